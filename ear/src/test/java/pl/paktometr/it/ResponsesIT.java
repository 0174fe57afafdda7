package pl.paktometr.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * Each test answers for an untouched unit of its own, by its place among those of the open
 * campaign.
 */
class ResponsesIT {
    private static final String OPEN = "regions/22/campaigns/2026/responses";

    private static final Map<String, String> ITS_SCORES =
            Map.ofEntries(
                    Map.entry("A1", "75.00"),
                    Map.entry("A2", "100.00"),
                    Map.entry("B4", "73.00"),
                    Map.entry("C1", "0.00"),
                    Map.entry("C3", "87.50"),
                    Map.entry("D1", "57.50"),
                    Map.entry("D4", "50.00"),
                    Map.entry("D5", "25.00"),
                    Map.entry("D6", "48.33"),
                    Map.entry("D7", "0.00"));

    @Test
    void goesFromTheFirstAnswerToAnAcceptedSubmission(Product product) {
        Api rops = new Api(product, "rops");
        String unit = untouched(rops, 0);
        Api clerk = new Api(product, "urzad-" + unit);
        String mine = OPEN + "/" + unit;

        JsonArray unmet =
                Api.problem(409, clerk.post(mine + "/submission", "")).getJsonArray("unmet");
        assertThat(unmet.getValuesAs(JsonObject.class))
                .extracting(each -> each.getString("code"))
                .contains("A1", "B4a", "D6b")
                .doesNotContain("A1a", "D2b");

        Answers.give(clerk, mine, Answers.WORKED_EXAMPLE);
        Api.expect(200, clerk.post(mine + "/submission", ""));

        JsonObject score = clerk.object(mine + "/score");
        assertThat(scores(score, "areas").get("A")).isEqualTo("50.00");
        assertThat(scores(score, "results")).containsAllEntriesOf(ITS_SCORES);
        assertThat(score.getString("method")).isEqualTo("1.0");
        assertThat(Api.problem(409, typed(clerk, unit, "A1a", "Strategia")).getString("detail"))
                .contains("zamrożona");

        Api.problem(403, clerk.post(mine + "/acceptance", ""));
        assertThat(rops.post(mine + "/acceptance", "").statusCode()).isEqualTo(204);
        assertThat(clerk.object(mine).getString("state")).isEqualTo("ACCEPTED");
        Api.problem(409, rops.post(mine + "/return", "{\"reason\": \"za późno\"}"));
    }

    @Test
    void givesAReturnedSubmissionBackToItsUnit(Product product) {
        Api rops = new Api(product, "rops");
        String unit = unitIn(rops, "SUBMITTED", 0);
        Api clerk = new Api(product, "urzad-" + unit);
        String mine = OPEN + "/" + unit;

        Api.problem(400, rops.post(mine + "/return", "{\"reason\": \" \"}"));
        assertThat(rops.post(mine + "/return", "{\"reason\": \"Proszę o dowód\"}").statusCode())
                .isEqualTo(204);

        JsonObject returned = clerk.object(mine);
        assertThat(returned.getString("state")).isEqualTo("RETURNED");
        assertThat(returned.getString("returnedBecause")).isEqualTo("Proszę o dowód");
        int version = returned.getJsonObject("answers").getJsonObject("A1").getInt("version");
        Api.expect(
                200, clerk.put(mine + "/answers/A1", "{\"typed\": \"4\"}", "\"" + version + "\""));
        assertThat(clerk.object(mine).getString("state")).isEqualTo("DRAFT");
        Api.expect(200, clerk.post(mine + "/submission", ""));
    }

    @Test
    void theHeadSignsWhatTheClerkPassesOnOrHasAWord(Product product) {
        Api rops = new Api(product, "rops");
        String unit = unitIn(rops, "SUBMITTED", 1);
        Api clerk = new Api(product, "urzad-" + unit);
        Api head = new Api(product, "wojt-" + unit);
        String mine = OPEN + "/" + unit;
        rops.post(mine + "/return", "{\"reason\": \"Proszę o dowód\"}");

        Api.done(clerk.post(mine + "/signature-request", ""));
        assertThat(clerk.object(mine).getString("state")).isEqualTo("AWAITING_SIGNATURE");
        Api.problem(409, typed(clerk, unit, "A1-remark", "Jeszcze coś"));
        Api.problem(409, clerk.post(mine + "/signature-request", ""));
        Api.problem(409, rops.post(mine + "/acceptance", ""));

        Api.problem(400, head.post(mine + "/return", "{\"reason\": \"\"}"));
        Api.done(head.post(mine + "/return", "{\"reason\": \"Dopisz uchwałę\"}"));
        assertThat(clerk.object(mine).getString("returnedBecause")).isEqualTo("Dopisz uchwałę");

        Api.done(clerk.post(mine + "/signature-request", ""));
        Api.done(clerk.post(mine + "/return", "{\"reason\": \"\"}"));
        Api.done(clerk.post(mine + "/signature-request", ""));
        JsonObject receipt = Api.expect(200, head.post(mine + "/submission", "")).asJsonObject();
        assertThat(receipt.getString("number")).isEqualTo("2026-" + unit + "-2");
        assertThat(receipt.getString("signerRole")).isEqualTo("SIGNATORY");

        Api.problem(403, head.post(mine + "/withdrawal", "{\"reason\": \"Pomyłka\"}"));
        Api.problem(400, rops.post(mine + "/withdrawal", "{\"reason\": \"\"}"));
        Api.done(rops.post(mine + "/withdrawal", "{\"reason\": \"Połączenie gmin\"}"));
        assertThat(clerk.object(mine).getString("state")).isEqualTo("WITHDRAWN");
        Api.problem(409, head.post(mine + "/submission", ""));
    }

    @Test
    void aConfirmationIsTheUnitsAndItsChecksumEverybodys(Product product) {
        Api rops = new Api(product, "rops");
        String unit = unitIn(rops, "SUBMITTED", 2);
        Api clerk = new Api(product, "urzad-" + unit);
        Api head = new Api(product, "wojt-" + unit);
        String mine = OPEN + "/" + unit;

        String statement = clerk.get(mine + "/statement.json").body();
        String first = sha256(statement);
        assertThat(statement).startsWith("{\"number\":\"2026-" + unit + "-1\"");
        HttpResponse<String> pdf = clerk.get(mine + "/confirmation.pdf");
        assertThat(pdf.statusCode()).isEqualTo(200);
        assertThat(pdf.headers().firstValue("Content-Type")).contains("application/pdf");
        assertThat(pdf.headers().firstValue("Content-Disposition").orElse(""))
                .contains("dane-przykladowe-paktometr-potwierdzenie-2026-" + unit + "-1.pdf");
        assertThat(pdf.body()).startsWith("%PDF-");
        JsonObject proof = proof(product, first.toUpperCase(Locale.ROOT));
        assertThat(proof.getString("unit")).isEqualTo(unit);
        assertThat(proof.getString("number")).isEqualTo("2026-" + unit + "-1");
        assertThat(proof.getString("standing")).isEqualTo("SUBMITTED");
        assertThat(proof.toString()).doesNotContain(signerIn(statement));

        Api.done(rops.post(mine + "/return", "{\"reason\": \"Proszę o dowód\"}"));
        assertThat(proof(product, first).getString("standing")).isEqualTo("RETURNED");
        assertThat(clerk.get(mine + "/statement.json").body()).isEqualTo(statement);

        JsonObject receipt = Api.expect(200, head.post(mine + "/submission", "")).asJsonObject();
        String second = receipt.getString("sha256");
        assertThat(sha256(head.get(mine + "/statement.json").body())).isEqualTo(second);
        assertThat(proof(product, first).getString("standing")).isEqualTo("REPLACED");
        Api.done(rops.post(mine + "/acceptance", ""));
        JsonObject accepted = proof(product, second.replaceAll("(.{8})", "$1%20"));
        assertThat(accepted.getString("standing")).isEqualTo("ACCEPTED");
        assertThat(accepted.getBoolean("inForce")).isTrue();
        assertThat(product.get("verify.xhtml?sha256=" + second).body())
                .contains("Potwierdzenie jest prawdziwe", "2026-" + unit + "-2")
                .doesNotContain(signerIn(statement));

        Api.done(rops.post(mine + "/withdrawal", "{\"reason\": \"Połączenie gmin\"}"));
        assertThat(proof(product, second).getString("standing")).isEqualTo("WITHDRAWN");
    }

    @Test
    void confirmsNothingThatWasNotSubmittedAndNothingToOthers(Product product) {
        Api rops = new Api(product, "rops");
        String unit = untouched(rops, 13);
        String submitted = unitIn(rops, "SUBMITTED", 3);
        for (String file : List.of("/confirmation.pdf", "/statement.json")) {
            assertThat(Api.problem(404, rops.get(OPEN + "/" + unit + file)).getString("code"))
                    .isEqualTo("nothing_submitted");
            Api.problem(403, new Api(product, "urzad-" + unit).get(OPEN + "/" + submitted + file));
            Api.problem(401, product.get("api/v1/" + OPEN + "/" + submitted + file));
        }
        assertThat(
                        Api.problem(404, product.get("api/v1/verification/" + "0".repeat(64)))
                                .getString("code"))
                .isEqualTo("unknown_checksum");
        Api.problem(400, product.get("api/v1/verification/2026-2205012-1"));
        assertThat(product.get("verify.xhtml?sha256=" + "0".repeat(64)).body())
                .contains("Nie znamy takiej sumy");
        assertThat(product.get("verify.xhtml?sha256=%3Cb%3Ex").body())
                .contains("To nie jest suma SHA-256")
                .doesNotContain("<b>x");
    }

    @Test
    void aSessionLeftOpenIsNoSignature(Product product) {
        String unit = untouched(new Api(product, "rops"), 12);
        Visit head = new Visit(product);
        head.signIn("wojt-" + unit);
        String csrf = head.csrf();
        var refused =
                head.send(
                        HttpRequest.newBuilder(
                                        product.uri("api/v1/" + OPEN + "/" + unit + "/submission"))
                                .header("X-Paktometr-Csrf", csrf)
                                .POST(HttpRequest.BodyPublishers.noBody()));
        assertThat(Api.problem(403, refused).getString("code")).isEqualTo("token_needed");
    }

    @Test
    void wantsTheVersionThatWasSeenAndShowsTheOneThatStands(Product product) {
        String unit = untouched(new Api(product, "rops"), 1);
        Api clerk = new Api(product, "urzad-" + unit);
        String address = OPEN + "/" + unit + "/answers/D1a";

        assertThat(
                        Api.expect(200, clerk.put(address, "{\"value\": 2}"))
                                .asJsonObject()
                                .getInt("version"))
                .isEqualTo(1);
        Api.problem(428, clerk.put(address, "{\"value\": 3}"));
        Api.expect(200, clerk.put(address, "{\"value\": 4}", "\"1\""));
        JsonObject current =
                Api.problem(412, clerk.put(address, "{\"value\": 5}", "\"1\""))
                        .getJsonObject("current");
        assertThat(current.getInt("value")).isEqualTo(4);
        assertThat(current.getInt("version")).isEqualTo(2);
        Api.problem(400, clerk.put(address, "{\"value\": 5}", "\"abc\""));
    }

    @Test
    void losesNoAnswerOfManyPeopleAtOnce(Product product) throws Exception {
        String unit = untouched(new Api(product, "rops"), 2);
        Api clerk = new Api(product, "urzad-" + unit);
        List<Callable<Integer>> racers =
                IntStream.rangeClosed(1, 12)
                        .<Callable<Integer>>mapToObj(
                                n ->
                                        () ->
                                                clerk.put(
                                                                OPEN + "/" + unit + "/answers/D3a",
                                                                "{\"value\": " + n + "}")
                                                        .statusCode())
                        .toList();
        var threads = Executors.newFixedThreadPool(6);
        try {
            List<Integer> statuses =
                    threads.invokeAll(racers).stream().map(ResponsesIT::result).toList();
            assertThat(statuses).containsOnlyOnce(200).containsOnly(200, 428);
        } finally {
            threads.shutdown();
        }
    }

    @Test
    void refusesWhatIsNoAnswerAndChangesNothing(Product product) {
        String unit = untouched(new Api(product, "rops"), 3);
        Api clerk = new Api(product, "urzad-" + unit);
        String mine = OPEN + "/" + unit;

        for (String body :
                List.of(
                        "{\"value\": \"siedem\"}",
                        "{\"value\": -1}",
                        "{\"value\": 1e30}",
                        "{\"typed\": \"1,5\"}",
                        "{\"value\": [1]}",
                        "{}",
                        "[]",
                        "\"1\"",
                        "{\"value\": 1",
                        "")) {
            Api.problem(400, clerk.put(mine + "/answers/D1a", body));
        }
        Api.expect(200, typed(clerk, unit, "D6b", "40"));
        assertThat(Api.problem(400, typed(clerk, unit, "D6a", "41")).getString("detail"))
                .contains("41", "40");
        Api.problem(404, typed(clerk, unit, "Z9", "1"));
        Api.problem(409, typed(clerk, unit, "D2b", "1"));
        Api.problem(
                413,
                clerk.put(
                        mine + "/answers/A1-remark",
                        "{\"value\": \"" + "x".repeat(70_000) + "\"}"));

        JsonObject answers = clerk.object(mine).getJsonObject("answers");
        assertThat(answers.keySet()).contains("D6b").doesNotContain("D1a", "D6a", "A1-remark");
    }

    @Test
    void keepsOthersOut(Product product) {
        Api clerk = new Api(product, "urzad-2205012");
        String foreign = OPEN + "/2205022";

        Api.problem(403, clerk.get(foreign));
        Api.problem(403, clerk.put(foreign + "/answers/D1a", "{\"value\": 1}"));
        Api.problem(403, clerk.post(foreign + "/submission", ""));
        Api.problem(403, clerk.get(OPEN));
        Api.problem(403, clerk.get("regions/22/campaigns/2026/comparison/counties"));
        Api.problem(403, clerk.get("regions/22/campaigns/2026/exports/campaign.xlsx"));
        Api.problem(
                403, new Api(product, "komitet").put(foreign + "/answers/D1a", "{\"value\": 1}"));
        Api.problem(401, product.get("api/v1/" + foreign));
        Api.problem(404, new Api(product, "rops").get(OPEN + "/9999012"));
        Api.problem(404, clerk.get("regions/22/campaigns/1999/responses/2205012"));
        Api.problem(
                409,
                clerk.put(
                        "regions/22/campaigns/2025/responses/2205012/answers/A3a",
                        "{\"value\": \"za późno\"}"));
    }

    @Test
    void carriesOverWhatIsStillInForceAndNothingElse(Product product) {
        Api rops = new Api(product, "rops");
        JsonObject inForce = null;
        String unit = "";
        for (int place = 4; inForce == null; place++) {
            unit = untouched(rops, place);
            JsonObject lastYear =
                    rops.object("regions/22/campaigns/2025/responses/" + unit)
                            .getJsonObject("answers");
            if (lastYear.containsKey("A1-document-adopted")
                    && !lastYear.containsKey("A1-document-until")) {
                inForce = lastYear;
            }
        }
        Api clerk = new Api(product, "urzad-" + unit);
        String mine = OPEN + "/" + unit;

        Api.expect(200, clerk.post(mine + "/carry-over/A1", ""));
        Api.problem(409, clerk.post(mine + "/carry-over/A5", ""));

        JsonObject answers = clerk.object(mine).getJsonObject("answers");
        for (String code : List.of("A1", "A1-document-kind", "A1-document-adopted")) {
            assertThat(answers.getJsonObject(code).get("value"))
                    .isEqualTo(inForce.getJsonObject(code).get("value"));
            assertThat(answers.getJsonObject(code).getBoolean("takenOver")).isTrue();
        }
        assertThat(answers).doesNotContainKeys("A1-evidence", "A1a");

        Api.expect(200, typed(clerk, unit, "A2", "0"));
        JsonObject all =
                Api.expect(200, clerk.post(mine + "/carry-over", ""))
                        .asJsonObject()
                        .getJsonObject("versions");
        assertThat(all).doesNotContainKeys("A1", "A2");
        JsonObject now = clerk.object(mine).getJsonObject("answers");
        assertThat(now.getJsonObject("A2").getInt("value")).isZero();
        all.keySet()
                .forEach(
                        code ->
                                assertThat(now.getJsonObject(code).getBoolean("takenOver"))
                                        .isTrue());
        assertThat(
                        Api.expect(200, clerk.post(mine + "/carry-over", ""))
                                .asJsonObject()
                                .getJsonObject("versions"))
                .isEmpty();
    }

    /** As anybody is answered. */
    private static JsonObject proof(Product product, String sha256) {
        return Api.expect(200, product.get("api/v1/verification/" + sha256)).asJsonObject();
    }

    private static String signerIn(String statement) {
        return statement.replaceFirst(".*\"signer\":\"([^\"]+)\".*", "$1");
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(
                            MessageDigest.getInstance("SHA-256")
                                    .digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static HttpResponse<String> typed(Api clerk, String unit, String code, String text) {
        return clerk.put(OPEN + "/" + unit + "/answers/" + code, "{\"typed\": \"" + text + "\"}");
    }

    /** Not Chmielno, which belongs to the browser's journey. */
    private static String untouched(Api rops, int place) {
        return unitIn(rops, "NOT_STARTED", place + 20);
    }

    private static String unitIn(Api rops, String state, int place) {
        return rops
                .array("regions/22/campaigns/2026/responses?state=" + state)
                .getValuesAs(JsonObject.class)
                .stream()
                .map(line -> line.getString("unit"))
                .filter(unit -> unit.length() == 7 && !unit.equals("2205012"))
                .sorted()
                .skip(place)
                .findFirst()
                .orElseThrow();
    }

    private static Map<String, String> scores(JsonObject score, String level) {
        Map<String, String> scores = new TreeMap<>();
        for (JsonObject each : score.getJsonArray(level).getValuesAs(JsonObject.class)) {
            scores.put(
                    each.getString("code"),
                    each.get("score") == JsonValue.NULL ? "" : each.getString("score"));
        }
        return scores;
    }

    private static int result(Future<Integer> future) {
        try {
            return future.get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }
}
