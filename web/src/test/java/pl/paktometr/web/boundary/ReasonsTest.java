package pl.paktometr.web.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import pl.paktometr.boundary.BoundaryRefused;
import pl.paktometr.boundary.LeftOut;
import pl.paktometr.web.shared.Language;
import pl.paktometr.web.shared.Texts;

/** Whatever is wrong with a file is said in both languages. */
class ReasonsTest {

    private final List<Texts> languages =
            List.of(new Texts(Language.POLISH), new Texts(Language.ENGLISH));

    @ParameterizedTest
    @EnumSource
    void aFileThatIsRefused(BoundaryRefused.Reason reason) {
        String key = "broken.boundary_refused." + reason.name().toLowerCase(Locale.ROOT);

        assertThat(languages)
                .allSatisfy(texts -> assertThat(texts.of(key, "a", "b")).endsWith("."));
    }

    @ParameterizedTest
    @EnumSource
    void aFeatureThatIsLeftOut(LeftOut.Reason reason) {
        LeftOut leftOut = new LeftOut(1, "", reason, List.of("a", "b", "c"));

        assertThat(languages)
                .allSatisfy(texts -> assertThat(texts.message(leftOut.why())).endsWith("."));
    }
}
