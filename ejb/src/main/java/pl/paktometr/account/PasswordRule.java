package pl.paktometr.account;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a password must be, after NIST SP 800-63B: long and not among the obvious; no rules about
 * kinds of characters and no expiry. Obvious is
 *
 * <ul>
 *   <li>what many people choose, once or doubled, with figures or marks around it;
 *   <li>what has little of its own beside the person, the office, the product and the keyboard.
 * </ul>
 */
final class PasswordRule {

    static final int SHORTEST = 12;

    /** Bounds the work of hashing; nobody types more. */
    static final int LONGEST = 200;

    private static final int FEWEST_DIFFERENT = 5;
    private static final int LEAST_OF_ITS_OWN = 6;
    private static final int SHORTEST_WORD = 3;

    private static final Set<String> COMMON = common();

    /** What everybody here thinks of first; listed in docs/security.md. */
    private static final Set<String> HERE =
            Set.of(
                    "paktometr",
                    "paktometru",
                    "pakt",
                    "samoocena",
                    "ankieta",
                    "kwestionariusz",
                    "ekonomia",
                    "spoleczna",
                    "spolecznej",
                    "gmina",
                    "gminy",
                    "miasto",
                    "miasta",
                    "powiat",
                    "powiatu",
                    "urzad",
                    "urzedu",
                    "starostwo",
                    "wojewodztwo",
                    "marszalkowski",
                    "wojt",
                    "burmistrz",
                    "prezydent",
                    "starosta",
                    "sekretarz",
                    "skarbnik",
                    "koordynator",
                    "analityk",
                    "administrator",
                    "admin",
                    "rops",
                    "rkres",
                    "gops",
                    "mops",
                    "mgops",
                    "pcpr",
                    "haslo",
                    "hasla",
                    "login",
                    "password",
                    "polska",
                    "polski",
                    "qwerty",
                    "qwertyuiop",
                    "asdf",
                    "asdfghjkl",
                    "zxcv",
                    "zxcvbnm",
                    "1qaz",
                    "2wsx",
                    "3edc",
                    "zaq1",
                    "xsw2",
                    "cde3",
                    "qaz",
                    "wsx",
                    "edc",
                    "rfv",
                    "tgb");

    /** Figures and marks that stand for letters. */
    private static final Map<Character, Character> DISGUISES =
            Map.of('0', 'o', '1', 'i', '3', 'e', '4', 'a', '5', 's', '7', 't', '@', 'a', '$', 's');

    private static final Pattern NOT_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern YEAR = Pattern.compile("(?:19|20)[0-9]{2}");
    private static final Pattern AROUND = Pattern.compile("^[^a-z]+|[^a-z]+$");

    private PasswordRule() {}

    /**
     * @param known what is known of the person: login, name, address, office
     * @throws AccountRefused naming the first thing that is wrong with it
     */
    static void check(String password, Collection<String> known) {
        int length = password.codePointCount(0, password.length());
        if (length < SHORTEST) {
            throw AccountRefused.weakPassword("short");
        }
        if (length > LONGEST) {
            throw AccountRefused.weakPassword("long");
        }
        String plain = plain(password);
        if (plain.chars().distinct().count() < FEWEST_DIFFERENT
                || isCommon(plain)
                || isCommon(undisguised(plain))
                || ofItsOwn(plain, known) < LEAST_OF_ITS_OWN) {
            throw AccountRefused.weakPassword("common");
        }
    }

    private static boolean isCommon(String plain) {
        String core = AROUND.matcher(plain).replaceAll("");
        int half = core.length() / 2;
        boolean doubled =
                half >= SHORTEST_WORD
                        && core.startsWith(core.substring(core.length() - half))
                        && core.length() % 2 == 0;
        return COMMON.contains(plain)
                || COMMON.contains(core)
                || (doubled && COMMON.contains(core.substring(half)));
    }

    /**
     * How many characters belong to no word known, to no year, and to no row such as 1234 or aaaa.
     */
    private static int ofItsOwn(String plain, Collection<String> known) {
        String undisguised = undisguised(plain);
        boolean[] covered = new boolean[plain.length()];
        Stream.concat(HERE.stream(), words(known))
                .forEach(
                        word -> {
                            cover(word, plain, covered);
                            cover(word, undisguised, covered);
                        });
        YEAR.matcher(plain).results().forEach(year -> cover(year.group(), plain, covered));
        int own = 0;
        int last = -2;
        for (int i = 0; i < plain.length(); i++) {
            if (!covered[i]) {
                own += Math.abs(plain.charAt(i) - last) > 1 ? 1 : 0;
                last = plain.charAt(i);
            }
        }
        return own;
    }

    private static Stream<String> words(Collection<String> known) {
        return known.stream()
                .map(PasswordRule::plain)
                .flatMap(each -> Stream.concat(Stream.of(each), NOT_WORD.splitAsStream(each)))
                .filter(word -> word.length() >= SHORTEST_WORD);
    }

    private static void cover(String word, String text, boolean[] covered) {
        for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
            for (int i = at; i < at + word.length(); i++) {
                covered[i] = true;
            }
        }
    }

    /** In lower case and without the tails of Polish letters. */
    private static String plain(String text) {
        return Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replace('ł', 'l');
    }

    private static String undisguised(String plain) {
        StringBuilder letters = new StringBuilder(plain.length());
        plain.chars()
                .mapToObj(each -> (char) each)
                .forEach(each -> letters.append((char) DISGUISES.getOrDefault(each, each)));
        return letters.toString();
    }

    private static Set<String> common() {
        try (var file = PasswordRule.class.getResourceAsStream("common-passwords.txt")) {
            return new String(
                            Objects.requireNonNull(file, "ships with the product").readAllBytes(),
                            StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
