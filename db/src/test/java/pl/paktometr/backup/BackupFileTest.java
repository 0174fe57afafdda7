package pl.paktometr.backup;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackupFileTest {
    private static final long SEED = 20261122;
    private static final Instant AT = Instant.parse("2026-11-22T03:15:00Z");
    private static final String SQL = "INSERT INTO t VALUES ('ząb')\n//\n".repeat(500);

    @TempDir Path folder;
    private Path file;

    @BeforeEach
    void makeOne() throws IOException, SQLException {
        file = folder.resolve("nightly.backup");
        write(file, 1, "t");
    }

    private static void write(Path file, int format, String listed)
            throws IOException, SQLException {
        try (BackupDraft draft = new BackupDraft(file, AT)) {
            draft.add("rows/t.sql", out -> out.write(SQL.getBytes(UTF_8)));
            draft.add("kept/demo-password", out -> out.write("s3cret\n".getBytes(UTF_8)));
            draft.publish(
                    manifest(draft.parts())
                            .text()
                            .replace("format 1\n", "format " + format + "\n")
                            .replace("rows/t.sql", "rows/" + listed + ".sql"));
        }
    }

    private static Manifest manifest(List<Part> parts) {
        return new Manifest(
                "1.0.0",
                "133",
                AT,
                "11.4.5-MariaDB",
                29,
                parts,
                List.of(new Rows("t", 500, "0".repeat(64))));
    }

    @Test
    void givesBackWhatWasPutIn() throws IOException {
        try (BackupFile backup = BackupFile.verified(file)) {
            Manifest manifest = backup.manifest();
            assertThat(manifest).isEqualTo(manifest(manifest.parts()));
            assertThat(manifest.parts())
                    .extracting(Part::name)
                    .containsExactly("rows/t.sql", "kept/demo-password");
            assertThat(manifest.rowCount()).isEqualTo(500);
            try (InputStream in = backup.open(manifest.parts().get(0))) {
                assertThat(in.readAllBytes()).isEqualTo(SQL.getBytes(UTF_8));
            }
            assertThat(backup.kept()).containsOnlyKeys("demo-password");
            assertThat(backup.kept().get("demo-password")).asString().isEqualTo("s3cret\n");
        }
    }

    @Test
    void isAZipThatOtherProgramsRead() throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            assertThat(zip.stream().map(ZipEntry::getName))
                    .containsExactly(
                            "mimetype", "rows/t.sql", "kept/demo-password", "manifest.txt");
        }
    }

    @Test
    void isItsOwnersAloneAndLeavesNothingBesideIt() throws IOException {
        assertThat(Files.getPosixFilePermissions(file))
                .isEqualTo(PosixFilePermissions.fromString("rw-------"));
        try (var all = Files.list(folder)) {
            assertThat(all).containsExactly(file);
        }
    }

    @Test
    void isTheSameForTheSameContents() throws IOException, SQLException {
        Path again = folder.resolve("again");
        write(again, 1, "t");
        assertThat(Files.readAllBytes(again)).isEqualTo(Files.readAllBytes(file));
    }

    @Test
    void neverTakesANameThatIsTaken() throws IOException {
        byte[] before = Files.readAllBytes(file);
        assertThatThrownBy(() -> write(file, 1, "t"))
                .isInstanceOf(BackupRefused.class)
                .hasMessageContaining(file.toString());
        assertThatThrownBy(() -> write(folder.resolve("none/here"), 1, "t"))
                .isInstanceOf(BackupRefused.class)
                .hasMessageContaining("none");
        assertThat(Files.readAllBytes(file)).isEqualTo(before);
    }

    @Test
    void isNotThereUntilItIsWhole() throws IOException {
        Path unlucky = folder.resolve("unlucky");
        assertThatThrownBy(
                        () -> {
                            try (BackupDraft draft = new BackupDraft(unlucky, AT)) {
                                draft.add(
                                        "rows/t.sql",
                                        out -> {
                                            out.write(1);
                                            throw new SQLException("gone");
                                        });
                            }
                        })
                .hasMessage("gone");
        try (var all = Files.list(folder)) {
            assertThat(all).containsExactly(file);
        }
    }

    @Test
    void isRefusedWithAnyBitTurned() throws IOException {
        byte[] whole = Files.readAllBytes(file);
        Random random = new Random(SEED);
        for (int i = 0; i < 400; i++) {
            byte[] damaged = whole.clone();
            int place = random.nextInt(damaged.length);
            int bit = random.nextInt(8);
            damaged[place] ^= (byte) (1 << bit);
            refused(damaged, "bit %d of byte %d".formatted(bit, place));
        }
    }

    @Test
    void isRefusedWhenCutShortOrPatched() throws IOException {
        byte[] whole = Files.readAllBytes(file);
        Random random = new Random(SEED);
        for (int i = 0; i < 200; i++) {
            int length = random.nextInt(whole.length);
            refused(Arrays.copyOf(whole, length), "cut at " + length);
            int place = random.nextInt(whole.length - 9);
            byte[] patched = whole.clone();
            random.nextBytes(patched);
            System.arraycopy(whole, 0, patched, 0, place);
            refused(patched, "noise from " + place);
            byte[] zeroed = whole.clone();
            Arrays.fill(zeroed, place, place + 9, (byte) 0);
            if (!Arrays.equals(zeroed, whole)) {
                refused(zeroed, "zeros from " + place);
            }
        }
        refused(new byte[0], "empty");
        refused(Arrays.copyOf(whole, whole.length + 1), "a byte too many");
        byte[] twice = Arrays.copyOf(whole, whole.length * 2);
        System.arraycopy(whole, 0, twice, whole.length, whole.length);
        refused(twice, "twice the same");
    }

    private void refused(byte[] content, String how) throws IOException {
        Path damaged = Files.write(folder.resolve("damaged"), content);
        assertThatThrownBy(() -> BackupFile.verified(damaged).close())
                .as(how)
                .isInstanceOf(BackupRefused.class)
                .hasMessageContaining(damaged.toString())
                .message()
                .containsAnyOf("damaged or cut short", "no backup of Paktometr");
    }

    @Test
    void isRefusedWhenItIsNone() throws IOException {
        Path text = Files.writeString(folder.resolve("text"), "A letter.\n".repeat(50));
        assertThatThrownBy(() -> BackupFile.verified(text))
                .hasMessageContaining("no backup of Paktometr");
        assertThatThrownBy(() -> BackupFile.verified(folder.resolve("absent")))
                .isInstanceOf(BackupRefused.class)
                .hasMessageContaining("There is no file");
        assertThatThrownBy(() -> BackupFile.verified(folder))
                .isInstanceOf(BackupRefused.class)
                .hasMessageContaining("There is no file");
    }

    @Test
    void isRefusedWhenItsFormatIsNewer() {
        Path newer = folder.resolve("newer");
        assertThatThrownBy(() -> write(newer, 2, "t"))
                .isInstanceOf(BackupRefused.class)
                .hasMessageContaining("format 2");
        assertThat(newer).doesNotExist();
    }

    @Test
    void isRefusedWhenItHoldsOtherPartsThanItSays() {
        Path wrong = folder.resolve("wrong");
        assertThatThrownBy(() -> write(wrong, 1, "other"))
                .isInstanceOf(BackupRefused.class)
                .hasMessageContaining("damaged");
        assertThat(wrong).doesNotExist();
    }

    @Test
    void hasAManifestThatIsReadToTheLetter() {
        String text = manifest(List.of(new Part("rows/t.sql", 5, "ab"))).text();
        assertThat(Manifest.of(text).text()).isEqualTo(text);
        for (String wrong :
                List.of(
                        "",
                        "format one\n",
                        text.replace("made-at 2026", "made-at MMXXVI"),
                        text.replace("schema", "scheme"),
                        text.replace("part ", "part  "),
                        text.replace("rows/t.sql", "../../t.sql"),
                        text + "more\n")) {
            assertThatThrownBy(() -> Manifest.of(wrong))
                    .as(wrong)
                    .isInstanceOf(BackupRefused.class)
                    .hasMessageContaining("manifest");
        }
    }
}
