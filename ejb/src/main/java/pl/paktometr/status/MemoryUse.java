package pl.paktometr.status;

/**
 * The heap, in bytes.
 *
 * @param needed what was left after the last collection of each part, and so really in use
 * @param most what it may grow to
 */
public record MemoryUse(long needed, long most) {}
