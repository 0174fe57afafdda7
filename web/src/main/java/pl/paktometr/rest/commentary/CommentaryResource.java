package pl.paktometr.rest.commentary;

import static pl.paktometr.shared.JsonLibrary.JSON;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import pl.paktometr.commentary.Comment;
import pl.paktometr.commentary.Commentaries;
import pl.paktometr.rest.response.IfMatch;
import pl.paktometr.rest.response.UnreadableRequest;
import pl.paktometr.unit.TerytCode;

/** What analysts make of views. A view's address is a parameter: it has semicolons in it. */
@Path("v1/regions/{region}/campaigns/{year}/commentaries")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "commentaries")
public class CommentaryResource {
    @PathParam("region")
    TerytCode region;

    @PathParam("year")
    int year;

    @Inject Commentaries commentaries;

    @GET
    @Operation(summary = "Every comment in force, by view")
    public JsonArray all() {
        JsonArrayBuilder all = JSON.createArrayBuilder();
        commentaries.all(region, year).forEach(comment -> all.add(CommentJson.of(comment)));
        return all.build();
    }

    @GET
    @Path("one")
    @Operation(
            summary =
                    "The comment on one view, its latest version first; text is null once withdrawn")
    public Response one(@QueryParam("view") @DefaultValue("") String view) {
        List<Comment> history = commentaries.existing(region, year, view);
        return Response.ok(CommentJson.of(history)).tag(tag(history.get(0))).build();
    }

    /**
     * Saves {@code {"text": "…"}} as a new version; an empty text withdraws the comment. One that
     * exists is changed with the version seen.
     */
    @PUT
    @Path("one")
    public Response write(
            @QueryParam("view") @DefaultValue("") String view,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            JsonObject body) {
        Comment saved =
                commentaries.write(region, year, view, text(body), IfMatch.version(ifMatch));
        return Response.ok(CommentJson.of(saved)).tag(tag(saved)).build();
    }

    private static String text(@Nullable JsonObject body) {
        if (body != null && body.get("text") instanceof JsonString text) {
            return text.getString();
        }
        throw new UnreadableRequest("broken.body_lacks_text", "text");
    }

    private static EntityTag tag(Comment comment) {
        return new EntityTag(String.valueOf(comment.version()));
    }
}
