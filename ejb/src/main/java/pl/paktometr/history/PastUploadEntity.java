package pl.paktometr.history;

import static pl.paktometr.shared.JsonLibrary.JSON;

import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonReader;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.io.StringReader;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** The rows of a file, from its upload until they are confirmed, or a day later. */
@Entity
@Table(name = "past_upload")
class PastUploadEntity {

    static final Duration KEPT = Duration.ofDays(1);

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    @Column private long campaignId;
    private String fileName;
    private String uploadedBy;
    private Instant uploadedAt;

    @Column(columnDefinition = "mediumtext")
    private String content;

    @SuppressWarnings("NullAway.Init") // for JPA
    PastUploadEntity() {}

    PastUploadEntity(
            long campaignId, String fileName, List<PastLine> lines, String login, Instant at) {
        this.campaignId = campaignId;
        this.fileName = fileName;
        this.uploadedBy = login;
        this.uploadedAt = at;
        this.content = json(lines);
    }

    long id() {
        return id;
    }

    String fileName() {
        return fileName;
    }

    boolean isOf(long campaign, String login, Instant moment) {
        return campaignId == campaign
                && uploadedBy.equals(login)
                && moment.isBefore(uploadedAt.plus(KEPT));
    }

    List<PastLine> lines() {
        try (JsonReader reader = JSON.createReader(new StringReader(content))) {
            return reader.readArray().getValuesAs(JsonArray.class).stream()
                    .map(
                            row ->
                                    new PastLine(
                                            row.getInt(0),
                                            row.getString(1),
                                            row.getString(2),
                                            row.getString(3),
                                            row.getString(4)))
                    .toList();
        }
    }

    private static String json(List<PastLine> lines) {
        JsonArrayBuilder json = JSON.createArrayBuilder();
        lines.forEach(
                line ->
                        json.add(
                                JSON.createArrayBuilder()
                                        .add(line.line())
                                        .add(line.teryt())
                                        .add(line.code())
                                        .add(line.value())
                                        .add(line.reason())));
        return json.build().toString();
    }
}
