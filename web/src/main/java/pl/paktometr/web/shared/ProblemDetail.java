package pl.paktometr.web.shared;

import static pl.paktometr.shared.JsonLibrary.JSON;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** A refusal as a program is told it (RFC 9457). */
public final class ProblemDetail {
    public static final String TYPE = "application/problem+json;charset=UTF-8";

    private ProblemDetail() {}

    /** What the status alone says. */
    public static JsonObjectBuilder of(int status, Texts texts) {
        return JSON.createObjectBuilder()
                .add("type", "about:blank")
                .add("title", texts.of(titleOf(status)))
                .add("status", status);
    }

    private static String titleOf(int status) {
        return switch (status) {
            case 401, 403, 404, 405, 406, 409, 412, 413, 415, 428, 429, 503 -> "problem." + status;
            default -> status < 500 ? "problem.400" : "problem.500";
        };
    }

    /**
     * Where no resource of the API answers.
     *
     * @param problem its {@code status} becomes the answer's
     * @param texts in whose language it is written
     */
    public static void write(JsonObject problem, Texts texts, HttpServletResponse response)
            throws IOException {
        response.setStatus(problem.getInt("status"));
        response.setContentType(TYPE);
        response.setHeader("Content-Language", texts.locale().getLanguage());
        response.getOutputStream().write(problem.toString().getBytes(StandardCharsets.UTF_8));
    }
}
