package pl.paktometr.teamwork;

import pl.paktometr.account.AccountRow;
import pl.paktometr.campaign.AskedUnit;
import pl.paktometr.campaign.Campaign;

/**
 * Somebody was given a part of the questionnaire; announced inside that transaction.
 *
 * @param to whose part it is
 */
public record PartGiven(Campaign campaign, AskedUnit unit, Assignment assignment, AccountRow to) {}
