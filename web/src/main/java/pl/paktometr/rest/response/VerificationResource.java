package pl.paktometr.rest.response;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirements;
import pl.paktometr.response.Checksum;
import pl.paktometr.response.Proof;
import pl.paktometr.response.Proofs;

/** Whether a confirmation is genuine; open to everybody who holds one. */
@Path("v1/verification/{sha256}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class VerificationResource {
    /**
     * @param standing SUBMITTED, ACCEPTED, RETURNED, REPLACED or WITHDRAWN
     */
    public record Answer(
            String number,
            String unit,
            String name,
            int year,
            Instant submittedAt,
            Proof.Standing standing,
            boolean inForce) {

        static Answer of(Proof proof) {
            return new Answer(
                    proof.number(),
                    proof.teryt(),
                    proof.name(),
                    proof.year(),
                    proof.submittedAt(),
                    proof.standing(),
                    proof.standing().inForce());
        }
    }

    @Inject Proofs proofs;

    @GET
    @SecurityRequirements
    @Operation(summary = "Whether a statement with that SHA-256 was made here, and is in force")
    public Answer one(@PathParam("sha256") String typed) {
        Checksum checksum =
                Checksum.in(typed)
                        .orElseThrow(() -> new UnreadableRequest("broken.checksum", typed));
        return proofs.find(checksum).map(Answer::of).orElseThrow(UnknownChecksum::new);
    }
}
