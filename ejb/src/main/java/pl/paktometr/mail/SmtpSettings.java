package pl.paktometr.mail;

import jakarta.mail.Authenticator;
import jakarta.mail.PasswordAuthentication;
import jakarta.mail.Session;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.io.UnsupportedEncodingException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/**
 * Where letters leave, as the environment says; the launcher has checked it.
 *
 * @param user empty for a server that asks for none
 */
record SmtpSettings(
        String host, int port, String user, String password, Tls tls, InternetAddress from) {

    /** How the dialogue is kept from others; {@code port} is the usual one. */
    enum Tls {
        NONE(25),
        /** Demanded, not only offered. */
        STARTTLS(587),
        TLS(465);

        private final int port;

        Tls(int port) {
            this.port = port;
        }
    }

    /** Long enough for a server that thinks about spam, short enough not to hold up the others. */
    private static final String PATIENCE_MILLIS = "15000";

    /** Empty where no server is named. */
    static Optional<SmtpSettings> from(Map<String, String> environment) {
        String host = environment.getOrDefault("PAKTOMETR_SMTP_HOST", "").strip();
        return host.isEmpty() ? Optional.empty() : Optional.of(at(host, environment));
    }

    private static SmtpSettings at(String host, Map<String, String> environment) {
        String wanted = environment.getOrDefault("PAKTOMETR_SMTP_TLS", "").strip();
        Tls tls = wanted.isEmpty() ? Tls.STARTTLS : Tls.valueOf(wanted.toUpperCase(Locale.ROOT));
        String port = environment.getOrDefault("PAKTOMETR_SMTP_PORT", "").strip();
        return new SmtpSettings(
                host,
                port.isEmpty() ? tls.port : Integer.parseInt(port),
                environment.getOrDefault("PAKTOMETR_SMTP_USER", "").strip(),
                environment.getOrDefault("PAKTOMETR_SMTP_PASSWORD", ""),
                tls,
                sender(environment.getOrDefault("PAKTOMETR_MAIL_FROM", "")));
    }

    /**
     * An address alone, or with a name: {@code Pakt dla ekonomii społecznej <pakt@rops.example>}.
     */
    private static InternetAddress sender(String text) {
        try {
            InternetAddress address = new InternetAddress(text.strip(), false);
            address.setPersonal(address.getPersonal(), "UTF-8");
            address.validate();
            return address;
        } catch (AddressException | UnsupportedEncodingException e) {
            throw new IllegalArgumentException("PAKTOMETR_MAIL_FROM is no address: " + text, e);
        }
    }

    Session session() {
        Properties properties = new Properties();
        properties.setProperty("mail.transport.protocol", "smtp");
        properties.setProperty("mail.smtp.host", host);
        properties.setProperty("mail.smtp.port", String.valueOf(port));
        properties.setProperty("mail.smtp.connectiontimeout", PATIENCE_MILLIS);
        properties.setProperty("mail.smtp.timeout", PATIENCE_MILLIS);
        properties.setProperty("mail.smtp.writetimeout", PATIENCE_MILLIS);
        properties.setProperty("mail.smtp.ssl.enable", String.valueOf(tls == Tls.TLS));
        properties.setProperty("mail.smtp.starttls.enable", String.valueOf(tls == Tls.STARTTLS));
        properties.setProperty("mail.smtp.starttls.required", String.valueOf(tls == Tls.STARTTLS));
        properties.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        if (user.isEmpty()) {
            return Session.getInstance(properties);
        }
        properties.setProperty("mail.smtp.auth", "true");
        properties.setProperty("mail.smtp.user", user);
        return Session.getInstance(
                properties,
                new Authenticator() {
                    @Override
                    protected PasswordAuthentication getPasswordAuthentication() {
                        return new PasswordAuthentication(user, password);
                    }
                });
    }

    /** Without the password: this may end in a log. */
    @Override
    public String toString() {
        return "%s:%d (%s)".formatted(host, port, tls);
    }
}
