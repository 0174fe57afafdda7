package pl.paktometr.teamwork;

import org.jspecify.annotations.Nullable;
import pl.paktometr.campaign.AskedUnit;
import pl.paktometr.campaign.Campaign;

/**
 * Somebody was given a part of the questionnaire; announced inside that transaction.
 *
 * @param email null if there is none to write to
 */
public record PartGiven(
        Campaign campaign, AskedUnit unit, Assignment assignment, @Nullable String email) {}
