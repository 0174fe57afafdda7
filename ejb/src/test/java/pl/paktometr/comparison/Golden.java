package pl.paktometr.comparison;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import pl.paktometr.campaign.Campaign;
import pl.paktometr.campaign.Ranking;
import pl.paktometr.campaign.Signing;
import pl.paktometr.comparison.view.View;
import pl.paktometr.questionnaire.Questionnaire;
import pl.paktometr.questionnaire.Questionnaires;
import pl.paktometr.questionnaire.rule.Absence;
import pl.paktometr.response.ResponseState;
import pl.paktometr.scoring.Points;
import pl.paktometr.unit.County;
import pl.paktometr.unit.Region;
import pl.paktometr.unit.TerytCode;
import pl.paktometr.unit.UnitKind;

/**
 * Two years of eight invented units, which can be checked in the head: {@code golden-2024.csv} and
 * {@code golden-2025.csv}. In between the scale of A2 has changed; A3 depends on others.
 */
final class Golden {
    private static final Region POMORSKIE = new Region(Tables.POMORZE, "pomorskie");
    private static final Map<String, County> COUNTIES =
            Map.of(
                    "2205", new County(TerytCode.of("2205"), "kartuski", false),
                    "2211", new County(TerytCode.of("2211"), "pucki", false),
                    "2261", new County(TerytCode.of("2261"), "Gdańsk", true));
    static final Questionnaire THEN = new Invented().edition(1);
    static final Questionnaire NOW = new Invented().edition(2);
    private static final Map<Integer, EditionTable> TABLES =
            Map.of(2024, read(2024, THEN), 2025, read(2025, NOW));

    /** The second edition earns more for a plan in A2. */
    private static final class Invented extends Questionnaires {
        @Override
        public byte[] document(int number) {
            String first = resource("golden-questionnaire.json");
            return number == 1
                    ? first.getBytes(UTF_8)
                    : first.replace("\"edition\": 1", "\"edition\": 2")
                            .replace("\"points\": \"50\"", "\"points\": \"75\"")
                            .getBytes(UTF_8);
        }
    }

    private Golden() {}

    static EditionTable table(int year) {
        return requireNonNull(TABLES.get(year));
    }

    /** The desk of 2025. */
    static Desk desk(String... parameters) {
        return desk(Ranking.UNITS, 1, parameters);
    }

    /**
     * @param parameters such as {@code level=units}
     */
    static Desk desk(Ranking ranking, int least, String... parameters) {
        return desk(TABLES, ranking, least, parameters);
    }

    static Desk desk(
            Map<Integer, EditionTable> tables, Ranking ranking, int least, String... parameters) {
        Map<String, String> chosen = new HashMap<>(Map.of("region", "22"));
        for (String parameter : parameters) {
            chosen.put(parameter.split("=")[0], parameter.split("=")[1]);
        }
        List<Campaign> campaigns =
                tables.keySet().stream()
                        .sorted()
                        .map(year -> campaign(year, ranking, least))
                        .toList();
        return new Desk(
                new Selection(chosen),
                new Editions(
                        campaigns,
                        List.of(POMORSKIE),
                        false,
                        some -> some.stream().map(each -> tables.get(each.year())).toList()),
                campaigns.stream().mapToInt(Campaign::year).max().orElseThrow());
    }

    static Campaign campaign(int year, Ranking ranking, int least) {
        Instant then = Instant.parse("2026-01-01T00:00:00Z");
        return new Campaign(
                year,
                Tables.POMORZE,
                year,
                1,
                then,
                then,
                then,
                Signing.HEAD,
                ranking,
                least,
                null,
                then);
    }

    /** A view as it is read: the columns, the rows and what they are held against. */
    static String drawn(String view, Desk desk) {
        return written(View.of(view).draw(desk, false));
    }

    static String written(Picture picture) {
        List<String> lines = new ArrayList<>();
        lines.add(
                "= " + picture.columns().stream().map(Picture.Column::code).collect(joining(" ")));
        picture.rows().forEach(row -> lines.add(written(picture, row)));
        picture.foot().forEach(row -> lines.add("_ " + written(picture, row)));
        return String.join("\n", lines) + "\n";
    }

    private static String written(Picture picture, Picture.Row row) {
        return row.code()
                + (row.hatched() ? "#: " : ": ")
                + IntStream.range(0, row.cells().size())
                        .mapToObj(i -> written(row.cells().get(i), picture.columns().get(i).kind()))
                        .collect(joining(" "));
    }

    private static String written(Picture.Cell cell, Picture.Kind kind) {
        if (cell.number() == null) {
            return cell.absence().name().toLowerCase(Locale.ROOT);
        }
        return kind == Picture.Kind.COUNT
                ? cell.number().toPlainString()
                : cell.number().setScale(2, RoundingMode.HALF_UP).toPlainString();
    }

    private static EditionTable read(int year, Questionnaire questionnaire) {
        List<String> lines = resource("golden-%d.csv".formatted(year)).lines().toList();
        List<String> header = List.of(lines.get(0).split(";"));
        return Tables.of(
                questionnaire,
                lines.stream().skip(1).map(line -> row(header, line.split(";", -1))).toList());
    }

    private static Tables.Row row(List<String> header, String[] cells) {
        Map<String, Figure> scores = new HashMap<>();
        Map<String, Figure> verified = new HashMap<>();
        for (int i = 7; i < cells.length; i++) {
            if (!cells[i].isEmpty()) {
                String[] versions = cells[i].split(" → ");
                scores.put(header.get(i), figure(versions[0]));
                if (versions.length > 1) {
                    verified.put(header.get(i), figure(versions[1]));
                }
            }
        }
        return new Tables.Row(
                Tables.asked(
                        requireNonNull(COUNTIES.get(cells[3])),
                        cells[0],
                        UnitKind.valueOf(cells[1]),
                        cells[2],
                        cells[4].isEmpty() ? null : Integer.valueOf(cells[4]),
                        ResponseState.valueOf(cells[5]),
                        cells[6].equals("yes")),
                scores,
                verified);
    }

    private static Figure figure(String written) {
        return Character.isDigit(written.charAt(0))
                ? Figure.of(Points.of(written))
                : Figure.absent(Absence.valueOf(written));
    }

    private static String resource(String name) {
        try (InputStream bytes = Golden.class.getResourceAsStream(name)) {
            return new String(requireNonNull(bytes).readAllBytes(), UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
