package pl.paktometr.campaign;

/**
 * A campaign is about to be published; announced inside that transaction, so whoever finds it not
 * ready throws.
 */
public record CampaignPublishing(Campaign campaign) {}
