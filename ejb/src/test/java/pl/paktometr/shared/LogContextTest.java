package pl.paktometr.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.jboss.logging.MDC;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class LogContextTest {

    @AfterEach
    void end() {
        LogContext.end();
    }

    @Test
    void knowsTheRequestFromItsBeginningToItsEnd() {
        assertThat(LogContext.request()).isEmpty();
        LogContext.begin("a1b2c3d4");
        assertThat(LogContext.request()).hasValue("a1b2c3d4");
        LogContext.end();
        assertThat(LogContext.request()).isEmpty();
    }

    @Test
    void fieldsOfALineAreGoneAfterItWhateverHappens() {
        LogContext.begin("a1b2c3d4");
        assertThatThrownBy(
                        () ->
                                LogContext.with(
                                        Map.of("route", "/*"),
                                        () -> {
                                            assertThat(MDC.get("route")).isEqualTo("/*");
                                            throw new IllegalStateException();
                                        }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(MDC.get("route")).isNull();
        assertThat(LogContext.request()).hasValue("a1b2c3d4");
    }
}
