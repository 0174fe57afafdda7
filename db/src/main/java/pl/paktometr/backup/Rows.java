package pl.paktometr.backup;

/**
 * What a table holds, to be compared with what a restored one holds.
 *
 * @param sha256 of the values alone, not of the statements they are written in
 */
public record Rows(String table, long count, String sha256) {}
