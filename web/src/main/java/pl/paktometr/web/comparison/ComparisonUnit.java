package pl.paktometr.web.comparison;

import static java.util.Objects.requireNonNull;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import pl.paktometr.account.Access;
import pl.paktometr.account.AccountRow;
import pl.paktometr.account.Accounts;
import pl.paktometr.account.Role;
import pl.paktometr.checking.Checks;
import pl.paktometr.checking.MarkedAnswer;
import pl.paktometr.commitment.Commitments;
import pl.paktometr.commitment.UnitCommitment;
import pl.paktometr.comparison.Comparisons;
import pl.paktometr.comparison.Picture;
import pl.paktometr.comparison.Profile;
import pl.paktometr.comparison.Selection;
import pl.paktometr.questionnaire.AnswerValue;
import pl.paktometr.questionnaire.Questionnaire;
import pl.paktometr.questionnaire.Questionnaires;
import pl.paktometr.response.ResponseView;
import pl.paktometr.response.Responses;
import pl.paktometr.unit.TerytCode;
import pl.paktometr.web.shared.Once;
import pl.paktometr.web.shared.Parameter;
import pl.paktometr.web.shared.Texts;

/** One unit on a page for whoever advises it: against its peers, and whom to ring. */
@Named
@RequestScoped
public class ComparisonUnit {
    @Inject Comparisons comparisons;
    @Inject Commitments commitments;
    @Inject Accounts accounts;
    @Inject Responses responses;
    @Inject Questionnaires questionnaires;
    @Inject Checks checks;
    @Inject Access access;
    @Inject Texts texts;
    @Inject HttpServletRequest request;

    private String unit = "";
    private final Once<Selection> selection =
            new Once<>(
                    () ->
                            comparisons
                                    .look(
                                            "table",
                                            Addressed.selection(request.getParameterMap())
                                                    .with("region", code().region()),
                                            false)
                                    .selection());
    private final Once<Profile> profile =
            new Once<>(() -> comparisons.profile(selection.get().with("level", "units"), code()));

    // a page asks for a list again at each of its items
    private final Once<List<Scored>> results = new Once<>(this::readResults);
    private final Once<List<UnitCommitment>> said = new Once<>(this::readCommitments);
    private final Once<List<AccountRow>> contacts = new Once<>(this::readContacts);

    private TerytCode code() {
        return TerytCode.of(unit);
    }

    public Profile getProfile() {
        return profile.get();
    }

    public Selection selection() {
        return selection.get();
    }

    public String getTitle() {
        return texts.of(
                "comparison_county.title_of",
                texts.message(getProfile().place().label()),
                selection().get("year"));
    }

    /** What the unit said of the pact; empty where it was not asked. */
    public List<UnitCommitment> getCommitments() {
        return said.get();
    }

    private List<UnitCommitment> readCommitments() {
        return requireNonNull(getProfile().unit()).signatory() && answered() && isReading()
                ? commitments.ofUnit(code().region(), year(), code())
                : List.of();
    }

    public boolean answered() {
        return requireNonNull(getProfile().state()).answered();
    }

    /** The office's people with an address or a telephone; only for the regional office. */
    public List<AccountRow> getContacts() {
        return contacts.get();
    }

    private List<AccountRow> readContacts() {
        return isAnalyst() ? accounts.office(code()) : List.of();
    }

    /**
     * A result with what it was scored from.
     *
     * @param level as answered; empty where there is none
     * @param evidence whether a document or link is given
     * @param mark the regional office's, of the level; empty where it made none
     * @param link to the answers and the arithmetic
     */
    public record Scored(
            Picture.Row row, String level, boolean evidence, String mark, String link) {
        public String label(Texts texts) {
            return texts.message(row.label());
        }

        public Picture.Cell cell(int at) {
            return row.cells().get(at);
        }
    }

    public List<Scored> getResults() {
        return results.get();
    }

    private List<Scored> readResults() {
        if (!isReading()) {
            return getProfile().results().rows().stream()
                    .map(row -> new Scored(row, "", false, "", ""))
                    .toList();
        }
        ResponseView response = responses.of(code().region(), year(), code());
        Questionnaire questionnaire = questionnaires.edition(response.campaign().edition());
        Map<String, MarkedAnswer> marks =
                isAnalyst() && answered()
                        ? checks.of(code().region(), year(), code()).marks()
                        : Map.of();
        return getProfile().results().rows().stream()
                .map(row -> scored(row, response, questionnaire, marks))
                .toList();
    }

    private Scored scored(
            Picture.Row row,
            ResponseView response,
            Questionnaire questionnaire,
            Map<String, MarkedAnswer> marks) {
        String code = row.code();
        boolean hasLevel =
                questionnaire.result(code).questions().stream()
                        .anyMatch(question -> question.code().equals(code));
        String level =
                hasLevel
                        ? response.given(code)
                                .flatMap(AnswerValue::text)
                                .map(
                                        it ->
                                                questionnaire
                                                        .question(code)
                                                        .type()
                                                        .display(it, texts.locale()))
                                .orElse("")
                        : "";
        MarkedAnswer mark = marks.get(code);
        return new Scored(
                row,
                level,
                response.given(code + "-evidence").isPresent(),
                mark == null ? "" : texts.of("mark." + mark.mark().name().toLowerCase(Locale.ROOT)),
                about("/response/score.xhtml") + "#result-" + code);
    }

    /** Whether the visitor may look into the unit's response. */
    public boolean isReading() {
        Role role = access.caller().role();
        return role == Role.ANALYST || role == Role.COMMITTEE;
    }

    public boolean isAnalyst() {
        return access.caller().role() == Role.ANALYST;
    }

    private int year() {
        return requireNonNull(selection().year());
    }

    public String getCountyName() {
        return texts.message(getProfile().county().label());
    }

    public String getCounty() {
        return Addressed.page("/comparison/county.xhtml", selection(), null)
                + "&county="
                + code().county();
    }

    /** Another page about the same unit and year. */
    public String about(String page) {
        return "%s?region=%s&year=%s&unit=%s"
                .formatted(page, code().region(), selection().get("year"), unit);
    }

    public String getUnit() {
        return unit;
    }

    public void setUnit(@Nullable String unit) {
        this.unit = Parameter.text(unit);
    }
}
