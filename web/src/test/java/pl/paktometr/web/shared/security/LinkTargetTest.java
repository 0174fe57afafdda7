package pl.paktometr.web.shared.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinkTargetTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/comparison/table.csv",
                "/api/v1/comparison/heat.csv?region=22&year=2025&measures=A1%2CA2&lang=pl",
                "/api/v1/regions/22/campaigns/2025/exports/campaign.xlsx?lang=pl",
                "/api/v1/regions/22/campaigns/2025/commitments.csv?county=2205"
            })
    void dataMayBeOpened(String target) {
        assertThat(LinkTarget.isData(target)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/api/v1/audit.csv",
                "/api/v1/comparison/../audit.csv",
                "/api/v1/comparison/table.csv/../../audit.csv",
                "/api/v1/comparison/%2e%2e/audit.csv",
                "/api/v1/links/x",
                "/api/v1/jobs",
                "//example.org/api/v1/comparison/table.csv",
                "https://example.org/api/v1/comparison/table.csv",
                "/api/v1/comparison/table.csv?x=<script>",
                "/api/v1/comparison/table.csv\n?x"
            })
    void nothingElseMay(String target) {
        assertThat(LinkTarget.isData(target)).isFalse();
    }
}
