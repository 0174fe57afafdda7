package pl.paktometr.response;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChecksumTest {
    private static final String HEX =
            "14f8d70c81f651f0568cfa6f00c469e5623bc3b5ce551f28e17a79ac00e3743a";

    @ParameterizedTest
    @ValueSource(
            strings = {
                HEX,
                "  " + HEX + "\n",
                "14F8D70C81F651F0568CFA6F00C469E5623BC3B5CE551F28E17A79AC00E3743A",
                "14f8d70c 81f651f0 568cfa6f 00c469e5 623bc3b5 ce551f28 e17a79ac\r\n00e3743a",
                "14f8d70c\u00a081f651f0\u2009568cfa6f\t00c469e5-623bc3b5-ce551f28-e17a79ac-00e3743a",
            })
    void isKnownHoweverItWasCopied(String typed) {
        assertThat(Checksum.in(typed)).contains(new Checksum(HEX));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "14f8d70c",
                HEX + "0",
                "O4f8d70c81f651f0568cfa6f00c469e5623bc3b5ce551f28e17a79ac00e3743a",
                "%4f8d70c81f651f0568cfa6f00c469e5623bc3b5ce551f28e17a79ac00e3743a",
                "١4f8d70c81f651f0568cfa6f00c469e5623bc3b5ce551f28e17a79ac00e3743a",
            })
    void isNothingElse(String typed) {
        assertThat(Checksum.in(typed)).isEmpty();
    }
}
