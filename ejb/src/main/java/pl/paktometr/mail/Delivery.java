package pl.paktometr.mail;

/**
 * How an attempt to deliver a letter ended.
 *
 * @param detail what the other side said, for people; empty when all went well
 */
record Delivery(Outcome outcome, String detail) {

    enum Outcome {
        /** SMTP took it over. */
        DELIVERED,

        /** The built-in mailbox keeps it, with its text, or nobody could ever read it. */
        KEPT,

        /** Not now. */
        DELAYED,

        /** Nobody could be reached, so there is no point in trying the next letter now. */
        CLOSED,

        /** Never to this address. */
        REFUSED,

        /** Taken or not: the answer to the last word never came. */
        UNCERTAIN
    }

    static final Delivery DELIVERED = new Delivery(Outcome.DELIVERED, "");
    static final Delivery KEPT = new Delivery(Outcome.KEPT, "");

    boolean is(Outcome wanted) {
        return outcome == wanted;
    }
}
