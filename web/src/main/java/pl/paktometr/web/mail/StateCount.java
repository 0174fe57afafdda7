package pl.paktometr.web.mail;

import pl.paktometr.mail.LetterState;

/** How many letters are in a state. */
public record StateCount(LetterState state, long letters) {}
