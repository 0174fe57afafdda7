package pl.paktometr.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonStructure;
import java.io.StringReader;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;

/**
 * A program that uses the API with the token of one login; it expects 200 unless told otherwise.
 */
final class Api {
    private final Product product;
    private final String token;

    Api(Product product, String login) {
        this.product = product;
        this.token =
                read(product.send(
                                HttpRequest.newBuilder(product.uri("api/v1/tokens"))
                                        .header("Content-Type", "application/json")
                                        .POST(
                                                BodyPublishers.ofString(
                                                        Json.createObjectBuilder()
                                                                .add("login", login)
                                                                .add("password", product.password())
                                                                .add("label", "test")
                                                                .build()
                                                                .toString()))
                                        .build()))
                        .asJsonObject()
                        .getString("token");
    }

    String token() {
        return token;
    }

    JsonObject object(String path) {
        return expect(200, get(path)).asJsonObject();
    }

    JsonArray array(String path) {
        return expect(200, get(path)).asJsonArray();
    }

    HttpResponse<String> get(String path) {
        return product.send(request(path).build());
    }

    HttpResponse<String> get(String path, String header, String value) {
        return product.send(request(path).header(header, value).build());
    }

    HttpResponse<byte[]> download(String path) {
        return product.send(request(path).build(), BodyHandlers.ofByteArray());
    }

    HttpResponse<String> put(String path, String body) {
        return product.send(request(path).PUT(BodyPublishers.ofString(body)).build());
    }

    HttpResponse<String> put(String path, String body, String ifMatch) {
        return product.send(
                request(path)
                        .header("If-Match", ifMatch)
                        .PUT(BodyPublishers.ofString(body))
                        .build());
    }

    HttpResponse<String> delete(String path, String ifMatch) {
        return product.send(request(path).header("If-Match", ifMatch).DELETE().build());
    }

    HttpResponse<String> post(String path, String body) {
        return product.send(request(path).POST(BodyPublishers.ofString(body)).build());
    }

    HttpResponse<String> call(String method, String path, HttpRequest.BodyPublisher body) {
        return product.send(request(path).method(method, body).build());
    }

    HttpResponse<String> file(String path, byte[] content) {
        return call("POST", path, BodyPublishers.ofByteArray(content));
    }

    /** What is answered to a file of so many bytes before the first of them is sent. */
    String unread(String path, long bytes) {
        return product.unread("api/v1/" + path, "Authorization: Bearer " + token, bytes);
    }

    static JsonStructure expect(int status, HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        return read(answer);
    }

    /** Done, with nothing to say about it. */
    static void done(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(204);
    }

    /** A refusal: a problem document of that status. */
    static JsonObject problem(int status, HttpResponse<String> answer) {
        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValueSatisfying(
                        type -> assertThat(type).startsWith("application/problem+json"));
        return expect(status, answer).asJsonObject();
    }

    private static JsonStructure read(HttpResponse<String> answer) {
        try (var reader = Json.createReader(new StringReader(answer.body()))) {
            return reader.read();
        }
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(product.uri("api/v1/" + path))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json");
    }
}
