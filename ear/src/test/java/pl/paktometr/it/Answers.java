package pl.paktometr.it;

import jakarta.json.Json;
import java.util.List;

/** What an office answers, over the API. */
final class Answers {
    /** One answer as a person types it. */
    record Given(String code, String typed) {}

    /**
     * The worked example of the method, as far as it does not hang on the number of inhabitants.
     */
    static final List<Given> WORKED_EXAMPLE =
            List.of(
                    new Given("A1", "3"),
                    new Given("A2", "4"),
                    new Given("A3", "0"),
                    new Given("A4", "2"),
                    new Given("A5", "1"),
                    new Given("B1", "3"),
                    new Given("B2", "0"),
                    new Given("B3", "1"),
                    new Given("B4", "3"),
                    new Given("B4a", "2"),
                    new Given("B5a", "21"),
                    new Given("C1", "0"),
                    new Given("C1b", "0"),
                    new Given("C2a", "1"),
                    new Given("C3", "3"),
                    new Given("C3a", "wtz,zaz"),
                    new Given("D1a", "2"),
                    new Given("D2a", "320 000,00"),
                    new Given("D3a", "0"),
                    new Given("D4", "2"),
                    new Given("D4a", "1"),
                    new Given("D5", "1"),
                    new Given("D6", "2"),
                    new Given("D6b", "40"),
                    new Given("D6a", "3"),
                    new Given("D7", "0"));

    private Answers() {}

    /** First answers: nobody has given any to these questions. */
    static void give(Api api, String response, List<Given> answers) {
        answers.forEach(
                answer ->
                        Api.expect(200, api.put(path(response, answer.code), body(answer.typed))));
    }

    /** Another answer in place of the one that stands. */
    static void change(Api api, String response, String code, String typed) {
        int version =
                api.object(response).getJsonObject("answers").getJsonObject(code).getInt("version");
        Api.expect(200, api.put(path(response, code), body(typed), "\"" + version + "\""));
    }

    private static String path(String response, String code) {
        return response + "/answers/" + code;
    }

    private static String body(String typed) {
        return Json.createObjectBuilder().add("typed", typed).build().toString();
    }
}
