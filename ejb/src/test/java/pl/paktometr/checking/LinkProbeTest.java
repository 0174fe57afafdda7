package pl.paktometr.checking;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LinkProbeTest {
    private final AtomicInteger asked = new AtomicInteger();
    private HttpServer server;

    /** Answers {@code /404} with 404, and redirects {@code /to?x} to x. */
    @BeforeEach
    void serve() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext(
                "/",
                exchange -> {
                    asked.incrementAndGet();
                    String path = exchange.getRequestURI().getPath().substring(1);
                    if (path.equals("to")) {
                        exchange.getResponseHeaders()
                                .add("Location", exchange.getRequestURI().getQuery());
                    }
                    exchange.sendResponseHeaders(
                            path.equals("to") ? 302 : Integer.parseInt(path), -1);
                    exchange.close();
                });
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @ParameterizedTest
    @CsvSource({
        "200, ANSWERS",
        "403, ANSWERS",
        "405, ANSWERS",
        "404, GONE",
        "410, GONE",
        "500, NO_ANSWER",
        "to?/200, ANSWERS",
        "to?/404, GONE"
    })
    void tellsWhatIsThereFromWhatIsGone(String path, ProbedLink.Outcome outcome) {
        assertThat(new LinkProbe(address -> true).ask(at(path)).join()).isEqualTo(outcome);
    }

    @Test
    void doesNotGoRoundInCircles() {
        assertThat(new LinkProbe(address -> true).ask(at("to?/to?/to")).join())
                .isEqualTo(ProbedLink.Outcome.NO_ANSWER);
        assertThat(asked.get()).isLessThan(10);
    }

    @Test
    void neverAsksOwnMachinesWhateverAUnitTyped() {
        assertThat(new LinkProbe().ask(at("200")).join()).isEqualTo(ProbedLink.Outcome.NO_ANSWER);
        assertThat(asked.get()).isZero();
    }

    @ParameterizedTest
    @CsvSource({"ftp://x.pl/a", "https://", "nie adres", "http:///x", "file:///etc/passwd"})
    void takesNothingButTheWeb(String address) {
        assertThat(new LinkProbe(any -> true).ask(address).join())
                .isEqualTo(ProbedLink.Outcome.NO_ANSWER);
    }

    @ParameterizedTest
    @CsvSource({
        "127.0.0.1, false",
        "10.1.2.3, false",
        "172.16.0.1, false",
        "192.168.1.1, false",
        "169.254.169.254, false",
        "100.64.0.1, false",
        "0.0.0.0, false",
        "::1, false",
        "fd00::1, false",
        "fe80::1, false",
        "8.8.8.8, true",
        "2001:4860:4860::8888, true"
    })
    void knowsPublicAddresses(String address, boolean isPublic) throws UnknownHostException {
        assertThat(LinkProbe.isPublic(InetAddress.getByName(address))).isEqualTo(isPublic);
    }

    private String at(String path) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/" + path;
    }
}
