package pl.paktometr.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.paktometr.workbook.SampleResponse.answers;
import static pl.paktometr.workbook.SampleResponse.randomAnswers;
import static pl.paktometr.workbook.SampleResponse.workbook;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pl.paktometr.export.workings.Office;
import pl.paktometr.questionnaire.AnswerValue;
import pl.paktometr.response.ResponseView;

/** LibreOffice writes a workbook quite its own way; the answers must survive that. */
class SavedAgainRecalculationTest {

    private static final long SEED = 20261122;
    private static final int FILES = 12;

    @TempDir Path folder;

    @Test
    void answersSurviveBeingSavedByLibreOffice() throws IOException {
        Random random = new Random(SEED);
        List<Map<String, AnswerValue>> given = new ArrayList<>();
        for (int i = 0; i < FILES; i++) {
            Map<String, AnswerValue> answers = randomAnswers(random);
            given.add(answers);
            Files.write(
                    folder.resolve(i + ".xlsx"),
                    workbook(SampleResponse.of(answers), i % 2 == 0 ? "pl" : "en"));
        }

        Path saved = Office.open(folder, "xlsx");

        for (int i = 0; i < FILES; i++) {
            ResponseView response = SampleResponse.of(given.get(i));
            byte[] file = Files.readAllBytes(saved.resolve(i + ".xlsx"));
            assertThat(answers(file, response))
                    .as("seed %d, file %d", SEED, i)
                    .isEqualTo(given.get(i));
        }
    }
}
