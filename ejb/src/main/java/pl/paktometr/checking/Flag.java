package pl.paktometr.checking;

import pl.paktometr.shared.Message;

/**
 * Something conspicuous about an answer; worth a look, and no accusation.
 *
 * @param code of the question
 * @param why with the figures it rests on
 */
public record Flag(FlagRule rule, String code, Message why) {}
