package pl.paktometr.web.shared.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import pl.paktometr.web.shared.Language;
import pl.paktometr.web.shared.ProblemDetail;
import pl.paktometr.web.shared.Texts;

/**
 * What is refused before a resource or a page is reached: to programs as a problem detail, to
 * people as a page.
 */
enum Refusal {
    NOT_SIGNED_IN(401),
    CROSS_SITE(403),
    NO_SUCH_LINK(404),
    TOO_OFTEN(429),
    TOO_MANY_FILES(429);

    private final int status;

    Refusal(int status) {
        this.status = status;
    }

    void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!Destination.of(request).isApi()) {
            response.sendError(status);
            return;
        }
        Texts texts = new Texts(Language.of(request));
        String code = name().toLowerCase(Locale.ROOT);
        ProblemDetail.write(
                ProblemDetail.of(status, texts)
                        .add("type", "urn:paktometr:problem:" + code)
                        .add("code", code)
                        .add("detail", texts.of("broken." + code))
                        .build(),
                texts,
                response);
    }
}
