package pl.paktometr.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import org.junit.jupiter.api.Test;

class ServerIT {
    @Test
    void leadsWhoIsNotSignedInToAPageInHtml(Product product) {
        assertThat(product.get("").headers().firstValue("Location"))
                .hasValueSatisfying(place -> assertThat(place).contains("login.xhtml"));
        assertThat(product.get("login.xhtml").headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("text/html"));
    }

    @Test
    void describesItsRestInterface(Product product) {
        assertThat(product.get("api/openapi").body()).contains("openapi: 3.1");
    }

    @Test
    void compressesPagesForWhoAsksForIt(Product product) {
        var request =
                HttpRequest.newBuilder(product.uri("login.xhtml"))
                        .header("Accept-Encoding", "gzip")
                        .build();
        assertThat(product.send(request).headers().firstValue("Content-Encoding")).hasValue("gzip");
    }

    @Test
    void keepsItsSessionCookieToItself(Product product) {
        assertThat(product.get("login.xhtml").headers().allValues("Set-Cookie"))
                .filteredOn(cookie -> cookie.startsWith("session="))
                .allSatisfy(cookie -> assertThat(cookie).contains("HttpOnly", "SameSite=Lax"));
    }
}
