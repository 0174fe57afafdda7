package pl.paktometr.unit;

/**
 * A county as an area: its office and its gminas, or one city that is a county by itself.
 *
 * @param name as in TERC: an adjective in lower case, or the city's name
 */
public record County(TerytCode code, String name, boolean city) {}
