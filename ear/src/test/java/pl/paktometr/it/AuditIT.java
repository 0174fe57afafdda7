package pl.paktometr.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HexFormat;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
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
    void canBeTakenAwayWithAllThatProvesIt(Product product) throws Exception {
        Api clerk = new Api(product, "urzad-" + UNIT);
        clerk.put(MINE + "/answers/A2-remark", "{\"value\": \"=1+1\"}");
        Api admin = new Api(product, "admin");
        HttpResponse<String> file = admin.get("audit.csv?lang=pl");
        assertThat(file.statusCode()).isEqualTo(200);
        assertThat(file.headers().firstValue("Content-Type")).contains("text/csv;charset=UTF-8");
        assertThat(file.body()).startsWith("\ufeffNr w łańcuchu;Kiedy;Login;");
        List<String[]> links = links(file.body());
        assertThat(links).hasSizeGreaterThan(3);
        String last = "";
        for (int place = 0; place < links.size(); place++) {
            String[] link = links.get(place);
            assertThat(link[0]).isEqualTo(String.valueOf(place + 1));
            assertThat(link[10]).as(link[0]).isEqualTo(last);
            assertThat(link[11]).as(link[0]).isEqualTo(recomputed(link));
            last = link[11];
        }
        assertThat(deeds(admin, "kind=AUDIT_EXPORTED&actor=admin")).isNotEmpty();

        List<String[]> ofAnalyst =
                links(
                        new Api(product, "rops")
                                .get("audit.csv?kind=ANSWERS_SAVED&unit=" + UNIT)
                                .body());
        assertThat(ofAnalyst).isNotEmpty();
        for (String[] link : ofAnalyst) {
            assertThat(link[4]).isEqualTo("22");
            assertThat(link[9]).isEqualTo("ANSWERS_SAVED");
            assertThat(link[11]).isEqualTo(recomputed(link));
        }
        Api.problem(403, new Api(product, "komitet").get("audit.csv"));
        Api.problem(401, product.get("api/v1/audit.csv"));
        Api.problem(400, admin.get("audit.csv?from=wczoraj"));
    }

    /**
     * As a spreadsheet reads them, without the apostrophe in front of what looks like a formula.
     */
    private static List<String[]> links(String csv) throws IOException {
        CSVFormat format = CSVFormat.DEFAULT.builder().setDelimiter(';').get();
        try (CSVParser lines = CSVParser.parse(csv, format)) {
            return lines.stream()
                    .skip(1)
                    .map(
                            line ->
                                    line.stream()
                                            .map(cell -> cell.replaceFirst("^'", ""))
                                            .toArray(String[]::new))
                    .toList();
        }
    }

    /** As the operator's guide says. */
    private static String recomputed(String[] link) throws NoSuchAlgorithmException {
        String text =
                Json.createObjectBuilder()
                        .add("previous", link[10])
                        .add("seq", Long.parseLong(link[0]))
                        .add("at", link[8])
                        .add("actor", link[2])
                        .add("address", link[7])
                        .add("kind", link[9])
                        .add("region", link[4])
                        .add("unit", link[5])
                        .add("details", link[6])
                        .build()
                        .toString();
        return HexFormat.of()
                .formatHex(
                        MessageDigest.getInstance("SHA-256")
                                .digest(text.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void theChainHoldsUntilSomebodyReachesIntoTheDatabase(Product product) throws SQLException {
        Api admin = new Api(product, "admin");
        Visit page = new Visit(product);
        page.signIn("admin");
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
                assertThat(page.get("status/overview.xhtml").body())
                        .contains("łańcuch jest przerwany na ogniwie 2 z ");
            } finally {
                statement.executeUpdate(
                        "UPDATE audit_entry SET actor = '" + actor + "' WHERE seq = 2");
                statement.execute(trigger);
            }
            assertThat(admin.object("audit/chain").getBoolean("holds")).isTrue();
            assertThat(page.get("status/overview.xhtml").body())
                    .contains("wszystkie ogniwa są całe");
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
