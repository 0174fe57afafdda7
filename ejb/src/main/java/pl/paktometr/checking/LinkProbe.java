package pl.paktometr.checking;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Asks whether an address of evidence still answers. What a unit typed decides where the server
 * goes, so it goes to public addresses only, asks for no content, and follows few redirections.
 */
class LinkProbe {
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final int MOST_REDIRECTIONS = 5;
    private static final Set<Integer> GONE = Set.of(404, 410);

    /** It is there, and tells a browser more than it tells us. */
    private static final Set<Integer> SHY = Set.of(401, 403, 405, 429, 501);

    private final HttpClient client =
            HttpClient.newBuilder()
                    .connectTimeout(PATIENCE)
                    .followRedirects(HttpClient.Redirect.NEVER)
                    .build();
    private final Predicate<InetAddress> allowed;

    LinkProbe() {
        this(LinkProbe::isPublic);
    }

    LinkProbe(Predicate<InetAddress> allowed) {
        this.allowed = allowed;
    }

    /** Comes to an end by itself within half a minute, and never fails. */
    CompletableFuture<ProbedLink.Outcome> ask(String address) {
        return ask(address, MOST_REDIRECTIONS)
                .exceptionally(failure -> ProbedLink.Outcome.NO_ANSWER);
    }

    private CompletableFuture<ProbedLink.Outcome> ask(String address, int redirections) {
        Optional<URI> uri = target(address);
        if (uri.isEmpty() || redirections < 0) {
            return CompletableFuture.completedFuture(ProbedLink.Outcome.NO_ANSWER);
        }
        HttpRequest request =
                HttpRequest.newBuilder(uri.get())
                        .method("HEAD", HttpRequest.BodyPublishers.noBody())
                        .timeout(PATIENCE)
                        .build();
        return client.sendAsync(request, BodyHandlers.discarding())
                .thenCompose(answer -> heard(uri.get(), answer, redirections));
    }

    private CompletableFuture<ProbedLink.Outcome> heard(
            URI asked, HttpResponse<?> answer, int redirections) {
        int status = answer.statusCode();
        Optional<String> elsewhere = answer.headers().firstValue("Location");
        if (status >= 300 && status < 400 && elsewhere.isPresent()) {
            return ask(asked.resolve(elsewhere.get()).toString(), redirections - 1);
        }
        return CompletableFuture.completedFuture(
                GONE.contains(status)
                        ? ProbedLink.Outcome.GONE
                        : status < 400 || SHY.contains(status)
                                ? ProbedLink.Outcome.ANSWERS
                                : ProbedLink.Outcome.NO_ANSWER);
    }

    /** Empty unless every address of the host may be asked. */
    private Optional<URI> target(String address) {
        try {
            URI uri = URI.create(address);
            boolean web = "http".equals(uri.getScheme()) || "https".equals(uri.getScheme());
            return web
                            && uri.getHost() != null
                            && Stream.of(InetAddress.getAllByName(uri.getHost())).allMatch(allowed)
                    ? Optional.of(uri)
                    : Optional.empty();
        } catch (UnknownHostException | IllegalArgumentException nowhere) {
            return Optional.empty();
        }
    }

    static boolean isPublic(InetAddress address) {
        byte first = address.getAddress()[0];
        boolean uniqueLocal = address.getAddress().length == 16 && (first & 0xFE) == 0xFC;
        boolean carrier =
                address.getAddress().length == 4
                        && first == 100
                        && (address.getAddress()[1] & 0xC0) == 64;
        return !address.isLoopbackAddress()
                && !address.isAnyLocalAddress()
                && !address.isLinkLocalAddress()
                && !address.isSiteLocalAddress()
                && !address.isMulticastAddress()
                && !uniqueLocal
                && !carrier;
    }
}
