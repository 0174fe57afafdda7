package pl.paktometr.web.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AddressTest {

    @Test
    void aParameterIsTakenAwayAndTheOthersKeepTheirOrder() {
        Address address = new Address("/response/list.xhtml", "region=22&lang=en&year=2026");

        assertThat(address.without("lang")).hasToString("/response/list.xhtml?region=22&year=2026");
    }

    @Test
    void aParameterIsNotMistakenForALongerOne() {
        assertThat(new Address("/a", "language=x&lang=en").without("lang"))
                .hasToString("/a?language=x");
    }

    @Test
    void aValueIsEncoded() {
        assertThat(new Address("/a", "").with("q", "ł&b")).hasToString("/a?q=%C5%82%26b");
    }

    @Test
    void noAddressLeadsToAnotherHost() {
        assertThat(new Address("//elsewhere.example", "")).hasToString("/elsewhere.example");
        assertThat(new Address("/\\elsewhere.example", "")).hasToString("/elsewhere.example");
    }
}
