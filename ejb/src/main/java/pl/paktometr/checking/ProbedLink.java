package pl.paktometr.checking;

/**
 * An address given as evidence, and whether it still answers.
 *
 * @param code of the question
 */
public record ProbedLink(String code, String address, Outcome outcome) {

    /** What came of asking. */
    public enum Outcome {
        ANSWERS,
        /** Its server says that there is nothing there. */
        GONE,
        /** No such host, no answer in time, an error, or an address that must not be asked. */
        NO_ANSWER
    }
}
