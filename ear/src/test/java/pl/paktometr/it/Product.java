package pl.paktometr.it;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Properties;

/**
 * The product as people start it, as a demonstration, with a database of its own that begins empty.
 */
public final class Product implements AutoCloseable {
    private static final Path CHECKOUT =
            Path.of(System.getProperty("paktometr.checkout")).toAbsolutePath().normalize();
    private static final Path FOLDER = CHECKOUT.resolve("ear/target/var");

    private final HttpClient client = HttpClient.newHttpClient();
    private final Path folder;
    private final Properties run;

    private Product(Path folder) {
        this.folder = folder;
        run = new Properties();
        try (var text = Files.newBufferedReader(folder.resolve("run.properties"))) {
            run.load(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Product start() {
        launch(FOLDER, Map.of(), "stop");
        clear(FOLDER);
        Product product = started(FOLDER, Map.of());
        System.setProperty("paktometr.management", product.run.getProperty("management"));
        return product;
    }

    private static Product started(Path folder, Map<String, String> environment) {
        if (launch(folder, environment, "start", "--demo") != 0) {
            throw new IllegalStateException(
                    "The product did not start; see " + folder.resolve("log"));
        }
        return new Product(folder);
    }

    /** A second one, of what a backup holds. */
    Product restored(Path backup) {
        Path second = CHECKOUT.resolve("ear/target/restored");
        launch(second, Map.of(), "stop");
        clear(second);
        if (launch(second, Map.of(), "restore", backup.toString()) != 0) {
            throw new IllegalStateException("The backup was not restored.");
        }
        // so that what names the address names the same
        return started(second, Map.of("PAKTOMETR_PUBLIC_URL", run.getProperty("address")));
    }

    /**
     * Runs a command of {@code ./paktometr} on this one.
     *
     * @return how it ended
     */
    int command(String... words) {
        return launch(folder, Map.of(), words);
    }

    /** The same on a folder that is none yet. */
    static int commandOn(Path folder, String... words) {
        return launch(folder, Map.of(), words);
    }

    @Override
    public void close() {
        launch(folder, Map.of(), "stop");
    }

    /**
     * @param path without a slash in front
     */
    public URI uri(String path) {
        return URI.create(run.getProperty("address")).resolve(path);
    }

    /** What a browser that does not follow redirections would be answered. */
    public HttpResponse<String> get(String path) {
        return send(HttpRequest.newBuilder(uri(path)).build());
    }

    public HttpResponse<String> send(HttpRequest request) {
        return send(request, BodyHandlers.ofString());
    }

    <T> HttpResponse<T> send(HttpRequest request, BodyHandler<T> body) {
        try {
            return client.send(request, body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /**
     * Announces a body and sends none of it.
     *
     * @return all that is answered until the connection is closed, or nothing more comes
     */
    String unread(String path, String header, long bytes) {
        URI address = uri(path);
        try (Socket socket = new Socket(address.getHost(), address.getPort())) {
            socket.setSoTimeout(20_000);
            String request =
                    "POST %s HTTP/1.1\r\nHost: %s\r\n%s\r\nContent-Length: %d\r\n\r\n"
                            .formatted(
                                    address.getRawPath()
                                            + (address.getRawQuery() == null
                                                    ? ""
                                                    : "?" + address.getRawQuery()),
                                    address.getAuthority(),
                                    header,
                                    bytes);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            return answer(socket.getInputStream());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String answer(InputStream in) throws IOException {
        ByteArrayOutputStream answer = new ByteArrayOutputStream();
        byte[] buffer = new byte[8192];
        try {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                answer.write(buffer, 0, read);
            }
        } catch (SocketTimeoutException nothingMore) {
            // the answer is whole, the connection waits for a body that does not come
        }
        return answer.toString(StandardCharsets.UTF_8);
    }

    /**
     * Sends those bytes as they stand.
     *
     * @param from an address of this machine, such as {@code 127.0.0.2}
     * @return as {@link #unread}; nothing if the server breaks off before it has read them
     */
    String raw(String from, String request) {
        URI address = uri("");
        try (Socket socket = new Socket()) {
            socket.setSoTimeout(5_000);
            socket.bind(new InetSocketAddress(from, 0));
            socket.connect(new InetSocketAddress(address.getHost(), address.getPort()));
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            return answer(socket.getInputStream());
        } catch (SocketException brokenOff) {
            return "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All that was logged so far. */
    String log() {
        try (var files = Files.walk(FOLDER.resolve("log"))) {
            StringBuilder log = new StringBuilder();
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                log.append(Files.readString(file));
            }
            return log.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String databasePassword() {
        return secret("database-password");
    }

    /** The one of all accounts of the demonstration. */
    public String password() {
        return secret("demo-password");
    }

    /** For what no door shows. */
    public Connection database() throws SQLException {
        return DriverManager.getConnection(
                "jdbc:mariadb://127.0.0.1:" + run.getProperty("database.port") + "/paktometr",
                "paktometr",
                secret("database-password"));
    }

    /** All it keeps, but for who came in, what is on record, and letters by the clock. */
    String kept() throws SQLException {
        try (Connection database = database();
                Statement statement = database.createStatement()) {
            List<String> tables = new ArrayList<>();
            try (ResultSet names =
                    statement.executeQuery(
                            """
                            SELECT table_name FROM information_schema.tables
                             WHERE table_schema = database() AND table_type = 'BASE TABLE'
                               AND table_name NOT LIKE 'audit%'
                               AND table_name NOT IN ('account', 'access_token', 'job', 'letter',
                                   'presence', 'reminder')
                            """)) {
                while (names.next()) {
                    tables.add(names.getString(1));
                }
            }
            StringBuilder kept = new StringBuilder();
            try (ResultSet sums =
                    statement.executeQuery("CHECKSUM TABLE " + String.join(", ", tables))) {
                while (sums.next()) {
                    kept.append(sums.getString(1)).append(' ').append(sums.getLong(2)).append('\n');
                }
            }
            return kept.toString();
        }
    }

    String metricsToken() {
        return secret("metrics-token");
    }

    private String secret(String name) {
        try {
            return Files.readString(folder.resolve(name)).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int launch(Path folder, Map<String, String> more, String... words) {
        Path told = CHECKOUT.resolve("ear/target/launch.txt");
        try {
            int exit =
                    launcher(folder, more, "pl.paktometr.launch.Paktometr", List.of(words), told)
                            .waitFor();
            System.out.print(Files.readString(told));
            return exit;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /**
     * One of the commands that {@code ./paktometr} has, in a folder of its own.
     *
     * @param more of its environment
     */
    static Process launcher(
            Path folder, Map<String, String> more, String command, List<String> words, Path output)
            throws IOException {
        List<String> all =
                new ArrayList<>(
                        List.of(
                                "bash",
                                "-c",
                                "ulimit -n 1024; exec \"$0\" \"$@\"",
                                Path.of(System.getProperty("java.home"), "bin/java").toString(),
                                "-Dpaktometr.home=" + CHECKOUT,
                                "-cp",
                                CHECKOUT.resolve("db/target/paktometr-db.jar")
                                        + ":"
                                        + CHECKOUT.resolve("db/target/launch/*"),
                                command));
        all.addAll(words);
        ProcessBuilder builder =
                new ProcessBuilder(all).redirectErrorStream(true).redirectOutput(output.toFile());
        Map<String, String> environment = builder.environment();
        environment.keySet().removeIf(name -> name.startsWith("PAKTOMETR_"));
        environment.put("PAKTOMETR_VAR", folder.toString());
        environment.put("PAKTOMETR_HTTP_PORT", "0");
        // tests run a server for minutes: what the second compiler would win comes too late; and
        // they run it where i is no capital of I, the day is another and files are few
        environment.put(
                "JAVA_TOOL_OPTIONS",
                "-XX:TieredStopAtLevel=1 -Duser.language=tr -Duser.country=TR");
        environment.put("TZ", "Pacific/Apia");
        environment.putAll(more);
        return builder.start();
    }

    private static void clear(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try (var files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
