package pl.paktometr.export;

import pl.paktometr.campaign.Campaign;

/**
 * A published edition, to be listed.
 *
 * @param regionName in lower case
 */
public record OpenEdition(Campaign campaign, String regionName) {}
