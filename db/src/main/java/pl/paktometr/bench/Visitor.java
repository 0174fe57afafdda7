package pl.paktometr.bench;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.TRUNCATE_EXISTING;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
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
import java.util.concurrent.ConcurrentHashMap;
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

    private static final Pattern CSRF = Pattern.compile("<meta name=\"csrf\" content=\"([^\"]*)\"");

    /** Shared by all, as by the people behind one proxy; each keeps its own cookies. */
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final URI site;
    private final Map<String, String> cookies = new ConcurrentHashMap<>();
    private volatile String csrf = "";

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
    record Answer(int status, HttpHeaders headers, byte[] bytes, double milliseconds) {
        private boolean isCompressed() {
            return headers.firstValue("Content-Encoding").orElse("").equals("gzip");
        }

        String text() {
            try (ByteArrayInputStream in = new ByteArrayInputStream(bytes)) {
                byte[] plain = isCompressed() ? new GZIPInputStream(in).readAllBytes() : bytes;
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
        return timed(request(path).header("Accept-Encoding", "gzip"));
    }

    /** Opens a page of ours and remembers what its scripts need to speak to the API. */
    Answer open(String page) {
        Answer answer = get(page);
        Matcher found = CSRF.matcher(answer.text());
        if (answer.status != 200 || !found.find()) {
            throw new NotMeasured("%s: %d and no page".formatted(page, answer.status));
        }
        csrf = found.group(1);
        return answer;
    }

    /** As the scripts of an open page speak to the API. */
    Answer json(String method, String path, String body, Map<String, String> headers) {
        HttpRequest.Builder request =
                request(path)
                        .header("Content-Type", "application/json")
                        .header("Accept", "application/json, application/problem+json")
                        .header("X-Paktometr-Csrf", csrf)
                        .method(method, BodyPublishers.ofString(body));
        headers.forEach(request::header);
        return timed(request);
    }

    /** Puts a file on disk, however long it takes. */
    Download download(String path, Path file) {
        try {
            long began = System.nanoTime();
            HttpResponse<Path> response =
                    CLIENT.send(
                            request(path).timeout(LONG_PATIENCE).build(),
                            BodyHandlers.ofFile(file, CREATE, WRITE, TRUNCATE_EXISTING));
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
                        request(form)
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
                    CLIENT.send(request.timeout(PATIENCE).build(), BodyHandlers.ofByteArray());
            double milliseconds = (System.nanoTime() - began) / 1e6;
            response.headers().allValues("Set-Cookie").forEach(this::keep);
            return new Answer(
                    response.statusCode(), response.headers(), response.body(), milliseconds);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new NotMeasured("Interrupted.", e);
        }
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(site.resolve(path));
        if (!cookies.isEmpty()) {
            request.header(
                    "Cookie",
                    cookies.entrySet().stream()
                            .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                            .collect(Collectors.joining("; ")));
        }
        return request;
    }

    private void keep(String cookie) {
        String pair = cookie.split(";", 2)[0];
        cookies.put(pair.substring(0, pair.indexOf('=')), pair.substring(pair.indexOf('=') + 1));
    }

    private static String found(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find() ? matcher.group(1) : "";
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
