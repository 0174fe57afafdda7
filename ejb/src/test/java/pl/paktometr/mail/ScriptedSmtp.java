package pl.paktometr.mail;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * An SMTP server that answers what a test tells it to: by the beginning of a command, {@code .} for
 * the end of the letter, {@code HELLO} for the greeting. An empty answer hangs up.
 */
class ScriptedSmtp implements AutoCloseable {
    private static final Map<String, String> WELL_BEHAVED =
            Map.of(
                    "HELLO", "220 ready",
                    "EHLO", "250 scripted",
                    "MAIL", "250 ok",
                    "RCPT", "250 ok",
                    "DATA", "354 go on",
                    ".", "250 taken",
                    "RSET", "250 ok",
                    "QUIT", "221 bye");

    private final Map<String, String> answers = new LinkedHashMap<>(WELL_BEHAVED);
    private final ServerSocket server;
    private final Thread thread = new Thread(this::serve, "scripted-smtp");

    ScriptedSmtp(String step, String answer) {
        answers.put(step, answer);
        try {
            server = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        thread.start();
    }

    int port() {
        return server.getLocalPort();
    }

    private void serve() {
        while (!server.isClosed()) {
            try (Socket socket = server.accept()) {
                talk(socket);
            } catch (IOException e) {
                // the test is over, or the other side hung up
            }
        }
    }

    private void talk(Socket socket) throws IOException {
        BufferedReader in =
                new BufferedReader(
                        new InputStreamReader(
                                socket.getInputStream(), StandardCharsets.ISO_8859_1));
        OutputStream out = socket.getOutputStream();
        boolean letter = false;
        boolean open = say(out, "HELLO");
        while (open) {
            String line = in.readLine();
            if (line == null) {
                return;
            }
            if (letter && !line.equals(".")) {
                continue;
            }
            String step = line.split("[ :]", 2)[0];
            open = say(out, step);
            letter = step.equals("DATA") && answers.get(step).startsWith("3");
        }
    }

    private boolean say(OutputStream out, String step) throws IOException {
        String answer = answers.getOrDefault(step, "500 what?");
        if (answer.isEmpty()) {
            return false;
        }
        out.write((answer + "\r\n").getBytes(StandardCharsets.ISO_8859_1));
        out.flush();
        return !step.equals("QUIT");
    }

    @Override
    public void close() {
        try {
            server.close();
            thread.join();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
