package pl.paktometr.questionnaire.type;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.Optional;
import pl.paktometr.questionnaire.Node;

/** A day of the years 1900–2200, typed as 2026-11-21 or 21.11.2026; canonical is the former. */
public record CalendarDate() implements QuestionType {

    private static final DateTimeFormatter TYPED =
            DateTimeFormatter.ofPattern("[uuuu-MM-dd][d.M.uuuu]", Locale.ROOT)
                    .withResolverStyle(ResolverStyle.STRICT);
    private static final LocalDate MIN = LocalDate.of(1900, 1, 1);
    private static final LocalDate MAX = LocalDate.of(2200, 12, 31);

    static CalendarDate read(Node node) {
        return new CalendarDate();
    }

    @Override
    public String name() {
        return "date";
    }

    @Override
    public String canonical(String typed) {
        String text = Typed.stripped(typed);
        try {
            LocalDate date = LocalDate.parse(text, TYPED);
            if (date.isBefore(MIN) || date.isAfter(MAX)) {
                throw InvalidAnswer.because("answer.date_outside");
            }
            return date.toString();
        } catch (DateTimeParseException unreadable) {
            throw InvalidAnswer.because("answer.not_a_date");
        }
    }

    @Override
    public boolean isDate() {
        return true;
    }

    @Override
    public Optional<LocalDate> date(String canonical) {
        return Optional.of(LocalDate.parse(canonical));
    }

    @Override
    public String display(String canonical, Locale locale) {
        return LocalDate.parse(canonical)
                .format(DateTimeFormatter.ofPattern("d MMMM uuuu", locale));
    }
}
