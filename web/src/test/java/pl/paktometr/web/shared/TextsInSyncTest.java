package pl.paktometr.web.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The law at the top of the texts, kept. */
class TextsInSyncTest {

    private static final Path PAGES = Path.of("src/main/webapp");
    private static final Pattern TEXT = Pattern.compile("\\btext\\['([^'.]+\\.[^']+)'\\]");
    private static final Pattern FILLED =
            Pattern.compile(
                    "\\b(?:texts\\.of|messages\\.done|Message\\.of)\\(\\s*[\"']([^\"']+)[\"']\\s*[,)]");
    private static final Pattern COUNTED =
            Pattern.compile("\\btexts\\.count\\(\\s*[\"']([^\"']+)[\"']\\s*,");

    /** A whole key of a rule; one that goes on in code ends with its dot or underscore. */
    private static final Pattern RULE = Pattern.compile("\"(broken\\.[a-z_.]*[a-z])\"");

    private static final Pattern FIELD =
            Pattern.compile(
                    "<pk:(?:input|textarea|select|radios|checkboxes|checkbox)\\b[^>]*>",
                    Pattern.DOTALL);
    private static final Pattern ID = Pattern.compile("\\bid=\"([^\"#]+)\"");
    private static final Pattern PLURAL = Pattern.compile("\\.(one|few|many)$");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\d+");
    private static final Pattern MARKUP =
            Pattern.compile("(?s)<!--.*?-->|<[^>]*>|#\\{[^}]*\\}|&\\w+;");
    private static final Pattern LITERAL =
            Pattern.compile(
                    "\\b(?:label|hint|caption|heading|name|title|alt|placeholder|aria-label|value|header)=\"[^\"#]*\\p{L}{3}[^\"#]*\\s[^\"#]*\"");

    private final Properties polish = load("pl");
    private final Properties english = load("en");

    @Test
    void bothLanguagesHaveTheSameKeys() {
        Set<String> withoutFew =
                keys(polish).stream()
                        .filter(key -> !key.endsWith(".few"))
                        .collect(Collectors.toCollection(TreeSet::new));

        assertThat(keys(english)).isEqualTo(withoutFew);
    }

    @Test
    void bothLanguagesFillInTheSame() {
        assertThat(keys(english))
                .allSatisfy(
                        key ->
                                assertThat(placeholders(english, key))
                                        .as(key)
                                        .isEqualTo(placeholders(polish, key)));
    }

    @Test
    void everyPolishCountHasItsThreeForms() {
        Set<String> counted =
                keys(polish).stream()
                        .filter(key -> PLURAL.matcher(key).find())
                        .map(key -> PLURAL.matcher(key).replaceFirst(""))
                        .collect(Collectors.toSet());

        assertThat(counted)
                .allSatisfy(
                        key ->
                                assertThat(keys(polish))
                                        .contains(key + ".one", key + ".few", key + ".many"));
    }

    @Test
    void aKeyIsWrittenOnceAndInOrder() throws IOException {
        for (String language : List.of("pl", "en")) {
            List<String> keys =
                    Files.readAllLines(bundle(language)).stream()
                            .filter(line -> line.matches("[a-z].*=.*"))
                            .map(line -> line.substring(0, line.indexOf('=')))
                            .toList();
            assertThat(keys).as(language).doesNotHaveDuplicates();
            assertThat(keys.stream().map(key -> key.replaceFirst("\\..*", "")).distinct())
                    .as("sections of " + language)
                    .isSorted();
        }
    }

    @Test
    void apostrophesAreTypographicBecauseAStraightOneQuotes() {
        assertThat(Stream.of(polish, english).flatMap(texts -> texts.entrySet().stream()))
                .allSatisfy(
                        text ->
                                assertThat((String) text.getValue())
                                        .as((String) text.getKey())
                                        .doesNotContain("'"));
    }

    @Test
    void everyTextThatIsUsedExists() {
        Set<String> used = new TreeSet<>();
        sources()
                .forEach(
                        source -> {
                            used.addAll(found(TEXT, source));
                            used.addAll(found(FILLED, source));
                            used.addAll(found(RULE, source));
                            found(COUNTED, source)
                                    .forEach(
                                            key ->
                                                    used.addAll(
                                                            List.of(key + ".one", key + ".many")));
                        });

        assertThat(keys(polish)).containsAll(used);
    }

    @Test
    void everyPageHasATitleAndEveryFieldALabel() {
        Set<String> needed = new TreeSet<>();
        files(PAGES, ".xhtml")
                .filter(
                        page ->
                                !page.startsWith(PAGES.resolve("WEB-INF"))
                                        || page.getParent().endsWith("error"))
                .forEach(
                        page -> {
                            String name = CurrentPage.nameOf("/" + PAGES.relativize(page));
                            needed.add(name + ".title");
                            FIELD.matcher(read(page))
                                    .results()
                                    .map(MatchResult::group)
                                    .filter(tag -> !tag.contains(" label="))
                                    .flatMap(tag -> found(ID, tag).stream())
                                    .forEach(id -> needed.add(name + "." + id));
                        });

        assertThat(keys(polish)).containsAll(needed);
    }

    @Test
    void everyEntryOfTheMenuIsAPageAndHasAName() {
        assertThat(Navigation.ENTRIES)
                .allSatisfy(
                        entry -> {
                            assertThat(PAGES.resolve(entry.path().substring(1))).exists();
                            assertThat(keys(polish)).contains(entry.label());
                        });
    }

    @Test
    void noPageSpeaksOnItsOwn() {
        assertThat(files(PAGES, ".xhtml"))
                .allSatisfy(
                        page -> {
                            assertThat(MARKUP.matcher(read(page)).replaceAll(" "))
                                    .as("literal text in " + page)
                                    .doesNotContainPattern("\\p{L}{2}");
                            assertThat(read(page))
                                    .as("literal attribute in " + page)
                                    .doesNotContainPattern(LITERAL);
                        });
    }

    @Test
    void noPageCarriesScriptsOrStyles() {
        assertThat(files(PAGES, ".xhtml"))
                .allSatisfy(
                        page ->
                                assertThat(read(page))
                                        .as(page.toString())
                                        .doesNotContainPattern("\\sstyle=")
                                        .doesNotContainPattern(
                                                "<(script|style|h:commandLink|f:ajax)\\b")
                                        .doesNotContainPattern("\\son[a-z]+=\""));
    }

    private static Stream<Path> sources() {
        return Stream.of(
                        files(PAGES, ".xhtml"),
                        files(Path.of("src/main/java"), ".java"),
                        files(Path.of("../ejb/src/main/java"), ".java"))
                .flatMap(files -> files);
    }

    private static Stream<Path> files(Path folder, String ending) {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(file -> file.toString().endsWith(ending)).toList().stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static List<String> found(Pattern pattern, Path file) {
        return found(pattern, read(file));
    }

    private static List<String> found(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(match -> match.group(1)).toList();
    }

    private static Set<String> placeholders(Properties texts, String key) {
        return PLACEHOLDER
                .matcher(texts.getProperty(key, ""))
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toSet());
    }

    private static Set<String> keys(Properties texts) {
        return new TreeSet<>(texts.stringPropertyNames());
    }

    private static Path bundle(String language) {
        return Path.of("src/main/resources/texts_" + language + ".properties");
    }

    private static Properties load(String language) {
        Properties texts = new Properties();
        try (Reader reader = Files.newBufferedReader(bundle(language))) {
            texts.load(reader);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return texts;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
