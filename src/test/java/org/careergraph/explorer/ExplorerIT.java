package org.careergraph.explorer;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
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
                assertThat(visit.page.evaluate(
                                "document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                        .as(name)
                        .isEqualTo(0);
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
    void wordsWithASlipOfTheHandFindAPageAndAPlace() {
        try (Chromium.Visit visit = visit(1280, ColorScheme.LIGHT)) {
            Page page = visit.open("").page;
            page.locator("#search").fill("draftng");
            page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName("Drafting"))
                    .first()
                    .click();
            assertThat(page.locator("h1")).hasText("Drafting");
            visit.open("").page.locator("#from").fill("finanse officer");
            page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName("Finance Officer, NOA"))
                    .first()
                    .click();
            assertThat(page.locator("#from")).hasValue("Finance Officer, NOA");
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

    @Test
    void whatSomebodyTellsIsJudgedAtOnceAndStaysInTheTab() {
        try (Chromium.Visit visit = visit(1280, ColorScheme.LIGHT)) {
            Page page = visit.open("#/path?from=finance-assistants/G5&to=finance-officers/NOA").page;
            List<String> addresses = new CopyOnWriteArrayList<>();
            page.onRequest(request -> addresses.add(request.method() + " " + request.url()));
            page.locator("#person-title button").click();
            page.locator("#education").selectOption("FIRST_DEGREE");
            page.locator(".overall").waitFor();
            assertThat(page.locator(".verdict.met").first()).containsText("You have a university degree");
            page.getByLabel("I have this: Drafting").check();
            assertThat(page.locator(".chips li")).containsText("Drafting");
            visit.ready();
            assertThat(addresses)
                    .anyMatch(request -> request.startsWith("POST") && request.endsWith("/graphql"))
                    .allMatch(request -> !request.contains("FIRST_DEGREE") && !request.contains("drafting"));
            assertThat(page.url()).doesNotContain("told");

            page.reload();
            visit.ready();
            assertThat(page.locator(".chips li")).containsText("Drafting");
            page.getByText("Clear everything I told").click();
            visit.ready();
            assertThat(page.locator(".overall")).hasCount(0);
            assertThat(page.evaluate("sessionStorage.length + localStorage.length"))
                    .isEqualTo(0);
            visit.expectNoComplaint();
        }
    }

    @Test
    void aLinkTellsWhatSomebodyHasOnlyWhenItIsAskedFor() {
        String link;
        try (Chromium.Visit visit = visit(1280, ColorScheme.LIGHT)) {
            visit.mayUseTheClipboard();
            Page page = visit.open("#/path?from=finance-assistants/G5").page;
            page.locator("#person-title button").click();
            page.getByText("Add a language").click();
            page.getByText("Copy a link that tells it").click();
            assertThat(page.locator("#said")).containsText("The link is copied");
            link = String.valueOf(page.evaluate("navigator.clipboard.readText()"));
        }
        try (Chromium.Visit visit = visit(1280, ColorScheme.LIGHT)) {
            Page page = visit.open(link.substring(link.indexOf('#'))).page;
            assertThat(page.locator("#language-0")).hasValue("English");
            assertThat(page.url()).endsWith("#/path?from=finance-assistants/G5");
            visit.expectNoComplaint();
        }
    }

    @Test
    void withoutAServerAndWithABusyOneThePageSaysSoAndGoesOnByItself() {
        try (Chromium.Visit visit = visit(1280, ColorScheme.LIGHT)) {
            Page page = visit.open("").page;
            page.route("**/graphql/questions/job**", route -> route.abort("internetdisconnected"));
            page.evaluate("location.hash = '#/job/drivers/G3'");
            assertThat(page.getByRole(AriaRole.ALERT)).containsText("cannot be reached");
            visit.ready().screenshot("offline-1280");
            page.unroute("**/graphql/questions/job**");
            page.getByText("Ask again").click();
            assertThat(page.locator("h1")).hasText("Senior Driver, G3");

            page.route(
                    "**/graphql/questions/competency**",
                    route -> route.fulfill(
                            new Route.FulfillOptions()
                                    .setStatus(503)
                                    .setHeaders(Map.of("Retry-After", "1", "Content-Type", "application/json"))
                                    .setBody(
                                            "{\"errors\":[{\"message\":\"There is too much to do.\",\"extensions\":{\"code\":\"OVERLOADED\"}}]}")));
            page.evaluate("location.hash = '#/competency/drafting'");
            assertThat(page.getByRole(AriaRole.ALERT)).containsText("OVERLOADED");
            visit.ready().screenshot("busy-1280");
            page.unroute("**/graphql/questions/competency**");
            assertThat(page.locator("h1")).hasText("Drafting");
        }
    }

    @Test
    void aCellOfTheMapOpensAndTheTableCanBeTakenAlong() throws IOException {
        try (Chromium.Visit visit = visit(1280, ColorScheme.LIGHT)) {
            Page page = visit.open("#/matrix?family=finance-assistants").page;
            page.locator(".heat").first().click();
            assertThat(page.locator(".card")).containsText("Finance Assistant, G5");
            Download download =
                    page.waitForDownload(() -> page.getByText("Download as CSV").click());
            List<String> lines = Files.readAllLines(download.path());
            assertThat(lines.getFirst()).endsWith("competency,kind,family,grade,job,level,place");
            assertThat(lines).anyMatch(line -> line.endsWith("good,ilo-gjd-2019#finance-assistants/G7/technical/2"));
            visit.expectNoComplaint();
        }
    }

    /** A text that a spreadsheet would take for a formula is taken for a text. */
    @Test
    void aTableHoldsNoFormula() {
        try (Chromium.Visit visit = visit(1280, ColorScheme.LIGHT)) {
            Page page = visit.open("").page;
            assertThat(
                            page.evaluate(
                                    "async () => (await import('/explorer/js/csv.js')).csv([['=1+1', '+1', '-1', '@x', ' =x', 'a \"b\", c', 'x']])"))
                    .isEqualTo("\"'=1+1\",\"'+1\",\"'-1\",\"'@x\",\"' =x\",\"a \"\"b\"\", c\",x\r\n");
        }
    }

    @Test
    void graphiQlAnswersWithoutTheInternet() {
        try (Chromium.Visit visit = visit(1280, ColorScheme.LIGHT)) {
            Page page = visit.page;
            page.navigate("/graphiql");
            page.getByText("Which fields, families, grades and jobs are there?").click();
            page.locator(".graphiql-execute-button").click();
            assertThat(page.locator(".result-window")).containsText("General Service");
            visit.expectNoComplaint();
        }
    }

    @Test
    void filesAreAskedForAgainByTheirContentAndRunNoCodeButOurs() throws IOException, InterruptedException {
        HttpClient client = HttpClient.newHttpClient();
        for (String path : List.of("/", "/explorer/js/explorer.js", "/lib/lit-html/lit-html.js")) {
            HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
            HttpResponse<String> first = client.send(request.build(), HttpResponse.BodyHandlers.ofString());
            assertThat(first.statusCode()).isEqualTo(200);
            assertThat(first.headers().firstValue("Content-Security-Policy").orElse(""))
                    .startsWith("default-src 'none'; script-src 'self'; style-src 'self';")
                    .doesNotContain("unsafe");
            assertThat(first.headers().firstValue("Cache-Control")).contains("no-cache");
            String etag = first.headers().firstValue("ETag").orElseThrow();
            assertThat(client.send(request.header("If-None-Match", etag).build(), HttpResponse.BodyHandlers.ofString())
                            .statusCode())
                    .isEqualTo(304);
        }
    }
}
