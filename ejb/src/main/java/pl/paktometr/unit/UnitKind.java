package pl.paktometr.unit;

/** What a unit (JST) is. A city with county rights is one unit that is gmina and county at once. */
public enum UnitKind {
    LAND_COUNTY('P'),
    CITY_COUNTY('M'),
    URBAN_MUNICIPALITY('G'),
    RURAL_MUNICIPALITY('G'),
    URBAN_RURAL_MUNICIPALITY('G');

    private final char asked;

    UnitKind(char asked) {
        this.asked = asked;
    }

    /**
     * The letter by which a questionnaire says whom it asks: G for any gmina, M city county, P land
     * county.
     */
    public char asked() {
        return asked;
    }
}
