package pl.paktometr.export.committee;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;
import pl.paktometr.comparison.Figure;
import pl.paktometr.comparison.Picture;
import pl.paktometr.export.Wording;
import pl.paktometr.export.paper.Shade;
import pl.paktometr.export.paper.Table;
import pl.paktometr.questionnaire.rule.Absence;

/** Figures and days as a reader of that language reads them. */
record Said(Wording wording) {

    private static final ZoneId WARSAW = ZoneId.of("Europe/Warsaw");
    private static final int DECIMALS = 2;

    String points(Figure figure) {
        return figure.value()
                .map(points -> number(points.value(), Picture.Kind.POINTS))
                .orElseGet(() -> absence(figure.absence()));
    }

    String absence(Absence why) {
        return wording.of("absence." + why.name());
    }

    /** As the table shows it, and as exact. */
    Table.Cell cell(Picture.Cell cell, Picture.Kind kind, boolean shaded) {
        BigDecimal number = cell.number();
        Shade shade = shaded ? Shade.of(java.util.Optional.ofNullable(number)) : Shade.NONE;
        return number == null
                ? new Table.Cell(absence(cell.absence()), null, shade)
                : new Table.Cell(number(number, kind), rounded(number, kind), shade);
    }

    static BigDecimal rounded(BigDecimal number, Picture.Kind kind) {
        return kind == Picture.Kind.COUNT
                ? number
                : number.setScale(
                        kind == Picture.Kind.SHARE ? DECIMALS + 1 : DECIMALS, RoundingMode.HALF_UP);
    }

    String number(BigDecimal number, Picture.Kind kind) {
        return switch (kind) {
            case POINTS -> wording.of("paper.points", number);
            case COUNT -> wording.of("paper.count", number);
            case SHARE -> wording.of("paper.share", number.movePointRight(2));
            case CHANGE -> change(rounded(number, kind));
        };
    }

    private String change(BigDecimal rounded) {
        String text = wording.of("paper.points", rounded.abs());
        return rounded.signum() > 0 ? "+" + text : rounded.signum() < 0 ? "−" + text : text;
    }

    Table.Cell count(@Nullable Integer number) {
        return number == null
                ? Table.Cell.words(absence(Absence.NO_DATA))
                : new Table.Cell(
                        wording.of("paper.count", number), BigDecimal.valueOf(number), Shade.NONE);
    }

    String day(LocalDate day) {
        return DateTimeFormatter.ofPattern("d MMMM uuuu", wording.locale()).format(day);
    }

    String day(Instant moment) {
        return day(moment.atZone(WARSAW).toLocalDate());
    }

    String minute(Instant moment) {
        return DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm", wording.locale())
                .format(moment.atZone(WARSAW));
    }
}
