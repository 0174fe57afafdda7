package pl.paktometr.rest.commentary;

import static pl.paktometr.shared.JsonLibrary.JSON;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import pl.paktometr.commentary.CommentChangedMeanwhile;
import pl.paktometr.rest.shared.Problems;

/** Tells, beside the problem, the comment that stands now as {@code current}. */
@Provider
public class CommentChangedMeanwhileProblem implements ExceptionMapper<CommentChangedMeanwhile> {
    @Context HttpServletRequest request;

    @Override
    public Response toResponse(CommentChangedMeanwhile stale) {
        return Problems.of(
                stale,
                JSON.createObjectBuilder().add("current", CommentJson.of(stale.current())).build(),
                request);
    }
}
