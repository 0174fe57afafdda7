package pl.paktometr.questionnaire;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The editions of the questionnaire that the product ships with. Each is read once. */
@ApplicationScoped
@PermitAll
public class Questionnaires {

    private final Map<Integer, Questionnaire> editions = new ConcurrentHashMap<>();

    /**
     * @throws NoSuchEdition when it is not on the class path
     * @throws QuestionnaireRefused when it has mistakes
     */
    public Questionnaire edition(int number) {
        return editions.computeIfAbsent(
                number,
                edition -> QuestionnaireReader.read(new ByteArrayInputStream(document(edition))));
    }

    /**
     * The edition as it ships: JSON in UTF-8, labels in both languages.
     *
     * @throws NoSuchEdition when it is not on the class path
     */
    public byte[] document(int number) {
        String file = "/content/questionnaire-%d.json".formatted(number);
        try (InputStream json = Questionnaires.class.getResourceAsStream(file)) {
            if (json == null) {
                throw new NoSuchEdition(Integer.toString(number));
            }
            return json.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
