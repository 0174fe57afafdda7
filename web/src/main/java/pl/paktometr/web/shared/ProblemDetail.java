package pl.paktometr.web.shared;

import jakarta.json.JsonObject;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** A problem detail (RFC 9457) where no resource of the API answers. */
public final class ProblemDetail {
    private ProblemDetail() {}

    /**
     * @param problem its {@code status} becomes the answer's
     * @param texts in whose language it is written
     */
    public static void write(JsonObject problem, Texts texts, HttpServletResponse response)
            throws IOException {
        response.setStatus(problem.getInt("status"));
        response.setContentType("application/problem+json;charset=UTF-8");
        response.setHeader("Content-Language", texts.locale().getLanguage());
        response.getOutputStream().write(problem.toString().getBytes(StandardCharsets.UTF_8));
    }
}
