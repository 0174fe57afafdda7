package pl.paktometr.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;

/** In which language the product speaks, and how it refuses. */
class LanguageAndRefusalsIT {

    @Test
    void aPageSpeaksPolishUntilTheVisitorSwitches(Product product) {
        var asked =
                HttpRequest.newBuilder(product.uri("login.xhtml")).header("Accept-Language", "en");
        assertThat(product.send(asked.build()).body()).contains("lang=\"pl\"", "Hasło");
        assertThat(product.send(asked.header("Cookie", "lang=en").build()).body())
                .contains("lang=\"en\"", "Password");
    }

    @Test
    void switchingTheLanguageNeverLeadsToAnotherHost(Product product) {
        var answer = product.get(product.uri("") + "/elsewhere.example/?lang=en");
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location").orElseThrow())
                .endsWith(product.uri("elsewhere.example/").toString());
    }

    @Test
    void jsonThatCannotBeReadIsTheCallersMistake(Product product) {
        var answer = post(product, "application/json", "{\"login\": ");
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValueSatisfying(
                        type -> assertThat(type).startsWith("application/problem+json"));
        assertThat(answer.body()).contains("\"code\":\"body_unreadable\"", "Malformed request");
    }

    @Test
    void aBodyOfAnotherKindIsNotRead(Product product) {
        assertThat(post(product, "text/csv", "login").statusCode()).isEqualTo(415);
    }

    @Test
    void aBodyTooLargeIsRefusedWhetherItSaysItsLengthOrNot(Product product) {
        String large = " ".repeat(70_000);
        assertThat(post(product, "application/json", large).statusCode()).isEqualTo(413);
        var unannounced =
                request(product, "application/json")
                        .POST(BodyPublishers.fromPublisher(BodyPublishers.ofString(large)))
                        .build();
        assertThat(product.send(unannounced).statusCode()).isEqualTo(413);
    }

    private static HttpResponse<String> post(Product product, String type, String body) {
        return product.send(request(product, type).POST(BodyPublishers.ofString(body)).build());
    }

    private static HttpRequest.Builder request(Product product, String type) {
        return HttpRequest.newBuilder(product.uri("api/v1/tokens"))
                .header("Content-Type", type)
                .header("Accept-Language", "en");
    }
}
