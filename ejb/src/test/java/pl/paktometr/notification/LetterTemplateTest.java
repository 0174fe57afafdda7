package pl.paktometr.notification;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumSet;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pl.paktometr.shared.BusinessRuleBroken;
import pl.paktometr.shared.Letter.Purpose;
import pl.paktometr.shared.Mutants;

class LetterTemplateTest {

    @ParameterizedTest
    @CsvSource({
        "REMINDER, {termn}, x, subject",
        "REMINDER, x, Zostało {powód}, text",
        "REMINDER, x, {}, text",
        "ACCEPTED, {numer}, x, subject",
        "INVITATION, x, Bez linku, text",
        "INVITATION, {rok}, {link}, subject",
        "PASSWORD, {link}, {link}, subject",
        "REMINDER, ' ', x, subject",
        "REMINDER, x, ' ', text"
    })
    void refusesWhatWouldMakeAWrongLetterAndSaysWhere(
            Purpose purpose, String subject, String text, String field) {
        assertThatThrownBy(() -> LetterTemplate.checked(purpose, subject, text))
                .isInstanceOfSatisfying(
                        TemplateRefused.class,
                        refused -> assertThat(refused.field()).contains(field));
    }

    @Test
    void namesThePlaceholdersThatWouldBeRight() {
        assertThatThrownBy(() -> LetterTemplate.checked(Purpose.SUBMITTED, "{nr}", "x"))
                .isInstanceOfSatisfying(
                        BusinessRuleBroken.class,
                        refused -> assertThat(refused.text().args()).first().isEqualTo("{nr}"))
                .extracting(refused -> ((BusinessRuleBroken) refused).text().args().get(1))
                .asString()
                .contains("{numer}")
                .doesNotContain("{powód}");
    }

    @Test
    void fillsTheGapsAndClosesThoseThatStayEmpty() {
        LetterTemplate template =
                LetterTemplate.checked(
                        Purpose.RETURNED,
                        "{jednostka}: do poprawy",
                        "Dzień dobry,\n\n{powód}\n\n{link}");

        LetterTemplate letter =
                template.filled(
                        Map.of(
                                Placeholder.UNIT, "gmina wiejska Chmielno",
                                Placeholder.LINK, "https://x.pl/?a=$1"));

        assertThat(letter.subject()).isEqualTo("gmina wiejska Chmielno: do poprawy");
        assertThat(letter.text()).isEqualTo("Dzień dobry,\n\nhttps://x.pl/?a=$1");
    }

    /** Whoever is written to may have a name with braces; it is no placeholder. */
    @Test
    void doesNotFillWhatAValueBringsAlong() {
        LetterTemplate template = LetterTemplate.checked(Purpose.ACCEPTED, "x", "{osoba} {link}");

        assertThat(
                        template.filled(
                                        Map.of(
                                                Placeholder.PERSON, "{link}",
                                                Placeholder.LINK, "L"))
                                .text())
                .isEqualTo("{link} L");
    }

    @Test
    void shipsATemplateForEveryPurposeButTheTrial() {
        assertThat(ShippedTemplates.purposes())
                .isEqualTo(EnumSet.complementOf(EnumSet.of(Purpose.TRIAL)));
    }

    @ParameterizedTest
    @CsvSource({"0, 0 dni", "1, 1 dzień", "2, 2 dni", "5, 5 dni", "22, 22 dni"})
    void countsDaysInPolish(long number, String words) {
        assertThat(LetterWords.days(number)).isEqualTo(words);
    }

    @Test
    void whateverIsBrokenByChanceIsTakenOrRefused() {
        Mutants.of(
                "a letter's template",
                5000,
                "Przypomnienie {rok}\n\nDzień dobry, termin mija {termin}.".getBytes(UTF_8),
                mutant -> {
                    String text = new String(mutant, UTF_8);
                    LetterTemplate.checked(Purpose.REMINDER, text, text).filled(Map.of());
                });
    }
}
