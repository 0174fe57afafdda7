package pl.paktometr.mail;

/** A way out for letters: SMTP, or the built-in mailbox of a demonstration. */
interface Post {

    /** Never twice for one envelope; returns within minutes, whatever the other side does. */
    Delivery deliver(Envelope envelope);
}
