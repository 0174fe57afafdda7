package pl.paktometr.launch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.ServerSocket;

/** TCP ports of the loopback interface. */
final class Ports {
    private Ports() {}

    static int free() {
        try (ServerSocket socket = listen(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** That port if it is free, any free one for 0. */
    static int httpPort(int wanted) {
        try (ServerSocket socket = listen(wanted)) {
            return socket.getLocalPort();
        } catch (BindException e) {
            throw new LaunchFailed(
                    "Port %d cannot be used (%s); choose another with PAKTOMETR_HTTP_PORT."
                            .formatted(wanted, e.getMessage()),
                    e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ServerSocket listen(int port) throws IOException {
        return new ServerSocket(port, 1, InetAddress.getByAddress(new byte[] {127, 0, 0, 1}));
    }
}
