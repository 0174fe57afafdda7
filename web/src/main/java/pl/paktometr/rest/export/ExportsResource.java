package pl.paktometr.rest.export;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import pl.paktometr.export.Export;
import pl.paktometr.export.Exports;
import pl.paktometr.export.Wording;
import pl.paktometr.shared.Progress;
import pl.paktometr.unit.TerytCode;
import pl.paktometr.web.shared.Language;
import pl.paktometr.web.shared.Texts;

/** Reports to save. */
@Path("v1/regions/{region}/campaigns/{year}/exports")
@RequestScoped
@Tag(name = "exports")
public class ExportsResource {

    @PathParam("region")
    TerytCode region;

    @PathParam("year")
    int year;

    @Inject Exports exports;
    @Context HttpServletRequest request;
    @Context UriInfo address;

    @GET
    @Path("{report}.{format}")
    @Operation(
            summary = "A report as a file",
            description =
                    "campaign.xlsx: every answer and score of submissions in force, the counties, the method, and what each column means.")
    @APIResponse(responseCode = "200", description = "The file, as an attachment")
    @APIResponse(responseCode = "404", description = "No such report or format")
    public Response one(
            @PathParam("report") String report,
            @PathParam("format") String format,
            @Parameter(description = "pl or en, before Accept-Language") @QueryParam("lang")
                    @Nullable String language) {
        Export export = exports.one(report, format, region, year, choices());
        Wording wording =
                new SpokenWording(
                        new Texts(Language.spoken(language).orElse(Language.of(request))));
        StreamingOutput file = out -> exports.write(export, wording, Progress.UNHEARD, out);
        return Response.ok(file, export.mediaType())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"" + export.fileName() + "\"")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    /** Whatever else stands in the address; a report knows which of it is meant for it. */
    private Map<String, String> choices() {
        return address.getQueryParameters().entrySet().stream()
                .filter(choice -> !choice.getKey().equals("lang"))
                .collect(toMap(Map.Entry::getKey, choice -> choice.getValue().get(0)));
    }
}
