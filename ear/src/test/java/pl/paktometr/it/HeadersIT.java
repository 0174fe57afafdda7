package pl.paktometr.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What every answer tells the browser, and what becomes of headers that nobody sends by mistake.
 */
class HeadersIT {
    private static final Pattern STYLE = Pattern.compile("href=\"/([^\"]*paktometr\\.css[^\"]*)\"");
    private static final Pattern STATUS = Pattern.compile("HTTP/1\\.1 (\\d{3})");

    @Test
    void everyAnswerTellsTheBrowserTheSame(Product product) {
        Visit rops = new Visit(product);
        rops.signIn("rops");
        String style = style(rops);
        List<HttpResponse<?>> answers = new ArrayList<>();
        answers.add(rops.get("index.xhtml"));
        answers.add(rops.get("account/password.xhtml"));
        answers.add(rops.get("no-such-page.xhtml"));
        answers.add(rops.get("campaign/edition.xhtml?region=04&year=2026"));
        answers.add(rops.get("api/v1/regions/22/units"));
        answers.add(rops.get("api/v1/no-such-thing"));
        answers.add(rops.get("api/v1/regions/04/campaigns/2026/responses"));
        answers.add(rops.get("api/openapi"));
        answers.add(rops.get("api/v1/open"));
        answers.add(rops.get("api/v1/verification/" + "0".repeat(64)));
        answers.add(rops.get("jakarta.faces.resource/no-such.css.xhtml?ln=paktometr"));
        answers.add(rops.download("api/v1/regions/22/campaigns/2025/exports/campaign.xlsx"));
        answers.add(rops.download("api/v1/regions/22/campaigns/2025/commitments.csv"));
        answers.add(rops.get(style));
        answers.add(product.get("index.xhtml"));
        answers.add(product.get("favicon.ico"));
        answers.add(product.get("api/v1/regions/22/units"));
        answers.add(product.get("WEB-INF/web.xml"));
        answers.add(product.get("setup.xhtml?token=none"));
        HttpResponse<String> unchanged = unchanged(rops, style, product);
        assertThat(unchanged.statusCode()).isEqualTo(304);
        answers.add(unchanged);
        answers.forEach(HeadersIT::tellsTheBrowser);
        assertThat(answers.stream().map(HttpResponse::statusCode).distinct())
                .contains(200, 302, 304, 401, 403, 404);
    }

    private static void tellsTheBrowser(HttpResponse<?> answer) {
        String which = answer.statusCode() + " " + answer.uri();
        assertThat(answer.headers().allValues("Content-Security-Policy"))
                .as(which)
                .singleElement()
                .asString()
                .contains(
                        "default-src 'self'",
                        "object-src 'none'",
                        "base-uri 'none'",
                        "frame-ancestors 'none'",
                        "form-action 'self'")
                .doesNotContain("unsafe");
        assertThat(header(answer, "X-Content-Type-Options")).as(which).isEqualTo("nosniff");
        assertThat(header(answer, "X-Frame-Options")).as(which).isEqualTo("DENY");
        assertThat(header(answer, "Referrer-Policy")).as(which).isEqualTo("same-origin");
        assertThat(header(answer, "Cross-Origin-Opener-Policy")).as(which).isEqualTo("same-origin");
        assertThat(header(answer, "Cross-Origin-Resource-Policy"))
                .as(which)
                .isEqualTo("same-origin");
        assertThat(header(answer, "Permissions-Policy")).as(which).contains("camera=()");
        assertThat(header(answer, "Access-Control-Allow-Origin"))
                .as(which)
                .isEqualTo(answer.uri().getPath().matches("/api/(v1/open|openapi).*") ? "*" : "");
        assertThat(header(answer, "Server")).as(which).isEmpty();
        assertThat(header(answer, "X-Powered-By")).as(which).isEmpty();
        assertThat(header(answer, "Strict-Transport-Security")).as(which).isEmpty();
        assertThat(String.valueOf(answer.body()))
                .as(which)
                .doesNotContain("WildFly", "Undertow", "JBoss", "\tat ", "Exception:");
    }

    @Test
    void aFileIsSavedAndNeverShown(Product product) {
        Visit rops = new Visit(product);
        rops.signIn("rops");
        for (String path :
                List.of(
                        "api/v1/regions/22/campaigns/2025/exports/campaign.xlsx",
                        "api/v1/regions/22/campaigns/2025/exports/campaign.csv",
                        "api/v1/regions/22/campaigns/2025/commitments.csv",
                        "api/v1/audit.csv")) {
            HttpResponse<byte[]> file = rops.download(path);
            assertThat(file.statusCode()).as(path).isEqualTo(200);
            assertThat(header(file, "Content-Disposition"))
                    .as(path)
                    .matches("attachment; filename=\"[a-z0-9.-]+\"");
            assertThat(header(file, "Cache-Control")).as(path).contains("no-store");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"TRACE", "CONNECT", "PROPFIND", "DELETE", "x<script>"})
    void aMethodNobodyNeedsIsRefusedAndNotEchoed(String method, Product product) {
        String answer =
                product.raw(
                        "127.0.0.1",
                        method
                                + " /login.xhtml HTTP/1.1\r\nHost: "
                                + product.uri("").getAuthority()
                                + "\r\nX-Echo: echoed-back\r\nConnection: close\r\n\r\n");
        assertThat(status(answer)).isBetween(400, 501);
        assertThat(answer).doesNotContain("echoed-back", "x<script>", "\tat ");
    }

    static Stream<String> framings() {
        String smuggled = "GET /smuggled HTTP/1.1\r\nHost: x\r\n\r\n";
        return Stream.of(
                "Content-Length: 6\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n" + smuggled,
                "Content-Length: 2\r\nContent-Length: 60\r\n\r\n{}" + smuggled,
                "Transfer-Encoding: chunked\r\nTransfer-Encoding: identity\r\n\r\n0\r\n\r\n"
                        + smuggled,
                "Content-Length: -1\r\n\r\n" + smuggled,
                "Content-Length: 2x\r\n\r\n{}" + smuggled,
                "Content-Length: 99999999999999999999\r\n\r\n" + smuggled);
    }

    @ParameterizedTest
    @MethodSource("framings")
    void aRequestWhoseEndIsInDoubtIsRefusedWithWhatFollowsIt(String framing, Product product) {
        String answer =
                product.raw(
                        "127.0.0.1",
                        "POST /api/v1/tokens HTTP/1.1\r\nHost: "
                                + product.uri("").getAuthority()
                                + "\r\nContent-Type: application/json\r\n"
                                + framing);
        if (!answer.isEmpty()) {
            assertThat(status(answer)).isBetween(400, 499);
        }
        assertThat(STATUS.matcher(answer).results()).hasSizeLessThanOrEqualTo(1);
        assertThat(answer).doesNotContain("\tat ", "Undertow");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Accept-Language: ;;;,,q=x, <script>, x-y-z-1234567890, *;q=-1",
                "Accept-Language: tr-TR;q=1, zh-Hans-CN-x-private",
                "Accept: <x>/;;q=",
                "Accept: text/html;q=9, */*;q=nan",
                "Accept-Encoding: gzip;q=x, ;, br",
                "Authorization: Bearer",
                "Authorization: Bearer \u00ff\u00fe<script>",
                "Authorization: Basic !!!",
                "Authorization: Digest username=\"x",
                "Cookie: session=\"; browser=..; lang=<script>; =; ;;",
                "Cookie: browser=" + "A.B-C_",
                "If-Match: W/\"x",
                "If-None-Match: \"\"\"",
                "If-Modified-Since: yesterday",
                "Range: bytes=9-1,-,0-99999999999999999999",
                "Origin: null",
                "Origin: http://[",
                "Sec-Fetch-Site: x",
                "Forwarded: for=\"_x\";host=elsewhere.example",
                "X-Forwarded-Host: elsewhere.example",
                "X-Forwarded-Proto: https",
                "X-Forwarded-For: <script>, 1.2.3.4",
                "X-HTTP-Method-Override: DELETE",
                "Expect: 999-what",
                "Upgrade: h2c",
                "Content-Type: multipart/form-data; boundary=",
                "Content-Type: \u00e9/\u00e9; charset=nowhere",
                "Host: elsewhere.example",
                "Faces-Request: partial/ajax",
            })
    void anOddHeaderBreaksNothing(String header, Product product) {
        String own =
                header.startsWith("Host:")
                        ? ""
                        : "Host: " + product.uri("").getAuthority() + "\r\n";
        for (String path :
                List.of(
                        "/login.xhtml",
                        "/index.xhtml",
                        "/api/v1/regions/22/units",
                        "/api/v1/open")) {
            String answer =
                    product.raw(
                            "127.0.0.1",
                            "GET "
                                    + path
                                    + " HTTP/1.1\r\n"
                                    + own
                                    + header
                                    + "\r\nConnection: close\r\n\r\n");
            assertThat(status(answer)).as(path).isBetween(200, 499);
            String head = answer.substring(0, answer.indexOf("\r\n\r\n")).toLowerCase(Locale.ROOT);
            assertThat(head)
                    .as(path)
                    .doesNotContain("<script>", "strict-transport-security", "set-cookie: x")
                    .contains("x-content-type-options: nosniff");
            assertThat(answer).as(path).doesNotContain("<script>,", "\tat ");
        }
    }

    @Test
    void nobodyIsTalkedIntoAnotherProtocol(Product product) {
        HttpRequest asking = HttpRequest.newBuilder(product.uri("login.xhtml")).build();
        assertThat(product.send(asking).version()).isEqualTo(HttpClient.Version.HTTP_1_1);
    }

    @Test
    void moreOfAHeaderThanAnybodyNeedsIsNotRead(Product product) {
        String answer =
                product.raw(
                        "127.0.0.1",
                        "GET /login.xhtml HTTP/1.1\r\nHost: x\r\nX-Long: "
                                + "x".repeat(200_000)
                                + "\r\n\r\n");
        if (!answer.isEmpty()) {
            assertThat(status(answer)).isBetween(400, 499);
        }
    }

    private static HttpResponse<String> unchanged(Visit visit, String style, Product product) {
        HttpRequest.Builder again = HttpRequest.newBuilder(product.uri(style));
        HttpResponse<String> first = visit.get(style);
        first.headers().firstValue("ETag").ifPresent(tag -> again.header("If-None-Match", tag));
        first.headers()
                .firstValue("Last-Modified")
                .ifPresent(since -> again.header("If-Modified-Since", since));
        return visit.send(again);
    }

    private static String style(Visit visit) {
        var style = STYLE.matcher(visit.get("index.xhtml").body());
        assertThat(style.find()).isTrue();
        return style.group(1).replace("&amp;", "&");
    }

    private static int status(String answer) {
        var status = STATUS.matcher(answer);
        assertThat(status.lookingAt()).as(answer).isTrue();
        return Integer.parseInt(status.group(1));
    }

    private static String header(HttpResponse<?> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }
}
