package pl.paktometr.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import pl.paktometr.questionnaire.AnswerValue;
import pl.paktometr.unit.UnitKind;

class ScoreSheetJsonTest {

    @Test
    void whatIsWrittenIsReadBackEqual() {
        ScoreSheet sheet = WorkedExample.scored(WorkedExample.answers(), Mode.FINAL);
        assertThat(ScoreSheet.fromJson(sheet.toJson())).isEqualTo(sheet);
    }

    @Test
    void absencesAndNotesAreReadBackToo() {
        Map<String, AnswerValue> answers = WorkedExample.answers("D2a=5.50 C2a=1");
        answers.put("B2", AnswerValue.notApplicable("Brak „zadań” \\ \n"));
        ScoreSheet sheet =
                ScoreSheet.of(
                        WorkedExample.FIRST_EDITION,
                        new UnitFacts(UnitKind.LAND_COUNTY, OptionalInt.empty(), true),
                        answers,
                        Map.of(),
                        Mode.DRAFT);
        assertThat(ScoreSheet.fromJson(sheet.toJson())).isEqualTo(sheet);
    }

    @Test
    void theOrderOfTheAnswersChangesNoByte() {
        Map<String, AnswerValue> sorted = new TreeMap<>(WorkedExample.answers());
        Map<String, AnswerValue> backwards = new TreeMap<>(sorted).descendingMap();
        assertThat(WorkedExample.scored(backwards, Mode.FINAL).toJson())
                .isEqualTo(WorkedExample.scored(sorted, Mode.FINAL).toJson());
    }

    @Test
    void theFieldsStandInAFixedOrder() {
        assertThat(WorkedExample.scored(WorkedExample.answers(), Mode.FINAL).toJson())
                .startsWith(
                        "{\"edition\":1,\"method\":\"1.0\",\"mode\":\"FINAL\","
                                + "\"total\":\"47.22142857142857142857142857142857\",\"totalWithoutDependent\":")
                .contains(
                        "{\"code\":\"B5\",\"weight\":\"1\",\"points\":\"70\",\"absence\":\"NONE\",\"dependsOnOthers\":true,"
                                + "\"note\":null,\"parts\":[{\"weight\":\"1\",\"points\":\"70\",\"absence\":\"NONE\","
                                + "\"explanation\":{\"key\":\"explain.growth\",\"args\":[\"B5a\",21,20,5,70]}}]}");
    }
}
