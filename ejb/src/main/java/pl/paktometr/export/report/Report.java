package pl.paktometr.export.report;

import pl.paktometr.campaign.Campaign;

/**
 * What is exported. A new report is one class like this; every format that takes what it makes
 * writes it, and menu, API and tests find it by themselves.
 *
 * @param <C> what it makes
 */
public interface Report<C> {

    /** In the address and in the file's name, such as {@code campaign}. */
    String name();

    Class<C> makes();

    /** Whether it can be made of the campaign, as far as that is. */
    default boolean suits(Campaign campaign) {
        return true;
    }

    String title(Order order);

    /**
     * The content, which may read its data while it is written: within the same transaction.
     *
     * @throws pl.paktometr.shared.BusinessRuleBroken if a choice makes no sense
     */
    C content(Order order);
}
