package pl.paktometr.mail;

import jakarta.mail.Address;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.util.Date;
import java.util.regex.Pattern;
import pl.paktometr.mail.Delivery.Outcome;

/** One letter, one connection. */
class SmtpPost implements Post {
    private static final Pattern ANSWER = Pattern.compile("(?s)[45][0-9]{2}\\b.*");

    private final Session session;
    private final InternetAddress from;
    private final Clock clock;

    SmtpPost(Session session, InternetAddress from, Clock clock) {
        this.session = session;
        this.from = from;
        this.clock = clock;
    }

    @Override
    public Delivery deliver(Envelope envelope) {
        Handed message;
        try {
            message = message(envelope);
        } catch (AddressException e) {
            return new Delivery(Outcome.REFUSED, said(e));
        } catch (MessagingException e) {
            return new Delivery(Outcome.DELAYED, said(e));
        }
        try {
            return deliver(message);
        } catch (MessagingException e) {
            return new Delivery(Outcome.CLOSED, said(e));
        }
    }

    /**
     * @throws MessagingException when nobody could be reached
     */
    private Delivery deliver(Handed message) throws MessagingException {
        Transport transport = session.getTransport("smtp");
        try {
            transport.connect();
            return hand(message, transport);
        } finally {
            leave(transport);
        }
    }

    private static Delivery hand(Handed message, Transport transport) {
        try {
            transport.sendMessage(message, message.getAllRecipients());
            return Delivery.DELIVERED;
        } catch (SendFailedException e) {
            Address[] refused = e.getInvalidAddresses();
            boolean never = refused != null && refused.length > 0;
            return new Delivery(never ? Outcome.REFUSED : unsent(message, e), said(e));
        } catch (MessagingException e) {
            return new Delivery(unsent(message, e), said(e));
        }
    }

    /**
     * A server that answered no has not taken it; one that fell silent after all of it may have.
     */
    private static Outcome unsent(Handed message, MessagingException e) {
        boolean answered = e.getMessage() != null && ANSWER.matcher(e.getMessage()).matches();
        return message.whole && !answered ? Outcome.UNCERTAIN : Outcome.DELAYED;
    }

    private static void leave(Transport transport) {
        try {
            transport.close();
        } catch (MessagingException e) {
            // what was said before counts
        }
    }

    private Handed message(Envelope envelope) throws MessagingException {
        Handed message = new Handed(session, "<" + envelope.key() + "@" + domain() + ">");
        message.setFrom(from);
        message.setRecipient(Message.RecipientType.TO, new InternetAddress(envelope.to(), true));
        message.setSubject(envelope.subject(), "UTF-8");
        message.setText(envelope.text(), "UTF-8");
        message.setSentDate(Date.from(clock.instant()));
        message.setHeader("Auto-Submitted", "auto-generated");
        message.saveChanges();
        return message;
    }

    private String domain() {
        return from.getAddress().substring(from.getAddress().indexOf('@') + 1);
    }

    /** All that the exceptions say, in one line: the first names the step, the others the cause. */
    private static String said(MessagingException first) {
        StringBuilder all = new StringBuilder();
        Exception each = first;
        while (each != null) {
            String more = each.getMessage() == null ? "" : each.getMessage().strip();
            if (!more.isEmpty() && all.indexOf(more) < 0) {
                all.append(all.isEmpty() ? "" : ": ").append(more);
            }
            each = each instanceof MessagingException chain ? chain.getNextException() : null;
        }
        return all.toString().replaceAll("\\s+", " ");
    }

    /** Keeps the Message-ID it was given, and knows when all of it has been handed over. */
    private static final class Handed extends MimeMessage {
        private final String id;
        private boolean whole;

        Handed(Session session, String id) {
            super(session);
            this.id = id;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", id);
        }

        @Override
        public void writeTo(OutputStream out, String[] without)
                throws IOException, MessagingException {
            super.writeTo(out, without);
            whole = true;
        }
    }
}
