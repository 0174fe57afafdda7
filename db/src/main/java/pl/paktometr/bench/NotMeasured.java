package pl.paktometr.bench;

/** The product did something other than what was to be measured. */
class NotMeasured extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NotMeasured(String message) {
        super(message);
    }

    NotMeasured(String message, Throwable cause) {
        super(message, cause);
    }
}
