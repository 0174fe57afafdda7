package pl.paktometr.response;

import java.util.Map;
import pl.paktometr.shared.Message;

/**
 * What became of changes that were taken each by itself.
 *
 * @param versions the new version of each answer taken, by code
 * @param refused why an answer was not taken, by code
 */
public record SavedEach(Map<String, Integer> versions, Map<String, Message> refused) {}
