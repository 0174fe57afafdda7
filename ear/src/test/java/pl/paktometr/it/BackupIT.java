package pl.paktometr.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One file holds the installation, and out of it comes a second one that says the same. */
class BackupIT {
    private static final String UNIT = "2264011";
    private static final String RESPONSE = "regions/22/campaigns/2026/responses/" + UNIT;
    private static final String CODE = "A3-remark";
    private static final String EXPORTS = "regions/22/campaigns/2024/exports";

    /** Where saving, signing in, waiting and sending letters write meanwhile. */
    private static final Set<String> MOVING =
            Set.of(
                    "answer",
                    "account",
                    "access_token",
                    "audit_entry",
                    "audit_head",
                    "job",
                    "letter");

    /** Office files: byte for byte the same but for the moment at which they were made. */
    private static final Set<String> PACKED = Set.of("xlsx", "ods");

    private static final Pattern MADE_AT =
            Pattern.compile(
                    "<(dcterms:(?:created|modified)|meta:creation-date)\\b[^>]*>[^<]*</\\1>");

    /** Hold the moment, or what is made from it, in other places: the workbooks of charts do. */
    private static final Set<String> TIMED = Set.of("pdf", "zip", "docx", "pptx");

    @TempDir Path folder;

    @Test
    void whatIsRestoredSaysTheSame(Product product) throws Exception {
        Path file = folder.resolve("nightly.backup");
        Api clerk = new Api(product, "urzad-" + UNIT);
        Answers.give(clerk, RESPONSE, List.of(new Answers.Given(CODE, "0")));
        List<String> sealed = someSealed(product);
        AtomicBoolean done = new AtomicBoolean();
        CompletableFuture<Integer> saving =
                CompletableFuture.supplyAsync(
                        () -> {
                            int saved = 0;
                            while (!done.get()) {
                                saved++;
                                Answers.change(clerk, RESPONSE, CODE, Integer.toString(saved));
                            }
                            return saved;
                        });
        int exit = product.command("backup", file.toString());
        done.set(true);
        assertThat(exit).isZero();
        assertThat(saving.join()).isPositive();
        assertThat(product.command("backup", file.toString())).isEqualTo(1);

        try (Product second = product.restored(file)) {
            assertThat(contents(second)).containsAllEntriesOf(unmoved(contents(product)));
            assertThat(sealed(second)).startsWith(sealed.toArray(String[]::new));
            JsonObject chain = new Api(second, "admin").object("audit/chain");
            assertThat(chain.getBoolean("holds")).isTrue();
            assertThat(chain.getInt("links")).isGreaterThanOrEqualTo(sealed.size());
            JsonObject answer =
                    new Api(second, "urzad-" + UNIT)
                            .object(RESPONSE)
                            .getJsonObject("answers")
                            .getJsonObject(CODE);
            assertThat(answer.getString("value"))
                    .isEqualTo(Integer.toString(answer.getInt("version") - 1));
            sayTheSame(new Api(product, "rops"), new Api(second, "rops"));
            assertThat(second.command("restore", file.toString())).isEqualTo(1);
            assertThat(second.get("login.xhtml").statusCode()).isEqualTo(200);
        }
    }

    @Test
    void whatIsDamagedMakesNoFolder(Product product) throws Exception {
        Path file = folder.resolve("nightly.backup");
        assertThat(product.command("backup", file.toString())).isZero();
        byte[] content = Files.readAllBytes(file);
        content[content.length / 3]++;
        Files.write(file, content);
        Path place = folder.resolve("place");
        assertThat(Product.commandOn(place, "restore", file.toString())).isEqualTo(1);
        assertThat(place).doesNotExist();
        assertThat(Product.commandOn(place, "backup", folder.resolve("x").toString())).isEqualTo(1);
    }

    private static void sayTheSame(Api first, Api second) throws IOException {
        List<JsonObject> offers = first.array(EXPORTS).getValuesAs(JsonObject.class);
        SoftAssertions all = new SoftAssertions();
        Set<String> compared = new TreeSet<>();
        for (JsonObject offer : offers) {
            String format = offer.getString("format");
            if (TIMED.contains(format)) {
                continue;
            }
            String name = EXPORTS + "/" + offer.getString("report") + "." + format + "?lang=pl";
            byte[] file = first.download(name).body();
            byte[] same = second.download(name).body();
            assertThat(file).as(name).hasSizeGreaterThan(100);
            if (PACKED.contains(format)) {
                all.assertThat(unpacked(same)).as(name).isEqualTo(unpacked(file)).isNotEmpty();
            } else {
                all.assertThat(same).as(name).isEqualTo(file);
            }
            compared.add(format);
        }
        all.assertAll();
        assertThat(compared).contains("csv", "csv-excel", "json", "xlsx", "ods");
    }

    private static Map<String, String> unpacked(byte[] file) throws IOException {
        Map<String, String> entries = new TreeMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                String content = new String(zip.readAllBytes(), StandardCharsets.ISO_8859_1);
                entries.put(entry.getName(), MADE_AT.matcher(content).replaceAll(""));
            }
        }
        return entries;
    }

    private static Map<String, String> unmoved(Map<String, String> contents) {
        contents.keySet().removeAll(MOVING);
        assertThat(contents).hasSizeGreaterThan(30);
        return contents;
    }

    /** A checksum of each table's rows, and what each trigger does. */
    private static Map<String, String> contents(Product product) throws SQLException {
        Map<String, String> contents = new TreeMap<>();
        try (Connection database = product.database();
                Statement statement = database.createStatement()) {
            for (String table :
                    texts(
                            statement,
                            "SELECT table_name FROM information_schema.tables WHERE table_schema ="
                                    + " DATABASE() AND table_type = 'BASE TABLE'")) {
                try (ResultSet row = statement.executeQuery("CHECKSUM TABLE `" + table + "`")) {
                    row.next();
                    contents.put(table, row.getString(2));
                }
            }
            contents.put(
                    "triggers",
                    texts(
                                    statement,
                                    "SELECT CONCAT_WS(' ', trigger_name, action_timing,"
                                            + " event_manipulation, event_object_table, action_order,"
                                            + " action_statement) FROM information_schema.triggers"
                                            + " WHERE trigger_schema = DATABASE() ORDER BY 1")
                            .toString());
        }
        return contents;
    }

    /** As soon as there are any, half a minute at most. */
    private static List<String> someSealed(Product product)
            throws SQLException, InterruptedException {
        for (int i = 0; i < 120; i++) {
            List<String> sealed = sealed(product);
            if (!sealed.isEmpty()) {
                return sealed;
            }
            Thread.sleep(250);
        }
        throw new AssertionError("Nothing gets its place in the chain");
    }

    /** The chain of the log, link by link. */
    private static List<String> sealed(Product product) throws SQLException {
        try (Connection database = product.database();
                Statement statement = database.createStatement()) {
            return texts(
                    statement,
                    "SELECT CONCAT(seq, ' ', hash) FROM audit_entry WHERE seq IS NOT NULL ORDER BY"
                            + " seq");
        }
    }

    private static List<String> texts(Statement statement, String query) throws SQLException {
        List<String> texts = new ArrayList<>();
        try (ResultSet row = statement.executeQuery(query)) {
            while (row.next()) {
                texts.add(row.getString(1));
            }
        }
        return texts;
    }
}
