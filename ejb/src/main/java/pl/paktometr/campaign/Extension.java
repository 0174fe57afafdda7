package pl.paktometr.campaign;

import java.time.Instant;

/**
 * More time for one unit.
 *
 * @param until first instant at which its answers and signatures are not taken
 * @param because shown to the unit
 */
public record Extension(Instant until, String because) {}
