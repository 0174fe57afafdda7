package pl.paktometr.bench;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PageAssetsTest {
    @Test
    void findsWhatABrowserLoadsEachOnce() {
        String html =
                """
                <link rel="stylesheet" href="/r/a.css?v=1&amp;ln=x" />
                <link type="image/svg+xml" href="/r/icon.svg" rel="icon">
                <link rel="alternate" href="/elsewhere">
                <script type="module" src="/r/a.js"></script><script>inline()</script>
                <script src="/r/a.js"></script>
                <img alt="" src="data:image/png;base64,AAAA"><img src="/r/b.png">
                <a href="/r/page.xhtml">page</a>""";

        assertThat(PageAssets.of(html))
                .containsExactly("/r/a.css?v=1&ln=x", "/r/icon.svg", "/r/a.js", "/r/b.png");
    }
}
