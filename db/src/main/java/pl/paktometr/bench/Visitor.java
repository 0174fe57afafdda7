package pl.paktometr.bench;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;

/** Somebody with a browser that keeps cookies, takes pages compressed and runs no scripts. */
class Visitor {
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Duration LONG_PATIENCE = Duration.ofMinutes(15);
    private static final Pattern HIDDEN = Pattern.compile("<input[^>]*type=\"hidden\"[^>]*>");
    private static final Pattern NAME = Pattern.compile(" name=\"([^\"]*)\"");
    private static final Pattern VALUE = Pattern.compile(" value=\"([^\"]*)\"");

    private final URI site;
    private final HttpClient client =
            HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .cookieHandler(new CookieManager())
                    .build();

    Visitor(String site) {
        this.site = URI.create(site);
    }

    /**
     * What came and when.
     *
     * @param bytes as sent, which is compressed
     * @param milliseconds from sending the request to the last byte
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Answer(int status, byte[] bytes, boolean compressed, double milliseconds) {
        String text() {
            try (ByteArrayInputStream in = new ByteArrayInputStream(bytes)) {
                byte[] plain = compressed ? new GZIPInputStream(in).readAllBytes() : bytes;
                return new String(plain, StandardCharsets.UTF_8);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    void setUp(String token, String login, String password) {
        send(
                "setup.xhtml?token=" + token,
                "setup.xhtml",
                Map.of(
                        "login",
                        login,
                        "name",
                        "Invented",
                        "password",
                        password,
                        "repeated",
                        password,
                        "finish",
                        "x"));
    }

    void signIn(String login, String password) {
        send(
                "login.xhtml",
                "login.xhtml",
                Map.of("login", login, "password", password, "sign-in", "x"));
    }

    Answer get(String path) {
        return timed(HttpRequest.newBuilder(site.resolve(path)).header("Accept-Encoding", "gzip"));
    }

    /** Puts a file on disk, however long it takes. */
    Download download(String path, Path file) {
        try {
            long began = System.nanoTime();
            HttpResponse<Path> response =
                    client.send(
                            HttpRequest.newBuilder(site.resolve(path))
                                    .timeout(LONG_PATIENCE)
                                    .build(),
                            BodyHandlers.ofFile(file));
            double seconds = (System.nanoTime() - began) / 1e9;
            if (response.statusCode() != 200) {
                throw new NotMeasured("%s: %d".formatted(path, response.statusCode()));
            }
            return new Download(seconds, Files.size(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new NotMeasured("Interrupted.", e);
        }
    }

    /** How long a file took, from sending the request to its last byte. */
    record Download(double seconds, long bytes) {}

    /** Opens the page and sends the form in it, which leads elsewhere if it was taken. */
    private void send(String page, String form, Map<String, String> fields) {
        String html = get(page).text();
        Map<String, String> all = new LinkedHashMap<>();
        HIDDEN.matcher(html.substring(Math.max(0, html.indexOf("<main"))))
                .results()
                .forEach(field -> all.put(found(NAME, field.group()), found(VALUE, field.group())));
        all.putAll(fields);
        String body =
                all.entrySet().stream()
                        .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                        .collect(Collectors.joining("&"));
        Answer answer =
                timed(
                        HttpRequest.newBuilder(site.resolve(form))
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .POST(BodyPublishers.ofString(body)));
        if (answer.status != 302) {
            throw new NotMeasured("%s was not taken: %d".formatted(form, answer.status));
        }
    }

    private Answer timed(HttpRequest.Builder request) {
        try {
            long began = System.nanoTime();
            HttpResponse<byte[]> response =
                    client.send(request.timeout(PATIENCE).build(), BodyHandlers.ofByteArray());
            double milliseconds = (System.nanoTime() - began) / 1e6;
            return new Answer(
                    response.statusCode(),
                    response.body(),
                    response.headers().firstValue("Content-Encoding").orElse("").equals("gzip"),
                    milliseconds);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new NotMeasured("Interrupted.", e);
        }
    }

    private static String found(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find() ? matcher.group(1) : "";
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
