package pl.paktometr.unit;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * An invented country in the format of TERC: 16 regions of 20 counties of 8 gminas and a city with
 * county rights each; 2,576 gminas. Invented but for the few names in {@link SampleUnits}.
 */
final class SampleTerc {

    static final LocalDate DAY = LocalDate.of(2025, 1, 1);

    private static final List<String> REGIONS =
            List.of(
                    "02", "04", "06", "08", "10", "12", "14", "16", "18", "20", "22", "24", "26",
                    "28", "30", "32");
    private static final Map<String, String> KNOWN =
            Map.of(
                    "22", "POMORSKIE",
                    "2205", "kartuski",
                    "220501", "Chmielno",
                    "220502", "Kartuzy",
                    "2261", "Gdańsk",
                    "226101", "Gdańsk");

    private static final SampleTerc WHOLE_COUNTRY = invent();

    private final List<String> lines;

    private SampleTerc(List<String> lines) {
        this.lines = lines;
    }

    static SampleTerc wholeCountry() {
        return WHOLE_COUNTRY;
    }

    private static SampleTerc invent() {
        List<String> lines = new ArrayList<>(List.of(TercFile.HEADER));
        for (String region : REGIONS) {
            lines.add(line(region, "", "", "", "REGION " + region, "województwo"));
            for (int county = 1; county <= 20; county++) {
                addCounty(lines, region, "%02d".formatted(county));
            }
            addCity(lines, region);
        }
        return new SampleTerc(lines);
    }

    private static void addCounty(List<String> lines, String region, String county) {
        lines.add(line(region, county, "", "", "powiat " + region + county, "powiat"));
        for (int i = 1; i <= 8; i++) {
            String gmina = "%02d".formatted(i);
            String kind = String.valueOf(i % 3 + 1);
            String name = "Gmina " + region + county + gmina;
            lines.add(line(region, county, gmina, kind, name, "gmina"));
            if (kind.equals("3")) {
                lines.add(line(region, county, gmina, "4", name, "miasto"));
                lines.add(line(region, county, gmina, "5", name, "obszar wiejski"));
            }
        }
    }

    private static void addCity(List<String> lines, String region) {
        String name = "Miasto " + region;
        lines.add(line(region, "61", "", "", name, "miasto na prawach powiatu"));
        lines.add(line(region, "61", "01", "1", name, "gmina miejska"));
        lines.add(line(region, "61", "02", "8", name + "-Dzielnica", "dzielnica"));
        lines.add(line(region, "61", "03", "9", name + "-Delegatura", "delegatura"));
    }

    private static String line(
            String region, String county, String gmina, String kind, String name, String words) {
        String known = KNOWN.getOrDefault(region + county + gmina, name);
        return String.join(";", region, county, gmina, kind, known, words, DAY.toString());
    }

    /** With every line that starts so left out. */
    SampleTerc without(String start) {
        return new SampleTerc(lines.stream().filter(line -> !line.startsWith(start)).toList());
    }

    SampleTerc withoutMatching(String regex) {
        return new SampleTerc(lines.stream().filter(line -> !line.matches(regex)).toList());
    }

    /** With one more line at the end. */
    SampleTerc with(String line) {
        List<String> more = new ArrayList<>(lines);
        more.add(line);
        return new SampleTerc(more);
    }

    /** With what is found replaced in every line that starts so. */
    SampleTerc replacing(String start, String found, String replacement) {
        return new SampleTerc(
                lines.stream()
                        .map(
                                line ->
                                        line.startsWith(start)
                                                ? line.replace(found, replacement)
                                                : line)
                        .toList());
    }

    SampleTerc on(LocalDate day) {
        return replacing("", DAY.toString(), day.toString());
    }

    /** The number of the first line that starts so. */
    int lineOf(String start) {
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).startsWith(start)) {
                return i + 1;
            }
        }
        throw new IllegalArgumentException(start);
    }

    /** As GUS writes it: CRLF, and an empty line at the end. */
    String text() {
        return String.join("\r\n", lines) + "\r\n\r\n";
    }

    byte[] bytes() {
        return ("\uFEFF" + text()).getBytes(StandardCharsets.UTF_8);
    }

    UnitRegister register() {
        return TercFile.parse(text());
    }

    static InputStream stream(byte[] bytes) {
        return new ByteArrayInputStream(bytes);
    }
}
