package pl.paktometr.job;

import java.util.function.Function;
import pl.paktometr.shared.Message;

/**
 * What somebody wants made.
 *
 * @param title in their language
 * @param again where the same can be ordered once more, as an address within the product
 * @param fileName to save the file under
 * @param words says in their language why a job failed
 */
public record JobOrder(
        String title,
        String again,
        String fileName,
        String mediaType,
        Function<Message, String> words) {}
