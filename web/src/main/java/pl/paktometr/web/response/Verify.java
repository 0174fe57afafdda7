package pl.paktometr.web.response;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pl.paktometr.response.Checksum;
import pl.paktometr.response.Proof;
import pl.paktometr.response.Proofs;
import pl.paktometr.web.shared.Once;
import pl.paktometr.web.shared.Parameter;
import pl.paktometr.web.shared.Texts;

/**
 * Whether a confirmation is genuine, for everybody. All of its state is the address, which is also
 * what a confirmation has printed on it.
 */
@Named
@RequestScoped
public class Verify {

    @Inject Proofs proofs;
    @Inject Texts texts;

    private String sha256 = "";
    private final Once<Optional<Proof>> found =
            new Once<>(() -> Checksum.in(sha256).flatMap(proofs::find));

    public boolean isAsked() {
        return !sha256.isBlank();
    }

    /** What was asked for is no checksum at all. */
    public boolean isMalformed() {
        return isAsked() && Checksum.in(sha256).isEmpty();
    }

    /** Null where there is none. */
    public @Nullable Proof getProof() {
        return found.get().orElse(null);
    }

    /** gmina wiejska Chmielno, TERYT 2205012. */
    public String getUnit() {
        return found.get()
                .map(
                        proof ->
                                texts.of(
                                        "response_review.unit_of",
                                        texts.message(Words.unit(proof.kind(), proof.name())),
                                        proof.teryt()))
                .orElse("");
    }

    /** The key of a text. */
    public String getStanding() {
        return found.get()
                .map(proof -> "verify.standing." + Words.key(proof.standing()))
                .orElse("");
    }

    public String getSha256() {
        return sha256;
    }

    public void setSha256(@Nullable String sha256) {
        this.sha256 = Parameter.text(sha256);
    }
}
