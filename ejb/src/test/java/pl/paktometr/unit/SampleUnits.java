package pl.paktometr.unit;

/**
 * Units of the real register that tests speak of by name; all are among the units the product ships
 * with.
 */
public final class SampleUnits {

    public static final TerytCode POMORSKIE = TerytCode.of("22");

    public static final Unit POWIAT_KARTUSKI =
            new Unit(
                    TerytCode.of("2205"),
                    "2205",
                    UnitKind.LAND_COUNTY,
                    "kartuski",
                    "kartuski",
                    141_892);
    public static final Unit CHMIELNO =
            gmina("2205012", UnitKind.RURAL_MUNICIPALITY, "Chmielno", "kartuski", 7_872);
    public static final Unit KARTUZY =
            gmina("2205023", UnitKind.URBAN_RURAL_MUNICIPALITY, "Kartuzy", "kartuski", 34_037);
    public static final Unit GDANSK =
            gmina("2261011", UnitKind.CITY_COUNTY, "Gdańsk", "Gdańsk", 470_805);

    private SampleUnits() {}

    private static Unit gmina(
            String teryt, UnitKind kind, String name, String county, int population) {
        return new Unit(TerytCode.of(teryt), teryt, kind, name, county, population);
    }
}
