package pl.paktometr.export.report;

import pl.paktometr.campaign.Campaign;

/**
 * A report that everybody may have, signed in or not: it holds nothing but what {@link
 * pl.paktometr.comparison.PublishedComparisons} gives.
 */
public interface OpenReport<C> extends Report<C> {
    /** What is not published is open to nobody. */
    @Override
    default boolean suits(Campaign campaign) {
        return campaign.publishedAt() != null;
    }
}
