package pl.paktometr.rest.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.junit.jupiter.api.Test;

class BodyLimitTest {

    @Test
    void letsThroughABodyOfExactlyTheLimit() throws IOException {
        assertThat(body(BodyLimit.BYTES).readAllBytes()).hasSize(BodyLimit.BYTES);
    }

    @Test
    void stopsABodyThatGrowsBeyondTheLimit() {
        assertThatThrownBy(() -> body(BodyLimit.BYTES + 1).readAllBytes())
                .isInstanceOf(BodyTooLarge.class);
    }

    @Test
    void countsSingleBytesToo() {
        InputStream body = body(BodyLimit.BYTES + 1);
        assertThatThrownBy(
                        () -> {
                            while (body.read() >= 0) {}
                        })
                .isInstanceOf(BodyTooLarge.class);
    }

    private static InputStream body(int bytes) {
        return new BodyLimit.Counted(new ByteArrayInputStream(new byte[bytes]), BodyLimit.BYTES);
    }
}
