package pl.paktometr.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PublicAddressTest {

    @Test
    void makesALinkOfAPage() {
        for (String root : new String[] {"https://pakt.example", " https://pakt.example/ "}) {
            assertThat(new PublicAddress(root).of("/setup.xhtml?token=x"))
                    .isEqualTo("https://pakt.example/setup.xhtml?token=x");
            assertThat(new PublicAddress(root).of("setup.xhtml?token=x"))
                    .isEqualTo("https://pakt.example/setup.xhtml?token=x");
        }
    }

    @Test
    void keepsTheFolderOfAProxy() {
        assertThat(new PublicAddress("https://rops.example/pakt/").of("/index.xhtml"))
                .isEqualTo("https://rops.example/pakt/index.xhtml");
    }
}
