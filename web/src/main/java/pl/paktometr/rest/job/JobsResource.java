package pl.paktometr.rest.job;

import static pl.paktometr.shared.JsonLibrary.JSON;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.nio.file.Files;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import pl.paktometr.job.JobFile;
import pl.paktometr.job.Jobs;

/** The caller's own jobs. */
@Path("v1/jobs")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "jobs")
public class JobsResource {
    @Inject Jobs jobs;

    @GET
    @Operation(summary = "The caller’s jobs, the newest first")
    public JsonArray own() {
        JsonArrayBuilder all = JSON.createArrayBuilder();
        jobs.own().forEach(job -> all.add(JobJson.of(job)));
        return all.build();
    }

    @GET
    @Path("{id}")
    @Operation(
            summary = "How far a job is",
            description = "state: WAITING, RUNNING, READY, FAILED, CANCELLED or EXPIRED")
    @APIResponse(responseCode = "404", description = "No such job of the caller’s")
    public JsonObject one(@PathParam("id") long id) {
        return JobJson.of(jobs.one(id));
    }

    @DELETE
    @Path("{id}")
    @Operation(summary = "Cancels a job; one that has ended stays as it is")
    public JsonObject cancel(@PathParam("id") long id) {
        return JobJson.of(jobs.cancel(id));
    }

    @GET
    @Path("{id}/file")
    @Produces(MediaType.WILDCARD)
    @Operation(summary = "What a job has made")
    @APIResponse(responseCode = "409", description = "There is no file: not yet, or no longer")
    public Response file(@PathParam("id") long id) {
        JobFile file = jobs.file(id);
        StreamingOutput content = out -> Files.copy(file.path(), out);
        return Response.ok(content, file.mediaType())
                .header(HttpHeaders.CONTENT_LENGTH, file.bytes())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"" + file.fileName() + "\"")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
