package pl.paktometr.rest.shared;

import static pl.paktometr.shared.JsonLibrary.JSON;

import jakarta.ejb.EJBAccessException;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.Optional;
import pl.paktometr.shared.BusinessRuleBroken;
import pl.paktometr.web.shared.Causes;
import pl.paktometr.web.shared.Incidents;
import pl.paktometr.web.shared.Language;
import pl.paktometr.web.shared.Outage;
import pl.paktometr.web.shared.ProblemDetail;
import pl.paktometr.web.shared.Texts;
import pl.paktometr.web.shared.TooOften;

/**
 * Every failure of the API as a problem detail (RFC 9457) in the caller's language. What nobody
 * expected says nothing but the number under which the log explains it.
 */
@Provider
public class Problems implements ExceptionMapper<Throwable> {

    static final MediaType PROBLEM = MediaType.valueOf(ProblemDetail.TYPE);

    @Context HttpServletRequest request;

    @Override
    public Response toResponse(Throwable failure) {
        Texts texts = new Texts(Language.of(request));
        Optional<BusinessRuleBroken> broken = Causes.find(BusinessRuleBroken.class, failure);
        if (broken.isPresent()) {
            return brokenRule(broken.get(), texts, JsonValue.EMPTY_JSON_OBJECT);
        }
        Optional<WebApplicationException> protocol =
                Causes.find(WebApplicationException.class, failure);
        if (protocol.isPresent() && protocol.get().getResponse().getStatus() < 500) {
            return protocol(protocol.get().getResponse(), texts);
        }
        if (Causes.find(EJBAccessException.class, failure).isPresent()) {
            return respond(403, ProblemDetail.of(403, texts), texts);
        }
        int status = Incidents.status(failure);
        JsonObject problem = Incidents.problem(status, Incidents.record(failure), texts);
        return respond(status, JSON.createObjectBuilder(problem), texts);
    }

    /**
     * A broken rule that has more to tell than its text.
     *
     * @param details members to stand beside the standard ones
     */
    public static Response of(
            BusinessRuleBroken rule, JsonObject details, HttpServletRequest request) {
        return brokenRule(rule, new Texts(Language.of(request)), details);
    }

    private static Response brokenRule(BusinessRuleBroken rule, Texts texts, JsonObject details) {
        int status = status(rule.kind());
        String code = rule.text().key().replaceFirst("^broken\\.", "");
        JsonObjectBuilder problem =
                ProblemDetail.of(status, texts)
                        .addAll(JSON.createObjectBuilder(details))
                        .add("type", "urn:paktometr:problem:" + code)
                        .add("code", code)
                        .add("detail", texts.message(rule.text()));
        Response refusal = respond(status, problem, texts);
        return rule instanceof TooOften often
                ? Response.fromResponse(refusal)
                        .header(HttpHeaders.RETRY_AFTER, often.seconds())
                        .build()
                : refusal;
    }

    private static int status(BusinessRuleBroken.Kind kind) {
        return switch (kind) {
            case UNAUTHENTICATED -> 401;
            case NOT_FOUND -> 404;
            case FORBIDDEN -> 403;
            case CONFLICT -> 409;
            case INVALID -> 400;
            case STALE -> 412;
            case PRECONDITION_REQUIRED -> 428;
            case TOO_LARGE -> 413;
            case TOO_OFTEN -> 429;
        };
    }

    /** Headers such as Allow and WWW-Authenticate stay: they belong to the status. */
    private static Response protocol(Response raised, Texts texts) {
        int status = raised.getStatus();
        if (status < 400) {
            return raised;
        }
        return Response.fromResponse(raised)
                .entity(ProblemDetail.of(status, texts).build().toString())
                .type(PROBLEM)
                .language(texts.locale())
                .build();
    }

    private static Response respond(int status, JsonObjectBuilder problem, Texts texts) {
        return Response.status(status)
                .type(PROBLEM)
                .language(texts.locale())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header(HttpHeaders.WWW_AUTHENTICATE, status == 401 ? "Bearer" : null)
                .header(HttpHeaders.RETRY_AFTER, status == 503 ? Outage.RETRY_AFTER : null)
                .entity(problem.build().toString())
                .build();
    }
}
