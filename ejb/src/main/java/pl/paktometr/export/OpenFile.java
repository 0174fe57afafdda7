package pl.paktometr.export;

/**
 * A file of open data.
 *
 * @param version differs as soon as anything in the file may
 */
public record OpenFile(String name, String mediaType, String version) {}
