package pl.paktometr.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.paktometr.workbook.SampleResponse.QUESTIONNAIRE;
import static pl.paktometr.workbook.SampleResponse.answerCell;
import static pl.paktometr.workbook.SampleResponse.answers;
import static pl.paktometr.workbook.SampleResponse.areas;
import static pl.paktometr.workbook.SampleResponse.cell;
import static pl.paktometr.workbook.SampleResponse.difference;
import static pl.paktometr.workbook.SampleResponse.edited;
import static pl.paktometr.workbook.SampleResponse.randomAnswer;
import static pl.paktometr.workbook.SampleResponse.randomAnswers;
import static pl.paktometr.workbook.SampleResponse.workbook;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import pl.paktometr.questionnaire.AnswerValue;
import pl.paktometr.questionnaire.Question;
import pl.paktometr.questionnaire.type.Option;
import pl.paktometr.response.ResponseView;

/** Answers that go out in a workbook come back the same, whatever they are; some 160 a try. */
class RoundTripTest {

    @Property(tries = 60)
    void whatGoesOutComesBack(@ForAll Random random) {
        Map<String, AnswerValue> given = randomAnswers(random);
        ResponseView response = SampleResponse.of(given);

        byte[] file = workbook(response, random.nextBoolean() ? "pl" : "en");

        assertThat(answers(file, response)).isEqualTo(given);
        assertThat(difference(file, response).rows())
                .extracting(Difference.Row::kind)
                .containsOnly(Difference.Kind.UNTOUCHED);
    }

    @Property(tries = 30)
    void whatAPersonEntersIsWhatIsTold(@ForAll Random random) {
        Map<String, AnswerValue> given = randomAnswers(random);
        ResponseView response = SampleResponse.of(given);
        Map<String, AnswerValue> wanted = new TreeMap<>();
        byte[] file =
                edited(
                        workbook(response),
                        workbook -> {
                            for (Question question : SampleResponse.asked(response)) {
                                if (random.nextInt(4) == 0) {
                                    AnswerValue value = randomAnswer(question, response, random);
                                    wanted.put(question.code(), value);
                                    enter(workbook, question, value, random);
                                }
                            }
                        });

        Difference difference = difference(file, response);

        assertThat(difference.of(Difference.Kind.WRONG)).isEmpty();
        assertThat(difference.of(Difference.Kind.CONFLICT)).isEmpty();
        assertThat(difference.rows())
                .allSatisfy(
                        row ->
                                assertThat(row.mine())
                                        .as(row.code())
                                        .isEqualTo(
                                                wanted.containsKey(row.code())
                                                        ? Optional.of(wanted.get(row.code()))
                                                        : Optional.ofNullable(
                                                                given.get(row.code()))));
    }

    @Property(tries = 20)
    void rowsAndColumnsAreFoundWhereverTheyWent(@ForAll Random random) {
        Map<String, AnswerValue> given = randomAnswers(random);
        ResponseView response = SampleResponse.of(given);
        byte[] file =
                edited(
                        workbook(response),
                        workbook -> {
                            for (XSSFSheet sheet : areas(workbook)) {
                                int from = 5 + random.nextInt(20);
                                sheet.shiftRows(from, sheet.getLastRowNum(), 3);
                                sheet.shiftColumns(Column.ANSWER.place(), 9, 2);
                            }
                            workbook.setSheetOrder(areas(workbook).get(0).getSheetName(), 3);
                            workbook.setSheetName(1, "Inaczej");
                        });

        assertThat(answers(file, response)).isEqualTo(given);
    }

    /** As a spreadsheet keeps what is typed: numbers as numbers or as text, days as numbers. */
    private static void enter(
            XSSFWorkbook workbook, Question question, AnswerValue value, Random random) {
        for (String key : Key.of(question)) {
            answerCell(workbook, key).setBlank();
        }
        if (SampleResponse.mayBeNotApplicable(question, SampleResponse.of(Map.of()))) {
            cell(workbook, question.code(), Column.REASON).setBlank();
        }
        value.reason()
                .ifPresent(
                        why ->
                                cell(workbook, question.code(), Column.REASON)
                                        .setCellValue(AreaSheet.escaped(why)));
        value.text().ifPresent(text -> enter(workbook, question, text, random));
    }

    private static void enter(
            XSSFWorkbook workbook, Question question, String text, Random random) {
        var type = question.type();
        if (type.takesSeveral()) {
            type.chosen(text)
                    .forEach(
                            option ->
                                    answerCell(workbook, Key.of(question, option))
                                            .setCellValue(random.nextBoolean() ? "tak" : " X "));
            return;
        }
        var cell = answerCell(workbook, question.code());
        Optional<Option> option =
                type.options().stream().filter(each -> each.code().equals(text)).findFirst();
        Optional<LocalDate> day = type.date(text).filter(it -> it.getYear() > 1900);
        if (option.isPresent()) {
            cell.setCellValue(
                    switch (random.nextInt(3)) {
                        case 0 -> option.get().code();
                        case 1 -> option.get().label().en();
                        default -> type.displayed(text).pl();
                    });
        } else if (day.isPresent() && random.nextBoolean()) {
            cell.setCellValue(day.get());
        } else if (type.isNumeric() && random.nextBoolean()) {
            cell.setCellValue(Double.parseDouble(text));
        } else {
            cell.setCellValue(AreaSheet.escaped(text));
        }
    }

    @Property(tries = 1)
    void everyQuestionHasARowOfItsOwn() {
        ResponseView response = SampleResponse.of(Map.of());
        assertThat(SampleResponse.read(workbook(response)).byCode().keySet())
                .hasSizeGreaterThan(100)
                .containsExactlyElementsOf(
                        QUESTIONNAIRE.areas().stream()
                                .flatMap(area -> area.results().stream())
                                .filter(result -> result.isAskedOf(response.unit().kind()))
                                .flatMap(result -> result.questions().stream())
                                .map(Question::code)
                                .toList());
    }
}
