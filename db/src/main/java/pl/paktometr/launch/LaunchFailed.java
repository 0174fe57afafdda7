package pl.paktometr.launch;

/** Something the person at the keyboard can put right; the message is the one line they get. */
public class LaunchFailed extends RuntimeException {
    private static final long serialVersionUID = 1L;

    LaunchFailed(String message) {
        super(message);
    }

    LaunchFailed(String message, Throwable cause) {
        super(message, cause);
    }
}
