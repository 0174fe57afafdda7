package pl.paktometr.watch;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SchemaStateTest {
    private static final SchemaState AT_START = new SchemaState(120, 0);

    @Test
    void theSameAndLaterMigrationsServe() {
        assertThat(AT_START.serves(AT_START)).isTrue();
        assertThat(new SchemaState(121, 0).serves(AT_START)).isTrue();
    }

    @Test
    void anOlderDatabasePutUnderARunningServerDoesNot() {
        assertThat(new SchemaState(119, 0).serves(AT_START)).isFalse();
    }

    @Test
    void aMigrationThatBrokeOffDoesNot() {
        assertThat(new SchemaState(121, 1).serves(AT_START)).isFalse();
        assertThat(new SchemaState(121, 1).serves(new SchemaState(121, 1))).isFalse();
    }
}
