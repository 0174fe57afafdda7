package pl.paktometr.rest.job;

import static pl.paktometr.shared.JsonLibrary.JSON;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import pl.paktometr.job.Job;
import pl.paktometr.job.JobState;

/** A job as the API tells it. */
public final class JobJson {
    private JobJson() {}

    public static String address(Job job) {
        return "/api/v1/jobs/" + job.id();
    }

    public static JsonObject of(Job job) {
        JsonObjectBuilder json =
                JSON.createObjectBuilder()
                        .add("id", job.id())
                        .add("title", job.title())
                        .add("state", job.state().name())
                        .add("done", job.done())
                        .add("total", job.total())
                        .add("ordered", job.ordered().toString());
        add(json, "ended", job.ended());
        if (!job.problem().isEmpty()) {
            json.add("problem", job.problem());
        }
        if (job.state() == JobState.READY) {
            json.add("file", address(job) + "/file")
                    .add("fileName", job.fileName())
                    .add("mediaType", job.mediaType())
                    .add("bytes", job.bytes())
                    .add("sha256", job.sha256());
            add(json, "expires", job.expires());
        }
        return json.build();
    }

    private static void add(JsonObjectBuilder json, String name, @Nullable Instant moment) {
        if (moment != null) {
            json.add(name, moment.toString());
        }
    }
}
