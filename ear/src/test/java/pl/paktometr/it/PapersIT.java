package pl.paktometr.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;

/** The committee's papers, their templates, and what units take over into other reports. */
class PapersIT {
    private static final String EXPORTS = "regions/22/campaigns/2025/exports/";
    private static final String TEMPLATES = "regions/22/paper-templates/";

    @Test
    void thePackHoldsThePapersAndAManifestThatIsTrue(Product product) throws Exception {
        HttpResponse<byte[]> pack =
                new Api(product, "rops").download(EXPORTS + "pack.zip?counties=2205,2208");
        assertThat(pack.statusCode()).isEqualTo(200);
        Map<String, byte[]> files = unpacked(pack.body());
        assertThat(files)
                .containsKeys(
                        "paktometr-22-2025-committee.pptx",
                        "paktometr-22-2025-committee.docx",
                        "paktometr-22-2025-committee.pdf",
                        "paktometr-22-2025-campaign.xlsx");
        JsonObject manifest =
                Json.createReader(new ByteArrayInputStream(files.remove("manifest.json")))
                        .readObject();
        assertThat(manifest.getString("product")).matches("Paktometr [0-9].*");
        assertThat(manifest.getJsonArray("files")).hasSameSizeAs(files.keySet());
        for (JsonObject file : manifest.getJsonArray("files").getValuesAs(JsonObject.class)) {
            byte[] content = files.get(file.getString("name"));
            assertThat(content).hasSize(file.getInt("size"));
            assertThat(file.getString("sha256"))
                    .isEqualTo(
                            HexFormat.of()
                                    .formatHex(
                                            MessageDigest.getInstance("SHA-256").digest(content)));
        }
    }

    @Test
    void aCountyOfAnotherRegionIsRefused(Product product) {
        Api.problem(400, new Api(product, "rops").get(EXPORTS + "committee.docx?counties=1465"));
    }

    @Test
    void aRegionsTemplateIsTakenRefusedAndReset(Product product) {
        Api rops = new Api(product, "rops");
        byte[] shipped = rops.download(TEMPLATES + "docx").body();
        assertThat(put(rops, "docx", shipped).statusCode()).isEqualTo(204);
        assertThat(rops.download(TEMPLATES + "docx").body()).isEqualTo(shipped);
        assertThat(rops.download(EXPORTS + "committee.docx").statusCode()).isEqualTo(200);
        assertThat(Api.problem(400, put(rops, "docx", new byte[] {1, 2, 3})).getString("code"))
                .isEqualTo("template_refused.other_kind");
        Api.problem(413, put(rops, "pptx", new byte[5 * 1024 * 1024 + 1]));
        assertThat(rops.download(TEMPLATES + "docx").body()).isEqualTo(shipped);
        assertThat(rops.call("DELETE", TEMPLATES + "docx", BodyPublishers.noBody()).statusCode())
                .isEqualTo(204);
    }

    @Test
    void aUnitTakesItsAnswersOverIntoItsOtherReportsAndNobodyElses(Product product) {
        String responses = "regions/22/campaigns/2025/responses";
        String unit =
                new Api(product, "rops")
                        .array(responses + "?state=ACCEPTED")
                        .getJsonObject(0)
                        .getString("unit");
        Api clerk = new Api(product, "urzad-" + unit);
        for (String fragment : List.of("ozps", "cooperation", "state", "assessment")) {
            for (String format : List.of("docx", "xlsx")) {
                HttpResponse<byte[]> file =
                        clerk.download(
                                responses + "/" + unit + "/fragments/" + fragment + "." + format);
                assertThat(file.statusCode()).as(fragment).isEqualTo(200);
                assertThat(file.body()).startsWith('P', 'K');
                assertThat(file.headers().firstValue("Content-Disposition").orElse(""))
                        .contains("2025-" + unit)
                        .contains("dane-przykladowe-");
            }
        }
        Api.problem(404, clerk.get(responses + "/" + unit + "/fragments/other.docx"));
        Api.problem(404, clerk.get(responses + "/" + unit + "/fragments/ozps.pdf"));
        Api.problem(
                403,
                clerk.get(
                        responses
                                + (unit.equals("2205012") ? "/2205022" : "/2205012")
                                + "/fragments/ozps.docx"));
    }

    private static HttpResponse<String> put(Api by, String kind, byte[] file) {
        return by.call("PUT", TEMPLATES + kind, BodyPublishers.ofByteArray(file));
    }

    private static Map<String, byte[]> unpacked(byte[] file) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), zip.readAllBytes());
            }
        }
        return files;
    }
}
