package pl.paktometr.export.paper;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.w3c.dom.Document;
import pl.paktometr.export.Wording;
import pl.paktometr.export.print.Html;
import pl.paktometr.export.print.Typography;

/** The page that becomes a PDF while it is written. */
class HtmlPages implements Block.Out {

    private static final double CHART_WIDTH = 170;
    private static final double CHART_HEIGHT = 75;
    private static final double BAR_HEIGHT = 5.5;
    private static final double AXIS_HEIGHT = 15;
    private static final double HIGHEST = 200;
    private static final double TILE_HEIGHT = 12.5;
    private static final double LEGEND_HEIGHT = 8;

    private final Wording wording;
    private final Numbers numbers;
    private final Html html;
    private final Html body;
    private final Html head;
    private final Pictures pictures = new Pictures();
    private Html place;

    HtmlPages(Wording wording) {
        this.wording = wording;
        this.numbers = new Numbers(wording);
        this.html = Html.root(wording.locale().getLanguage());
        this.head = html.in("head");
        this.body = html.in("body");
        this.place = body;
    }

    Document document() {
        return html.document();
    }

    Pictures pictures() {
        return pictures;
    }

    void head(String title, String notice, Paper paper) {
        head.add("title", title);
        head.in("meta", Map.of("name", "description", "content", paper.subtitle()));
        head.in("meta", Map.of("name", "subject", "content", paper.subtitle()));
        head.in("meta", Map.of("name", "author", "content", "Paktometr"));
        head.in("meta", Map.of("name", "keywords", "content", notice));
        Html bookmarks = head.in("bookmarks");
        bookmark(bookmarks, "top", title);
        bookmark(bookmarks, "contents", wording.of("paper.contents"));
        for (int i = 0; i < paper.chapters().size(); i++) {
            bookmark(bookmarks, anchor(i + 1), numbered(i + 1, paper.chapters().get(i)));
        }
        head.add("style", stylesheet());
        Html header = body.in("div", Map.of("id", "header"));
        header.text(title);
        if (!notice.isEmpty()) {
            header.text(" · ").add("strong", notice);
        }
        body.in("div", Map.of("id", "footer"))
                .in(
                        "span",
                        Map.of(
                                "class",
                                "page",
                                "data-page",
                                wording.of("paper.page"),
                                "data-of",
                                wording.of("paper.page_of")));
    }

    private static void bookmark(Html parent, String id, String name) {
        parent.in("bookmark", Map.of("name", name, "href", "#" + id));
    }

    void cover(String title, String notice, Paper paper) {
        body.add("h1", Map.of("id", "top"), said(title));
        body.add("p", Map.of("class", "subtitle"), said(paper.subtitle()));
        if (!notice.isEmpty()) {
            body.add(
                    "p",
                    Map.of("class", "notice"),
                    said(notice + ". " + wording.of("export.sample_data_meaning")));
        }
        paper.facts().forEach(fact -> body.add("p", said(fact)));
        body.add("h2", Map.of("id", "contents", "class", "contents"), wording.of("paper.contents"));
        Html contents = body.in("ul", Map.of("class", "contents"));
        for (int i = 0; i < paper.chapters().size(); i++) {
            String name = numbered(i + 1, paper.chapters().get(i));
            contents.in("li")
                    .add("a", Map.of("href", "#" + anchor(i + 1), "title", name), said(name));
        }
    }

    void chapter(int number, Chapter chapter) throws IOException {
        Map<String, String> attributes =
                number == 1 || chapter.ownPage()
                        ? Map.of("id", anchor(number), "class", "first")
                        : Map.of("id", anchor(number));
        body.add("h2", attributes, said(numbered(number, chapter)));
        for (Block block : chapter.blocks()) {
            place = body;
            block.writeTo(this);
        }
    }

    @Override
    public void heading(Block.Heading heading) {
        place.add("h3", said(heading.text()));
    }

    @Override
    public void text(Block.Text text) {
        place.add("p", said(text.text()));
    }

    @Override
    public void bullets(Block.Bullets bullets) {
        if (!bullets.items().isEmpty()) {
            Html list = place.in(bullets.numbered() ? "ol" : "ul");
            bullets.items().forEach(item -> list.add("li", said(item)));
        }
    }

    @Override
    public void remark(Block.Remark remark) {
        Html quote = place.in("blockquote");
        quote.add("p", Map.of("class", "remark"), said(remark.text()));
        quote.add("p", Map.of("class", "signature"), said(remark.signed()));
    }

    @Override
    public void table(Table table) {
        Html section = place.in("div", Map.of("class", table.wide() ? "wide" : "upright"));
        section.add(
                "p",
                Map.of("class", "caption above"),
                said(numbers.table().before(table.caption())));
        Html drawn = section.in("table");
        double[] shares = table.shares();
        Html titles = drawn.in("thead").in("tr");
        for (int i = 0; i < shares.length; i++) {
            Table.Column column = table.columns().get(i);
            titles.add(
                    "th",
                    Map.of(
                            "scope",
                            "col",
                            "class",
                            look(column),
                            "style",
                            String.format(Locale.ROOT, "width: %.3f%%", 100 * shares[i])),
                    said(column.label()));
        }
        Html rows = drawn.in("tbody");
        for (Table.Row row : table.rows()) {
            Html line = rows.in("tr", Map.of("class", row.summary() ? "summary" : "line"));
            for (int i = 0; i < row.cells().size(); i++) {
                Table.Cell cell = row.cells().get(i);
                String look = look(table.columns().get(i)) + " " + cell.shade().name();
                line.add(
                        i == 0 ? "th" : "td",
                        i == 0 ? Map.of("scope", "row", "class", look) : Map.of("class", look),
                        said(cell.shown()));
            }
        }
        table.notes().forEach(note -> section.add("p", Map.of("class", "note"), said(note)));
    }

    private static String look(Table.Column column) {
        return column.width() == Table.Width.FIGURE ? "number" : "words";
    }

    @Override
    public void chart(Chart chart) {
        double height =
                chart.kind() == Chart.Kind.BARS
                        ? Math.min(HIGHEST, AXIS_HEIGHT + BAR_HEIGHT * chart.rows().size())
                        : CHART_HEIGHT;
        picture(
                pictures.add(new VectorChart(chart, wording.locale())),
                CHART_WIDTH,
                height,
                chart.described(),
                chart.caption());
    }

    @Override
    public void map(TileMap map) {
        picture(
                pictures.add(new VectorTiles(map)),
                CHART_WIDTH,
                TILE_HEIGHT * map.height() + LEGEND_HEIGHT,
                map.described(),
                map.caption());
    }

    private void picture(
            String number, double width, double height, String described, String caption) {
        Html figure = place.in("div", Map.of("class", "figure"));
        figure.in(
                "object",
                Map.of(
                        "type",
                        Pictures.TYPE,
                        Pictures.NUMBER,
                        number,
                        "alt",
                        Typography.printable(described),
                        "style",
                        String.format(
                                Locale.ROOT,
                                "display: block; width: %.1fmm; height: %.1fmm",
                                width,
                                height)));
        figure.add("p", Map.of("class", "caption"), said(numbers.figure().before(caption)));
    }

    private String said(String text) {
        return Typography.of(text, wording.locale());
    }

    private static String numbered(int number, Chapter chapter) {
        return number + ". " + chapter.title();
    }

    private static String anchor(int number) {
        return "chapter-" + number;
    }

    private static String stylesheet() {
        try (InputStream css =
                Objects.requireNonNull(HtmlPages.class.getResourceAsStream("paper.css"))) {
            return new String(css.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
