package pl.paktometr.it;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives a test a {@link Page} of its own, in a browser that all share, with nobody signed in:
 * {@code page.navigate("index.xhtml")}. When the test fails, {@code target/failsafe-reports} has a
 * picture of what the page showed.
 */
public class Chromium implements ParameterResolver, AfterEachCallback {
    private static final Namespace HERE = Namespace.create(Chromium.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Page.class;
    }

    @Override
    public Page resolveParameter(ParameterContext parameter, ExtensionContext context) {
        Page page = open(browser(context), RunningProduct.product(context)).newPage();
        context.getStore(HERE).put(Page.class, page);
        return page;
    }

    /** A second person's browser, for the test to close. */
    static BrowserContext another(Page first, Product product) {
        return open(first.context().browser(), product);
    }

    private static BrowserContext open(Browser browser, Product product) {
        return browser.newContext(
                new Browser.NewContextOptions()
                        .setBaseURL(product.uri("").toString())
                        .setLocale("pl-PL")
                        .setTimezoneId("Europe/Warsaw"));
    }

    @Override
    public void afterEach(ExtensionContext context) {
        Page page = context.getStore(HERE).remove(Page.class, Page.class);
        if (page == null) {
            return;
        }
        try (BrowserContext closing = page.context()) {
            if (context.getExecutionException().isPresent()) {
                page.screenshot(
                        new Page.ScreenshotOptions()
                                .setFullPage(true)
                                .setPath(
                                        Path.of(
                                                "target/failsafe-reports",
                                                context.getRequiredTestClass().getSimpleName()
                                                        + "."
                                                        + context.getRequiredTestMethod().getName()
                                                        + ".png")));
            }
        }
    }

    private static Browser browser(ExtensionContext context) {
        return context.getRoot()
                .getStore(HERE)
                .getOrComputeIfAbsent(Shared.class, type -> new Shared(), Shared.class)
                .browser;
    }

    private static class Shared implements AutoCloseable {
        final Playwright playwright =
                Playwright.create(
                        new Playwright.CreateOptions()
                                .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        final Browser browser =
                playwright
                        .chromium()
                        .launch(
                                new LaunchOptions()
                                        .setExecutablePath(executable())
                                        .setArgs(
                                                List.of(
                                                        "--no-sandbox",
                                                        "--disable-gpu",
                                                        "--disable-quic",
                                                        "--no-first-run",
                                                        "--disable-background-networking",
                                                        "--disable-component-update",
                                                        "--disable-sync")));

        @Override
        public void close() {
            playwright.close();
        }

        private static Path executable() {
            return Stream.of(System.getenv("PATH").split(":"))
                    .map(folder -> Path.of(folder, "chromium"))
                    .filter(Files::isExecutable)
                    .findFirst()
                    .orElseThrow(
                            () ->
                                    new IllegalStateException(
                                            "no chromium on the PATH; ./paktometr test installs it"));
        }
    }
}
