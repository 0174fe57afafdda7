package pl.paktometr.backup;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;

/**
 * What a backup says of itself, a line each.
 *
 * @param product version of the product that made it
 * @param schema number of the last migration that had run
 * @param database version of the database it was read from
 * @param longest bytes of its longest statement
 */
public record Manifest(
        String product,
        String schema,
        Instant madeAt,
        String database,
        long longest,
        List<Part> parts,
        List<Rows> rows) {

    static final String NAME = "manifest.txt";
    private static final int FORMAT = 1;

    public Manifest {
        parts = List.copyOf(parts);
        rows = List.copyOf(rows);
    }

    public long rowCount() {
        return rows.stream().mapToLong(Rows::count).sum();
    }

    String text() {
        StringBuilder text = new StringBuilder();
        line(text, "format", FORMAT);
        line(text, "product", product);
        line(text, "schema", schema);
        line(text, "made-at", madeAt);
        line(text, "database", database);
        line(text, "longest-statement", longest);
        parts.forEach(part -> line(text, "part", part.sha256(), part.bytes(), part.name()));
        rows.forEach(table -> line(text, "rows", table.sha256(), table.count(), table.table()));
        return text.toString();
    }

    private static void line(StringBuilder text, Object... words) {
        for (int i = 0; i < words.length; i++) {
            text.append(i == 0 ? "" : " ").append(words[i]);
        }
        text.append('\n');
    }

    static Manifest of(String text) {
        Iterator<String> lines = text.lines().iterator();
        try {
            int format = Integer.parseInt(value(lines.next(), "format"));
            if (format > FORMAT) {
                throw new BackupRefused(
                        "The backup is of format %d, and this version of Paktometr knows %d; update it first."
                                .formatted(format, FORMAT));
            }
            String product = value(lines.next(), "product");
            String schema = value(lines.next(), "schema");
            Instant madeAt = Instant.parse(value(lines.next(), "made-at"));
            String database = value(lines.next(), "database");
            long longest = Long.parseLong(value(lines.next(), "longest-statement"));
            List<Part> parts = new ArrayList<>();
            List<Rows> rows = new ArrayList<>();
            while (lines.hasNext()) {
                String[] words = lines.next().split(" ", -1);
                if (words.length == 4 && words[0].equals("part")) {
                    parts.add(new Part(words[3], Long.parseLong(words[2]), words[1]));
                } else if (words.length == 4 && words[0].equals("rows")) {
                    rows.add(new Rows(words[3], Long.parseLong(words[2]), words[1]));
                } else {
                    throw new IllegalArgumentException(words[0]);
                }
            }
            return new Manifest(product, schema, madeAt, database, longest, parts, rows);
        } catch (IllegalArgumentException | NoSuchElementException | DateTimeException e) {
            throw new BackupRefused("The backup's manifest says something unheard of.", e);
        }
    }

    private static String value(String line, String name) {
        if (!line.startsWith(name + " ")) {
            throw new IllegalArgumentException(line);
        }
        return line.substring(name.length() + 1);
    }
}
