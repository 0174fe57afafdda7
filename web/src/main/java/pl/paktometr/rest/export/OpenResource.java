package pl.paktometr.rest.export;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirements;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import pl.paktometr.export.Offer;
import pl.paktometr.export.OpenData;
import pl.paktometr.export.OpenFile;
import pl.paktometr.export.Wording;
import pl.paktometr.unit.TerytCode;
import pl.paktometr.web.export.SpokenWording;
import pl.paktometr.web.shared.Language;
import pl.paktometr.web.shared.Texts;

/** Published editions for everybody; the addresses stay, and speak Polish unless told otherwise. */
@Path("v1/open")
@RequestScoped
@Tag(name = "open data")
public class OpenResource {
    private static final String LINKED_DATA = "application/ld+json";
    private static final int AN_HOUR = 3600;

    @Inject OpenData open;
    @Context Request request;

    @GET
    @Produces(LINKED_DATA)
    @SecurityRequirements
    @Operation(summary = "The catalogue of all published editions: DCAT-AP 3 in JSON-LD")
    public Response catalogue() {
        return found(open.catalogue(wordings()));
    }

    @GET
    @Path("{region}/{year}")
    @Produces(LINKED_DATA)
    @SecurityRequirements
    @Operation(summary = "One published edition: DCAT-AP 3 in JSON-LD")
    @APIResponse(responseCode = "404", description = "Nothing is published there")
    public Response one(@PathParam("region") TerytCode region, @PathParam("year") int year) {
        return found(open.record(region, year, wordings()));
    }

    @GET
    @Path("{region}/{year}/{report}.{format}")
    @SecurityRequirements
    @Operation(
            summary = "A published edition as a file",
            description =
                    """
                    open-wide: a row for each place; open-long: a row for each place and measure; open-dictionary: \
                    what columns and codes mean; each as csv (RFC 4180), csv-excel (semicolons, decimal commas), json, \
                    ods or xlsx. open-cube.json-stat: JSON-stat 2.0. Whatever is withheld on the pages is withheld \
                    here; status says why a figure is missing.""")
    @APIResponse(responseCode = "200", description = "The file")
    @APIResponse(responseCode = "304", description = "The file known already is the one there is")
    @APIResponse(responseCode = "404", description = "Nothing is published there")
    public Response file(
            @PathParam("region") TerytCode region,
            @PathParam("year") int year,
            @PathParam("report") String report,
            @PathParam("format") String format,
            @Parameter(description = "pl, the default, or en") @QueryParam("lang")
                    @Nullable String language) {
        Offer offer = new Offer(report, format);
        OpenFile file = open.one(offer, region, year);
        Locale locale = Language.spoken(language).orElse(Language.POLISH);
        EntityTag version = new EntityTag(file.version() + "-" + locale.getLanguage());
        Response.@Nullable ResponseBuilder known = request.evaluatePreconditions(version);
        if (known != null) {
            return shared(known).tag(version).build();
        }
        StreamingOutput content = out -> open.write(offer, region, year, wording(locale), out);
        return shared(Response.ok(content, file.mediaType()))
                .tag(version)
                .header(HttpHeaders.CONTENT_LANGUAGE, locale.getLanguage())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"" + file.name() + "\"")
                .build();
    }

    private static Response found(JsonObject record) {
        return shared(Response.ok(record.toString(), LINKED_DATA + ";charset=UTF-8")).build();
    }

    /** Anybody may keep it for an hour, and a page of any site may read it. */
    private static Response.ResponseBuilder shared(Response.ResponseBuilder response) {
        CacheControl kept = new CacheControl();
        kept.setPrivate(false);
        kept.getCacheExtension().put("public", "");
        kept.setNoTransform(false);
        kept.setMaxAge(AN_HOUR);
        return response.cacheControl(kept).header("Access-Control-Allow-Origin", "*");
    }

    private static List<Wording> wordings() {
        return Stream.of(Language.POLISH, Language.ENGLISH).map(OpenResource::wording).toList();
    }

    private static Wording wording(Locale locale) {
        return new SpokenWording(new Texts(locale));
    }
}
