package pl.paktometr.backup;

/** A file or a place is not as it has to be; the message is for the person at the keyboard. */
public class BackupRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    BackupRefused(String message) {
        super(message);
    }

    BackupRefused(String message, Throwable cause) {
        super(message, cause);
    }
}
