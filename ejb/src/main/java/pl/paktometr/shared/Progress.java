package pl.paktometr.shared;

/** Told by long work how far it has come; the work need not tell, but it is asked to. */
@FunctionalInterface
public interface Progress {

    /** For whoever does not want to know. */
    Progress UNHEARD = (done, total) -> {};

    /**
     * @param total how much there is to do; 0 if that is not known
     */
    void at(long done, long total);
}
