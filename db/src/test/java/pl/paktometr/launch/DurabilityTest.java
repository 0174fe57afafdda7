package pl.paktometr.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DurabilityTest {
    private static final Map<String, String> SAFE =
            Map.of(
                    "innodb_flush_log_at_trx_commit", "1",
                    "innodb_doublewrite", "ON",
                    "innodb_checksum_algorithm", "full_crc32",
                    "log_bin", "OFF",
                    "sync_binlog", "0");

    @Test
    void takesADatabaseThatKeepsWhatItSays() {
        assertThat(Durability.wrong(SAFE)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "innodb_flush_log_at_trx_commit,2",
        "innodb_flush_log_at_trx_commit,0",
        "innodb_doublewrite,OFF",
        "innodb_checksum_algorithm,none",
        "log_bin,ON"
    })
    void namesWhatToSet(String variable, String value) {
        Map<String, String> variables = new HashMap<>(SAFE);
        variables.put(variable, value);

        assertThat(Durability.wrong(variables)).hasSize(1);
    }

    @Test
    void takesABinaryLogThatIsOnTheDiskAtEachCommit() {
        Map<String, String> variables = new HashMap<>(SAFE);
        variables.put("log_bin", "ON");
        variables.put("sync_binlog", "1");

        assertThat(Durability.wrong(variables)).isEmpty();
    }

    @Test
    void takesSilenceForNo() {
        assertThat(Durability.wrong(Map.of())).hasSize(2);
    }
}
