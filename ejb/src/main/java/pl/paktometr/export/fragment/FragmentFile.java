package pl.paktometr.export.fragment;

/**
 * A fragment as a file.
 *
 * @param fileName to save it under; says so where the data are invented
 */
@SuppressWarnings("ArrayRecordComponent") // on its way out, never compared
public record FragmentFile(String fileName, String mediaType, byte[] content) {}
