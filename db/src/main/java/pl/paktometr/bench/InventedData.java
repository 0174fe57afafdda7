package pl.paktometr.bench;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import pl.paktometr.launch.Stage;

/** What a stage's database holds; it stays there from one run to the next. */
final class InventedData {
    /** To be counted up when other data are invented for the same seed. */
    private static final int FORM = 1;

    private static final String NOTE = "invented";
    private static final List<String> COUNTED =
            List.of(
                    "unit",
                    "campaign",
                    "campaign_unit",
                    "submission",
                    "submission_answer",
                    "score",
                    "answer_mark");

    private InventedData() {}

    /** Fills tables. */
    interface Filling {
        void into(Connection connection) throws SQLException;
    }

    /**
     * Starts the database with these data in it and nothing else.
     *
     * @param what tells them from others in that folder
     */
    static void provide(Stage stage, String what, long seed, Filling filling) {
        String data = "seed %d, %s, form %d".formatted(seed, what, FORM);
        boolean there = data.equals(stage.note(NOTE));
        if (!there) {
            stage.empty();
        }
        stage.startDatabase();
        if (!there) {
            stage.step("data invented", () -> fill(stage, filling));
            stage.note(NOTE, data);
        }
    }

    private static void fill(Stage stage, Filling filling) {
        try (Connection connection = stage.connect()) {
            filling.into(connection);
        } catch (SQLException e) {
            throw new NotMeasured("The data could not be loaded: " + e.getMessage(), e);
        }
    }

    /** The machine, the database and how much is in it. */
    static Map<String, String> facts(Stage stage, long seed) throws SQLException {
        Map<String, String> facts = new LinkedHashMap<>(Machine.facts());
        facts.put("seed", Long.toString(seed));
        try (Connection connection = stage.connect();
                Statement statement = connection.createStatement()) {
            facts.put("database", first(statement, "SELECT VERSION()"));
            for (String table : COUNTED) {
                facts.put("rows of " + table, first(statement, "SELECT COUNT(*) FROM " + table));
            }
        }
        return facts;
    }

    private static String first(Statement statement, String query) throws SQLException {
        try (ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getString(1);
        }
    }
}
