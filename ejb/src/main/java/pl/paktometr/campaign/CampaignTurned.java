package pl.paktometr.campaign;

/**
 * The clock has opened or closed a campaign. Announced once, within a minute of the moment, however
 * many servers there are; an installation that stood still announces it when it is up again.
 */
public record CampaignTurned(Campaign campaign) {}
