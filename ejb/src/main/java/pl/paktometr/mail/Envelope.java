package pl.paktometr.mail;

/**
 * A letter taken out of the queue for one attempt.
 *
 * @param key the same at every attempt, for the Message-ID
 */
record Envelope(long id, String key, String to, String subject, String text) {

    /** Without the text, as {@link pl.paktometr.shared.Letter#toString()}. */
    @Override
    public String toString() {
        return "letter " + id;
    }
}
