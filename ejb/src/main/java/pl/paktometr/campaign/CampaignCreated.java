package pl.paktometr.campaign;

/** Announced inside the creating transaction, once everyone asked is on record. */
public record CampaignCreated(long campaignId) {}
