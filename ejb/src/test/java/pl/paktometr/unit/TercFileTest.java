package pl.paktometr.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;
import static pl.paktometr.unit.SampleTerc.wholeCountry;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import pl.paktometr.shared.BusinessRuleBroken.Kind;
import pl.paktometr.shared.Mutants;
import pl.paktometr.shared.Zips;
import pl.paktometr.unit.TercRefused.Reason;

class TercFileTest {

    private static final int UNITS = 16 * (20 + 20 * 8 + 1);

    @Test
    void readsRegionsCountiesAndUnits() {
        UnitRegister register = wholeCountry().register();

        assertThat(register.stateOn()).isEqualTo(SampleTerc.DAY);
        assertThat(register.regions())
                .hasSize(16)
                .contains(new Region(TerytCode.of("22"), "pomorskie"));
        assertThat(register.counties())
                .hasSize(16 * 21)
                .contains(
                        new County(TerytCode.of("2205"), "kartuski", false),
                        new County(TerytCode.of("2261"), "Gdańsk", true));
        assertThat(register.units())
                .hasSize(UNITS)
                .extracting(Unit::teryt, Unit::kind, Unit::name, Unit::countyName)
                .contains(
                        tuple("2205", UnitKind.LAND_COUNTY, "kartuski", "kartuski"),
                        tuple("2205012", UnitKind.RURAL_MUNICIPALITY, "Chmielno", "kartuski"),
                        tuple("2205023", UnitKind.URBAN_RURAL_MUNICIPALITY, "Kartuzy", "kartuski"),
                        tuple("2205031", UnitKind.URBAN_MUNICIPALITY, "Gmina 220503", "kartuski"),
                        tuple("2261011", UnitKind.CITY_COUNTY, "Gdańsk", "Gdańsk"));
    }

    @Test
    void aCityWithCountyRightsIsOneUnit() {
        assertThat(wholeCountry().register().units())
                .filteredOn(unit -> unit.county().equals(TerytCode.of("2261")))
                .extracting(Unit::code)
                .containsExactly(TerytCode.of("226101"));
    }

    @Test
    void townsRuralAreasDistrictsAndDelegaturyAreNoUnits() {
        assertThat(wholeCountry().register().units())
                .filteredOn(unit -> unit.kind() != UnitKind.LAND_COUNTY)
                .allSatisfy(unit -> assertThat(unit.teryt()).matches("[0-9]{6}[123]"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\uFEFF", ""})
    void aByteOrderMarkIsOptional(String mark) {
        assertThat(read((mark + wholeCountry().text()).getBytes(StandardCharsets.UTF_8)).units())
                .hasSize(UNITS);
    }

    @Test
    void linesMayEndAsOnUnixAndTheEmptyLastLineMayBeMissing() {
        String text = wholeCountry().text().replace("\r\n", "\n").strip();

        assertThat(TercFile.parse(text)).isEqualTo(wholeCountry().register());
    }

    @Test
    void readsTheCsvOutOfTheZipAndIgnoresFoldersAndTheXml() {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        entries.put("TERC.xml", "<catalogs/>".getBytes(StandardCharsets.UTF_8));
        entries.put("../../etc/TERC_Urzedowy.CSV", wholeCountry().bytes());

        assertThat(read(Zips.packed(entries))).isEqualTo(wholeCountry().register());
    }

    @Test
    void refusesAZipWithoutCsvOrWithTwo() {
        Map<String, byte[]> two = Map.of("a.csv", new byte[1], "b.csv", new byte[1]);

        assertThat(refusal(Zips.packed(Map.of("a.xml", new byte[1]))).reason())
                .isEqualTo(Reason.NO_SINGLE_CSV);
        assertThat(refusal(Zips.packed(two)).reason()).isEqualTo(Reason.NO_SINGLE_CSV);
    }

    @Test
    void refusesAZipThatIsCut() {
        byte[] zip = Zips.packed(Map.of("terc.csv", wholeCountry().bytes()));

        assertThat(refusal(Arrays.copyOf(zip, zip.length / 2)).reason())
                .isEqualTo(Reason.DAMAGED_ZIP);
    }

    @Test
    void refusesAZipThatUnpacksToMoreThanTheLimitEvenOverSeveralEntries() {
        Map<String, byte[]> bomb =
                Map.of(
                        "a.xml", new byte[TercText.MOST_BYTES / 2 + 1],
                        "b.xml", new byte[TercText.MOST_BYTES / 2]);
        TercRefused refused = refusal(Zips.packed(bomb));

        assertThat(refused.reason()).isEqualTo(Reason.TOO_LARGE);
        assertThat(refused.kind()).isEqualTo(Kind.TOO_LARGE);
    }

    @Test
    void refusesAZipOfManyEntries() {
        Map<String, byte[]> many = new LinkedHashMap<>();
        for (int i = 0; i < TercText.MOST_ENTRIES; i++) {
            many.put(i + ".xml", new byte[0]);
        }
        many.put("terc.csv", wholeCountry().bytes());

        assertThat(refusal(Zips.packed(many)).reason()).isEqualTo(Reason.TOO_LARGE);
        many.remove("0.xml");
        assertThat(read(Zips.packed(many)).units()).hasSize(UNITS);
    }

    @Test
    void refusesAPlainFileOverTheLimit() {
        assertThat(refusal(new byte[TercText.MOST_BYTES + 1]).reason()).isEqualTo(Reason.TOO_LARGE);
    }

    @Test
    void refusesAnotherEncodingAndNamesTheFirstLineWithABadByte() {
        byte[] windows = wholeCountry().text().getBytes(Charset.forName("windows-1250"));
        TercRefused refused = refusal(windows);

        assertThat(refused.reason()).isEqualTo(Reason.NOT_UTF8);
        assertThat(refused.line()).isEqualTo(2); // the first word with a Polish letter: województwo
    }

    @Test
    void refusesAByteSequenceThatBreaksOffAtTheEnd() {
        byte[] bytes = wholeCountry().with("22;05;09;2;Łąka").bytes();
        byte[] cut = Arrays.copyOf(bytes, bytes.length - "ka\r\n\r\n".length() - 1);

        assertThat(refusal(cut).reason()).isEqualTo(Reason.NOT_UTF8);
    }

    @Test
    void namesTheAddressEdition() {
        SampleTerc addresses = wholeCountry().withoutMatching("..;..;..;3;.*");

        assertRefused(addresses, Reason.ADDRESS_EDITION, addresses.lineOf("02;01;02;4"));
    }

    @Test
    void aSinglePairWithoutItsGminaIsNotTheAddressEdition() {
        SampleTerc damaged = wholeCountry().without("22;05;02;3");

        assertRefused(damaged, Reason.NO_PARENT, damaged.lineOf("22;05;02;4"));
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 9, 12, 25})
    void refusesAFileWhoseLastLineIsIncomplete(int missing) {
        String text = wholeCountry().text().strip();
        String cut = text.substring(0, text.length() - missing);

        TercRefused refused = refusal(cut.getBytes(StandardCharsets.UTF_8));
        assertThat(refused.reason()).isEqualTo(Reason.CUT_IN_LINE);
        assertThat(refused.line()).isEqualTo(cut.split("\n", -1).length);
    }

    @Test
    void refusesAFileThatLacksAWholeRegion() {
        assertRefused(wholeCountry().without("32;"), Reason.TOO_FEW_REGIONS, null);
    }

    @Test
    void refusesAFileOfTooFewGminas() {
        SampleTerc cut = wholeCountry();
        for (int county = 10; county <= 20; county++) { // 2 × 88 fewer than 2,576
            cut = cut.without("30;" + county).without("32;" + county);
        }

        assertThat(cut.register().units()).isNotEmpty();
        assertRefused(cut.without("32;09;"), Reason.TOO_FEW_GMINAS, null);
    }

    @Test
    void refusesAnEmptyFileAndAHeaderAlone() {
        assertThat(refusal(new byte[0]).reason()).isEqualTo(Reason.HEADER);
        assertThat(refusal((TercFile.HEADER + "\r\n").getBytes(StandardCharsets.UTF_8)).reason())
                .isEqualTo(Reason.TOO_FEW_REGIONS);
    }

    @Test
    void refusesAGminaWithoutItsCountyAndACountyWithoutItsRegion() {
        SampleTerc noCounty = wholeCountry().without("22;05;;");
        SampleTerc noRegion = wholeCountry().without("22;;");

        assertRefused(noCounty, Reason.NO_PARENT, noCounty.lineOf("22;05;01"));
        assertRefused(noRegion, Reason.NO_PARENT, noRegion.lineOf("22;01;;"));
    }

    @Test
    void refusesACountyOrRegionThatStandsAlone() {
        SampleTerc county = wholeCountry().without("22;05;0");
        SampleTerc region = wholeCountry().with("34;;;;NOWE;województwo;2025-01-01");

        assertRefused(county, Reason.NO_CHILDREN, county.lineOf("22;05;;"));
        assertRefused(region, Reason.NO_CHILDREN, region.lineOf("34;"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "22;05;09;2;Nowa;2025-01-01 | COLUMNS",
                "22;05;09;2;Nowa;gmina;2025-01-01; | COLUMNS",
                "22;5;09;2;Nowa;gmina;2025-01-01 | CODE",
                "22;05;09;6;Nowa;gmina;2025-01-01 | CODE",
                "22;05;09;;Nowa;gmina;2025-01-01 | CODE",
                "22;;09;2;Nowa;gmina;2025-01-01 | CODE",
                "22;05;0A;2;Nowa;gmina;2025-01-01 | CODE",
                "22;05;٠٩;2;Nowa;gmina;2025-01-01 | CODE",
                "22;05;09;2; ;gmina;2025-01-01 | NAME",
                "22;05;09;2;Nowa;gmina;01.01.2025 | DATE",
                "22;05;09;2;Nowa;gmina;2025-02-30 | DATE",
                "22;05;09;2;Nowa;gmina;2026-01-01 | SEVERAL_DATES",
                "22;05;01;2;Chmielno;gmina;2025-01-01 | DUPLICATE",
                "22;05;01;3;Chmielno;gmina;2025-01-01 | DUPLICATE",
                "22;05;;;kartuski;powiat;2025-01-01 | DUPLICATE",
                "22;61;09;1;Drugi;gmina;2025-01-01 | CITY_COUNTY",
                "22;61;09;2;Drugi;gmina;2025-01-01 | CITY_COUNTY"
            })
    void refusesALineThatCannotBe(String line, Reason reason) {
        SampleTerc file = wholeCountry().with(line).with("34;;;;NOWE;województwo;2025-01-01");

        assertRefused(file, reason, file.lineOf("34;") - 1);
    }

    @Test
    void refusesANameLongerThanItsColumn() {
        String name = "Ż".repeat(TercRow.LONGEST_NAME);
        String line = "22;05;09;2;%s;gmina;2025-01-01";

        assertThat(wholeCountry().with(line.formatted(name)).register().units())
                .extracting(Unit::name)
                .contains(name);
        SampleTerc longer = wholeCountry().with(line.formatted(name + "a"));
        assertRefused(longer, Reason.NAME, longer.lineOf("22;05;09"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "WOJ;POW;GMI;RODZ_GMI;RM;MZ;NAZWA;SYM;SYMPOD;STAN_NA",
                "\"WOJ\";\"POW\";\"GMI\";\"RODZ\";\"NAZWA\";\"NAZWA_DOD\";\"STAN_NA\"",
                "WOJ,POW,GMI,RODZ,NAZWA,NAZWA_DOD,STAN_NA"
            })
    void refusesOtherColumns(String header) {
        String text = wholeCountry().text().replace(TercFile.HEADER, header);

        TercRefused refused = refusal(text.getBytes(StandardCharsets.UTF_8));
        assertThat(refused.reason()).isEqualTo(Reason.HEADER);
        assertThat(refused.line()).isEqualTo(1);
        assertThat(refused.kind()).isEqualTo(Kind.INVALID);
    }

    private static void assertRefused(SampleTerc file, Reason reason, Integer line) {
        TercRefused refused = refusal(file.bytes());
        assertThat(refused.reason()).isEqualTo(reason);
        assertThat(refused.line()).isEqualTo(line);
    }

    private static UnitRegister read(byte[] bytes) {
        return TercFile.read(SampleTerc.stream(bytes));
    }

    private static TercRefused refusal(byte[] bytes) {
        return catchThrowableOfType(TercRefused.class, () -> read(bytes));
    }

    @Test
    void whateverIsBrokenByChanceIsReadOrRefused() {
        Mutants.of(
                "a TERC file",
                2000,
                SampleTerc.wholeCountry().bytes(),
                file -> TercFile.read(SampleTerc.stream(file)));
        Mutants.ofZip(
                "a zipped TERC file",
                300,
                Zips.packed(Map.of("TERC.csv", SampleTerc.wholeCountry().bytes())),
                file -> TercFile.read(SampleTerc.stream(file)));
    }
}
