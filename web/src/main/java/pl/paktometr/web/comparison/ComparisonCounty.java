package pl.paktometr.web.comparison;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.paktometr.account.Access;
import pl.paktometr.account.Role;
import pl.paktometr.comparison.Comparisons;
import pl.paktometr.comparison.Look;
import pl.paktometr.comparison.Profile;
import pl.paktometr.comparison.Selection;
import pl.paktometr.comparison.UnitScores;
import pl.paktometr.unit.TerytCode;
import pl.paktometr.web.shared.Once;
import pl.paktometr.web.shared.Parameter;
import pl.paktometr.web.shared.Texts;

/** One county: what it comes to, against whom, its units, and who is missing. */
@Named
@RequestScoped
public class ComparisonCounty {
    @Inject Comparisons comparisons;
    @Inject Access access;
    @Inject Texts texts;
    @Inject HttpServletRequest request;

    private String county = "";
    private final Once<Look> look = new Once<>(this::read);
    private final Once<Profile> profile = new Once<>(() -> comparisons.profile(desk(), code()));

    private final Once<List<UnitScores>> missing = new Once<>(this::readMissing);

    private TerytCode code() {
        return TerytCode.of(county);
    }

    /** The units; where small groups are withheld, the county alone. */
    private Look read() {
        Selection asked =
                Addressed.selection(request.getParameterMap())
                        .with("region", code().region())
                        .with("measures", null);
        Selection all = asked.with("county", null);
        Look whole = comparisons.look("table", all, false);
        return whole.least() > 1
                ? whole
                : comparisons.look(
                        "table",
                        asked.with("level", "units").with("year", whole.selection().year()),
                        true);
    }

    public Selection selection() {
        return look.get().selection();
    }

    /**
     * @throws pl.paktometr.shared.BusinessRuleBroken if there is none, or not for this visitor
     */
    public Profile getProfile() {
        return profile.get();
    }

    /** Whether the units may be seen one by one. */
    public boolean isOpen() {
        return look.get().least() == 1;
    }

    /** Whether the pages about the county's single units are for this visitor. */
    public boolean isReading() {
        return isOpen() && access.caller().role().scope() != Role.Scope.COUNTRY;
    }

    public Look getLook() {
        return look.get();
    }

    public String getTitle() {
        return texts.of(
                "comparison_county.title_of",
                texts.message(getProfile().place().label()),
                selection().get("year"));
    }

    /** Everyone asked in the county who has not answered. */
    public List<UnitScores> getMissing() {
        return missing.get();
    }

    private List<UnitScores> readMissing() {
        return isOpen()
                ? comparisons
                        .units(
                                code().region(),
                                java.util.Objects.requireNonNull(selection().year()),
                                java.util.Optional.of(code()))
                        .stream()
                        .filter(unit -> !unit.answered())
                        .toList()
                : List.of();
    }

    /** The desk with all counties, this one in the foreground. */
    public String getDesk() {
        return Addressed.page("/comparison/desk.xhtml", desk(), "map");
    }

    public String getTrend() {
        return Addressed.page("/comparison/desk.xhtml", desk().with("places", county), "trend");
    }

    private Selection desk() {
        return selection().with("county", null).with("level", null);
    }

    /** Another page about the same county and year. */
    public String about(String page) {
        return "%s?region=%s&year=%s&county=%s"
                .formatted(page, code().region(), selection().get("year"), county);
    }

    public String getCounty() {
        return county;
    }

    public void setCounty(@Nullable String county) {
        this.county = Parameter.text(county);
    }
}
