package pl.paktometr.web.response;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pl.paktometr.pact.Article;
import pl.paktometr.pact.Pacts;
import pl.paktometr.questionnaire.Area;
import pl.paktometr.questionnaire.Result;
import pl.paktometr.response.Responses;
import pl.paktometr.web.shared.Once;
import pl.paktometr.web.shared.Parameter;
import pl.paktometr.web.shared.Texts;

/** One area of a unit's response, to be answered or read. */
@Named
@RequestScoped
public class ResponseArea {

    @Inject AddressedResponse addressed;
    @Inject Pacts pacts;
    @Inject Responses responses;
    @Inject Texts texts;

    private String area = "";
    private final Once<List<String>> carriedOver =
            new Once<>(
                    () ->
                            responses.toBeCarriedOver(
                                    addressed.region(), addressed.year(), addressed.unit()));
    private final Once<List<ResultOnPage>> results =
            new Once<>(() -> getAsked().results().stream().map(this::onPage).toList());

    /** The area of the address; the first one if the unit is not asked about such an area. */
    public Area getAsked() {
        return progress().area();
    }

    /** The page builds itself from these, and asks for them again and again. */
    public List<ResultOnPage> getResults() {
        return results.get();
    }

    public String getTitle() {
        return texts.of("response_area.title_of", getAsked().code(), getAsked().label());
    }

    /** The page to go to from here: the next area, or the last check. */
    public String getNext() {
        List<AreaProgress> areas = addressed.getAreas();
        int next = areas.indexOf(progress()) + 1;
        return next < areas.size()
                ? addressed.link("area") + "&area=" + areas.get(next).area().code()
                : addressed.link("review");
    }

    public String getNextLabel() {
        List<AreaProgress> areas = addressed.getAreas();
        return areas.stream()
                .skip(areas.indexOf(progress()) + 1L)
                .findFirst()
                .map(next -> texts.of("response_area.next", next.area().label()))
                .orElseGet(() -> texts.of("response_review.nav"));
    }

    /** Empty if the area needs no introduction. */
    public String getIntro() {
        return getAsked().intro().map(intro -> intro.in(texts.locale())).orElse("");
    }

    /** The articles and paragraphs of the pact that a result answers to, in figures: 6.1, 7.2. */
    public String numbers(ResultOnPage result) {
        return String.join(", ", result.result().articles());
    }

    /** The same in words; without them in a region whose pact the product does not know. */
    public List<String> articles(ResultOnPage result) {
        return pacts.find(addressed.region()).stream()
                .flatMap(pact -> pact.articles().stream())
                .flatMap(article -> summaries(article, result.result().articles()))
                .map(paragraph -> paragraph.number() + " " + paragraph.summary().in(texts.locale()))
                .toList();
    }

    /** A result may answer to a paragraph, 6.1, or to an article as a whole, 6. */
    private static Stream<Article.Paragraph> summaries(Article article, List<String> wanted) {
        boolean whole = wanted.contains(String.valueOf(article.number()));
        return article.paragraphs().stream()
                .filter(paragraph -> whole || wanted.contains(paragraph.number()));
    }

    /** Last year's document in one line: uchwała XII/123/2024 z dnia 3 marca 2024. */
    public String document(ResultOnPage result) {
        String kind = result.lastYears("document-kind");
        String day = result.lastYears("document-adopted");
        return Stream.of(
                        kind.isEmpty()
                                ? texts.of("response_area.document")
                                : kind.toLowerCase(texts.locale()),
                        result.lastYears("document-number"),
                        day.isEmpty() ? "" : texts.of("response_area.document_of_day", day))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
    }

    /** The results of the whole questionnaire whose documents of last year wait to be confirmed. */
    public String getToBeCarriedOver() {
        return String.join(", ", carriedOver.get());
    }

    public String getArea() {
        return area;
    }

    public void setArea(@Nullable String area) {
        this.area = Parameter.text(area);
    }

    private ResultOnPage onPage(Result result) {
        return new ResultOnPage(result, addressed.getView(), texts.locale());
    }

    private AreaProgress progress() {
        List<AreaProgress> areas = addressed.getAreas();
        return areas.stream()
                .filter(each -> each.area().code().equals(area))
                .findFirst()
                .orElseGet(() -> areas.get(0));
    }
}
