package pl.paktometr.rest.response;

import static pl.paktometr.shared.JsonLibrary.JSON;

import jakarta.json.JsonArrayBuilder;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import pl.paktometr.response.SubmissionRefused;
import pl.paktometr.response.Unmet;
import pl.paktometr.rest.shared.Problems;
import pl.paktometr.web.shared.Language;
import pl.paktometr.web.shared.Texts;

/** Tells, beside the problem, every rule that is not met as {@code unmet}. */
@Provider
public class SubmissionRefusedProblem implements ExceptionMapper<SubmissionRefused> {
    @Context HttpServletRequest request;

    @Override
    public Response toResponse(SubmissionRefused refused) {
        Texts texts = new Texts(Language.of(request));
        JsonArrayBuilder unmet = JSON.createArrayBuilder();
        for (Unmet each : refused.unmet()) {
            unmet.add(
                    JSON.createObjectBuilder()
                            .add("rule", each.rule().name())
                            .add("code", each.code())
                            .add("message", texts.message(each.message())));
        }
        return Problems.of(
                refused, JSON.createObjectBuilder().add("unmet", unmet).build(), request);
    }
}
