package pl.paktometr.unit;

import static java.util.Objects.requireNonNull;

import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import pl.paktometr.unit.TercRefused.Reason;

/**
 * TERC in its official edition (TERC urzędowy), as GUS publishes it in eTERYT: one line per region,
 * county, gmina and part of a gmina. The parts (towns, rural areas, districts, delegatury) are no
 * units and are left out.
 */
final class TercFile {

    static final String HEADER = "WOJ;POW;GMI;RODZ;NAZWA;NAZWA_DOD;STAN_NA";

    static final int REGIONS = 16;

    /**
     * There were 2,479 in 2026, and 2,477 ten years before: fewer than this is a file cut short.
     */
    static final int FEWEST_GMINAS = 2_400;

    private static final Locale POLISH = Locale.forLanguageTag("pl");
    private final Map<String, TercRow> rows = new LinkedHashMap<>();
    private final LocalDate stateOn;

    private TercFile(List<TercRow> read) {
        stateOn = read.get(0).stateOn();
        for (TercRow row : read) {
            if (!row.stateOn().equals(stateOn)) {
                throw row.refused(Reason.SEVERAL_DATES, stateOn, row.stateOn());
            }
            TercRow twin = rows.putIfAbsent(row.identity(), row);
            if (twin != null) {
                throw row.refused(Reason.DUPLICATE, row.identity(), String.valueOf(twin.line()));
            }
        }
    }

    /**
     * @param upload the CSV, or the zip as eTERYT gives it out; UTF-8, at most 10 MB unpacked
     * @throws TercRefused with the line, for anything but the whole official edition
     */
    static UnitRegister read(InputStream upload) {
        return parse(TercText.read(upload));
    }

    static UnitRegister parse(String text) {
        TercFile file = new TercFile(rows(text));
        file.mustBeTheOfficialEdition();
        file.mustHangTogether();
        file.mustBeWhole();
        return file.register();
    }

    private static List<TercRow> rows(String text) {
        List<String> lines = text.lines().toList();
        if (lines.isEmpty() || !lines.get(0).equals(HEADER)) {
            String found = lines.isEmpty() ? "" : lines.get(0);
            throw TercRefused.line(
                    1, Reason.HEADER, HEADER, found.substring(0, Math.min(found.length(), 80)));
        }
        int end = lines.size();
        while (end > 1 && lines.get(end - 1).isBlank()) {
            end--;
        }
        if (end == 1) {
            throw TercRefused.file(Reason.TOO_FEW_REGIONS, REGIONS, 0);
        }
        List<TercRow> rows = new ArrayList<>();
        for (int i = 1; i < end; i++) {
            rows.add(TercRow.read(i + 1, lines.get(i), i == end - 1));
        }
        return rows;
    }

    private void mustBeTheOfficialEdition() {
        boolean noUrbanRural = rows.values().stream().noneMatch(row -> row.kind() == '3');
        for (TercRow row : rows.values()) {
            if (row.isPartOfUrbanRural() && !rows.containsKey(row.gmina())) {
                throw noUrbanRural
                        ? row.refused(Reason.ADDRESS_EDITION)
                        : row.refused(Reason.NO_PARENT, row.gmina());
            }
        }
    }

    private void mustHangTogether() {
        Set<String> parents = new HashSet<>();
        Map<String, TercRow> cities = new HashMap<>();
        for (TercRow row : rows.values()) {
            if (row.isPart()) {
                continue;
            }
            if (!row.isRegion()) {
                if (!rows.containsKey(row.parent())) {
                    throw row.refused(Reason.NO_PARENT, row.parent());
                }
                parents.add(row.parent());
            }
            boolean ofACity = row.isGmina() && row.inCityCounty();
            if (ofACity && (row.kind() != '1' || cities.put(row.parent(), row) != null)) {
                throw row.refused(Reason.CITY_COUNTY, row.parent());
            }
        }
        for (TercRow row : rows.values()) {
            if ((row.isRegion() || row.isCounty()) && !parents.contains(row.code())) {
                throw row.refused(Reason.NO_CHILDREN, row.code());
            }
        }
    }

    private void mustBeWhole() {
        long regions = rows.values().stream().filter(TercRow::isRegion).count();
        if (regions < REGIONS) {
            throw TercRefused.file(Reason.TOO_FEW_REGIONS, REGIONS, regions);
        }
        long gminas = rows.values().stream().filter(TercRow::isGmina).count();
        if (gminas < FEWEST_GMINAS) {
            throw TercRefused.file(Reason.TOO_FEW_GMINAS, FEWEST_GMINAS, gminas);
        }
    }

    private UnitRegister register() {
        List<Region> regions = new ArrayList<>();
        List<Unit> units = new ArrayList<>();
        for (TercRow row : rows.values()) {
            if (row.isRegion()) {
                regions.add(new Region(TerytCode.of(row.code()), row.name().toLowerCase(POLISH)));
            } else if (row.isGmina() || (row.isCounty() && !row.inCityCounty())) {
                units.add(unit(row));
            }
        }
        return new UnitRegister(stateOn, regions, units);
    }

    private Unit unit(TercRow row) {
        TercRow county = requireNonNull(rows.get(row.isCounty() ? row.code() : row.parent()));
        return new Unit(
                TerytCode.of(row.code()),
                row.code(),
                row.unitKind(),
                row.name(),
                county.name(),
                null);
    }
}
