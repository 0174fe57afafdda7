package pl.paktometr.workbook;

import static java.util.stream.Collectors.joining;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pl.paktometr.questionnaire.AnswerValue;
import pl.paktometr.questionnaire.Question;
import pl.paktometr.questionnaire.Questionnaire;
import pl.paktometr.response.ResponseView;
import pl.paktometr.shared.Sha256;
import pl.paktometr.spreadsheet.Sheet;
import pl.paktometr.spreadsheet.Spreadsheet;
import pl.paktometr.workbook.WorkbookRefused.Reason;

/**
 * What a workbook carries on a sheet that nobody sees: whose it is, and every answer as it stood
 * when it was made. Without the latter nobody could tell what a person changed in the file from
 * what others changed meanwhile.
 *
 * @param seen by code; every question the unit is asked is there
 */
record Stamp(String region, int year, int edition, String unit, Map<String, Seen> seen) {

    /** An answer as it stood. */
    record Seen(int version, Optional<AnswerValue> given) {}

    /** The sheet is found by its first cell: sheets can be renamed. */
    private static final String MARK = "paktometr-workbook";

    private static final String FORMAT = "1";
    private static final int HEAD = 7;
    private static final int CODE = 0;
    private static final int VERSION = 1;
    private static final int KIND = 2;
    private static final int CONTENT = 3;

    static Stamp of(ResponseView response, Questionnaire questionnaire) {
        Map<String, Seen> seen = new LinkedHashMap<>();
        questionnaire.areasFor(response.unit().kind(), response.unit().signatory()).stream()
                .flatMap(area -> area.results().stream())
                .flatMap(result -> result.questions().stream())
                .map(Question::code)
                .forEach(
                        code ->
                                seen.put(
                                        code,
                                        new Seen(response.version(code), response.given(code))));
        return new Stamp(
                response.campaign().region().digits(),
                response.campaign().year(),
                response.campaign().edition(),
                response.unit().code().digits(),
                seen);
    }

    /**
     * @throws WorkbookRefused if it is a stamp for something else
     */
    void mustBeOf(ResponseView response, Questionnaire questionnaire) {
        if (!unit.equals(response.unit().code().digits())) {
            throw new WorkbookRefused(Reason.OTHER_UNIT, unit);
        }
        if (!region.equals(response.campaign().region().digits())
                || year != response.campaign().year()) {
            throw new WorkbookRefused(Reason.OTHER_CAMPAIGN, String.valueOf(year));
        }
        if (edition != questionnaire.edition()) {
            throw new WorkbookRefused(
                    Reason.OTHER_EDITION,
                    String.valueOf(edition),
                    String.valueOf(questionnaire.edition()));
        }
        if (!seen.keySet().equals(of(response, questionnaire).seen.keySet())) {
            throw new WorkbookRefused(Reason.OTHER_QUESTIONS);
        }
    }

    /** As it is written, row by row; the answers are coded, so that no program tidies them up. */
    List<List<String>> rows() {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(MARK, FORMAT));
        rows.add(List.of("region", region));
        rows.add(List.of("year", String.valueOf(year)));
        rows.add(List.of("edition", String.valueOf(edition)));
        rows.add(List.of("unit", unit));
        List<List<String>> answers =
                seen.entrySet().stream().map(each -> row(each.getKey(), each.getValue())).toList();
        rows.add(List.of("sha256", checksum(rows, answers)));
        rows.add(List.of("code", "version", "kind", "content"));
        rows.addAll(answers);
        return rows;
    }

    /**
     * @throws WorkbookRefused if there is none, or somebody changed it
     */
    static Stamp of(Spreadsheet file) {
        List<List<String>> rows =
                file.sheets().stream()
                        .filter(sheet -> sheet.text(0, 0).equals(MARK))
                        .findFirst()
                        .map(Stamp::rows)
                        .orElseThrow(() -> new WorkbookRefused(Reason.NO_STAMP));
        if (!rows.get(0).equals(List.of(MARK, FORMAT))) {
            throw new WorkbookRefused(Reason.OTHER_FORMAT);
        }
        Stamp stamp = read(rows);
        if (stamp == null || !stamp.rows().equals(rows)) {
            throw new WorkbookRefused(Reason.STAMP_CHANGED);
        }
        return stamp;
    }

    private static List<List<String>> rows(Sheet sheet) {
        return sheet.rows().stream()
                .map(row -> sheet.row(row).stream().map(cell -> cell.text()).toList())
                .toList();
    }

    /** Null if it cannot be read. */
    private static @Nullable Stamp read(List<List<String>> rows) {
        try {
            Map<String, Seen> seen = new LinkedHashMap<>();
            for (List<String> row : rows.subList(HEAD, rows.size())) {
                seen.put(row.get(CODE), seen(row));
            }
            return new Stamp(
                    rows.get(1).get(1),
                    Integer.parseInt(rows.get(2).get(1)),
                    Integer.parseInt(rows.get(3).get(1)),
                    rows.get(4).get(1),
                    seen);
        } catch (IllegalArgumentException | IndexOutOfBoundsException changed) {
            return null;
        }
    }

    private static List<String> row(String code, Seen seen) {
        List<String> row = new ArrayList<>(List.of(code, String.valueOf(seen.version)));
        seen.given()
                .ifPresent(
                        value -> {
                            row.add(value.isNotApplicable() ? "na" : "text");
                            row.add(
                                    Base64.getEncoder()
                                            .encodeToString(
                                                    value.content()
                                                            .getBytes(StandardCharsets.UTF_8)));
                        });
        return row;
    }

    private static Seen seen(List<String> row) {
        int version = Integer.parseInt(row.get(VERSION));
        if (row.size() <= KIND) {
            return new Seen(version, Optional.empty());
        }
        String content =
                new String(Base64.getDecoder().decode(row.get(CONTENT)), StandardCharsets.UTF_8);
        return new Seen(version, Optional.of(new AnswerValue(row.get(KIND).equals("na"), content)));
    }

    private static String checksum(List<List<String>> head, List<List<String>> answers) {
        List<List<String>> all = new ArrayList<>(head);
        all.addAll(answers);
        return Sha256.of(all.stream().map(row -> String.join("\t", row)).collect(joining("\n")));
    }
}
