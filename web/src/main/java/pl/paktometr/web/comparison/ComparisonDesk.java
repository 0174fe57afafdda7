package pl.paktometr.web.comparison;

import static java.util.Objects.requireNonNull;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pl.paktometr.account.Access;
import pl.paktometr.account.Role;
import pl.paktometr.boundary.Boundaries;
import pl.paktometr.comparison.Aggregate;
import pl.paktometr.comparison.Basis;
import pl.paktometr.comparison.Comparisons;
import pl.paktometr.comparison.Look;
import pl.paktometr.comparison.NothingToCompare;
import pl.paktometr.comparison.Picture;
import pl.paktometr.comparison.Selection;
import pl.paktometr.comparison.SizeBand;
import pl.paktometr.comparison.TileGrid;
import pl.paktometr.comparison.view.View;
import pl.paktometr.shared.Message;
import pl.paktometr.unit.UnitKind;
import pl.paktometr.unit.Units;
import pl.paktometr.web.shared.Formats;
import pl.paktometr.web.shared.Once;
import pl.paktometr.web.shared.Parameter;
import pl.paktometr.web.shared.Texts;

/** The comparison desk: one page whose address says all that was chosen. */
@Named
@RequestScoped
public class ComparisonDesk {
    private static final String PAGE = "/comparison/desk.xhtml";

    @Inject Comparisons comparisons;
    @Inject Boundaries boundaries;
    @Inject Units units;
    @Inject Access access;
    @Inject Texts texts;
    @Inject Formats formats;
    @Inject HttpServletRequest request;

    private final Once<Optional<Look>> look = new Once<>(this::read);

    private final Once<List<TileOnMap>> tiles = new Once<>(this::readTiles);

    /** Lists of choices by name: a page asks for a list again at each of its items. */
    private final Map<String, List<Choice>> choices = new HashMap<>();

    private List<Choice> once(String name, Supplier<List<Choice>> making) {
        return choices.computeIfAbsent(name, each -> making.get());
    }

    /** Something to choose. */
    public record Choice(String value, String label, boolean chosen) {}

    private Optional<Look> read() {
        Selection asked = Addressed.selection(request.getParameterMap());
        try {
            return Optional.of(comparisons.look(getView(), asked, false));
        } catch (NothingToCompare nothing) {
            if (asked.year() == null) {
                return Optional.empty();
            }
            throw nothing;
        }
    }

    /** Null where there is no edition yet. */
    public @Nullable Look getLook() {
        return look.get().orElse(null);
    }

    public String getView() {
        String view = Parameter.text(request.getParameter("view"));
        return view.isEmpty() ? View.ALL.get(0).code() : view;
    }

    public String getTitle() {
        return look.get()
                .map(it -> texts.message(it.picture().title()))
                .orElseGet(() -> texts.of("comparison_desk.title"));
    }

    public Selection selection() {
        return look.get().orElseThrow().selection();
    }

    public Picture picture() {
        return look.get().orElseThrow().picture();
    }

    public List<Choice> getViews() {
        return once("views", this::readViews);
    }

    private List<Choice> readViews() {
        return View.ALL.stream()
                .map(
                        view ->
                                new Choice(
                                        link(view.code()),
                                        texts.of("comparison.view." + view.code()),
                                        view.code().equals(getView())))
                .toList();
    }

    /** The same selection in another view. */
    private String link(String view) {
        return Addressed.page(PAGE, selection().with("sort", null).with("first", null), view);
    }

    /** This view from another row on. */
    public String from(int first) {
        return Addressed.page(PAGE, selection().with("first", first), getView());
    }

    public int size() {
        return picture().rows().size();
    }

    /** The counties of the picture where they stand; empty without a grid. */
    public List<TileOnMap> getTiles() {
        return tiles.get();
    }

    private List<TileOnMap> readTiles() {
        Map<String, Picture.Row> rows =
                picture().rows().stream().collect(Collectors.toMap(Picture.Row::code, row -> row));
        var region = selection().region();
        TileGrid grid = region == null ? TileGrid.ofCountry() : TileGrid.of(region);
        return grid.tiles().stream()
                .flatMap(
                        tile ->
                                Stream.ofNullable(rows.get(tile.county().digits()))
                                        .map(row -> tile(tile, row)))
                .toList();
    }

    private TileOnMap tile(TileGrid.Tile tile, Picture.Row row) {
        Picture.Cell points = row.cells().get(0);
        return new TileOnMap(
                tile,
                row,
                row.hatched() ? "hatched" : Shade.of(points.number()),
                points.number() == null
                        ? formats.absence(points.absence())
                        : formats.points(points.number()),
                "%s/%s".formatted(row.cells().get(1).number(), row.cells().get(2).number()),
                Addressed.page(requireNonNull(row.place()), selection()));
    }

    /** Where the API gives the same as a file, with every row. */
    public String getFile() {
        return Addressed.page(
                        "/api/v1/comparison/" + getView() + ".csv",
                        selection().with("first", null),
                        null)
                + "&lang="
                + texts.locale().getLanguage();
    }

    /** Where the same becomes a link that a spreadsheet reads. */
    public String getLink() {
        return "/export/links.xhtml?target=" + URLEncoder.encode(getFile(), StandardCharsets.UTF_8);
    }

    /** Where the API gives the borders to draw the counties with; empty where there are none. */
    public String getBorders() {
        var region = selection().region();
        if (!(region == null ? boundaries.has() : boundaries.has(region))) {
            return "";
        }
        return request.getContextPath()
                + (region == null
                        ? "/api/v1/boundaries"
                        : "/api/v1/regions/%s/boundaries".formatted(region));
    }

    /** Where the API gives the whole edition as a workbook. */
    public String getWorkbook() {
        return "/api/v1/regions/%s/campaigns/%s/exports/campaign.xlsx?lang=%s"
                .formatted(
                        selection().get("region"),
                        selection().get("year"),
                        texts.locale().getLanguage());
    }

    /** The view as a comment on it quotes it. */
    public String getQuoted() {
        return selection().quoted(getView());
    }

    public boolean isOpen() {
        return look.get().map(it -> it.least() == 1).orElse(true);
    }

    public List<Choice> getRegions() {
        return once("regions", this::readRegions);
    }

    private List<Choice> readRegions() {
        List<Choice> choices = new ArrayList<>();
        Role.Scope scope = access.caller().role().scope();
        if (scope == Role.Scope.EVERYTHING || scope == Role.Scope.COUNTRY) {
            choices.add(choice("region", Selection.COUNTRY, texts.of("comparison.place.country")));
            units.regions().forEach(it -> choices.add(choice("region", it.code(), it.name())));
        }
        return choices;
    }

    public List<Choice> getYears() {
        return once("years", this::readYears);
    }

    private List<Choice> readYears() {
        return years("year");
    }

    public List<Choice> getSince() {
        return once("since", this::readSince);
    }

    private List<Choice> readSince() {
        return Stream.concat(Stream.of(usual("since")), years("since").stream()).toList();
    }

    private List<Choice> years(String name) {
        return look.get().orElseThrow().years().stream()
                .map(year -> choice(name, year, Integer.toString(year)))
                .toList();
    }

    public List<Choice> getLevels() {
        return once("levels", this::readLevels);
    }

    private List<Choice> readLevels() {
        return Stream.of(Selection.Level.values())
                .filter(level -> level != Selection.Level.REGIONS || selection().isOfTheCountry())
                .map(
                        level -> {
                            String code = level.name().toLowerCase(Locale.ROOT);
                            return choice("level", code, texts.of("comparison.who." + code));
                        })
                .toList();
    }

    public List<Choice> getMeasures() {
        return once("measures", this::readMeasures);
    }

    private List<Choice> readMeasures() {
        return look.get().orElseThrow().measures().entrySet().stream()
                .map(
                        each ->
                                new Choice(
                                        each.getKey(),
                                        texts.message(each.getValue()),
                                        selection().measures().contains(each.getKey())))
                .toList();
    }

    public List<Choice> getCounties() {
        return once("counties", this::readCounties);
    }

    private List<Choice> readCounties() {
        List<Choice> choices = new ArrayList<>();
        choices.add(usual("county"));
        look.get()
                .orElseThrow()
                .counties()
                .forEach(it -> choices.add(choice("county", it.code(), texts.message(it.label()))));
        return choices;
    }

    /** Those that can be put in the foreground. */
    public List<Choice> getPlaces() {
        return once("places", this::readPlaces);
    }

    private List<Choice> readPlaces() {
        List<String> chosen = selection().places().stream().map(Object::toString).toList();
        Map<String, Message> all = new LinkedHashMap<>();
        look.get().orElseThrow().counties().forEach(it -> all.put(it.code().digits(), it.label()));
        return all.entrySet().stream()
                .map(
                        each ->
                                new Choice(
                                        each.getKey(),
                                        texts.message(each.getValue()),
                                        chosen.contains(each.getKey())))
                .toList();
    }

    public List<Choice> getKinds() {
        return once("kinds", this::readKinds);
    }

    private List<Choice> readKinds() {
        return withUsual("kind", UnitKind.values());
    }

    public List<Choice> getSizes() {
        return once("sizes", this::readSizes);
    }

    private List<Choice> readSizes() {
        return withUsual("size", SizeBand.values());
    }

    public List<Choice> getMethods() {
        return once("methods", this::readMethods);
    }

    private List<Choice> readMethods() {
        return Stream.of(Aggregate.values()).map(each -> constant("method", each)).toList();
    }

    public List<Choice> getBases() {
        return once("bases", this::readBases);
    }

    private List<Choice> readBases() {
        return Stream.of(Basis.values()).map(each -> constant("basis", each)).toList();
    }

    public List<Choice> getDependents() {
        return once("dependents", this::readDependents);
    }

    private List<Choice> readDependents() {
        return Stream.of("yes", "no")
                .map(each -> choice("dependent", each, texts.of("comparison.dependent." + each)))
                .toList();
    }

    private List<Choice> withUsual(String name, Enum<?>[] values) {
        return Stream.concat(
                        Stream.of(usual(name)), Stream.of(values).map(each -> constant(name, each)))
                .toList();
    }

    private Choice usual(String name) {
        return choice(name, "", texts.of("comparison." + name + ".usual"));
    }

    private Choice constant(String name, Enum<?> value) {
        String code = value.name().toLowerCase(Locale.ROOT);
        return choice(name, code, texts.of("comparison." + name + "." + code));
    }

    private Choice choice(String name, Object value, String label) {
        return new Choice(value.toString(), label, selection().get(name).equals(value.toString()));
    }
}
