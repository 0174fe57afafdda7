package pl.paktometr.campaign;

/**
 * A unit was given more time; announced inside that transaction.
 *
 * @param campaign as that unit has it now
 */
public record DeadlineExtended(Campaign campaign, AskedUnit unit) {}
