package pl.paktometr.commentary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommentaryEntityTest {
    private static final String VIEW = "ranking;measures=TOTAL;level=counties";

    @Test
    void theFirstNeedsNoVersion() {
        CommentaryEntity commentary = new CommentaryEntity(VIEW, 0);
        assertThat(commentary.next(OptionalInt.empty(), Optional.empty(), "Słowo")).isEqualTo(1);
        assertThat(new CommentaryEntity(VIEW, 0).next(OptionalInt.of(0), Optional.empty(), "Słowo"))
                .isEqualTo(1);
    }

    @Test
    void whoeverChangesSaysWhichVersionTheySaw() {
        CommentaryEntity commentary = new CommentaryEntity(VIEW, 3);
        assertThatThrownBy(
                        () -> commentary.next(OptionalInt.empty(), Optional.of(version(3)), "Inne"))
                .isInstanceOf(CommentVersionRequired.class);
        assertThat(commentary.next(OptionalInt.of(3), Optional.of(version(3)), "Inne"))
                .isEqualTo(4);
    }

    @Test
    void whoeverComesLaterSeesWhatTheOtherWrote() {
        CommentChangedMeanwhile lost =
                catchThrowableOfType(
                        CommentChangedMeanwhile.class,
                        () ->
                                new CommentaryEntity(VIEW, 3)
                                        .next(OptionalInt.of(2), Optional.of(version(3)), "Inne"));
        assertThat(lost.current()).isEqualTo(version(3));
    }

    @Test
    void whoeverSawNothingWhereTwoBeganIsTheLaterOne() {
        assertThatThrownBy(
                        () ->
                                new CommentaryEntity(VIEW, 1)
                                        .next(OptionalInt.of(0), Optional.of(version(1)), "Inne"))
                .isInstanceOf(CommentChangedMeanwhile.class);
    }

    @Test
    void onlyWhatStandsCanBeWithdrawn() {
        assertThatThrownBy(
                        () ->
                                new CommentaryEntity(VIEW, 0)
                                        .next(OptionalInt.of(0), Optional.empty(), ""))
                .isInstanceOf(NothingCommented.class);
        assertThat(
                        new CommentaryEntity(VIEW, 2)
                                .next(OptionalInt.of(2), Optional.of(version(2)), ""))
                .isEqualTo(3);
        assertThatThrownBy(
                        () ->
                                new CommentaryEntity(VIEW, 3)
                                        .next(OptionalInt.of(3), Optional.of(withdrawn()), ""))
                .isInstanceOf(NothingCommented.class);
    }

    @Test
    void aTextHasItsLimitAndNoWhiteSpaceAround() {
        assertThat(CommentTooLong.in("  ą\r\nb \n")).isEqualTo("ą\nb");
        assertThat(CommentTooLong.in("𝒜".repeat(4000))).hasSize(8000);
        assertThatThrownBy(() -> CommentTooLong.in("a".repeat(4001)))
                .isInstanceOf(CommentTooLong.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ranking", VIEW, "county;county=2205;aggregate=mean", "x;a=A1,B2"})
    void aViewHasAnAddress(String address) {
        assertThat(new View(address).address()).isEqualTo(address);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Ranking",
                "ranking;",
                "ranking;level",
                "ranking;level=",
                "ranking;level=a b",
                "zażółć",
                "ranking;level=<b>",
                "../x"
            })
    void anythingElseIsNone(String address) {
        assertThatThrownBy(() -> new View(address)).isInstanceOf(MalformedView.class);
    }

    @Test
    void aViewsAddressIsShort() {
        assertThatThrownBy(() -> new View("a".repeat(201))).isInstanceOf(MalformedView.class);
    }

    private static Comment version(int number) {
        return new Comment(VIEW, number, "Tekst", "Analityk", "ANALYST", Instant.EPOCH);
    }

    private static Comment withdrawn() {
        return new Comment(VIEW, 3, "", "Analityk", "ANALYST", Instant.EPOCH);
    }
}
