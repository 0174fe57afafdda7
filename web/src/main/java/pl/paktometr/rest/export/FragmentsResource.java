package pl.paktometr.rest.export;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import pl.paktometr.export.fragment.FragmentFile;
import pl.paktometr.export.fragment.Fragments;
import pl.paktometr.unit.TerytCode;
import pl.paktometr.web.export.SpokenWording;
import pl.paktometr.web.shared.Language;
import pl.paktometr.web.shared.Texts;

/** What a unit takes over into its other reports. */
@Path("v1/regions/{region}/campaigns/{year}/responses/{unit}/fragments")
@RequestScoped
@Tag(name = "responses")
public class FragmentsResource {

    @PathParam("region")
    TerytCode region;

    @PathParam("year")
    int year;

    @PathParam("unit")
    TerytCode unit;

    @Inject Fragments fragments;
    @Inject Texts texts;

    @GET
    @Path("{fragment}.{format}")
    @Operation(
            summary = "Answers for another report of the unit",
            description =
                    "From the latest submission: ozps, cooperation, state or assessment, as docx or xlsx.")
    @APIResponse(responseCode = "200", description = "The file, as an attachment")
    @APIResponse(responseCode = "404", description = "No such fragment, or nothing submitted yet")
    public Response one(
            @PathParam("fragment") String fragment,
            @PathParam("format") String format,
            @Parameter(description = "pl or en, before Accept-Language") @QueryParam("lang")
                    @Nullable String language) {
        FragmentFile file =
                fragments.file(
                        region,
                        year,
                        unit,
                        fragment,
                        format,
                        new SpokenWording(Language.spoken(language).map(Texts::new).orElse(texts)));
        return Response.ok(file.content(), file.mediaType())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"" + file.fileName() + "\"")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
