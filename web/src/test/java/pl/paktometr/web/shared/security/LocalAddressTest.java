package pl.paktometr.web.shared.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class LocalAddressTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/response/area.xhtml?region=22&year=2026&unit=2205012&area=A",
                "/comparison/counties.xhtml?next=//elsewhere.example"
            })
    void goesToAnAddressOfThisInstallation(String wanted) {
        assertThat(LocalAddress.orHome(wanted)).isEqualTo(wanted);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "index.xhtml",
                "https://elsewhere.example/",
                "//elsewhere.example",
                "/\\elsewhere.example",
                "\\\\elsewhere.example",
                "/\t/elsewhere.example",
                "/index.xhtml\r\nSet-Cookie: a=b",
                "javascript:alert(1)"
            })
    void goesHomeInsteadOfAnywhereElse(String wanted) {
        assertThat(LocalAddress.orHome(wanted)).isEqualTo("/");
    }
}
