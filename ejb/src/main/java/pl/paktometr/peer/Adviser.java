package pl.paktometr.peer;

import org.jspecify.annotations.Nullable;
import pl.paktometr.campaign.AskedUnit;

/**
 * A unit that agreed to be asked how it did it.
 *
 * @param email of its coordinator; null where there is none
 * @param phone of its coordinator; null where there is none
 */
public record Adviser(AskedUnit unit, @Nullable String email, @Nullable String phone) {}
