package casebook.app.browser;

import casebook.app.StartedCasebook;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.springframework.util.FileSystemUtils;

/**
 * One Chromium and one Casebook with the demo's users for all tests in the browser. Where there is no Chromium they are left
 * out, which {@code .ci/run} never lets happen.
 */
final class Chromium implements ParameterResolver {

    private static final Path PROGRAM = Path.of("/usr/bin/chromium");

    private static final List<String> QUIETLY = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    record Running(Path folder, StartedCasebook casebook, Playwright playwright, Browser browser)
            implements AutoCloseable {

        static Running start() {
            try {
                Path folder = Files.createTempDirectory("casebook");
                StartedCasebook casebook = StartedCasebook.demoIn(folder).whenReady();
                Playwright playwright = Playwright.create(
                        new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
                return new Running(folder, casebook, playwright, launched(playwright));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static Browser launched(Playwright playwright) {
            return playwright
                    .chromium()
                    .launch(new BrowserType.LaunchOptions()
                            .setExecutablePath(PROGRAM)
                            .setHeadless(true)
                            .setArgs(QUIETLY));
        }

        @Override
        public void close() throws IOException {
            browser.close();
            playwright.close();
            casebook.close();
            FileSystemUtils.deleteRecursively(folder);
        }
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Visitors.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        Assumptions.assumeTrue(
                Files.isExecutable(PROGRAM), "Left out: there is no Chromium at " + PROGRAM + " on this machine");
        Running running = context.getRoot()
                .getStore(Namespace.create(Chromium.class))
                .computeIfAbsent(Running.class, type -> Running.start(), Running.class);
        return new Visitors(running.browser(), running.casebook().address());
    }
}
