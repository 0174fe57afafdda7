package pl.paktometr.launch;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** What a process in the background prints, told on as it comes. */
class Console {
    private final Path file;
    private long told;

    /** Of what is in the file already nothing is told. */
    Console(Path file) {
        this.file = file;
        try {
            told = Files.exists(file) ? Files.size(file) : 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path file() {
        return file;
    }

    void relay(PrintStream out) {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            ByteBuffer news = ByteBuffer.allocate((int) (channel.size() - told));
            told += Math.max(0, channel.read(news, told));
            out.write(news.array(), 0, news.position());
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
