package pl.paktometr.launch;

/** Between two looks at something that is on its way. */
final class Pause {
    private Pause() {}

    static void brief() {
        try {
            Thread.sleep(150);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LaunchFailed("Interrupted.", e);
        }
    }
}
