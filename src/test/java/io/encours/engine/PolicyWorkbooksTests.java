package io.encours.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.encours.engine.EngineSettings.TableEvaluation;
import io.encours.facts.RowSource;
import io.encours.facts.creditlimit.LimitMethod;
import io.encours.facts.orderapproval.ExposureComponent;
import io.encours.table.DecisionTable;
import io.encours.table.Reading;
import io.encours.table.Severity;
import io.encours.table.WorkbookReader;
import io.encours.table.lint.Lint;
import io.encours.table.lint.Witnesses;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.drools.decisiontable.SpreadsheetCompiler;
import org.drools.model.codegen.ExecutableModelProject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kie.api.KieServices;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;

/** The workbooks of the default policy, as they lie in the repository. */
class PolicyWorkbooksTests {

    private static final Path FOLDER = Path.of("decision-tables");

    static Stream<String> workbooks() {
        return PolicyFiles.artefacts().keySet().stream()
                .filter(name -> name.endsWith(".xlsx"))
                .map(name -> name.substring(name.indexOf('/') + 1, name.length() - ".xlsx".length()));
    }

    @ParameterizedTest
    @MethodSource("workbooks")
    void readsWithoutAFinding(String workbook) {
        assertThat(read(workbook).findings()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("workbooks")
    void keepsWhatItsTablesPromise(String workbook) {
        assertThat(read(workbook).tables())
                .flatExtracting(table -> Lint.of(table))
                .filteredOn(finding -> finding.severity() == Severity.ERROR)
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("workbooks")
    void hasAQuestionForEveryRow(String workbook) {
        assertThat(read(workbook).tables())
                .allSatisfy(table ->
                        assertThat(Witnesses.of(table)).hasSize(table.rows().size()));
    }

    @ParameterizedTest
    @MethodSource("workbooks")
    void namesTheSourceOfEveryRow(String workbook) {
        assertThat(read(workbook).tables())
                .flatExtracting(DecisionTable::rows)
                .allSatisfy(row -> assertThat(row.source()).isNotBlank());
    }

    @ParameterizedTest
    @MethodSource("workbooks")
    void compilesWithTheStockToolChainOfDrools(String workbook) {
        KieServices kie = KieServices.get();
        KieFileSystem files = kie.newKieFileSystem();
        files.generateAndWritePomXML(kie.newReleaseId("io.encours.stock", workbook, "1"));
        for (DecisionTable<?, ?> table : read(workbook).tables()) {
            String drl = new SpreadsheetCompiler().compile(new ByteArrayInputStream(bytes(workbook)), table.sheet());
            files.write("src/main/resources/stock/" + table.name() + ".drl", drl);
        }

        assertThat(kie.newKieBuilder(files)
                        .buildAll(ExecutableModelProject.class)
                        .getResults()
                        .getMessages(Message.Level.ERROR))
                .isEmpty();
    }

    @Test
    void givesTheSameRowsThroughTheIndexAndThroughDroolsInEveryCase() {
        try (Policy indexed = TestCompiler.defaultPolicy();
                Policy drools = withTablesAsRules()) {
            assertThat(PolicyFiles.cases()).isNotEmpty().allSatisfy(each -> {
                Evaluation expected = drools.evaluate(each.request());
                Evaluation evaluation = indexed.evaluate(each.request());
                assertThat(rows(evaluation)).isEqualTo(rows(expected));
                assertThat(evaluation.result()).isEqualTo(expected.result());
            });
        }
    }

    @Test
    void keepsEveryRowOfTheReferencePolicy() {
        assertThat(read("credit-limit").tables())
                .extracting(DecisionTable::name, table -> table.rows().size())
                .containsExactlyInAnyOrder(
                        tuple("Ceiling", 6),
                        tuple("Method", LimitMethod.values().length),
                        tuple("LimitSettings", 1),
                        tuple("OpinionCap", 5),
                        tuple("ActivityValidity", 3),
                        tuple("RiskAmount", 9),
                        tuple("NetWorthPoints", 18));
        assertThat(read("order-approval").tables())
                .extracting(DecisionTable::name, table -> table.rows().size())
                .containsExactlyInAnyOrder(
                        tuple("Order", 27),
                        tuple("NaturalPerson", 2),
                        tuple("Component", ExposureComponent.values().length),
                        tuple("Ageing", 4),
                        tuple("OrderSettings", 1));
        assertThat(read("delegation").tables().get(0).rows()).hasSize(10);
    }

    private static Set<String> rows(Evaluation evaluation) {
        Set<String> rows = new TreeSet<>();
        evaluation.rows().map(RowSource::toString).forEach(rows::add);
        return rows;
    }

    private static Policy withTablesAsRules() {
        return new PolicyCompiler(new EngineSettings(TableEvaluation.DROOLS, 10_000)).compile(PolicyFiles.artefacts());
    }

    static Reading read(String workbook) {
        return new WorkbookReader().read(workbook, bytes(workbook));
    }

    private static byte[] bytes(String workbook) {
        try {
            return Files.readAllBytes(FOLDER.resolve(workbook + ".xlsx"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
