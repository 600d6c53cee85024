package org.careergraph.explorer;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.careergraph.WithNeo4j;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The explorer in a real browser: what people do with it, for whom it works, and that it keeps to itself. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "careergraph.limits.clients.per-second=0")
@WithNeo4j
class ExplorerIT {
    private static final Map<String, String> VIEWS = new TreeMap<>(Map.ofEntries(
            Map.entry("start", ""),
            Map.entry("next", "#/path?from=finance-assistants/G6"),
            Map.entry("path", "#/path?from=finance-assistants/G5&to=finance-officers/NOA&way=4"),
            Map.entry("whole-grade", "#/path?from=G5&to=NOA"),
            Map.entry("no-path", "#/path?from=drivers/G3&to=finance-officers/NOA"),
            Map.entry("job", "#/job/general-administration-and-office-support-assistants/G6"),
            Map.entry("feeders", "#/feeders?to=finance-officers/NOA"),
            Map.entry("competency", "#/competency/accounting-standards-ipsas-or-other"),
            Map.entry(
                    "compare",
                    "#/compare?jobs=finance-assistants/G5,finance-assistants/G6,finance-assistants/G7,finance-officers/NOA"),
            Map.entry("vacancies", "#/vacancies?from=general-administration-and-office-support-assistants/G6"),
            Map.entry("vacancy", "#/vacancy/vacancies/wipo-conference-operations-officer"),
            Map.entry(
                    "gap",
                    "#/gap?from=general-administration-and-office-support-assistants/G6&to=vacancies/wipo-conference-operations-officer"),
            Map.entry("matrix", "#/matrix?family=finance-assistants"),
            Map.entry("rules", "#/rules"),
            Map.entry("missing", "#/job/astronauts/G9")));

    private static final Chromium CHROMIUM = Chromium.start();

    @LocalServerPort
    private int port;

    @AfterAll
    static void close() {
        CHROMIUM.close();
    }

    private Chromium.Visit visit(int width, ColorScheme scheme) {
        return CHROMIUM.visit("http://127.0.0.1:" + port, width, 900, scheme);
    }

    private static String address(String name) {
        return Objects.requireNonNull(VIEWS.get(name));
    }

    static Set<String> views() {
        return VIEWS.keySet();
    }

    /** In both colour schemes and at both widths; what of a rule depends on both at once has not been seen. */
    @ParameterizedTest
    @MethodSource("views")
    void everyViewIsForEveryone(String name) {
        forEveryone(name, 1280, ColorScheme.LIGHT);
        forEveryone(name, 390, ColorScheme.DARK);
    }

    private void forEveryone(String name, int width, ColorScheme scheme) {
        try (Chromium.Visit visit = visit(width, scheme)) {
            visit.open(address(name)).screenshot(name + "-" + width);
            assertThat(new AxeBuilder(visit.page)
                            .analyze().getViolations().stream()
                                    .flatMap(rule -> rule.getNodes().stream()
                                            .map(node -> rule.getId() + " " + node.getTarget() + " " + node.getHtml()))
                                    .toList())
                    .as("violations of accessibility rules at %d px, %s", width, scheme)
                    .isEmpty();
            visit.expectNoComplaint();
        }
    }

    @Test
    void noViewIsWiderThanASmallPhone() {
        try (Chromium.Visit visit = visit(360, ColorScheme.LIGHT)) {
            for (String name : VIEWS.keySet()) {
                visit.open(address(name));
                assertThat(visit.page.evaluate("document.documentElement.scrollWidth"))
                        .as(name)
                        .isEqualTo(360);
            }
        }
    }

    @Test
    void byKeyboardFromATitleToTheStepsOfAPath() {
        try (Chromium.Visit visit = visit(1280, ColorScheme.LIGHT)) {
            Page page = visit.open("").page;
            page.locator("#from").focus();
            page.keyboard().type("finance ass");
            assertThat(page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName("Finance Assistant, G5")))
                    .isVisible();
            page.keyboard().press("Enter");
            assertThat(page.locator("#from")).hasValue("Finance Assistant, G5");
            page.locator("#to").focus();
            page.keyboard().type("noa fin");
            page.keyboard().press("Enter");
            visit.ready();
            assertThat(page)
                    .hasURL(java.util.regex.Pattern.compile(
                            ".*#/path\\?from=finance-assistants/G5&to=finance-officers/NOA"));
            assertThat(page.getByRole(
                            AriaRole.HEADING,
                            new Page.GetByRoleOptions()
                                    .setName("4 ways from Finance Assistant, G5 to Finance Officer, NOA")))
                    .isVisible();
            page.goBack();
            assertThat(page.locator("#to")).hasValue("where I can go");
            page.goForward();
            assertThat(page.locator("#to")).hasValue("Finance Officer, NOA");
            visit.expectNoComplaint();
        }
    }

    @Test
    void byMouseFromThePlaceWhereOneIsToTheSourceOfALine() {
        try (Chromium.Visit visit = visit(1280, ColorScheme.LIGHT)) {
            Page page = visit.open("").page;
            page.locator("[data-job='finance-assistants/G5']").click();
            visit.ready();
            page.locator("[data-job='finance-officers/NOA']").click();
            visit.ready();
            page.getByText("G5 · experience").first().click();
            assertThat(page.getByText("ilo-gjd-2019#finance-assistants/G5/experience")
                            .first())
                    .isVisible();
            visit.expectNoComplaint();
        }
    }
}
