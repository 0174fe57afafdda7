package pl.paktometr.workbook;

import java.util.List;
import java.util.Map;
import pl.paktometr.shared.Message;

/**
 * What became of the answers of a file.
 *
 * @param taken codes of those that stand in the response now
 * @param kept codes of those left as they are online
 * @param refused why those that were to be taken were not, by code
 */
public record Applied(List<String> taken, List<String> kept, Map<String, Message> refused) {}
