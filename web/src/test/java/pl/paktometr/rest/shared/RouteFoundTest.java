package pl.paktometr.rest.shared;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.Path;
import org.junit.jupiter.api.Test;

class RouteFoundTest {

    @Path("/v1/things/")
    static class Things {
        void all() {}

        @Path("{id}/parts/{part:[a-z]+}.csv")
        void part() {}
    }

    @Test
    void putsTheAddressOfAResourceAndItsMethodTogether() throws NoSuchMethodException {
        assertThat(RouteFound.template(Things.class.getDeclaredMethod("all")))
                .isEqualTo("v1/things");
        assertThat(RouteFound.template(Things.class.getDeclaredMethod("part")))
                .isEqualTo("v1/things/{id}/parts/{part:[a-z]+}.csv");
    }
}
