package pl.paktometr.rest.response;

import static pl.paktometr.shared.JsonLibrary.JSON;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import pl.paktometr.campaign.Campaigns;
import pl.paktometr.checking.Checks;
import pl.paktometr.export.confirmation.Confirmation;
import pl.paktometr.export.confirmation.Confirmations;
import pl.paktometr.questionnaire.Questionnaires;
import pl.paktometr.response.AnswerChange;
import pl.paktometr.response.Receipt;
import pl.paktometr.response.ResponseRow;
import pl.paktometr.response.ResponseState;
import pl.paktometr.response.ResponseView;
import pl.paktometr.response.Responses;
import pl.paktometr.response.Saved;
import pl.paktometr.scoring.Scores;
import pl.paktometr.teamwork.Presences;
import pl.paktometr.teamwork.Present;
import pl.paktometr.unit.TerytCode;
import pl.paktometr.web.export.SpokenWording;
import pl.paktometr.web.shared.Language;
import pl.paktometr.web.shared.Texts;
import pl.paktometr.web.shared.security.Bearer;

/** What the units answer, and what it earns. */
@Path("v1/regions/{region}/campaigns/{year}/responses")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ResponsesResource {
    /** A line of the list: answered of total required questions. */
    public record Line(String unit, String name, ResponseState state, int answered, int total) {
        static Line of(ResponseRow row) {
            return new Line(
                    row.unit().teryt(),
                    row.unit().name(),
                    row.state(),
                    row.answered(),
                    row.required());
        }
    }

    @PathParam("region")
    TerytCode region;

    @PathParam("year")
    int year;

    @Inject Responses responses;
    @Inject Campaigns campaigns;
    @Inject Presences presences;
    @Inject Checks checks;
    @Inject Scores scores;
    @Inject Questionnaires questionnaires;
    @Inject Confirmations confirmations;
    @Inject Texts texts;

    @GET
    public List<Line> all(@QueryParam("state") @Nullable ResponseState state) {
        return responses.list(region, year, Optional.ofNullable(state)).stream()
                .map(Line::of)
                .toList();
    }

    @GET
    @Path("{unit}")
    public JsonObject one(@PathParam("unit") TerytCode unit) {
        ResponseView response = responses.of(region, year, unit);
        return ResponseJson.of(response, questionnaires.edition(response.campaign().edition()));
    }

    /**
     * Saves one answer: {@code {"value": …}}, {@code {"typed": "1 234,56"}} as a person types it,
     * or {@code {"notApplicable": true, "reason": "…"}}. It is in the database when 200 is said.
     */
    @PUT
    @Path("{unit}/answers/{code}")
    public Response answer(
            @PathParam("unit") TerytCode unit,
            @PathParam("code") String code,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            JsonObject body) {
        AnswerChange change = AnswerBody.read(code, body, IfMatch.version(ifMatch));
        Saved saved = responses.save(region, year, unit, List.of(change));
        int version = saved.versions().getOrDefault(code, 0);
        return Response.ok(
                        JSON.createObjectBuilder()
                                .add("version", version)
                                .add(
                                        "preliminary",
                                        ScoreJson.preliminary(scores.of(saved.response())))
                                .build())
                .tag(new EntityTag(String.valueOf(version)))
                .build();
    }

    /** Confirms last year's level and document of a result, while the document is in force. */
    @POST
    @Path("{unit}/carry-over/{result}")
    public Map<String, Map<String, Integer>> carryOver(
            @PathParam("unit") TerytCode unit, @PathParam("result") String result) {
        return Map.of("versions", responses.carryOver(region, year, unit, result));
    }

    /** Confirms at once every such document at results nobody has answered yet. */
    @POST
    @Path("{unit}/carry-over")
    public Map<String, Map<String, Integer>> carryOverAll(@PathParam("unit") TerytCode unit) {
        return Map.of("versions", responses.carryOverAll(region, year, unit));
    }

    /** That the caller has {@code {"place": "B"}} open; answers with who else has what open. */
    @POST
    @Path("{unit}/presence")
    public List<Present> here(@PathParam("unit") TerytCode unit, JsonObject body) {
        return presences.here(region, year, unit, AnswerBody.text(body, "place"));
    }

    @POST
    @Path("{unit}/signature-request")
    public void requestSignature(@PathParam("unit") TerytCode unit) {
        responses.requestSignature(region, year, unit);
    }

    /**
     * Signs and submits. A token was made with the password; a session left open was not, so a
     * browser signs on the page, where the password is asked for.
     */
    @POST
    @Path("{unit}/submission")
    public Receipt submit(
            @PathParam("unit") TerytCode unit,
            @HeaderParam(HttpHeaders.AUTHORIZATION) @Nullable String authorization) {
        if (Bearer.token(authorization).isEmpty()) {
            throw new TokenNeeded();
        }
        return responses.submit(region, year, unit);
    }

    @POST
    @Path("{unit}/acceptance")
    public void accept(@PathParam("unit") TerytCode unit) {
        responses.accept(region, year, unit);
    }

    /** Accepts several at once, all or none: {@code {"units": ["2205012", …]}}. */
    @POST
    @Path("acceptance")
    public void acceptAll(JsonObject body) {
        responses.acceptAll(region, year, AnswerBody.units(body));
    }

    /** What is conspicuous, what the office made of it, and both scores. */
    @GET
    @Path("{unit}/checking")
    public JsonObject checking(@PathParam("unit") TerytCode unit) {
        return CheckingJson.of(checks.of(region, year, unit), texts);
    }

    /**
     * What the office makes of an answer: {@code {"mark": "QUESTIONED", "comment": "…"}}, and
     * {@code "corrected"} as a person types it if it is {@code CORRECTED}; left out, no answer is
     * the correction.
     */
    @PUT
    @Path("{unit}/marks/{code}")
    public void mark(
            @PathParam("unit") TerytCode unit, @PathParam("code") String code, JsonObject body) {
        checks.mark(
                region,
                year,
                unit,
                code,
                AnswerBody.mark(body),
                body.containsKey("corrected") ? AnswerBody.text(body, "corrected") : "",
                body.containsKey("comment") ? AnswerBody.text(body, "comment") : "");
    }

    /** Gives it back to be mended; {@code {"reason": "…"}} is shown to the unit. */
    @POST
    @Path("{unit}/return")
    public void sendBack(@PathParam("unit") TerytCode unit, JsonObject body) {
        responses.sendBack(region, year, unit, AnswerBody.text(body, "reason"));
    }

    /** More time for this unit: {@code {"until": "2027-04-15T22:00:00Z", "reason": "…"}}. */
    @POST
    @Path("{unit}/extension")
    public void extend(@PathParam("unit") TerytCode unit, JsonObject body) {
        campaigns.extend(
                region,
                year,
                unit,
                moment(AnswerBody.text(body, "until")),
                AnswerBody.text(body, "reason"));
    }

    /**
     * Corrects an answer of a published edition: {@code code}, {@code reason}, and the answer as
     * {@link #answer} takes it.
     */
    @POST
    @Path("{unit}/errata")
    public Receipt correct(@PathParam("unit") TerytCode unit, JsonObject body) {
        String code = AnswerBody.text(body, "code");
        OptionalInt version = OptionalInt.of(responses.of(region, year, unit).version(code));
        return responses.correct(
                region,
                year,
                unit,
                AnswerBody.read(code, body, version),
                AnswerBody.text(body, "reason"));
    }

    @POST
    @Path("{unit}/withdrawal")
    public void withdraw(@PathParam("unit") TerytCode unit, JsonObject body) {
        responses.withdraw(region, year, unit, AnswerBody.text(body, "reason"));
    }

    @GET
    @Path("{unit}/score")
    public JsonObject score(@PathParam("unit") TerytCode unit) {
        return ScoreJson.of(scores.of(region, year, unit), texts);
    }

    private static Instant moment(String text) {
        try {
            return Instant.parse(text);
        } catch (DateTimeParseException malformed) {
            throw new UnreadableRequest("broken.moment", text);
        }
    }

    /** The latest submission for people and their files, also after it was sent back. */
    @GET
    @Path("{unit}/confirmation.pdf")
    @Produces("application/pdf")
    public Response confirmation(
            @PathParam("unit") TerytCode unit, @QueryParam("lang") @Nullable String language) {
        return file(confirmations.pdf(region, year, unit, wording(language)));
    }

    /** The bytes whose SHA-256 the confirmation states. */
    @GET
    @Path("{unit}/statement.json")
    public Response statement(
            @PathParam("unit") TerytCode unit, @QueryParam("lang") @Nullable String language) {
        return file(confirmations.statement(region, year, unit, wording(language)));
    }

    private SpokenWording wording(@Nullable String language) {
        return new SpokenWording(Language.spoken(language).map(Texts::new).orElse(texts));
    }

    private static Response file(Confirmation file) {
        return Response.ok(file.content())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"" + file.fileName() + "\"")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
