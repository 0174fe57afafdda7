package pl.paktometr.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Somebody of an office who saves answers while the product is being broken, and remembers what was
 * acknowledged. What was sent and not answered may have arrived or not; such an answer is left
 * alone until the database has told which.
 */
final class Witness {
    static final List<String> CODES =
            List.of("A1", "A2", "A3", "A4", "A5", "B1", "B2", "B3", "B4", "C1", "C3");

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Pattern VERSION = Pattern.compile("\"version\":(\\d+)");
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    final String unit;
    private final URI answers;
    private final String token;
    private final Random random;
    private final Map<String, Kept> known = new HashMap<>();
    private final Map<String, String> unsure = new HashMap<>();
    private final Map<String, Integer> heard = new TreeMap<>();

    /** An answer and how often it was changed. */
    record Kept(int version, String value) {
        static final Kept NONE = new Kept(0, "");
    }

    Witness(String site, String unit, String token, Random random) {
        this.unit = unit;
        this.token = token;
        this.random = random;
        answers =
                URI.create(site)
                        .resolve(
                                "api/v1/regions/%s/campaigns/%d/responses/%s/answers/"
                                        .formatted(unit.substring(0, 2), Loading.OPEN_YEAR, unit));
    }

    /** Saves one answer, if there is one whose state is known; now and then it hangs up at once. */
    void act() {
        List<String> free = CODES.stream().filter(code -> !unsure.containsKey(code)).toList();
        if (free.isEmpty()) {
            pause();
            return;
        }
        String code = free.get(random.nextInt(free.size()));
        String value = Integer.toString(random.nextInt(5));
        Kept before = known.getOrDefault(code, Kept.NONE);
        unsure.put(code, value);
        HttpResponse<String> answer = send(code, value, before.version());
        if (answer == null) {
            count("not answered");
            return;
        }
        Matcher version = VERSION.matcher(answer.body());
        if (answer.statusCode() == 200 && version.find()) {
            known.put(code, new Kept(Integer.parseInt(version.group(1)), value));
            unsure.remove(code);
            count("acknowledged");
        } else {
            count("answered " + answer.statusCode());
        }
    }

    private @Nullable HttpResponse<String> send(String code, String value, int version) {
        CompletableFuture<HttpResponse<String>> answer =
                CLIENT.sendAsync(
                        HttpRequest.newBuilder(answers.resolve(code))
                                .timeout(PATIENCE)
                                .header("Authorization", "Bearer " + token)
                                .header("Content-Type", "application/json")
                                .header("If-Match", "\"" + version + '"')
                                .PUT(
                                        BodyPublishers.ofString(
                                                "{\"typed\": \"%s\"}".formatted(value)))
                                .build(),
                        BodyHandlers.ofString());
        boolean hangsUp = random.nextInt(50) == 0;
        try {
            return hangsUp ? answer.get(random.nextInt(15), TimeUnit.MILLISECONDS) : answer.get();
        } catch (TimeoutException hungUp) {
            answer.cancel(true);
            return null;
        } catch (ExecutionException e) {
            if (e.getCause() instanceof IOException) {
                return null;
            }
            throw new NotMeasured("A request could not be made: " + e.getCause(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            answer.cancel(true);
            return null;
        }
    }

    private void count(String what) {
        heard.merge(what, 1, Integer::sum);
    }

    private static void pause() {
        try {
            Thread.sleep(5);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** How often what was heard. */
    Map<String, Integer> heard() {
        return heard;
    }

    /**
     * Holds what the database has against what was acknowledged, and learns from it what became of
     * the rest.
     *
     * @param found by code
     * @param complaints are told here
     * @return how many unanswered changes had arrived
     */
    int settle(Map<String, Kept> found, List<String> complaints) {
        int arrived = 0;
        for (String code : CODES) {
            Kept before = known.getOrDefault(code, Kept.NONE);
            Kept now = found.getOrDefault(code, Kept.NONE);
            String sent = unsure.get(code);
            boolean changed = sent != null && now.equals(new Kept(before.version() + 1, sent));
            if (changed) {
                arrived++;
            } else if (!now.equals(before)) {
                complaints.add(
                        "%s %s: %s was acknowledged, %s was sent, %s is there"
                                .formatted(unit, code, before, sent, now));
            }
            known.put(code, now);
        }
        unsure.clear();
        return arrived;
    }
}
