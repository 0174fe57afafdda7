package pl.paktometr.rest.export;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import pl.paktometr.export.paper.TemplateKind;
import pl.paktometr.export.template.PaperTemplates;
import pl.paktometr.rest.shared.TakesFile;
import pl.paktometr.unit.TerytCode;
import pl.paktometr.web.export.SpokenWording;
import pl.paktometr.web.shared.Texts;

/** The files a region's papers are made after. */
@Path("v1/regions/{region}/paper-templates/{kind}")
@RequestScoped
@Tag(name = "exports")
public class PaperTemplatesResource {

    /** More than the largest template, so that the door can say that it is too large. */
    private static final int MOST = 6 * 1024 * 1024;

    @PathParam("region")
    TerytCode region;

    @PathParam("kind")
    String kind;

    @Inject PaperTemplates templates;
    @Inject Texts texts;

    @GET
    @Operation(
            summary = "The template in use",
            description = "The region's own, or the product's to begin one with. docx or pptx.")
    @APIResponse(responseCode = "200", description = "The file, as an attachment")
    public Response one() {
        TemplateKind asked = kind();
        return Response.ok(templates.content(region, asked), asked.mediaType())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"paktometr-%s.%s\"".formatted(region, kind))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    @PUT
    @Consumes(MediaType.WILDCARD)
    @TakesFile(bytes = MOST)
    @Operation(summary = "Makes this file the region's template")
    @APIResponse(responseCode = "204")
    @APIResponse(responseCode = "413", description = "Over 5 MB")
    @APIResponse(responseCode = "400", description = "Papers cannot be made after it, and why")
    public void replace(InputStream file) throws IOException {
        templates.replace(region, kind(), "", file.readNBytes(MOST), new SpokenWording(texts));
    }

    @DELETE
    @Operation(summary = "Goes back to the product's template")
    @APIResponse(responseCode = "204")
    public void reset() {
        templates.reset(region, kind());
    }

    private TemplateKind kind() {
        return Stream.of(TemplateKind.values())
                .filter(each -> each.code().equals(kind))
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }
}
