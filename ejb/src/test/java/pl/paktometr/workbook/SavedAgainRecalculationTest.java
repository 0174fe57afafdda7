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
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pl.paktometr.questionnaire.AnswerValue;
import pl.paktometr.response.ResponseView;

/** LibreOffice writes a workbook quite its own way; the answers must survive that. */
class SavedAgainRecalculationTest {

    private static final long SEED = 20261122;
    private static final int FILES = 12;
    private static final int SECONDS = 240;

    @TempDir Path folder;

    @Test
    void answersSurviveBeingSavedByLibreOffice() throws IOException, InterruptedException {
        Random random = new Random(SEED);
        List<Map<String, AnswerValue>> given = new ArrayList<>();
        List<String> command =
                new ArrayList<>(
                        List.of(
                                "soffice",
                                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                                "--headless",
                                "--convert-to",
                                "xlsx:Calc MS Excel 2007 XML",
                                "--outdir",
                                folder.resolve("out").toString()));
        for (int i = 0; i < FILES; i++) {
            Map<String, AnswerValue> answers = randomAnswers(random);
            given.add(answers);
            Path file = folder.resolve(i + ".xlsx");
            Files.write(file, workbook(SampleResponse.of(answers), i % 2 == 0 ? "pl" : "en"));
            command.add(file.toString());
        }

        Process soffice =
                new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(folder.resolve("soffice.txt").toFile())
                        .start();
        try {
            assertThat(soffice.waitFor(SECONDS, TimeUnit.SECONDS)).isTrue();
        } finally {
            soffice.destroyForcibly();
        }

        for (int i = 0; i < FILES; i++) {
            ResponseView response = SampleResponse.of(given.get(i));
            byte[] saved = Files.readAllBytes(folder.resolve("out").resolve(i + ".xlsx"));
            assertThat(answers(saved, response))
                    .as("seed %d, file %d", SEED, i)
                    .isEqualTo(given.get(i));
        }
    }
}
