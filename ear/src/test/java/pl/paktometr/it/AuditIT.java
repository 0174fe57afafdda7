package pl.paktometr.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import jakarta.json.JsonObject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.Test;

class AuditIT {
    private static final String UNIT = "2264011";
    private static final String MINE = "regions/22/campaigns/2026/responses/" + UNIT;

    @Test
    void tellsWhoDidWhatToWhichUnitAndFromWhere(Product product) {
        Api clerk = new Api(product, "urzad-" + UNIT);
        clerk.put(MINE + "/answers/A1-remark", "{\"value\": \"Pierwszy raz\"}");
        clerk.put(MINE + "/answers/D1a", "{\"value\": -1}");

        List<JsonObject> deeds = deeds(new Api(product, "rops"), "unit=" + UNIT);
        assertThat(deeds)
                .extracting(
                        deed -> deed.getString("kind"),
                        deed -> deed.getString("actor"),
                        deed -> deed.getString("details"),
                        deed -> deed.getString("address"))
                .contains(tuple("ANSWERS_SAVED", "urzad-" + UNIT, "2026 A1-remark", "127.0.0.1"))
                .doesNotContain(tuple("ANSWERS_SAVED", "urzad-" + UNIT, "2026 D1a", "127.0.0.1"));
        assertThat(deeds.toString()).doesNotContain("Pierwszy raz");
    }

    @Test
    void tellsOfRefusedSignInsAndOfItsOwnReaders(Product product) {
        new Visit(product).signIn("komitet", "nie to hasło", "login.xhtml");
        Api admin = new Api(product, "admin");
        assertThat(deeds(admin, "kind=SIGN_IN_REFUSED&actor=komitet")).isNotEmpty();
        assertThat(deeds(admin, "kind=AUDIT_READ&actor=admin").get(0).getString("details"))
                .contains("kind=AUDIT_READ actor=admin");
    }

    @Test
    void isForTheAdministratorAndForAnAnalystsOwnRegionOnly(Product product) {
        assertThat(deeds(new Api(product, "rops"), "size=1000"))
                .allMatch(deed -> deed.getString("region").equals("22"));
        for (String login : List.of("komitet", "urzad-2205012", "wojt-2205012")) {
            Api.problem(403, new Api(product, login).get("audit"));
        }
        Api.problem(403, new Api(product, "rops").get("audit/chain"));
        Api.problem(401, product.get("api/v1/audit"));
    }

    @Test
    void theChainHoldsUntilSomebodyReachesIntoTheDatabase(Product product) throws SQLException {
        Api admin = new Api(product, "admin");
        JsonObject whole = admin.object("audit/chain");
        assertThat(whole.getBoolean("holds")).isTrue();
        assertThat(whole.getInt("intact")).isPositive().isEqualTo(whole.getInt("links"));

        try (var database = product.database();
                var statement = database.createStatement()) {
            for (String tampering :
                    List.of(
                            "UPDATE audit_entry SET actor = 'nobody' WHERE seq = 1",
                            "UPDATE audit_entry SET seq = NULL WHERE seq = 1",
                            "DELETE FROM audit_entry WHERE seq = 1")) {
                assertThatThrownBy(() -> statement.executeUpdate(tampering))
                        .hasMessageContaining("append-only");
            }
            String trigger =
                    text(
                            statement,
                            "SHOW CREATE TRIGGER audit_entry_is_only_sealed",
                            "SQL Original Statement");
            String actor = text(statement, "SELECT actor FROM audit_entry WHERE seq = 2", "actor");
            statement.execute("DROP TRIGGER audit_entry_is_only_sealed");
            try {
                statement.executeUpdate("UPDATE audit_entry SET actor = 'x' WHERE seq = 2");
                JsonObject broken = admin.object("audit/chain");
                assertThat(broken.getBoolean("holds")).isFalse();
                assertThat(broken.getInt("intact")).isEqualTo(1);
            } finally {
                statement.executeUpdate(
                        "UPDATE audit_entry SET actor = '" + actor + "' WHERE seq = 2");
                statement.execute(trigger);
            }
            assertThat(admin.object("audit/chain").getBoolean("holds")).isTrue();
        }
    }

    private static String text(Statement statement, String query, String column)
            throws SQLException {
        try (ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getString(column);
        }
    }

    private static List<JsonObject> deeds(Api api, String query) {
        return api.object("audit?" + query).getJsonArray("rows").getValuesAs(JsonObject.class);
    }
}
