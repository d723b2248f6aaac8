package io.encours.decision;

import static org.assertj.core.api.Assertions.assertThat;

import io.encours.engine.Policy;
import io.encours.engine.TestCompiler;
import io.encours.shared.ReasonCode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** Words of a text agree with its values, and callers' names stay as they are. */
class WrittenTests {

    private static Policy policy;

    @BeforeAll
    static void readTheTexts() {
        policy = TestCompiler.defaultPolicy();
    }

    @AfterAll
    static void close() {
        policy.close();
    }

    @Test
    void agreeWithOneAndWithMany() {
        assertThat(french("OVERDUE_30", Map.of("ids", List.of("F-1"), "days", 1, "overdue", money(1))))
                .isEqualTo("Facture non litigieuse F-1 en retard de 1 jour\u00a0; 1\u00a0EUR échu au total.");
        assertThat(french("OVERDUE_30", Map.of("ids", List.of("F-1", "F-2"), "days", 40, "overdue", money(500))))
                .isEqualTo(
                        "Factures non litigieuses F-1, F-2 en retard de 40 jours\u00a0; 500\u00a0EUR échus au total.");
    }

    @Test
    void agreeWithAListThatIsOneText() {
        assertThat(french("ASSIGNED", Map.of("invoices", "F-1")))
                .isEqualTo("Cédée sans recours, recouvrée par le factor\u00a0: F-1.");
        assertThat(french("ASSIGNED", Map.of("invoices", "F-1, F-2")))
                .isEqualTo("Cédées sans recours, recouvrées par le factor\u00a0: F-1, F-2.");
    }

    @Test
    void countCompletedMonths() {
        assertThat(french("LEGAL_WRIT", Map.of("months", 1.52)))
                .isEqualTo("Assignation d’un autre créancier, il y a 1 mois.");
        assertThat(english("LEGAL_WRIT", Map.of("months", 1.52))).isEqualTo("A writ of another creditor, 1 month ago.");
    }

    @Test
    void giveAUnitToAFigureAndNoneToAWord() {
        assertThat(french("WEAK_CASH_COVER", Map.of("measured", "0.25")))
                .isEqualTo("Point faible\u00a0: couverture par la trésorerie (0,25 fois la dette à court terme).");
        assertThat(french("STRONG_CASH_COVER", Map.of("measured", "NO_SHORT_DEBT")))
                .isEqualTo("Point fort\u00a0: couverture par la trésorerie (aucune dette à court terme).");
    }

    @Test
    void leaveWhatCallersHaveNamedAsItIs() {
        assertThat(english("BILL_RUNNING", Map.of("invoices", "OPEN"))).endsWith(": OPEN.");
        assertThat(texts(Audience.SALES, Locale.FRENCH, "BILL_RUNNING", Map.of("invoices", "f-1")))
                .startsWith("f-1\u00a0:");
    }

    private static Map<String, Object> money(int amount) {
        return Map.of("amount", amount, "currency", "EUR");
    }

    private static String french(String code, Map<String, ?> values) {
        return texts(Audience.CREDIT, Locale.FRENCH, code, values);
    }

    private static String english(String code, Map<String, ?> values) {
        return texts(Audience.CREDIT, Locale.ENGLISH, code, values);
    }

    private static String texts(Audience audience, Locale locale, String code, Map<String, ?> values) {
        return new ReasonTexts(policy, audience, locale)
                .text(new ReasonCode(code), JsonMapper.shared().valueToTree(values));
    }
}
