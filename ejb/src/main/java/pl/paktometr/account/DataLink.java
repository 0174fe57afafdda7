package pl.paktometr.account;

/**
 * What a link to data opens.
 *
 * @param caller whose link it is, and so whose rights count
 * @param id of the link, as in {@link TokenRow}
 * @param target the one address of the API it opens, for reading
 */
public record DataLink(Caller caller, long id, String target) {}
