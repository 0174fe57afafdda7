package pl.paktometr.export.report;

/**
 * A column of the data and what it means.
 *
 * @param type how its values are written, in words
 * @param unit what a number is counted in; may be empty
 * @param values what its codes stand for; may be empty
 */
record Variable(Column<UnitAnswers> column, String type, String unit, String values) {}
