package pl.paktometr.workbook;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import pl.paktometr.questionnaire.AnswerValue;
import pl.paktometr.questionnaire.Area;
import pl.paktometr.questionnaire.Check;
import pl.paktometr.questionnaire.Question;
import pl.paktometr.questionnaire.Questionnaire;
import pl.paktometr.questionnaire.Result;
import pl.paktometr.response.AnswerView;
import pl.paktometr.response.ResponseView;
import pl.paktometr.shared.Message;
import pl.paktometr.workbook.UploadedAnswers.Uploaded;

/**
 * What a file says otherwise than the response: answer by answer, with three things in view – the
 * file, the response as it was when the file was made, and the response now.
 *
 * @param rows every question the file answers or could, in the order of the questionnaire
 */
public record Difference(WorkbookUpload upload, List<Row> rows) {

    /** Who changed the answer since the file was made. */
    public enum Kind {
        /** The person who filled in the file, and nobody else. */
        CHANGED,
        /** That person and somebody online, not to the same. */
        CONFLICT,
        /** Somebody online, and not the file: what is online stays. */
        ONLINE,
        /** What stands in the file is no answer: what is online stays. */
        WRONG,
        /** The file and somebody online, to the same. */
        SAME,
        /** Nobody. */
        UNTOUCHED;

        static Kind of(
                Optional<AnswerValue> mine,
                Optional<AnswerValue> downloaded,
                Optional<AnswerValue> online) {
            if (mine.equals(downloaded)) {
                return online.equals(downloaded) ? UNTOUCHED : ONLINE;
            }
            if (mine.equals(online)) {
                return SAME;
            }
            return online.equals(downloaded) ? CHANGED : CONFLICT;
        }
    }

    /**
     * One answer in the file, before, and online.
     *
     * @param area code of the area
     * @param sheet where in the file it is
     * @param mine what the file says; empty if it says nothing, or nothing that can be read
     * @param downloaded what the response said when the file was made
     * @param online what it says now
     * @param version of what it says now
     * @param changedBy login of whoever gave it; null if nobody has
     * @param lastYear accepted last year
     * @param wrong why it cannot be taken, or why not together with the rest; null if it can
     */
    public record Row(
            Question question,
            String area,
            Kind kind,
            String sheet,
            String cell,
            Optional<AnswerValue> mine,
            Optional<AnswerValue> downloaded,
            Optional<AnswerValue> online,
            int version,
            @Nullable String changedBy,
            @Nullable Instant changedAt,
            Optional<AnswerValue> lastYear,
            @Nullable Message wrong) {

        public String code() {
            return question.code();
        }

        /** Whether a person has to say which of the two it shall be. */
        public boolean choosable() {
            return kind == Kind.CHANGED || kind == Kind.CONFLICT;
        }

        private Row doubted(@Nullable Message why) {
            return why == null || !choosable()
                    ? this
                    : new Row(
                            question,
                            area,
                            kind,
                            sheet,
                            cell,
                            mine,
                            downloaded,
                            online,
                            version,
                            changedBy,
                            changedAt,
                            lastYear,
                            why);
        }
    }

    public List<Row> of(Kind kind) {
        return rows.stream().filter(row -> row.kind == kind).toList();
    }

    /** The rows on which a person has to decide. */
    public List<Row> choosable() {
        return rows.stream().filter(Row::choosable).toList();
    }

    static Difference of(
            WorkbookUpload upload,
            UploadedAnswers uploaded,
            ResponseView response,
            Questionnaire questionnaire) {
        List<Row> rows = new ArrayList<>();
        for (Area area :
                questionnaire.areasFor(response.unit().kind(), response.unit().signatory())) {
            for (Result result : area.results()) {
                for (Question question : result.questions()) {
                    Optional.ofNullable(uploaded.byCode().get(question.code()))
                            .map(each -> row(area, result, question, each, response))
                            .ifPresent(rows::add);
                }
            }
        }
        Map<String, Message> doubts = doubts(rows, response, questionnaire);
        return new Difference(
                upload, rows.stream().map(row -> row.doubted(doubts.get(row.code()))).toList());
    }

    private static Row row(
            Area area, Result result, Question question, Uploaded uploaded, ResponseView response) {
        String code = question.code();
        boolean mayBeNotApplicable =
                code.equals(result.code()) && result.mayBeNotApplicableFor(response.unit().kind());
        Filled.Meaning meaning = uploaded.filled().meaning(question, mayBeNotApplicable);
        AnswerView online = response.answers().get(code);
        Optional<AnswerValue> now = response.given(code);
        Optional<AnswerValue> downloaded = uploaded.seen().given();
        Kind kind = Kind.of(meaning.value(), downloaded, now);
        Message wrong = meaning.wrong();
        boolean fixed = online != null && online.readOnly();
        if (fixed && wrong == null && (kind == Kind.CHANGED || kind == Kind.CONFLICT)) {
            wrong =
                    Message.of(
                            "broken.answer_given_by_last_year",
                            code,
                            String.valueOf(response.campaign().year() - 1));
        }
        return new Row(
                question,
                area.code(),
                wrong == null ? kind : Kind.WRONG,
                uploaded.filled().sheet(),
                uploaded.filled().cell(),
                meaning.value(),
                downloaded,
                now,
                response.version(code),
                online == null ? null : online.changedBy(),
                online == null ? null : online.changedAt(),
                Optional.ofNullable(response.lastYear().get(code)),
                wrong);
    }

    /** What would contradict something if everything of the file was taken, by code. */
    private static Map<String, Message> doubts(
            List<Row> rows, ResponseView response, Questionnaire questionnaire) {
        Map<String, AnswerValue> all = new TreeMap<>(response.given());
        rows.stream()
                .filter(Row::choosable)
                .forEach(
                        row ->
                                row.mine()
                                        .ifPresentOrElse(
                                                value -> all.put(row.code(), value),
                                                () -> all.remove(row.code())));
        Map<String, Message> doubts = new TreeMap<>();
        for (Result result : questionnaire.results()) {
            for (Check check : result.checks()) {
                check.brokenBy(all)
                        .ifPresent(
                                why -> {
                                    doubts.put(check.lesser().code(), why);
                                    doubts.put(check.greater().code(), why);
                                });
            }
        }
        return doubts;
    }
}
