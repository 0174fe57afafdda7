package pl.paktometr.teamwork;

/**
 * Somebody who has the response open.
 *
 * @param place code of the area
 */
public record Present(String name, String place) {}
