package pl.paktometr.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pl.paktometr.shared.Message;
import pl.paktometr.shared.Sha256;

class JobShiftTest {
    private static final JobOrder ORDER =
            new JobOrder("Dane", "/again", "dane.csv", "text/csv", Message::key);

    @TempDir Path folder;
    private final List<String> said = new ArrayList<>();
    private final JobRun run = new JobRun();
    private final JobShift shift = new JobShift();
    private boolean wanted = true;

    @BeforeEach
    void begin() {
        shift.book =
                new JobBook() {
                    @Override
                    boolean begin(long id) {
                        return wanted;
                    }

                    @Override
                    boolean seen(long id, long done, long total) {
                        return true;
                    }

                    @Override
                    boolean ready(long id, long bytes, String sha256) {
                        said.add("ready %d %s".formatted(bytes, sha256));
                        return wanted;
                    }

                    @Override
                    void fail(long id, String why) {
                        said.add("failed " + why);
                    }
                };
        shift.files =
                new JobFiles() {
                    @Override
                    Path of(long job) {
                        return folder.resolve(Long.toString(job));
                    }

                    @Override
                    Path made(long job) {
                        return of(job);
                    }
                };
    }

    @Test
    void whatIsWrittenIsKeptWithItsLengthAndItsSum() throws IOException {
        work((out, progress) -> out.write("żółw".getBytes(StandardCharsets.UTF_8)));
        assertThat(said).containsExactly("ready 7 " + Sha256.of("żółw"));
        assertThat(folder.resolve("7")).hasContent("żółw");
    }

    @Test
    void aJobCancelledBeforeItsTurnIsNotBegun() {
        wanted = false;
        work((out, progress) -> said.add("worked"));
        assertThat(said).isEmpty();
    }

    @Test
    void aCancelledJobEndsAtItsNextByteAndLeavesNoFile() {
        work(
                (out, progress) -> {
                    out.write(1);
                    run.cancel();
                    out.write(2);
                    said.add("went on");
                });
        assertThat(said).isEmpty();
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aCancelledJobEndsWhereItTellsHowFarItIsHoweverThatIsWrapped() {
        run.cancel();
        work(
                (out, progress) -> {
                    try {
                        progress.at(1, 2);
                    } catch (RuntimeException wrapped) {
                        throw new IllegalStateException(wrapped);
                    }
                });
        assertThat(said).isEmpty();
    }

    @Test
    void aJobThatIsCancelledAtTheLastMomentLeavesNoFile() {
        work(
                (out, progress) -> {
                    out.write(1);
                    wanted = false;
                });
        assertThat(said).hasSize(1);
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aRuleThatSaysNoGivesItsReason() {
        work(
                (out, progress) -> {
                    out.write(1);
                    throw new TooManyJobs();
                });
        assertThat(said).containsExactly("failed broken.too_many_jobs");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void whatBreaksSaysSoWithTheNumberOfAnIncident() {
        work(
                (out, progress) -> {
                    throw new UncheckedIOException(new IOException("disk full"));
                });
        assertThat(said).containsExactly("failed job.failed");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void howFarItIsIsToldAsItWasSaid() {
        work((out, progress) -> progress.at(3, 10));
        assertThat(run.done()).isEqualTo(3);
        assertThat(run.total()).isEqualTo(10);
        assertThat(Files.exists(folder.resolve("7"))).isTrue();
    }

    private void work(JobWork work) {
        shift.work(new JobOrdered(7, ORDER, work, "4711"), run);
    }
}
