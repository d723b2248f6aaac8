package io.encours;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.equivalentTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.io.File;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Calendar;
import java.util.Date;
import java.util.Random;
import java.util.TimeZone;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.docs.Documenter;

class RoomsTests {

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("io.encours");

    @Test
    void keepsToTheDeclaredDependencies() {
        ApplicationModules rooms = ApplicationModules.of(Encours.class);
        rooms.verify();
        new Documenter(rooms).writeDocumentation();
    }

    @Test
    void importsDroolsInTheEngineOnly() {
        holds(noClasses()
                .that()
                .resideOutsideOfPackage("io.encours.engine..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.drools..", "org.kie.."));
    }

    @Test
    void importsSpringNeitherInFactsNorInTables() {
        holds(noClasses()
                .that()
                .resideInAnyPackage("io.encours.shared..", "io.encours.facts..", "io.encours.table..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.springframework.beans..",
                        "org.springframework.context..",
                        "org.springframework.web..",
                        "java.sql.."));
    }

    @Test
    void readsNoClockFileOrNetworkAndDrawsNothingByChanceWhereItDecides() {
        DescribedPredicate<JavaClass> outside = resideInAnyPackage(
                        "java.net..", "java.nio.file..", "java.util.concurrent.locks..")
                .and(not(equivalentTo(URI.class)))
                .or(belongToAnyOf(Clock.class, Random.class, ThreadLocalRandom.class, UUID.class, File.class));
        holds(noClasses()
                .that()
                .resideInAnyPackage("io.encours.facts..", "io.encours.table..", "io.encours.engine..")
                .should()
                .dependOnClassesThat(outside)
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callMethod(Math.class, "random"));
    }

    @Test
    void readsTheTimeFromTheOneClockOnly() {
        for (Class<?> type : new Class<?>[] {
            Instant.class, LocalDate.class, LocalDateTime.class, OffsetDateTime.class, ZonedDateTime.class
        }) {
            holds(noClasses().should().callMethod(type, "now"));
        }
    }

    @Test
    void asksForNoZoneOfTheMachine() {
        holds(noClasses()
                .should()
                .callMethod(ZoneId.class, "systemDefault")
                .orShould()
                .callMethod(Clock.class, "systemDefaultZone")
                .orShould()
                .dependOnClassesThat(belongToAnyOf(TimeZone.class, Calendar.class, Date.class)));
    }

    @Test
    void hasNoCycles() {
        holds(slices().matching("io.encours.(*)..").should().beFreeOfCycles());
    }

    @ParameterizedTest
    @ValueSource(strings = {"journal", "proof", "rulebook", "table", "search", "decision"})
    void hasNoCyclesWithinARoom(String room) {
        holds(slices().matching("io.encours." + room + ".(*)..").should().beFreeOfCycles());
    }

    private static void holds(ArchRule rule) {
        rule.check(CLASSES);
    }
}
