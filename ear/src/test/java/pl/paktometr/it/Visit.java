package pl.paktometr.it;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * One browser without its scripts: it keeps cookies, sends forms, and does not follow redirections.
 */
final class Visit {
    private static final Pattern HIDDEN = Pattern.compile("<input[^>]*type=\"hidden\"[^>]*>");
    private static final Pattern NAME = Pattern.compile(" name=\"([^\"]*)\"");
    private static final Pattern VALUE = Pattern.compile(" value=\"([^\"]*)\"");
    private static final Pattern CSRF = Pattern.compile("<meta name=\"csrf\" content=\"([^\"]*)\"");

    private final Product product;
    private final CookieManager cookies = new CookieManager();
    private final HttpClient client = HttpClient.newBuilder().cookieHandler(cookies).build();

    Visit(Product product) {
        this.product = product;
    }

    /** With the password all accounts of the demonstration share. */
    HttpResponse<String> signIn(String login) {
        return signIn(login, product.password(), "login.xhtml");
    }

    HttpResponse<String> signIn(String login, String password, String page) {
        return submit(page, Map.of("login", login, "password", password, "sign-in", "x"));
    }

    HttpResponse<String> get(String path) {
        return send(HttpRequest.newBuilder(product.uri(path)));
    }

    /** Opens the page and sends its first form that is not the one for signing out. */
    HttpResponse<String> submit(String page, Map<String, String> fields) {
        return submit(page, get(page).body(), fields);
    }

    /**
     * As {@link #submit(String, Map)}, of a page that is seen already.
     *
     * @param html as it was answered
     */
    HttpResponse<String> submit(String page, String html, Map<String, String> fields) {
        Map<String, String> all = new LinkedHashMap<>();
        HIDDEN.matcher(html.substring(html.indexOf("<main")))
                .results()
                .forEach(field -> all.put(found(NAME, field.group()), found(VALUE, field.group())));
        all.putAll(fields);
        return post(page, all);
    }

    HttpResponse<String> post(String path, Map<String, String> fields) {
        String body =
                fields.entrySet().stream()
                        .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                        .collect(Collectors.joining("&"));
        return send(
                HttpRequest.newBuilder(product.uri(path))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(body)));
    }

    HttpResponse<byte[]> download(String path) {
        return send(HttpRequest.newBuilder(product.uri(path)), BodyHandlers.ofByteArray());
    }

    HttpResponse<String> send(HttpRequest.Builder request) {
        return send(request, BodyHandlers.ofString());
    }

    private <T> HttpResponse<T> send(HttpRequest.Builder request, BodyHandler<T> body) {
        try {
            return client.send(request.build(), body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** The secret of the session, as a page tells it to its scripts. */
    String csrf() {
        return found(CSRF, get("index.xhtml").body());
    }

    String sessionId() {
        return cookie("session");
    }

    /** Its value; empty if there is none. */
    String cookie(String name) {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals(name))
                .map(HttpCookie::getValue)
                .findFirst()
                .orElse("");
    }

    private static String found(Pattern pattern, String text) {
        var matcher = pattern.matcher(text);
        return matcher.find() ? matcher.group(1) : "";
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
