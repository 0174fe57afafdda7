package pl.paktometr.export.committee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pl.paktometr.campaign.Campaign;
import pl.paktometr.campaign.Ranking;
import pl.paktometr.campaign.Signing;
import pl.paktometr.comparison.NoSuchChoice;
import pl.paktometr.export.paper.Block;
import pl.paktometr.export.paper.Chapter;
import pl.paktometr.export.paper.Chart;
import pl.paktometr.export.paper.Paper;
import pl.paktometr.export.paper.Slide;
import pl.paktometr.export.paper.Table;
import pl.paktometr.export.paper.TileMap;
import pl.paktometr.export.report.BundleWording;
import pl.paktometr.export.report.Order;
import pl.paktometr.shared.Progress;
import pl.paktometr.unit.TerytCode;

/** What stands in the committee's paper, whatever the format. */
class CommitteePaperTest {

    @Test
    void goesFromTheAgendaToTheMethodWithAChapterForEachCountyAskedFor() {
        assertThat(SampleMaterial.in("pl").paper().chapters())
                .extracting(Chapter::title)
                .containsExactly(
                        "Porządek posiedzenia",
                        "Kto odpowiedział",
                        "Mapa powiatów",
                        "Powiaty i obszary",
                        "Powiaty i rezultaty",
                        "Kolejność powiatów",
                        "Największe zmiany",
                        "Przez lata",
                        "powiat kartuski",
                        "powiat lęborski",
                        "Dotychczasowe rekomendacje",
                        "Zobowiązania paktu",
                        "Errata",
                        "Pozostałe komentarze ROPS",
                        "Metoda");
    }

    @Test
    void showsOneSlideForEachCountyAskedFor() {
        assertThat(slides(SampleMaterial.in("pl").about("2205", "2208", "2211").paper()))
                .extracting(Slide::title)
                .contains("powiat kartuski", "powiat lęborski", "powiat pucki")
                .doesNotContain("Metoda", "Errata");
    }

    @Test
    void everyPictureIsDrawnFromATableThatStandsBesideIt() {
        List<Chart> charts = charts(SampleMaterial.in("pl").paper());
        List<Table> tables = SampleMaterial.in("pl").paper().tables();
        assertThat(charts)
                .hasSize(5)
                .allSatisfy(chart -> assertThat(tables).contains(chart.table()));
    }

    @Test
    void aRegionThatRanksNobodyHasNoPlacesInIt() {
        Paper paper = SampleMaterial.in("pl").withoutRanking().paper();
        Chapter ranking =
                paper.chapters().stream()
                        .filter(chapter -> chapter.title().equals("Kolejność powiatów"))
                        .findFirst()
                        .orElseThrow();
        assertThat(ranking.slides()).isEmpty();
        assertThat(ranking.blocks()).hasOnlyElementsOfType(Block.Text.class);
        assertThat(words(paper)).noneMatch(text -> text.startsWith("Miejsce w województwie"));
    }

    @Test
    void whatIsWithheldIsWithheldFromTablesChartsAndTheMap() {
        Paper paper = SampleMaterial.in("pl").withheld().paper();
        assertThat(charts(paper))
                .allSatisfy(
                        chart ->
                                chart.columns()
                                        .forEach(
                                                column ->
                                                        assertThat(chart.numbers(column))
                                                                .containsOnlyNulls()));
        assertThat(maps(paper))
                .hasSize(1)
                .allSatisfy(
                        map ->
                                assertThat(map.tiles())
                                        .extracting(TileMap.Tile::shown)
                                        .containsOnly("ukryte"));
        assertThat(words(paper)).contains("Wynik ogólny: ukryte.");
    }

    @Test
    void absencesAreWordsAndNeverZero() {
        Paper paper = SampleMaterial.in("pl").paper();
        TileMap map = maps(paper).get(0);
        assertThat(map.tiles())
                .extracting(TileMap.Tile::shown)
                .contains("ukryte", "brak danych")
                .doesNotContain("0,00");
        assertThat(map.tiles()).filteredOn(TileMap.Tile::hatched).hasSize(1);
        assertThat(charts(paper).get(0).names())
                .contains("powiat bytowski: ukryte", "powiat chojnicki: brak danych");
    }

    @Test
    void whatAnalystsSaidStandsBesideWhatTheySaidItOf() {
        Paper paper = SampleMaterial.in("pl").paper();
        assertThat(remarks(chapter(paper, "Mapa powiatów")))
                .singleElement()
                .asString()
                .contains("Na południu");
        assertThat(remarks(chapter(paper, "powiat kartuski"))).hasSize(1);
        assertThat(remarks(chapter(paper, "powiat lęborski"))).isEmpty();
        assertThat(remarks(chapter(paper, "Pozostałe komentarze ROPS")))
                .singleElement()
                .asString()
                .contains("Obszary A i B");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1465", "22", "220501", "2205;drop", "kartuski", "9999999999"})
    void aCountyThatIsNoneOfTheRegionIsRefused(String counties) {
        Order order = order(counties);
        assertThatThrownBy(() -> Agendas.counties(order))
                .isInstanceOfAny(NoSuchChoice.class, pl.paktometr.unit.MalformedTerytCode.class);
    }

    @Test
    void countiesAreTakenInTheOrderAskedForAndOnce() {
        assertThat(Agendas.counties(order("2208, 2205,2208")))
                .extracting(TerytCode::digits)
                .containsExactly("2208", "2205");
        assertThat(Agendas.counties(order(""))).isEmpty();
    }

    private static Order order(String counties) {
        Campaign campaign =
                new Campaign(
                        1,
                        TerytCode.of("22"),
                        2026,
                        1,
                        Instant.EPOCH,
                        Instant.EPOCH,
                        Instant.EPOCH,
                        Signing.HEAD,
                        Ranking.COUNTIES,
                        1,
                        null,
                        Instant.EPOCH);
        return new Order(
                campaign, Map.of("counties", counties), BundleWording.of("pl"), Progress.UNHEARD);
    }

    private static Chapter chapter(Paper paper, String title) {
        return paper.chapters().stream()
                .filter(chapter -> chapter.title().equals(title))
                .findFirst()
                .orElseThrow();
    }

    private static List<Slide> slides(Paper paper) {
        return paper.chapters().stream().flatMap(chapter -> chapter.slides().stream()).toList();
    }

    private static Stream<Block> blocks(Paper paper) {
        return paper.chapters().stream().flatMap(chapter -> chapter.blocks().stream());
    }

    static List<Chart> charts(Paper paper) {
        return blocks(paper).filter(Chart.class::isInstance).map(Chart.class::cast).toList();
    }

    private static List<TileMap> maps(Paper paper) {
        return blocks(paper).filter(TileMap.class::isInstance).map(TileMap.class::cast).toList();
    }

    private static List<String> remarks(Chapter chapter) {
        return chapter.blocks().stream()
                .filter(Block.Remark.class::isInstance)
                .map(block -> ((Block.Remark) block).text())
                .toList();
    }

    private static List<String> words(Paper paper) {
        List<String> words = new ArrayList<>();
        for (Block block : blocks(paper).toList()) {
            if (block instanceof Block.Bullets bullets) {
                words.addAll(bullets.items());
            }
        }
        return words;
    }
}
