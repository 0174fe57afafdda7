package pl.paktometr.status;

import pl.paktometr.shared.Message;

/**
 * What was found about one subject, in words of the page.
 *
 * @param advice what to do; for what is well, that there is nothing to do
 */
public record Finding(Subject subject, Judgement judgement, Message found, Message advice) {

    /** What is looked at, in the order of the page. */
    public enum Subject {
        MIGRATIONS,
        DURABILITY,
        CLOCK,
        POOL,
        FAILURES,
        JOBS,
        MAIL,
        AUDIT,
        CHAIN,
        MEMORY,
        DISK,
        BACKUP
    }

    /** From well to worse. */
    public enum Judgement {
        GOOD,
        CARE,
        BAD
    }

    static Finding good(Subject subject, Message found) {
        return new Finding(
                subject, Judgement.GOOD, found, Message.of("status_overview.advice.nothing"));
    }
}
