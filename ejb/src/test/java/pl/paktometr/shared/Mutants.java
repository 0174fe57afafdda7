package pl.paktometr.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/**
 * A good file broken by chance, time and again: whoever reads it either can, or refuses by a rule.
 * Nothing else may come out.
 */
public final class Mutants {
    private static final int SEED = 20_261_122;

    /** What breaks readers more often than random bytes do. */
    private static final List<String> PIECES =
            List.of(
                    "\0",
                    "\uFEFF",
                    "\"",
                    "'",
                    ";",
                    "\n",
                    "\r\n",
                    "<",
                    "]]>",
                    "&",
                    "{",
                    "}",
                    "[",
                    "]",
                    "-1",
                    "9".repeat(40),
                    "1e999",
                    "null",
                    "\uD800",
                    "\u202E",
                    "ż".repeat(300),
                    "[".repeat(3000),
                    "../",
                    "=1+1",
                    "&#x1F;",
                    "<!DOCTYPE x>",
                    "NaN",
                    "2025-02-30");

    private final Random random = new Random(SEED);
    private final Map<String, Integer> outcomes = new TreeMap<>();
    private final String what;

    private Mutants(String what) {
        this.what = what;
    }

    /**
     * @param many how many mutants
     * @param good a file the reader can read
     */
    public static void of(String what, int many, byte[] good, Consumer<byte[]> reader) {
        Mutants mutants = new Mutants(what);
        mutants.feed(many, good, mutants::mutated, reader);
    }

    /** As {@link #of}, and in every other the content of a part is broken rather than the zip. */
    public static void ofZip(String what, int many, byte[] good, Consumer<byte[]> reader) {
        Mutants mutants = new Mutants(what);
        mutants.feed(
                many,
                good,
                zip ->
                        mutants.random.nextBoolean()
                                ? mutants.mutated(zip)
                                : mutants.withAMutatedPart(zip),
                reader);
    }

    private void feed(
            int many, byte[] good, UnaryOperator<byte[]> mutation, Consumer<byte[]> reader) {
        reader.accept(good);
        for (int i = 0; i < many; i++) {
            byte[] mutant = mutation.apply(good);
            try {
                reader.accept(mutant);
                outcomes.merge("read", 1, Integer::sum);
            } catch (BusinessRuleBroken refused) {
                assertThat(refused.text().key()).isNotEmpty();
                outcomes.merge("refused", 1, Integer::sum);
            } catch (RuntimeException | StackOverflowError | OutOfMemoryError broken) {
                throw new AssertionError(
                        "%s: mutant %d of seed %d breaks its reader".formatted(what, i, SEED),
                        broken);
            }
        }
        System.out.println("Mutants of " + what + ", seed " + SEED + ": " + outcomes);
        assertThat(outcomes).containsKey("refused");
    }

    /** One to four things done to it. */
    private byte[] mutated(byte[] file) {
        byte[] mutant = file;
        for (int i = random.nextInt(4); i >= 0; i--) {
            int at = random.nextInt(mutant.length + 1);
            int end = Math.min(mutant.length, at + 1 + random.nextInt(40));
            mutant =
                    switch (random.nextInt(6)) {
                        case 0 -> joined(slice(mutant, 0, at), slice(mutant, end, mutant.length));
                        case 1 -> joined(slice(mutant, 0, end), slice(mutant, at, mutant.length));
                        case 2 -> joined(slice(mutant, 0, at), piece(), rest(mutant, at));
                        case 3 -> joined(slice(mutant, 0, at), piece(), rest(mutant, end));
                        case 4 -> joined(slice(mutant, 0, at), noise(), rest(mutant, end));
                        default -> random.nextInt(8) == 0 ? slice(mutant, 0, at) : flipped(mutant);
                    };
        }
        return mutant;
    }

    private byte[] piece() {
        return PIECES.get(random.nextInt(PIECES.size())).getBytes(StandardCharsets.UTF_8);
    }

    private byte[] noise() {
        byte[] noise = new byte[1 + random.nextInt(8)];
        random.nextBytes(noise);
        return noise;
    }

    private byte[] flipped(byte[] file) {
        byte[] flipped = file.clone();
        if (flipped.length > 0) {
            flipped[random.nextInt(flipped.length)] ^= (byte) (1 << random.nextInt(8));
        }
        return flipped;
    }

    private static byte[] rest(byte[] file, int from) {
        return slice(file, from, file.length);
    }

    private static byte[] slice(byte[] file, int from, int to) {
        return Arrays.copyOfRange(file, from, to);
    }

    private static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            out.writeBytes(part);
        }
        return out.toByteArray();
    }

    private byte[] withAMutatedPart(byte[] zip) {
        Map<String, byte[]> parts = Zips.unpacked(zip);
        List<String> names = List.copyOf(parts.keySet());
        parts.computeIfPresent(
                names.get(random.nextInt(names.size())), (name, part) -> mutated(part));
        return Zips.packed(parts);
    }
}
