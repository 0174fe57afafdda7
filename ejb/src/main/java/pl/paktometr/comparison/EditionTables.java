package pl.paktometr.comparison;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import pl.paktometr.campaign.Campaign;
import pl.paktometr.questionnaire.Questionnaires;

/**
 * Keeps the tables of campaigns between readings, up to a third of the memory. Each reading asks
 * the database for a fingerprint of what a table was made from, so nobody has to tell this when
 * something changes, also not a second server.
 */
@ApplicationScoped
class EditionTables {
    private static final int SHARE_OF_MEMORY = 3;

    private final Cache<Long, EditionTable> known =
            Caffeine.newBuilder()
                    .maximumWeight(Runtime.getRuntime().maxMemory() / SHARE_OF_MEMORY)
                    .weigher((Long id, EditionTable table) -> table.bytes())
                    .build();

    /**
     * The table of each campaign, in the order given.
     *
     * @param queries of the caller's transaction
     */
    List<EditionTable> of(
            List<Campaign> campaigns, ComparisonQueries queries, Questionnaires questionnaires) {
        Map<Long, String> fingerprints = queries.fingerprints(campaigns);
        List<EditionTable> tables = new ArrayList<>();
        for (Campaign campaign : campaigns) {
            String fingerprint = fingerprints.getOrDefault(campaign.id(), "");
            EditionTable table = known.getIfPresent(campaign.id());
            if (table == null || !table.fingerprint().equals(fingerprint)) {
                table =
                        queries.table(
                                campaign, fingerprint, questionnaires.edition(campaign.edition()));
                known.put(campaign.id(), table);
            }
            tables.add(table);
        }
        return tables;
    }
}
