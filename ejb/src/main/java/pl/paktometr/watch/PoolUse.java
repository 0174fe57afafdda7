package pl.paktometr.watch;

/**
 * The connections to the database, as the server lends them.
 *
 * @param open how many there are
 * @param inUse how many of them are lent
 * @param most how many may be lent at once
 * @param waited how many callers had to wait for one, since the start
 * @param refused how many waited in vain, since the start
 */
public record PoolUse(long open, long inUse, long most, long waited, long refused) {}
