package pl.paktometr.response;

import java.util.Map;

/**
 * What was taken.
 *
 * @param versions of the answers changed, by code
 * @param response as it stands with them
 */
public record Saved(Map<String, Integer> versions, ResponseView response) {}
