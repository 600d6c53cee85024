package org.careergraph.explorer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/**
 * Debian's Chromium, told to keep to itself. Where there is none the tests are skipped, and fail if the build asks for it:
 * {@code mvn verify -Dbrowser=required}.
 */
final class Chromium implements AutoCloseable {
    private static final List<String> QUIET = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--disable-quic",
            "--no-first-run");

    /** In ms; on a machine with much else to do a page takes its time. */
    private static final double PATIENCE = 90_000;

    private final Playwright playwright;
    private final Browser browser;

    private Chromium(Path executable) {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(executable)
                        .setArgs(QUIET));
    }

    static Chromium start() {
        Optional<Path> executable = Stream.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
                .map(name -> Path.of("/usr/bin", name))
                .filter(Files::isExecutable)
                .findFirst();
        if (executable.isEmpty()) {
            String reason = "There is no Chromium in /usr/bin: install Debian's package chromium.";
            if ("required".equals(System.getProperty("careergraph.test.browser"))) {
                fail(reason);
            }
            Assumptions.abort(reason);
        }
        return new Chromium(executable.orElseThrow());
    }

    Visit visit(String origin, int width, int height, ColorScheme scheme) {
        return new Visit(
                browser.newContext(new Browser.NewContextOptions()
                        .setBaseURL(origin)
                        .setViewportSize(width, height)
                        .setColorScheme(scheme)
                        .setLocale("en")),
                origin);
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }

    /** One tab, with what it did beside what was seen: whom it asked, and what it complained of. */
    static final class Visit implements AutoCloseable {
        final Page page;
        private final BrowserContext context;
        private final List<String> complaints = new CopyOnWriteArrayList<>();
        private final List<String> elsewhere = new CopyOnWriteArrayList<>();

        private Visit(BrowserContext context, String origin) {
            this.context = context;
            context.setDefaultTimeout(PATIENCE);
            page = context.newPage();
            page.onConsoleMessage(message -> {
                if (message.type().equals("error") || message.type().equals("warning")) {
                    complaints.add(message.text());
                }
            });
            page.onPageError(complaints::add);
            String host = URI.create(origin).getAuthority();
            page.onRequest(request -> {
                URI asked = URI.create(request.url());
                if (asked.getHost() != null && !host.equals(asked.getAuthority())) {
                    elsewhere.add(request.url());
                }
            });
        }

        /** Opens a state of the page, and waits until nothing in it is on its way any more. */
        Visit open(String state) {
            page.navigate("about:blank"); // another state of the same page would only be a change of its address
            page.navigate("/" + state);
            return ready();
        }

        Visit ready() {
            page.waitForSelector("html[data-ready]");
            return this;
        }

        /** The same page in a window of another width, or under another scheme of colours. */
        Visit seenAt(int width, ColorScheme scheme) {
            page.setViewportSize(width, 900);
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
            return this;
        }

        /** Ends of lines of the lattice that are not at a job. The picture is drawn behind a table, in units of its rows and columns. */
        Object looseEnds() {
            return page.evaluate("""
                    () => {
                      const middles = [...document.querySelectorAll('.stop .dot')].map((dot) => dot.getBoundingClientRect())
                        .map(({ x, y, width, height }) => [x + width / 2, y + height / 2]);
                      return [...document.querySelectorAll('svg.lines path')].flatMap((path) => [0, path.getTotalLength()].map((at) => {
                        const { x, y } = path.getPointAtLength(at).matrixTransform(path.getScreenCTM());
                        return Math.min(...middles.map(([left, top]) => Math.hypot(x - left, y - top)));
                      })).filter((apart) => apart > 3).length;
                    }""");
        }

        /** How much of the page is beyond the right edge of the window, in pixels. */
        Object tooWide() {
            return page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        }

        /** Violations of accessibility rules; by night, of those only that are a matter of colours. There are no frames. */
        List<String> violations(ColorScheme scheme) {
            // without a description of each element that keeps a rule
            AxeRunOptions options = new AxeRunOptions();
            options.setResultTypes(List.of("violations"));
            AxeBuilder rules = new AxeBuilder(page).setLegacyMode(true).options(options);
            return (scheme == ColorScheme.DARK
                            ? rules.withRules(List.of("color-contrast", "link-in-text-block"))
                            : rules)
                    .analyze().getViolations().stream()
                            .flatMap(rule -> rule.getNodes().stream()
                                    .map(node -> rule.getId() + " " + node.getTarget() + " " + node.getHtml()))
                            .toList();
        }

        void mayUseTheClipboard() {
            context.grantPermissions(List.of("clipboard-read", "clipboard-write"));
        }

        void screenshot(String name) {
            page.screenshot(new Page.ScreenshotOptions()
                    .setPath(Path.of("target", "explorer", name + ".png"))
                    .setFullPage(true));
        }

        void expectNoComplaint() {
            assertThat(complaints).as("what the browser complained of").isEmpty();
            assertThat(elsewhere).as("requests to another host").isEmpty();
        }

        @Override
        public void close() {
            context.close();
        }
    }
}
