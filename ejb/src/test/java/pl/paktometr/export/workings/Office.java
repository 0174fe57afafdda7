package pl.paktometr.export.workings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** LibreOffice without its windows. */
public final class Office {
    private static final int MOST_SECONDS = 240;

    /** By itself it trusts the values that a workbook keeps beside its formulas. */
    private static final String COMPUTES_EVERYTHING =
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <oor:items xmlns:oor="http://openoffice.org/2001/registry">
            <item oor:path="/org.openoffice.Office.Calc/Formula/Load">
            <prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop>
            <prop oor:name="ODFRecalcMode" oor:op="fuse"><value>0</value></prop>
            </item>
            </oor:items>
            """;

    private Office() {}

    /**
     * All files of the folder in another format, in a folder of that name inside it; every formula
     * computed anew.
     *
     * @param format such as {@code xlsx}
     */
    public static Path convert(Path folder, String format) throws IOException {
        Path settings = Files.createDirectories(folder.resolve("profile/user"));
        Files.writeString(settings.resolve("registrymodifications.xcu"), COMPUTES_EVERYTHING);
        return converted(folder, format);
    }

    /** The same as whoever opens the file finds it: with the values it keeps. */
    public static Path open(Path folder, String format) throws IOException {
        return converted(folder, format);
    }

    private static Path converted(Path folder, String format) throws IOException {
        Path converted = folder.resolve(format + "-converted");
        List<String> command =
                new ArrayList<>(
                        List.of(
                                "soffice",
                                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                                "--headless",
                                "--norestore",
                                "--convert-to",
                                format,
                                "--outdir",
                                converted.toString()));
        try (Stream<Path> files = Files.list(folder)) {
            files.filter(Files::isRegularFile).map(Path::toString).sorted().forEach(command::add);
        }
        Process office =
                new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(Files.createTempFile("office", ".log").toFile())
                        .start();
        try {
            assertThat(office.waitFor(MOST_SECONDS, TimeUnit.SECONDS))
                    .as("converted within %d s", MOST_SECONDS)
                    .isTrue();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } finally {
            office.descendants().forEach(ProcessHandle::destroyForcibly);
            office.destroyForcibly();
        }
        return converted;
    }
}
