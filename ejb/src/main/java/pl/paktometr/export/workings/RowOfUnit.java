package pl.paktometr.export.workings;

import pl.paktometr.export.Wording;

/** Whom a row is about, at the left of every sheet of scores. */
record RowOfUnit(Wording wording) {
    static final int COUNTY = 2;
    static final int WIDTH = 4;

    void header(Leaf leaf) {
        leaf.header(0, "teryt", wording.of("export.unit.teryt"));
        leaf.header(1, "name", wording.of("export.unit.name"));
        leaf.header(COUNTY, "county", wording.of("export.unit.county"));
        leaf.header(3, "county-name", wording.of("export.unit.county_name"));
        leaf.width(1, 24);
        leaf.width(3, 20);
    }

    void write(Leaf leaf, int row, UnitWorking each) {
        leaf.text(row, 0, each.unit().teryt(), Look.TEXT);
        leaf.text(row, 1, each.unit().name(), Look.TEXT);
        leaf.text(row, COUNTY, each.unit().county().digits(), Look.TEXT);
        leaf.text(row, 3, each.county().name(), Look.TEXT);
    }
}
