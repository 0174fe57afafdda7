package pl.paktometr.audit;

import java.time.Instant;

/** When the chain was last gone through, and what it came to. */
public record LastCheck(Instant at, ChainCheck found) {}
