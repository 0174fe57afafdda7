package pl.paktometr.web.watch;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MetricsKeyTest {
    private static final String SECRET = "Qk3-4bO0_aWb1dGfZ9xYp2Ls";

    @Test
    void opensForWhoeverShowsTheSecret() {
        assertThat(new MetricsKey(SECRET).opens("Bearer " + SECRET)).isTrue();
        assertThat(new MetricsKey(SECRET).opens("bearer " + SECRET)).isTrue();
    }

    @Test
    void opensForNobodyElse() {
        MetricsKey key = new MetricsKey(SECRET);
        assertThat(key.opens(null)).isFalse();
        assertThat(key.opens("")).isFalse();
        assertThat(key.opens(SECRET)).isFalse();
        assertThat(key.opens("Bearer ")).isFalse();
        assertThat(key.opens("Bearer " + SECRET.substring(1))).isFalse();
        assertThat(key.opens("Bearer " + SECRET + "x")).isFalse();
        assertThat(key.opens("Basic " + SECRET)).isFalse();
    }

    @Test
    void withoutASecretNothingOpens() {
        assertThat(new MetricsKey(null).opens("Bearer null")).isFalse();
        assertThat(new MetricsKey(null).opens("Bearer ")).isFalse();
        assertThat(new MetricsKey("").opens("Bearer ")).isFalse();
        assertThat(new MetricsKey("  ").opens("Bearer   ")).isFalse();
    }

    @Test
    void keepsTheSecretOutOfLogs() {
        assertThat(new MetricsKey(SECRET).toString()).doesNotContain(SECRET);
    }
}
