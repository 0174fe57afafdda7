package pl.paktometr.rest.account;

import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirements;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import pl.paktometr.account.Accounts;
import pl.paktometr.account.NewToken;
import pl.paktometr.web.shared.Parameter;
import pl.paktometr.web.shared.security.Limits;

@Path("v1/tokens")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "tokens")
public class TokensResource {

    @Inject Accounts accounts;
    @Inject Limits limits;
    @Context HttpServletRequest request;

    @POST
    @SecurityRequirements
    @Operation(
            summary = "Make a bearer token",
            description = "It is good for 90 days and shown only in this answer.")
    @APIResponse(
            responseCode = "201",
            content = @Content(schema = @Schema(implementation = NewToken.class)))
    @APIResponse(
            responseCode = "401",
            description = "Wrong login or password, or too many failures in a row: wait a little")
    @APIResponse(
            responseCode = "429",
            description = "Too many failures from this address; Retry-After says when")
    @RequestBody(content = @Content(schema = @Schema(implementation = Wanted.class)))
    public Response create(@Nullable JsonObject body) {
        Wanted wanted = Wanted.of(body == null ? JsonValue.EMPTY_JSON_OBJECT : body);
        String login = wanted.login();
        String password = wanted.password();
        String label = wanted.label();
        if (login == null || password == null || label == null) {
            throw new BadRequestException("login, password and label are needed");
        }
        String code = Parameter.text(wanted.code());
        NewToken token =
                limits.signingIn(
                        request, login, () -> accounts.createToken(login, password, code, label));
        return Response.status(Response.Status.CREATED).entity(token).build();
    }

    /**
     * Read by hand: what JSON-B reads a record with never ends where a member nobody knows does not
     * end.
     *
     * @param label 1–100 characters, to recognise the token by
     * @param code of the second factor, where the account has one
     */
    public record Wanted(
            @Nullable String login,
            @Nullable String password,
            @Nullable String label,
            @Nullable String code) {

        static Wanted of(JsonObject body) {
            return new Wanted(
                    text(body, "login"),
                    text(body, "password"),
                    text(body, "label"),
                    text(body, "code"));
        }

        private static @Nullable String text(JsonObject body, String name) {
            return body.get(name) instanceof JsonString text ? text.getString() : null;
        }

        /** Never in a log. */
        @Override
        public String toString() {
            return "Wanted";
        }
    }
}
