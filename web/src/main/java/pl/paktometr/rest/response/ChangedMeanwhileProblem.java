package pl.paktometr.rest.response;

import static pl.paktometr.shared.JsonLibrary.JSON;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import pl.paktometr.response.ChangedMeanwhile;
import pl.paktometr.rest.shared.Problems;

/** Tells, beside the problem, the answer that stands now as {@code current}. */
@Provider
public class ChangedMeanwhileProblem implements ExceptionMapper<ChangedMeanwhile> {
    @Context HttpServletRequest request;

    @Override
    public Response toResponse(ChangedMeanwhile stale) {
        return Problems.of(
                stale,
                JSON.createObjectBuilder()
                        .add("current", ResponseJson.answer(stale.question(), stale.current()))
                        .build(),
                request);
    }
}
