package pl.paktometr.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pl.paktometr.account.AccountRow;
import pl.paktometr.account.NewAccount;
import pl.paktometr.account.Role;
import pl.paktometr.shared.Message;
import pl.paktometr.unit.SampleUnits;
import pl.paktometr.unit.TerytCode;
import pl.paktometr.unit.Unit;
import pl.paktometr.unit.UnitKind;

class ContactPreviewTest {
    private static final Unit ALEKSANDROW =
            new Unit(
                    TerytCode.of("0401011"),
                    "0401011",
                    UnitKind.URBAN_MUNICIPALITY,
                    "Aleksandrów Kujawski",
                    "aleksandrowski",
                    null);
    private static final List<Unit> UNITS =
            List.of(
                    SampleUnits.POWIAT_KARTUSKI,
                    SampleUnits.CHMIELNO,
                    SampleUnits.GDANSK,
                    ALEKSANDROW);

    @ParameterizedTest
    @CsvSource({
        "'', CLERK",
        "pracownik, CLERK",
        "Koordynator, COORDINATOR",
        "sekretarz, SECRETARY",
        "WÓJT, SIGNATORY",
        "burmistrz, SIGNATORY",
        "prezydent, SIGNATORY",
        "starosta, SIGNATORY",
        "kierownik, SIGNATORY",
        "podpisujący, SIGNATORY",
    })
    void wouldMakeTheAccountTheRoleWordMeans(String word, Role role) {
        assertThat(preview("2205012;Anna Nowak;a@x.example;58 600 00 00;" + word).wanted())
                .containsExactly(
                        new NewAccount(
                                "",
                                "Anna Nowak",
                                "a@x.example",
                                "58 600 00 00",
                                role,
                                null,
                                TerytCode.of("220501")));
    }

    @ParameterizedTest
    @CsvSource({"2205, 2205", "220501, 220501", "2261, 226101", "2261011, 226101"})
    void findsTheUnitByEitherOfItsCodes(String teryt, String unit) {
        assertThat(preview(teryt + ";Anna Nowak;a@x.example").wanted())
                .extracting(NewAccount::unit)
                .containsExactly(TerytCode.of(unit));
    }

    @ParameterizedTest
    @CsvSource({
        "2299011;Anna Nowak;a@x.example;;, contact_no_unit",
        "22;Anna Nowak;a@x.example;;, contact_no_unit",
        "Chmielno;Anna Nowak;a@x.example;;, contact_no_unit",
        ";Anna Nowak;a@x.example;;, contact_no_unit",
        "401011;Anna Nowak;a@x.example;;, contact_zero_lost",
        "40101;Anna Nowak;a@x.example;;, contact_zero_lost",
        "2205;;a@x.example;;, account_name",
        "2205;Anna Nowak;;;, account_email",
        "2205;Anna Nowak;a(at)x.example;;, account_email",
        "2205;Anna Nowak;a@x.example;brak;, account_phone",
        "2205;Anna Nowak;a@x.example;;stażysta, contact_role",
    })
    void saysWhatIsWrongWithALine(String line, String problem) {
        ContactRow row = preview(line).rows().get(0);

        assertThat(row.state()).isEqualTo(ContactRow.State.WRONG);
        assertThat(row.problems()).extracting(Message::key).containsExactly("broken." + problem);
        assertThat(row.wanted()).isNull();
    }

    @Test
    void saysEverythingThatIsWrongAtOnce() {
        assertThat(preview("0;;x;y;z").rows().get(0).problems()).hasSize(5);
    }

    @Test
    void leavesOutWhoHasAnAccountThere() {
        ContactPreview preview =
                preview(
                        List.of(person("anna", "a@x.example", "220501", AccountRow.State.INVITED)),
                        "2205012;Anna Nowak;A@X.example",
                        "2205;Anna Nowak;a@x.example");

        assertThat(preview.rows())
                .extracting(ContactRow::state, ContactRow::login)
                .containsExactly(
                        tuple(ContactRow.State.KNOWN, "anna"), tuple(ContactRow.State.GOOD, ""));
        assertThat(preview.count(ContactRow.State.KNOWN)).isEqualTo(1);
    }

    @Test
    void sendsToTheAccountListForSomebodyDeactivated() {
        AccountRow gone = person("old", "a@x.example", "220501", AccountRow.State.DEACTIVATED);
        AccountRow here = person("new", "a@x.example", "220501", AccountRow.State.ACTIVE);
        String line = "2205012;Anna Nowak;a@x.example";

        assertThat(preview(List.of(gone), line).rows().get(0).problems())
                .containsExactly(Message.of("broken.contact_deactivated", "old"));
        assertThat(preview(List.of(gone, here), line).rows().get(0).login()).isEqualTo("new");
        assertThat(preview(List.of(here, gone), line).rows().get(0).login()).isEqualTo("new");
    }

    @Test
    void seesAPersonWhoIsInTheFileTwice() {
        ContactPreview preview =
                preview(
                        "2205012;Anna Nowak;a@x.example",
                        "2205;Anna Nowak;a@x.example",
                        "220501;A. Nowak;A@x.example");

        assertThat(preview.wanted()).hasSize(2);
        assertThat(preview.rows().get(2).problems())
                .containsExactly(Message.of("broken.contact_repeated", "2"));
    }

    @Test
    void wantsNobodyFromBeyondTheUnitsItWasGiven() {
        ContactPreview preview =
                ContactPreview.of(
                        Lists.csv(Lists.HEADER, "0401011;Anna Nowak;a@x.example"),
                        List.of(SampleUnits.CHMIELNO),
                        List.of());

        assertThat(preview.wanted()).isEmpty();
    }

    private static ContactPreview preview(String... lines) {
        return preview(List.of(), lines);
    }

    private static ContactPreview preview(List<AccountRow> people, String... lines) {
        return ContactPreview.of(
                Lists.csv(Lists.HEADER + "\r\n" + String.join("\r\n", lines)), UNITS, people);
    }

    private static AccountRow person(
            String login, @Nullable String email, String unit, AccountRow.State state) {
        return new AccountRow(login, "Anna", email, null, Role.CLERK, "22", unit, state, null);
    }
}
