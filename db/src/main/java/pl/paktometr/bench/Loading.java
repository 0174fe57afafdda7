package pl.paktometr.bench;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Fills the tables that comparisons read, as if ten years had gone by. Nine editions are published;
 * of the last the office has looked at a third.
 */
class Loading {
    static final int FIRST_YEAR = 2017;
    static final int LAST_YEAR = 2026;

    /** Of the edition that is open. */
    static final int OPEN_YEAR = LAST_YEAR + 1;

    private static final String CAMPAIGN =
            "campaign (id, region, year, edition, opens_at, closes_at, signed_by, signing, ranking,"
                    + " asking, reminders, announced, published_at, smallest_group)";
    private static final String ASKED =
            "campaign_unit (campaign_id, unit, teryt, kind, name, county, population, signatory)";
    private static final String RESPONSE = "response (id, campaign_id, unit, state, submission_id)";

    /** A draft, or a submission. */
    private static final int ANSWERED_PERCENT = 92;

    private final Connection connection;
    private final InventedCountry country;
    private final Random random;
    private final int answersFrom;
    private long campaign;
    private long response;

    /**
     * @param answersFrom the first year whose submissions hold answers, of which comparisons read
     *     none
     */
    Loading(Connection connection, InventedCountry country, Random random, int answersFrom) {
        this.answersFrom = answersFrom;
        this.connection = connection;
        this.country = country;
        this.random = random;
    }

    void load() throws SQLException {
        connection.setAutoCommit(false);
        // every row is made here, and the rows of a response and its submission name each other
        execute("SET SESSION foreign_key_checks = 0, unique_checks = 0");
        execute("DELETE FROM pact_signatory");
        execute("DELETE FROM unit");
        execute("DELETE FROM county");
        execute("DELETE FROM region");
        loadCountry();
        connection.commit();
        for (String region : country.regions().keySet()) {
            List<InventedUnit> units =
                    country.units().stream().filter(unit -> unit.region().equals(region)).toList();
            for (int year = FIRST_YEAR; year <= LAST_YEAR; year++) {
                loadCampaign(region, year, units);
                connection.commit();
            }
        }
        connection.setAutoCommit(true);
        execute(
                "ANALYZE TABLE unit, campaign, campaign_unit, response, submission,"
                        + " submission_answer, score,"
                        + " verified_score, answer_mark");
    }

    /** One more edition, which is open for good and in which nobody has answered yet. */
    void loadOpenEdition() throws SQLException {
        connection.setAutoCommit(false);
        for (String region : country.regions().keySet()) {
            loadOpenEdition(region);
        }
        connection.setAutoCommit(true);
        execute("ANALYZE TABLE campaign, campaign_unit, response");
    }

    private void loadOpenEdition(String region) throws SQLException {
        campaign++;
        try (Rows campaigns = rows(CAMPAIGN);
                Rows asked = rows(ASKED);
                Rows responses = rows(RESPONSE)) {
            campaigns.add(
                    campaign,
                    region,
                    OPEN_YEAR,
                    1,
                    "2020-01-15 08:00:00",
                    "2099-12-31 22:00:00",
                    "2099-12-31 22:00:00",
                    "OFFICE",
                    "UNITS",
                    "EVERYONE",
                    "",
                    "OPEN",
                    null,
                    1);
            for (InventedUnit unit : country.units()) {
                if (unit.region().equals(region)) {
                    ask(unit, asked);
                    response++;
                    responses.add(response, campaign, unit.code(), "DRAFT", null);
                }
            }
        }
    }

    /** A clerk for each unit that has none, called as its code, with that account's password. */
    static void loadClerks(Connection connection, String login) throws SQLException {
        execute(
                connection,
                """
                INSERT INTO account (login, name, role, region, unit, password_hash,
                    password_changed_at, active, failed_sign_ins, created_at, version)
                SELECT unit.code, 'Invented', 'CLERK', LEFT(unit.code, 2), unit.code,
                    account.password_hash, account.password_changed_at, TRUE, 0,
                    account.created_at, 0
                FROM unit JOIN account ON account.login = '%s'
                WHERE unit.code NOT IN (SELECT login FROM account)"""
                        .formatted(login));
    }

    private void ask(InventedUnit unit, Rows asked) throws SQLException {
        asked.add(
                campaign,
                unit.code(),
                unit.teryt(),
                unit.kind(),
                unit.name(),
                unit.county(),
                unit.population(),
                unit.signatory());
    }

    private void loadCountry() throws SQLException {
        try (Rows regions = rows("region (code, name)");
                Rows counties = rows("county (code, region, name, city)");
                Rows units =
                        rows(
                                "unit (code, teryt, kind, name, county, population, population_on,"
                                        + " population_source, as_of, source)")) {
            for (Map.Entry<String, String> region : country.regions().entrySet()) {
                regions.add(region.getKey(), region.getValue());
            }
            for (InventedCountry.County county : country.counties()) {
                counties.add(county.code(), county.region(), county.name(), county.city());
            }
            for (InventedUnit unit : country.units()) {
                boolean counted = unit.population() != null;
                units.add(
                        unit.code(),
                        unit.teryt(),
                        unit.kind(),
                        unit.name(),
                        unit.county(),
                        unit.population(),
                        counted ? "2024-12-31" : null,
                        counted ? "invented" : null,
                        "2025-01-01",
                        "invented");
            }
        }
    }

    private void loadCampaign(String region, int year, List<InventedUnit> units)
            throws SQLException {
        campaign++;
        boolean last = year == LAST_YEAR;
        try (Rows campaigns = rows(CAMPAIGN);
                Rows asked = rows(ASKED);
                Rows responses = rows(RESPONSE);
                Rows submissions =
                        rows(
                                "submission (id, response_id, number, submitted_at, submitted_by,"
                                        + " signer_name, signer_role, canonical, sha256)");
                Rows answered = rows("submission_answer (submission_id, code, value)");
                Rows scores = rows("score (submission_id, code, points, absence)");
                Rows verified = rows("verified_score (submission_id, code, points, absence)");
                Rows marks =
                        rows(
                                "answer_mark (submission_id, code, mark, comment, marked_by,"
                                        + " marked_at)")) {
            campaigns.add(
                    campaign,
                    region,
                    year,
                    1,
                    year + "-01-15 08:00:00",
                    year + "-03-31 22:00:00",
                    year + "-03-31 22:00:00",
                    "HEAD",
                    "UNITS",
                    "EVERYONE",
                    "",
                    "CLOSED",
                    last ? null : year + "-06-01 08:00:00",
                    1);
            for (InventedUnit unit : units) {
                ask(unit, asked);
                response++;
                boolean submitted = random.nextInt(100) < ANSWERED_PERCENT;
                String state =
                        !submitted ? "DRAFT" : random.nextInt(10) == 0 ? "SUBMITTED" : "ACCEPTED";
                responses.add(response, campaign, unit.code(), state, submitted ? response : null);
                if (submitted) {
                    String canonical = "{\"invented\": %d}".formatted(response);
                    submissions.add(
                            response,
                            response,
                            "%s-%d-%07d".formatted(region, year, response),
                            year + "-03-15 10:00:00",
                            "invented",
                            "Invented",
                            "SIGNATORY",
                            canonical,
                            sha256(canonical));
                    if (year >= answersFrom) {
                        for (Map.Entry<String, String> answer :
                                InventedAnswers.of(year, random).entrySet()) {
                            answered.add(response, answer.getKey(), answer.getValue());
                        }
                    }
                    InventedScores sheet = InventedScores.of(unit, year - FIRST_YEAR, random);
                    write(sheet, scores);
                    if (random.nextInt(50) == 0) {
                        write(sheet.corrected(random), verified);
                    }
                    if (last && random.nextInt(3) == 0) {
                        mark(marks);
                    }
                }
            }
        }
    }

    private void write(InventedScores sheet, Rows rows) throws SQLException {
        for (Map.Entry<String, InventedScores.Score> each : sheet.byCode().entrySet()) {
            rows.add(response, each.getKey(), each.getValue().points(), each.getValue().absence());
        }
    }

    private void mark(Rows marks) throws SQLException {
        for (String result : InventedScores.RESULTS) {
            marks.add(
                    response,
                    result,
                    random.nextInt(60) == 0 ? "QUESTIONED" : "CONFIRMED",
                    "",
                    "Invented",
                    LAST_YEAR + "-04-15 10:00:00");
        }
    }

    private Rows rows(String target) {
        return new Rows(connection, target);
    }

    private void execute(String sql) throws SQLException {
        execute(connection, sql);
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(
                            MessageDigest.getInstance("SHA-256")
                                    .digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
