package pl.paktometr.rest.commitment;

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
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import pl.paktometr.commitment.Commitments;
import pl.paktometr.commitment.SignatoryCommitments;
import pl.paktometr.unit.TerytCode;
import pl.paktometr.web.shared.InstallationFacts;
import pl.paktometr.web.shared.Language;
import pl.paktometr.web.shared.Texts;

/** The commitments as a file, with every word. */
@Path("v1/regions/{region}/campaigns/{year}/commitments.csv")
@RequestScoped
@Tag(name = "commitments")
public class CommitmentsFileResource {
    @PathParam("region")
    TerytCode region;

    @PathParam("year")
    int year;

    @Inject Commitments commitments;
    @Inject InstallationFacts installation;
    @Context HttpServletRequest request;

    @GET
    public Response file(
            @QueryParam("county") @Nullable TerytCode county,
            @QueryParam("lang") @Nullable String language) {
        List<SignatoryCommitments> signatories =
                commitments.export(region, year, Optional.ofNullable(county));
        Texts texts = new Texts(Language.of(request, language));
        StreamingOutput file = out -> new CommitmentsCsv(texts).write(signatories, out);
        return Response.ok(file, "text/csv;charset=UTF-8")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"%spaktometr-%s-%d-commitments%s.csv\""
                                .formatted(
                                        installation.isSampleData() ? "dane-przykladowe-" : "",
                                        region,
                                        year,
                                        county == null ? "" : "-" + county))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
