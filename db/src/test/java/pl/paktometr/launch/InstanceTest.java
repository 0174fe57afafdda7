package pl.paktometr.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InstanceTest {
    @TempDir Path path;

    @Test
    void knowsNoProcessWhereNothingEverRan() {
        assertThat(instance().process(Instance.SERVER)).isEmpty();
        assertThat(instance().isReady()).isFalse();
    }

    @Test
    void isReadByOthers() {
        instance().begin();
        instance().ready();
        assertThat(instance().process(Instance.LAUNCHER)).contains(ProcessHandle.current());
        assertThat(instance().isReady()).isTrue();
    }

    @Test
    void isNotReadyWhenItBeginsAgain() {
        instance().ready();
        instance().begin();
        assertThat(instance().isReady()).isFalse();
    }

    @Test
    void takesNoStrangerWithTheSameNumberForItsOwn() {
        instance().put(Instance.SERVER, ProcessHandle.current().pid() + "@1");
        assertThat(instance().process(Instance.SERVER)).isEmpty();
    }

    @Test
    void endsTheProcessOfARole() throws IOException {
        Process process = new ProcessBuilder("sleep", "600").start();
        instance().remember(Instance.DATABASE, process.toHandle());
        instance().end(Instance.DATABASE, Duration.ofSeconds(30));
        assertThat(process.isAlive()).isFalse();
        assertThat(instance().process(Instance.DATABASE)).isEmpty();
    }

    private Instance instance() {
        return new Instance(new Folder(path));
    }
}
