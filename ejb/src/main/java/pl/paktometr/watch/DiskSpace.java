package pl.paktometr.watch;

/** In bytes. */
public record DiskSpace(long free, long total) {}
