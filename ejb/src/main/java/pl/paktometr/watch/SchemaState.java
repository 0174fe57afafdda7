package pl.paktometr.watch;

/**
 * What the database says of its migrations.
 *
 * @param last how many there have been
 * @param failed how many of them broke off
 */
record SchemaState(int last, int failed) {

    /** Whether it fits a product that started with the other. */
    boolean serves(SchemaState atStart) {
        return failed == 0 && last >= atStart.last;
    }
}
