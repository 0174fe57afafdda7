package pl.paktometr.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static pl.paktometr.unit.SampleTerc.wholeCountry;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import pl.paktometr.unit.TercRefused.Reason;

class TercPreviewTest {

    private static final LocalDate NEXT_YEAR = LocalDate.of(2026, 1, 1);
    private static final UnitRegister STORED = wholeCountry().register();

    @Test
    void theSameFileLeavesNothingToDo() {
        TercPreview preview = after(wholeCountry());

        assertThat(preview.nothingToDo()).isTrue();
        assertThat(preview.unchanged()).isEqualTo(STORED.units().size());
    }

    @Test
    void aNewerFileWithoutChangesStillMovesTheDate() {
        TercPreview preview = after(wholeCountry().on(NEXT_YEAR));

        assertThat(preview.changes()).isZero();
        assertThat(preview.nothingToDo()).isFalse();
        assertThat(preview.storedOn()).isEqualTo(SampleTerc.DAY);
        assertThat(preview.stateOn()).isEqualTo(NEXT_YEAR);
    }

    @Test
    void refusesAFileOlderThanWhatIsStored() {
        assertThatThrownBy(() -> after(wholeCountry().on(LocalDate.of(2024, 12, 31))))
                .isInstanceOfSatisfying(
                        TercRefused.class,
                        refused -> assertThat(refused.reason()).isEqualTo(Reason.OLDER));
    }

    @Test
    void tellsARenamedUnit() {
        TercPreview preview =
                after(wholeCountry().replacing("22;05;01;2", "Chmielno", "Chmielonko"));

        assertThat(preview.renamed())
                .extracting(change -> change.before().name(), change -> change.after().name())
                .containsExactly(tuple("Chmielno", "Chmielonko"));
        assertThat(preview.changes()).isOne();
        assertThat(preview.unchanged()).isEqualTo(STORED.units().size() - 1);
    }

    @Test
    void aRuralGminaThatBecomesUrbanRuralIsTheSameUnitOfAnotherKind() {
        TercPreview preview = after(wholeCountry().replacing("22;05;01;2", ";2;", ";3;"));

        assertThat(preview.changedKind())
                .extracting(change -> change.before().teryt(), change -> change.after().teryt())
                .containsExactly(tuple("2205012", "2205013"));
        assertThat(preview.changes()).isOne();
    }

    @Test
    void aUnitMayChangeNameAndKindAtOnce() {
        TercPreview preview =
                after(wholeCountry().replacing("22;05;01;2", ";2;Chmielno", ";3;Chmielonko"));

        assertThat(preview.renamed()).hasSize(1);
        assertThat(preview.changedKind()).hasSize(1);
        assertThat(preview.unchanged()).isEqualTo(STORED.units().size() - 1);
    }

    @Test
    void aRenamedCountyIsARenamedOfficeAndItsGminasStayAsTheyAre() {
        TercPreview preview = after(wholeCountry().replacing("22;05;;", "kartuski", "kaszubski"));

        assertThat(preview.renamed())
                .extracting(change -> change.after().code())
                .containsExactly(TerytCode.of("2205"));
        assertThat(preview.unchanged()).isEqualTo(STORED.units().size() - 1);
    }

    @Test
    void tellsNewAndGoneUnits() {
        TercPreview preview =
                after(
                        wholeCountry()
                                .without("22;05;01;")
                                .with("22;05;09;2;Szczawa;gmina wiejska;2025-01-01"));

        assertThat(preview.gone()).extracting(Unit::name).containsExactly("Chmielno");
        assertThat(preview.added()).extracting(Unit::name).containsExactly("Szczawa");
        assertThat(preview.moved()).isEmpty();
    }

    @Test
    void aUnitUnderANewCodeInAnotherCountyHasMoved() {
        TercPreview preview =
                after(
                        wholeCountry()
                                .without("22;05;01;")
                                .with("22;06;09;2;Chmielno;gmina wiejska;2025-01-01"));

        assertThat(preview.moved())
                .extracting(change -> change.before().code(), change -> change.after().code())
                .containsExactly(tuple(TerytCode.of("220501"), TerytCode.of("220609")));
        assertThat(preview.gone()).isEmpty();
        assertThat(preview.added()).isEmpty();
    }

    @Test
    void whereTwoNewUnitsAreAlikeNoneIsSaidToHaveMoved() {
        TercPreview preview =
                after(
                        wholeCountry()
                                .without("22;05;01;")
                                .with("22;06;09;2;Chmielno;gmina wiejska;2025-01-01")
                                .with("22;07;09;2;Chmielno;gmina wiejska;2025-01-01"));

        assertThat(preview.moved()).isEmpty();
        assertThat(preview.gone()).hasSize(1);
        assertThat(preview.added()).hasSize(2);
    }

    @Test
    void theSameNameInAnotherRegionIsNoMove() {
        TercPreview preview =
                after(
                        wholeCountry()
                                .without("22;05;01;")
                                .with("24;06;09;2;Chmielno;gmina wiejska;2025-01-01"));

        assertThat(preview.moved()).isEmpty();
    }

    @Test
    void tellsNewAndRenamedRegions() {
        UnitRegister stored =
                new UnitRegister(
                        SampleTerc.DAY,
                        List.of(new Region(TerytCode.of("22"), "gdańskie")),
                        List.of());
        TercPreview preview = TercPreview.between(stored, STORED);

        assertThat(preview.newRegions()).hasSize(15);
        assertThat(preview.renamedRegions())
                .extracting(change -> change.before().name(), change -> change.after().name())
                .containsExactly(tuple("gdańskie", "pomorskie"));
        assertThat(preview.added()).hasSameSizeAs(STORED.units());
    }

    @Test
    void refusesAFileInWhichARegionLosesMoreThanOneUnitInTen() {
        SampleTerc cut = wholeCountry().without("32;20;").without("32;19;"); // 18 of 181
        assertThat(after(cut).gone()).hasSize(18);

        assertThatThrownBy(() -> after(cut.without("32;18;08;")))
                .isInstanceOfSatisfying(
                        TercRefused.class,
                        refused -> assertThat(refused.reason()).isEqualTo(Reason.TOO_MANY_GONE));
    }

    private static TercPreview after(SampleTerc file) {
        return TercPreview.between(STORED, file.register());
    }
}
