package pl.paktometr.rest.comparison;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import pl.paktometr.comparison.Comparisons;
import pl.paktometr.comparison.Look;
import pl.paktometr.web.comparison.Addressed;
import pl.paktometr.web.shared.InstallationFacts;
import pl.paktometr.web.shared.Language;
import pl.paktometr.web.shared.Texts;

/** The views of the comparison desk, with every row. */
@Path("v1/comparison")
@RequestScoped
@Tag(name = "comparison")
public class LooksResource {
    @Inject Comparisons comparisons;
    @Inject InstallationFacts installation;
    @Context HttpServletRequest request;

    @GET
    @Path("{view:[a-z]+}")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "What a view of the comparison desk shows",
            description =
                    "view: table, map, heat, distribution, ranking, radar, trend or scatter. Parameters as in the desk's address: region (two digits, or PL), year, since, level, measures, county, kind, size, method, basis, dependent, places, sort.")
    @APIResponse(responseCode = "200")
    @APIResponse(responseCode = "400", description = "A value that cannot be meant")
    public LookJson look(@PathParam("view") String view) {
        return LookJson.of(read(view), new Texts(Language.of(request)));
    }

    @GET
    @Path("{view:[a-z]+}.csv")
    @Operation(summary = "The same as a file for a spreadsheet")
    @APIResponse(responseCode = "200")
    public Response file(@PathParam("view") String view) {
        Look look = read(view);
        Texts texts = new Texts(Language.of(request, request.getParameter("lang")));
        StreamingOutput file = out -> new PictureCsv(texts).write(look.picture(), out);
        return Response.ok(file, "text/csv;charset=UTF-8")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"%spaktometr-%s-%s-%s.csv\""
                                .formatted(
                                        installation.isSampleData() ? "dane-przykladowe-" : "",
                                        look.selection().get("region"),
                                        look.selection().get("year"),
                                        look.picture().view()))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    private Look read(String view) {
        return comparisons.look(view, Addressed.selection(request.getParameterMap()), true);
    }
}
