package pl.paktometr.workbook;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.Row.MissingCellPolicy;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import pl.paktometr.campaign.AskedUnit;
import pl.paktometr.campaign.Campaign;
import pl.paktometr.campaign.Ranking;
import pl.paktometr.campaign.Signing;
import pl.paktometr.export.report.BundleWording;
import pl.paktometr.questionnaire.AnswerValue;
import pl.paktometr.questionnaire.Question;
import pl.paktometr.questionnaire.Questionnaire;
import pl.paktometr.questionnaire.Questionnaires;
import pl.paktometr.questionnaire.Result;
import pl.paktometr.questionnaire.type.InvalidAnswer;
import pl.paktometr.questionnaire.type.Option;
import pl.paktometr.questionnaire.type.QuestionType;
import pl.paktometr.questionnaire.type.Range;
import pl.paktometr.response.AnswerView;
import pl.paktometr.response.ResponseState;
import pl.paktometr.response.ResponseView;
import pl.paktometr.spreadsheet.Spreadsheet;
import pl.paktometr.unit.TerytCode;
import pl.paktometr.unit.UnitKind;

/** Responses, their workbooks, and what people do to those. */
final class SampleResponse {

    static final Questionnaire QUESTIONNAIRE = new Questionnaires().edition(1);
    static final Instant MARCH = Instant.parse("2027-03-01T10:00:00Z");
    static final WorkbookUpload UPLOAD = new WorkbookUpload(7, "plik.xlsx", MARCH, MARCH);

    /** What programs like to take for something else, or to tidy up. */
    private static final List<String> ODD =
            List.of(
                    "=1+1",
                    "+48 58",
                    "-",
                    "@SUM(A1)",
                    "_x0041_",
                    "1 234,56",
                    "0012",
                    "1E5",
                    "TRUE",
                    "PRAWDA",
                    "2024-01-01",
                    "'cudzysłów",
                    "\"a;b\"",
                    "<b>&amp;",
                    "zażółć gęślą jaźń",
                    "linia\nlinia",
                    "tab\ttab",
                    "  wcięcie",
                    "🏛 gmina",
                    "#REF!",
                    "tak",
                    "n/d");

    private SampleResponse() {}

    static ResponseView of(Map<String, AnswerValue> answers) {
        return of(answers, Map.of(), UnitKind.LAND_COUNTY);
    }

    /** A signatory in Kartuzy, so that everything is asked. */
    static ResponseView of(
            Map<String, AnswerValue> answers, Map<String, AnswerValue> lastYear, UnitKind kind) {
        Map<String, AnswerView> views = new TreeMap<>();
        answers.forEach(
                (code, value) ->
                        views.put(
                                code,
                                new AnswerView(
                                        Optional.of(value), 3, false, false, "urzad", MARCH)));
        return new ResponseView(
                new Campaign(
                        1,
                        TerytCode.of("22"),
                        2026,
                        1,
                        MARCH.minusSeconds(1),
                        MARCH.plusSeconds(1),
                        MARCH.plusSeconds(2),
                        Signing.HEAD,
                        Ranking.COUNTIES,
                        1,
                        null,
                        MARCH),
                new AskedUnit(
                        TerytCode.of("2205"),
                        "2205",
                        kind,
                        "kartuski",
                        TerytCode.of("2205"),
                        8000,
                        true),
                ResponseState.DRAFT,
                null,
                null,
                views,
                lastYear);
    }

    static List<Question> asked(ResponseView response) {
        return QUESTIONNAIRE.areasFor(response.unit().kind(), true).stream()
                .flatMap(area -> area.results().stream())
                .flatMap(result -> result.questions().stream())
                .toList();
    }

    static boolean mayBeNotApplicable(Question question, ResponseView response) {
        Result result = QUESTIONNAIRE.resultOf(question.code());
        return result.code().equals(question.code())
                && result.mayBeNotApplicableFor(response.unit().kind());
    }

    static Map<String, AnswerValue> randomAnswers(Random random) {
        Map<String, AnswerValue> answers = new TreeMap<>();
        double zeal = random.nextDouble();
        ResponseView empty = of(Map.of());
        for (Question question : asked(empty)) {
            if (random.nextDouble() < zeal) {
                answers.put(question.code(), randomAnswer(question, empty, random));
            }
        }
        return answers;
    }

    static AnswerValue randomAnswer(Question question, ResponseView response, Random random) {
        return mayBeNotApplicable(question, response) && random.nextInt(3) == 0
                ? AnswerValue.notApplicable("Bo nie: " + randomText(random, 900).strip())
                : AnswerValue.of(canonical(question.type(), random));
    }

    private static String canonical(QuestionType type, Random random) {
        List<Option> options = type.options();
        if (type.takesSeveral()) {
            String first = options.get(random.nextInt(options.size())).code();
            Optional<String> chosen = Optional.of(type.canonical(first));
            return random.nextBoolean()
                    ? chosen.get()
                    : type.choosing(chosen, options.get(random.nextInt(options.size())).code());
        }
        if (!options.isEmpty()) {
            return type.canonical(options.get(random.nextInt(options.size())).code());
        }
        if (type.isDate()) {
            return LocalDate.of(1900, 1, 1).plusDays(random.nextInt(109_000)).toString();
        }
        return type.range().map(range -> number(range, random)).orElseGet(() -> text(type, random));
    }

    private static String number(Range range, Random random) {
        BigDecimal span = range.most().subtract(range.least());
        BigDecimal share =
                switch (random.nextInt(4)) {
                    case 0 -> BigDecimal.ZERO;
                    case 1 -> BigDecimal.ONE;
                    case 2 -> new BigDecimal("0.00001");
                    default -> BigDecimal.valueOf(random.nextDouble());
                };
        return range.least()
                .add(span.multiply(share))
                .setScale(range.decimals(), RoundingMode.DOWN)
                .toPlainString();
    }

    private static String text(QuestionType type, Random random) {
        for (; ; ) {
            String typed = randomText(random, type.longest().orElse(100));
            for (String each : List.of(typed, "https://bip.example.org/?a=" + random.nextInt())) {
                try {
                    return type.canonical(each);
                } catch (InvalidAnswer another) {
                    continue;
                }
            }
        }
    }

    private static String randomText(Random random, int longest) {
        StringBuilder text = new StringBuilder();
        int parts = 1 + random.nextInt(4);
        for (int i = 0; i < parts; i++) {
            text.append(ODD.get(random.nextInt(ODD.size())));
            if (random.nextInt(3) == 0) {
                text.append(
                        random.ints(random.nextInt(longest), 'a', 'z' + 1)
                                .mapToObj(letter -> String.valueOf((char) letter))
                                .collect(Collectors.joining()));
            }
        }
        return text.substring(0, Math.min(text.length(), longest));
    }

    static byte[] workbook(ResponseView response) {
        return workbook(response, "pl");
    }

    static byte[] workbook(ResponseView response, String language) {
        return new WorkbookWriting(
                        response, QUESTIONNAIRE, BundleWording.of(language), "dane przykładowe")
                .bytes();
    }

    static UploadedAnswers read(byte[] file) {
        Spreadsheet read = Spreadsheet.read(new ByteArrayInputStream(file));
        Stamp stamp = Stamp.of(read);
        return UploadedAnswers.of(stamp, WorkbookReading.of(read, stamp, QUESTIONNAIRE));
    }

    static Difference difference(byte[] file, ResponseView now) {
        return Difference.of(
                UPLOAD, UploadedAnswers.fromJson(read(file).toJson()), now, QUESTIONNAIRE);
    }

    /** What the file says, as answers; what is wrong fails. */
    static Map<String, AnswerValue> answers(byte[] file, ResponseView response) {
        Map<String, AnswerValue> answers = new TreeMap<>();
        read(file)
                .byCode()
                .forEach(
                        (code, each) -> {
                            Question question = QUESTIONNAIRE.question(code);
                            Filled.Meaning meaning =
                                    each.filled()
                                            .meaning(
                                                    question,
                                                    mayBeNotApplicable(question, response));
                            if (meaning.wrong() != null) {
                                throw new AssertionError(code + ": " + meaning.wrong());
                            }
                            meaning.value().ifPresent(value -> answers.put(code, value));
                        });
        return answers;
    }

    /** The file after somebody worked in it. */
    static byte[] edited(byte[] file, Consumer<XSSFWorkbook> work) {
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            work.accept(workbook);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            workbook.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where a key is answered. */
    static XSSFCell answerCell(XSSFWorkbook workbook, String key) {
        return cell(workbook, key, Column.ANSWER);
    }

    static XSSFCell cell(XSSFWorkbook workbook, String key, Column column) {
        for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
            XSSFSheet sheet = workbook.getSheetAt(i);
            for (int row = 0; row <= sheet.getLastRowNum(); row++) {
                if (key(sheet.getRow(row)).equals(key)
                        && sheet.getRow(0).getCell(0) != null
                        && sheet.getRow(0).getCell(0).toString().equals(Column.KEY.mark())) {
                    return sheet.getRow(row)
                            .getCell(column.place(), MissingCellPolicy.CREATE_NULL_AS_BLANK);
                }
            }
        }
        throw new AssertionError("No row " + key);
    }

    private static String key(@Nullable XSSFRow row) {
        return row == null || row.getCell(0) == null ? "" : row.getCell(0).toString();
    }

    /** The sheets in which answers stand. */
    static List<XSSFSheet> areas(XSSFWorkbook workbook) {
        List<XSSFSheet> areas = new ArrayList<>();
        workbook.forEach(
                sheet -> {
                    if (sheet.getRow(0).getCell(0).toString().equals(Column.KEY.mark())) {
                        areas.add((XSSFSheet) sheet);
                    }
                });
        return areas;
    }
}
