package pl.paktometr.response;

import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;

/**
 * What is signed, as one text that comes out the same for the same statement: keys in a fixed
 * order, answers by code, values in their canonical form, no white space.
 */
record CanonicalStatement(String number, ResponseView response, Signer signer, Instant at) {

    String json() {
        JsonObjectBuilder answers = Json.createObjectBuilder();
        response.given()
                .forEach(
                        (code, answer) -> {
                            JsonObjectBuilder entry = Json.createObjectBuilder();
                            entry.add(
                                    answer.isNotApplicable() ? "notApplicableBecause" : "value",
                                    answer.content());
                            answers.add(code, entry);
                        });
        return Json.createObjectBuilder()
                .add("number", number)
                .add("region", response.campaign().region().digits())
                .add("year", response.campaign().year())
                .add("edition", response.campaign().edition())
                .add("unit", response.unit().teryt())
                .add("name", response.unit().name())
                .add("submittedAt", at.toString())
                .add("signer", signer.name())
                .add("role", signer.role())
                .add("answers", answers)
                .build()
                .toString();
    }

    /** Lower-case hex over the UTF-8 bytes of {@link #json()}. */
    String sha256() {
        try {
            return HexFormat.of()
                    .formatHex(
                            MessageDigest.getInstance("SHA-256")
                                    .digest(json().getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java platform has it
        }
    }
}
