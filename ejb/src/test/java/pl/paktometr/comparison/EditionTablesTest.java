package pl.paktometr.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import pl.paktometr.campaign.Campaign;
import pl.paktometr.campaign.Ranking;
import pl.paktometr.questionnaire.Questionnaire;
import pl.paktometr.questionnaire.Questionnaires;

class EditionTablesTest {
    private static final Campaign LAST_YEAR = Golden.campaign(2024, Ranking.NONE, 1);
    private static final Campaign THIS_YEAR = Golden.campaign(2025, Ranking.NONE, 1);

    private final Questionnaires questionnaires = new Questionnaires();
    private final EditionTables tables = new EditionTables();
    private final Remembered database = new Remembered();

    /** A database in which every table is empty, and which knows what was read of it. */
    private static final class Remembered extends ComparisonQueries {
        private final Map<Long, String> fingerprints = new HashMap<>();
        private final List<Integer> read = new ArrayList<>();

        @Override
        Map<Long, String> fingerprints(List<Campaign> campaigns) {
            return fingerprints;
        }

        @Override
        EditionTable table(Campaign campaign, String fingerprint, Questionnaire questionnaire) {
            read.add(campaign.year());
            return new EditionTable(
                    campaign.region(), fingerprint, questionnaire, List.of(), Map.of(), Map.of());
        }
    }

    @Test
    void aTableIsReadOnceAsLongAsNothingChanges() {
        database.fingerprints.put(LAST_YEAR.id(), "p0");
        database.fingerprints.put(THIS_YEAR.id(), "5 of 8");
        List<EditionTable> first = read(LAST_YEAR, THIS_YEAR);
        assertThat(read(LAST_YEAR, THIS_YEAR)).isEqualTo(first);
        assertThat(read(THIS_YEAR, LAST_YEAR)).containsExactly(first.get(1), first.get(0));
        assertThat(database.read).containsExactly(2024, 2025);
    }

    @Test
    void onlyWhatHasChangedIsReadAgain() {
        database.fingerprints.put(LAST_YEAR.id(), "p0");
        database.fingerprints.put(THIS_YEAR.id(), "5 of 8");
        List<EditionTable> before = read(LAST_YEAR, THIS_YEAR);
        database.fingerprints.put(THIS_YEAR.id(), "6 of 8");
        List<EditionTable> after = read(LAST_YEAR, THIS_YEAR);
        assertThat(database.read).containsExactly(2024, 2025, 2025);
        assertThat(after.get(0)).isSameAs(before.get(0));
        assertThat(after.get(1).fingerprint()).isEqualTo("6 of 8");
        assertThat(read(THIS_YEAR)).containsExactly(after.get(1));
        assertThat(database.read).hasSize(3);
    }

    @Test
    void aCampaignThatAskedNobodyIsKeptToo() {
        assertThat(read(THIS_YEAR).get(0).fingerprint()).isEmpty();
        read(THIS_YEAR);
        assertThat(database.read).containsExactly(2025);
    }

    @Test
    void aTableKnowsAboutHowMuchMemoryItTakes() {
        assertThat(Golden.table(2025).bytes()).isBetween(8 * 300, 8 * 600);
    }

    private List<EditionTable> read(Campaign... campaigns) {
        return tables.of(List.of(campaigns), database, questionnaires);
    }
}
