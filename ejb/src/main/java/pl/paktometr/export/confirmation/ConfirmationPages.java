package pl.paktometr.export.confirmation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.w3c.dom.Document;
import pl.paktometr.export.Wording;
import pl.paktometr.export.print.Html;
import pl.paktometr.export.print.Typography;
import pl.paktometr.questionnaire.AnswerValue;
import pl.paktometr.questionnaire.Area;
import pl.paktometr.questionnaire.Question;
import pl.paktometr.questionnaire.Questionnaire;
import pl.paktometr.questionnaire.Result;
import pl.paktometr.response.Receipt;
import pl.paktometr.response.Statement;
import pl.paktometr.scoring.AreaScore;
import pl.paktometr.scoring.Points;
import pl.paktometr.scoring.ScoreSheet;
import pl.paktometr.shared.LocalText;

/** What stands on the confirmation, in reading order. */
record ConfirmationPages(
        Statement statement,
        Questionnaire questionnaire,
        ScoreSheet scores,
        String regionName,
        boolean sampleData,
        String checkedAt,
        Wording wording) {

    private static final ZoneId WARSAW = ZoneId.of("Europe/Warsaw");
    private static final Map<String, String> ROW = Map.of("scope", "row");
    private static final Map<String, String> COLUMN = Map.of("scope", "col");
    private static final Map<String, String> FIGURES = Map.of("class", "number");
    private static final Map<String, String> FIGURES_COLUMN =
            Map.of("class", "number", "scope", "col");

    Document document() {
        Html html = Html.root(wording.locale().getLanguage());
        List<Area> areas =
                questionnaire.areasFor(statement.unit().kind(), statement.unit().signatory());
        head(html.in("head"), areas);
        Html body = html.in("body");
        margins(body);
        body.add("h1", Map.of("id", "top"), said("confirmation.title"));
        body.add("p", Map.of("class", "lead"), lead());
        receipt(body);
        score(body);
        answers(body, areas);
        return html.document();
    }

    private void head(Html head, List<Area> areas) {
        head.add("title", said("confirmation.title") + " " + statement.receipt().number());
        head.in("meta", Map.of("name", "description", "content", lead()));
        head.in("meta", Map.of("name", "subject", "content", lead()));
        head.in("meta", Map.of("name", "author", "content", said("layout.product")));
        Html bookmarks = head.in("bookmarks");
        bookmark(bookmarks, "top", said("confirmation.title"));
        bookmark(bookmarks, "receipt", said("confirmation.receipt"));
        bookmark(bookmarks, "score", said("confirmation.score"));
        Html answers = bookmark(bookmarks, "answers", said("confirmation.answers"));
        areas.forEach(area -> bookmark(answers, "area-" + area.code(), heading(area)));
        head.add("style", stylesheet());
    }

    private static Html bookmark(Html parent, String id, String name) {
        return parent.in("bookmark", Map.of("name", name, "href", "#" + id));
    }

    /** What every page repeats: where it belongs, its number, and whether the data are invented. */
    private void margins(Html body) {
        Html header = body.in("div", Map.of("id", "header"));
        if (sampleData) {
            header.add(
                    "strong",
                    said("export.sample_data") + ". " + said("export.sample_data_meaning"));
        }
        Html footer = body.in("div", Map.of("id", "footer"));
        footer.text(said("confirmation.title") + " " + statement.receipt().number() + " · ");
        footer.in(
                "span",
                Map.of(
                        "class", "page",
                        "data-page", said("confirmation.page"),
                        "data-of", said("confirmation.page_of")));
    }

    private void receipt(Html body) {
        Receipt receipt = statement.receipt();
        body.add("h2", Map.of("id", "receipt"), said("confirmation.receipt"));
        Html facts = body.in("table", Map.of("class", "facts")).in("tbody");
        fact(facts, "confirmation.number", receipt.number());
        fact(facts, "confirmation.unit", unit());
        fact(facts, "confirmation.teryt", statement.unit().teryt());
        fact(facts, "confirmation.submitted_at", inWarsaw(receipt.submittedAt()));
        fact(facts, "confirmation.signer", receipt.signerName());
        fact(facts, "confirmation.role", said("role." + receipt.signerRole()));
        fact(facts, "confirmation.sha256", grouped(receipt.sha256()));
        body.add("p", said("confirmation.sha256_meaning"));
        body.in("p")
                .text(said("confirmation.check") + " ")
                .add("a", Map.of("href", checkedAt), checkedAt);
    }

    private void fact(Html rows, String label, String value) {
        Html row = rows.in("tr");
        row.add("th", ROW, said(label));
        row.add("td", value);
    }

    private void score(Html body) {
        body.add("h2", Map.of("id", "score"), said("confirmation.score"));
        body.add("p", said("confirmation.score_meaning", scores.method()));
        Html table = body.in("table", Map.of("class", "scores"));
        Html head = table.in("thead").in("tr");
        head.add("th", COLUMN, said("confirmation.area"));
        head.add("th", FIGURES_COLUMN, said("confirmation.weight"));
        head.add("th", FIGURES_COLUMN, said("confirmation.points"));
        Html rows = table.in("tbody");
        for (AreaScore area : scores.areas()) {
            score(rows, areaName(area.code()), number(area.weight()), area.points());
        }
        score(rows, said("confirmation.total"), "", scores.total());
        score(rows, said("confirmation.without_dependent"), "", scores.totalWithoutDependent());
    }

    private void score(Html rows, String name, String weight, Optional<Points> points) {
        Html row = rows.in("tr");
        row.add("th", ROW, name);
        row.add("td", FIGURES, weight);
        row.add(
                "td",
                FIGURES,
                points.map(each -> said("confirmation.points_of", each.shown()))
                        .orElseGet(() -> said("absence.NO_DATA")));
    }

    private void answers(Html body, List<Area> areas) {
        Map<String, AnswerValue> answers = statement.answers();
        body.add("h2", Map.of("id", "answers"), said("confirmation.answers"));
        body.add("p", said("confirmation.answers_meaning"));
        for (Area area : areas) {
            body.add("h3", Map.of("id", "area-" + area.code()), heading(area));
            area.results().forEach(result -> answers(body, result, answers));
        }
    }

    private void answers(Html body, Result result, Map<String, AnswerValue> answers) {
        body.add("h4", result.code() + ". " + said(result.label()));
        List<Question> answered =
                result.questions().stream()
                        .filter(question -> answers.containsKey(question.code()))
                        .toList();
        if (answered.isEmpty()) {
            body.add("p", said("confirmation.unanswered"));
            return;
        }
        Html table = body.in("table", Map.of("class", "answers"));
        Html head = table.in("thead").in("tr");
        head.add("th", COLUMN, said("confirmation.code"));
        head.add("th", COLUMN, said("confirmation.question"));
        head.add("th", COLUMN, said("confirmation.answer"));
        Html rows = table.in("tbody");
        for (Question question : answered) {
            Html row = rows.in("tr");
            row.add("th", ROW, question.code());
            row.add("td", said(question.label()));
            row.add("td", Map.of("class", "answer"), shown(question, answers));
        }
    }

    private String shown(Question question, Map<String, AnswerValue> answers) {
        AnswerValue answer = answers.get(question.code());
        if (answer == null) {
            return "";
        }
        return answer.reason()
                .map(reason -> wording.of("confirmation.not_applicable", reason))
                .orElseGet(() -> question.type().display(answer.content(), wording.locale()));
    }

    private String lead() {
        return said(
                "confirmation.lead",
                regionName,
                String.valueOf(statement.campaign().year()),
                String.valueOf(questionnaire.edition()));
    }

    private String unit() {
        return wording.of(
                "response.unit." + statement.unit().kind().name().toLowerCase(Locale.ROOT),
                statement.unit().name());
    }

    private String heading(Area area) {
        return area.code() + ". " + said(area.label());
    }

    private String areaName(String code) {
        return questionnaire.areas().stream()
                .filter(area -> area.code().equals(code))
                .findFirst()
                .map(this::heading)
                .orElse(code);
    }

    /** To the second, and with what tells it from the same time an hour later in October. */
    private String inWarsaw(Instant moment) {
        ZonedDateTime there = moment.atZone(WARSAW);
        return said(
                "confirmation.moment",
                DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm:ss", wording.locale())
                        .format(there),
                there.getOffset().toString());
    }

    private String number(BigDecimal number) {
        return said("confirmation.figure", number);
    }

    /** By eight digits, so that an eye does not get lost. */
    private static String grouped(String sha256) {
        return sha256.replaceAll("(.{8})(?=.)", "$1 ");
    }

    private String said(String key, Object... args) {
        return Typography.of(wording.of(key, args), wording.locale());
    }

    private String said(LocalText text) {
        return Typography.of(wording.of(text), wording.locale());
    }

    private static String stylesheet() {
        try (InputStream css =
                Objects.requireNonNull(
                        ConfirmationPages.class.getResourceAsStream("confirmation.css"))) {
            return new String(css.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
