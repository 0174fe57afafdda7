package pl.paktometr.web.response;

import static pl.paktometr.shared.JsonLibrary.JSON;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.JsonObjectBuilder;
import java.util.ResourceBundle;
import pl.paktometr.web.shared.Texts;

/** What answers.js says; in pages {@code #{answerTexts}}. */
@Named
@RequestScoped
public class AnswerTexts {

    private static final String SECTION = "answers.";

    @Inject Texts texts;

    /**
     * The section {@code answers} of the texts as one JSON object, its keys without the section.
     */
    public String getJson() {
        ResourceBundle bundle =
                ResourceBundle.getBundle("texts", texts.locale(), getClass().getClassLoader());
        JsonObjectBuilder json = JSON.createObjectBuilder();
        bundle.keySet().stream()
                .filter(key -> key.startsWith(SECTION))
                .sorted()
                .forEach(key -> json.add(key.substring(SECTION.length()), bundle.getString(key)));
        return json.build().toString();
    }
}
