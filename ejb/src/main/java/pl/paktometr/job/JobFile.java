package pl.paktometr.job;

import java.nio.file.Path;

/** The file of a job that is ready; it may be deleted while it is read. */
public record JobFile(Path path, String fileName, String mediaType, long bytes) {}
