package pl.paktometr.web.response;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import pl.paktometr.questionnaire.type.QuestionTypes;

class QuestionFragmentsTest {

    private static final Path PAGES = Path.of("src/main/webapp");

    @Test
    void everyTypeOfQuestionHasItsFragmentAndEveryFragmentItsType() throws IOException {
        try (Stream<Path> fragments = Files.list(PAGES.resolve("WEB-INF/question"))) {
            assertThat(fragments.map(file -> "/" + PAGES.relativize(file)))
                    .containsExactlyInAnyOrderElementsOf(
                            QuestionTypes.names().stream().map(QuestionOnPage::fragment).toList());
        }
    }
}
