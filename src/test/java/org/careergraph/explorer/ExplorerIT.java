package org.careergraph.explorer;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.careergraph.WithProduct;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.io.ClassPathResource;

/** The explorer in a real browser: what people do with it, for whom it works, and that it keeps to itself. */
@WithProduct
class ExplorerIT {
    /** A link of somebody who told something. */
    private static final String TOLD =
            Base64.getUrlEncoder().withoutPadding().encodeToString("""
                    {"education": {"level": "FIRST_DEGREE", "relevant": true}, "experience": [{"years": 6, "kind": "GENERAL_OFFICE_SUPPORT"}],
                     "languages": [{"language": "English", "level": "EXCELLENT_COMMAND"}], "competencies": [{"competency": "drafting"}]}
                    """.getBytes(StandardCharsets.UTF_8));

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
            Map.entry("vacancy-closed", "#/vacancy/vacancies/wipo-senior-client-support-assistant"),
            Map.entry("vacancy-cut", "#/vacancy/vacancies/un-ombudsperson-itu-wipo"),
            Map.entry("vacancies-told", "#/vacancies?from=finance-assistants/G6&told=" + TOLD),
            Map.entry(
                    "gap",
                    "#/gap?from=general-administration-and-office-support-assistants/G6&to=vacancies/wipo-conference-operations-officer"),
            Map.entry("path-told", "#/path?from=finance-assistants/G5&to=finance-officers/NOA&told=" + TOLD),
            Map.entry("next-told", "#/path?from=finance-assistants/G6&told=" + TOLD),
            Map.entry("compare-none", "#/compare"),
            Map.entry("matrix", "#/matrix?kind=CORE"),
            Map.entry(
                    "matrix-cell",
                    "#/matrix?family=finance-assistants&cell=accounting-standards-ipsas-or-other@ilo/finance-assistants/G6"),
            Map.entry("rules", "#/rules"),
            Map.entry("missing", "#/job/astronauts/G9"),
            Map.entry("no-page", "#/nowhere")));

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

    /** At a desk and on a phone, by day and by night, with what can be opened open; and as narrow as a page may become. */
    @ParameterizedTest
    @MethodSource("views")
    void everyViewIsForEveryone(String name) {
        try (Chromium.Visit visit = visit(1280, ColorScheme.LIGHT)) {
            visit.open(address(name));
            visit.seenAt(1280, ColorScheme.LIGHT).screenshot(name + "-1280");
            visit.seenAt(390, ColorScheme.DARK).screenshot(name + "-390");
            // the first of each kind, since the others are like them
            visit.page.evaluate("""
                    ['.fold', '.source', '.source.bare'].flatMap((kind) => [...document.querySelectorAll(kind)].slice(0, 3)).forEach((one) => (one.open = true))""");
            visit.ready();
            for (int width : List.of(1280, 390)) {
                for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
                    visit.seenAt(width, scheme);
                    assertThat(visit.violations(scheme))
                            .as("violations of accessibility rules at %d px, %s", width, scheme)
                            .isEmpty();
                }
            }
            // 640 is a desk at 200 %, 320 what may be asked at most (WCAG 1.4.10)
            for (int width : List.of(640, 320)) {
                // a browser takes its time over a new width; what is cut off then stays so
                visit.seenAt(width, ColorScheme.LIGHT);
                await().untilAsserted(() -> assertThat(visit.tooWide())
                        .as("what is cut off at %d px", width)
                        .isEqualTo(0));
            }
            visit.expectNoComplaint();
        }
    }

    @Test
    void theLinesOfTheLatticeEndAtItsJobs() {
        try (Chromium.Visit visit = visit(1280, ColorScheme.LIGHT)) {
            visit.open(address("path"));
            for (int width : List.of(1280, 390)) {
                assertThat(visit.seenAt(width, ColorScheme.LIGHT).looseEnds())
                        .as("ends of lines beside their jobs at %d px", width)
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
                            ".*#/path\\?from=ilo/finance-assistants/G5&to=ilo/finance-officers/NOA"));
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
    void byKeyboardAloneOverTheHeadIntoTheLatticeAndItsTable() {
        try (Chromium.Visit visit = visit(1280, ColorScheme.LIGHT)) {
            Page page = visit.open("").page;
            page.keyboard().press("Tab");
            assertThat(page.getByText("Skip to the content")).isFocused();
            page.keyboard().press("Enter");
            page.keyboard().press("Tab");
            assertThat(page.locator("#from")).isFocused();
            page.locator("[data-job='ilo/drivers/G2']").focus();
            assertThat(page.getByRole(AriaRole.CELL, new Page.GetByRoleOptions().setName("Driver, G2")))
                    .isVisible();
            page.keyboard().press("Enter");
            assertThat(page.locator("#next-title")).hasText("Where one move can lead from Driver, G2");
            assertThat(page.locator("[data-job='ilo/drivers/G3']"))
                    .hasAccessibleName("Senior Driver, G3, can be reached by one move");
            visit.expectNoComplaint();
        }
    }

    /** Whoever types fast presses Enter before the server has answered. */
    @Test
    void enterLeadsToWhatIsFoundEvenIfItIsFoundLater() {
        try (Chromium.Visit visit = visit(1280, ColorScheme.LIGHT)) {
            Page page = visit.open("").page;
            List<Route> held = new CopyOnWriteArrayList<>();
            page.route("**/graphql/questions/search**", held::add);
            page.locator("#search").fill("conference operations");
            page.waitForCondition(() -> !held.isEmpty());
            page.locator("#search").press("Enter");
            held.forEach(Route::resume);
            assertThat(page.locator("h1")).containsText("Conference Operations Officer");
            visit.expectNoComplaint();
        }
    }

    @Test
    void byMouseFromThePlaceWhereOneIsToTheSourceOfALine() {
        try (Chromium.Visit visit = visit(1280, ColorScheme.LIGHT)) {
            Page page = visit.open("").page;
            page.locator("[data-job='ilo/finance-assistants/G5']").click();
            visit.ready();
            page.locator("[data-job='ilo/finance-officers/NOA']").click();
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
            assertThat(page.locator(".verdict.met").first()).containsText("university degree");
            page.getByLabel("I have this: Drafting").check();
            assertThat(page.locator(".chips li")).containsText("Drafting");
            visit.ready();
            // the box stays where it was, so that whoever ticked it in error can take it back
            Locator box = page.locator(".part:has(h4:text-is('What is new'))").getByLabel("I have this: Drafting");
            assertThat(box).isChecked();
            assertThat(page.locator(".tick input:checked")).hasCount(1);
            assertThat(page.locator(".part:has(h4:text-is('What you bring')) .tick"))
                    .hasCount(0);
            box.uncheck();
            assertThat(page.locator(".chips li")).hasCount(0);
            visit.ready();
            box.check();
            visit.ready();
            assertThat(addresses)
                    .anyMatch(request -> request.startsWith("POST") && request.endsWith("/graphql"))
                    .allMatch(request -> !request.contains("FIRST_DEGREE") && !request.contains("drafting"));
            assertThat(page.url()).doesNotContain("told");

            page.reload();
            visit.ready();
            assertThat(page.locator(".chips li")).containsText("Drafting");
            page.getByText("Clear everything I entered").click();
            visit.ready();
            assertThat(page.locator(".overall")).hasCount(0);
            assertThat(page.evaluate("sessionStorage.length + localStorage.length"))
                    .isEqualTo(0);
            visit.expectNoComplaint();
        }
    }

    /** Of a step that asks for training, every line can be told. */
    @Test
    void trainingIsToldOnItsLine() {
        try (Chromium.Visit visit = visit(1280, ColorScheme.LIGHT)) {
            Page page = visit.open("#/path?from=finance-assistants/G5&to=finance-assistants/G6").page;
            page.getByLabel("I have this: training in accounting or finance").check();
            visit.ready();
            Locator education = page.locator(".part:has(h4:text-is('Education'))");
            assertThat(education.locator(".verdict.met")).hasCount(2);
            assertThat(page.locator(".chips").first()).containsText("Training: accounting or finance");
            education
                    .getByLabel("I have this: training in accounting or finance")
                    .uncheck();
            visit.ready();
            assertThat(page.locator(".overall")).hasCount(0);
            visit.expectNoComplaint();
        }
    }

    @Test
    void anEmptyRowSaysNothing() {
        try (Chromium.Visit visit = visit(1280, ColorScheme.LIGHT)) {
            Page page = visit.open("#/path?from=finance-assistants/G5&to=finance-assistants/G6").page;
            page.locator("#person-title button").click();
            page.getByText("Add a period of work").click();
            page.getByText("Add a language").click();
            assertThat(page.locator("#years-0")).hasValue("");
            assertThat(page.locator("#language-0")).hasValue("");
            page.locator("#years-0").fill("9");
            page.locator("#years-0").blur();
            page.locator("#language-0").fill("English");
            page.locator("#language-0").blur();
            visit.ready();
            assertThat(page.locator(".overall")).hasCount(0);
            page.locator("#kind-0").selectOption("PROFESSIONAL");
            assertThat(page.locator(".overall")).isVisible();
            for (String years : List.of("-3", "0", "61")) {
                page.locator("#years-0").fill(years);
                page.locator("#years-0").blur();
                visit.ready();
                assertThat(page.locator("#years-wrong-0")).hasText("More than 0, at most 60.");
                assertThat(page.locator("#years-0")).hasValue(years);
                assertThat(page.locator(".overall")).hasCount(0);
            }
            visit.expectNoComplaint();
        }
    }

    @Test
    void aSlipIsToldAtItsFieldAndTheAnswerStays() {
        try (Chromium.Visit visit = visit(1280, ColorScheme.LIGHT)) {
            Page page = visit.open("#/path?from=finance-assistants/G5&to=finance-assistants/G6").page;
            page.locator("#person-title button").click();
            page.getByText("Add a language").click();
            page.locator("#language-0").fill("Englsh");
            page.locator("#language-0").blur();
            page.locator("#command-0").selectOption("EXCELLENT_COMMAND");
            Locator wrong = page.locator(".person .wrong");
            assertThat(wrong).containsText("No document has “Englsh”");
            assertThat(page.locator(".step-body .line").first()).isVisible();
            assertThat(page.locator("main .notice")).hasCount(0);
            wrong.getByText("English", new Locator.GetByTextOptions().setExact(true))
                    .click();
            assertThat(page.locator("#language-0")).hasValue("English");
            assertThat(page.locator(".overall")).isVisible();
            assertThat(wrong).hasCount(0);
        }
    }

    @Test
    void aWordThatNoDocumentHasIsNotedAtItsFieldAndJobsAreCalledByTheirTitles() {
        try (Chromium.Visit visit = visit(1280, ColorScheme.LIGHT)) {
            Page page = visit.open("#/path?from=finance-assistants/G5&to=finance-assistants/G6").page;
            page.locator("#person-title button").click();
            page.getByText("Add a language").click();
            page.locator("#language-0").fill("Klingon");
            page.locator("#language-0").blur();
            page.locator("#command-0").selectOption("EXCELLENT_COMMAND");
            assertThat(page.locator(".person .wrong")).containsText("No position names Klingon");
            page.getByText("What is assumed about you").click();
            assertThat(page.locator(".assumptions")).containsText("because Finance Assistant, G5 asks it");
            assertThat(page.locator(".assumptions")).not().containsText("ilo/");
            visit.expectNoComplaint();
        }
    }

    /** All of them: from each job at the grade, and each target once in its group. */
    @Test
    void everyMoveFromAWholeGradeIsThere() {
        try (Chromium.Visit visit = visit(1280, ColorScheme.LIGHT)) {
            Page page = visit.open("#/path?from=G5").page;
            Object moves = page.evaluate("""
                    async () => {
                      const ask = async (query) => (await (await fetch('/graphql', { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify({ query }) })).json()).data;
                      const { jobs } = await ask('{ jobs(filter: {grades: ["G5"]}) { nodes { id } } }');
                      const all = await Promise.all(jobs.nodes.map(({ id }) => ask(`{ nextMoves(from: {job: "${id}"}, first: 100) { to { id } } }`)));
                      return all.reduce((sum, { nextMoves }) => sum + nextMoves.length, 0);
                    }""");
            assertThat((int) moves).isGreaterThan(100);
            assertThat(page.locator(".starts a")).hasCount((int) moves);
            assertThat(page.locator("[data-cut]")).hasCount(0);
            assertThat(page.locator(".stop.place")).hasCount(6);
            List<String> bridged = page.locator(".moves.grouped > section")
                    .last()
                    .locator("ul:not(.starts) > li > span b")
                    .allInnerTexts();
            assertThat(bridged).hasSizeGreaterThan(5);
            visit.expectNoComplaint();
        }
    }

    @Test
    void whatFallsIsMarkedAndTheLadderShowsTheJobOneCameFrom() {
        try (Chromium.Visit visit = visit(1280, ColorScheme.LIGHT)) {
            Page page = visit.open("#/compare?jobs=human-resources-assistants/G6,human-resources-officers/NOB").page;
            Locator row = page.locator(".compare tr")
                    .filter(new Locator.FilterOptions().setHasText("UN Common System policies in human resources"));
            assertThat(row.locator(".mark")).hasText("Falls");
            visit.open("#/path?from=human-resources-assistants/G6&to=human-resources-officers/NOB&way=1");
            page.getByText("at a lower level").click();
            assertThat(page.locator(".line.falls")).containsText("down from good");
            visit.open("#/job/general-administration-and-office-support-assistants/G7");
            page.getByText("Its ladder side by side").click();
            assertThat(page.locator(".compare thead .grade")).hasText(new String[] {"G4", "G5", "G6", "G7"});
            visit.expectNoComplaint();
        }
    }

    @Test
    void withATargetChosenWhatBringsNearestIsAskedWithinIt() {
        try (Chromium.Visit visit = visit(1280, ColorScheme.LIGHT)) {
            Page page = visit.open(address("path-told")).page;
            page.getByText("What would bring me nearest?").click();
            assertThat(page.locator(".leverage ol").first()).containsText("of this step’s target");
            assertThat(page.locator(".leverage")).not().containsText("opens nothing");
            visit.expectNoComplaint();
        }
    }

    /** A sheet of paper is narrow. */
    @Test
    void onPaperNothingIsMissing() {
        try (Chromium.Visit visit = visit(720, ColorScheme.LIGHT)) {
            Page page = visit.open(address("compare")).page;
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            assertThat(visit.tooWide()).isEqualTo(0);
            assertThat((Boolean) page.evaluate(
                            "document.querySelector('.compare').getBoundingClientRect().right <= innerWidth"))
                    .as("all columns are on the sheet")
                    .isTrue();
            assertThat(page.getByText("of the catalogue.")).containsText("Printed on");
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
            visit.open(address("path-told"));
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            assertThat(page.locator(".told")).containsText("Drafting");
            assertThat((Boolean)
                            page.evaluate("document.querySelector('.stop .name').getBoundingClientRect().width > 20"))
                    .as("the names of jobs are on paper")
                    .isTrue();
            visit.expectNoComplaint();
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "#/job/% | There is no job “%”",
                "#/gap | A comparison needs two positions",
                "#/path?from=finance-assistants/G5&to=finance-officers/NOA&way=abc | I work as",
                "#/path?from=finance-assistants/G5&to=finance-officers/NOA&way=-3 | I work as",
                "#/matrix?family=nope | There is no family “nope”",
                "#/compare?jobs=ilo/nobody/G1 | Side by side"
            })
    void anAddressWithAMistakeIsAnsweredWithAPage(String address, String heading) {
        try (Chromium.Visit visit = visit(1280, ColorScheme.LIGHT)) {
            Page page = visit.open(address).page;
            assertThat(page.locator("h1")).containsText(heading);
            assertThat(page.locator("main")).not().containsText("This page failed");
            visit.expectNoComplaint();
        }
    }

    @Test
    void whatWouldOpenMostIsToldAndCanBeTried() {
        try (Chromium.Visit visit = visit(1280, ColorScheme.LIGHT)) {
            Page page = visit.open(address("next-told")).page;
            page.getByText("What would open most for me?").click();
            page.getByText("What would change").first().click();
            page.getByText("Assume that I have it").click();
            assertThat(page.locator(".chips li")).hasCount(2);
            visit.expectNoComplaint();
        }
    }

    /** The notice prints a date of which nobody knows which number is the month; the day is that of the reader's device. */
    @Test
    void aNoticeIsOpenOrClosedByTheReadersDayAndByEachReadingOfItsDate() {
        try (Chromium.Visit visit = visit(1280, ColorScheme.LIGHT)) {
            Page page = visit.page;
            for (Map.Entry<String, String> one : Map.of(
                            "2024-05-01", "Open",
                            "2024-06-01", "Open or closed, depending on how the date is read",
                            "2024-12-01", "Closed: no longer open for applications")
                    .entrySet()) {
                page.clock().setFixedTime(one.getKey() + "T12:00:00Z");
                visit.open("#/vacancies");
                Locator group = page.locator(".vacancies")
                        .filter(new Locator.FilterOptions().setHasText("Senior Client Support Assistant"));
                assertThat(group.locator("h2")).hasText(one.getValue());
                assertThat(group).containsText("05/11/2024");
                assertThat(group).containsText("11 May 2024 or 5 November 2024");
            }
            page.clock().setFixedTime("2024-12-01T12:00:00Z");
            visit.open("#/vacancies?from=finance-assistants/G6");
            page.getByLabel("Leave out what is closed").check();
            assertThat(page.getByText("Senior Client Support Assistant")).hasCount(0);
            assertThat(page.getByText("Senior Customer Relations Assistant").first())
                    .isVisible();
            page.reload();
            visit.ready();
            assertThat(page.getByLabel("Leave out what is closed")).isChecked();
            page.goBack();
            assertThat(page.getByText("Senior Client Support Assistant").first())
                    .isVisible();
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
            page.locator("#language-0").fill("English");
            page.locator("#language-0").blur();
            page.locator("#command-0").selectOption("WORKING_KNOWLEDGE");
            page.getByText("Copy a link that contains it").click();
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

    @Test
    void sideBySideIsTheSameOnPaperAndInATable() throws IOException {
        try (Chromium.Visit visit = visit(1280, ColorScheme.LIGHT)) {
            Page page = visit.open(address("compare")).page;
            Download download =
                    page.waitForDownload(() -> page.getByText("Download as CSV").click());
            List<String> lines = Files.readAllLines(download.path());
            assertThat(lines.getFirst())
                    .isEqualTo(
                            "\uFEFF,\"Finance Assistant, G5\",Where it is written: G5,\"Senior Finance Assistant, G6\",Where it is written: G6,"
                                    + "\"Senior Finance Assistant, G7\",Where it is written: G7,\"Finance Officer, NOA\",Where it is written: NOA");
            assertThat(lines)
                    .contains(
                            "Financial administration and/or accounting techniques,knowledge,ilo-gjd-2019#finance-assistants/G5/technical/1,,,,,,")
                    .anyMatch(
                            line -> line.startsWith(
                                    "Education,Secondary school,ilo-gjd-2019#finance-assistants/G5/education,\"Secondary school, training in"));
            List<String> rows = page.locator(".compare tbody th[scope=row]").allInnerTexts();
            assertThat(lines.stream().skip(1).map(line -> line.replaceFirst("^(?:\"([^\"]*)\"|([^,]*)),.*$", "$1$2")))
                    .containsExactlyElementsOf(rows.stream()
                            .filter(name -> !name.equals("New duties"))
                            .toList());

            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            assertThat(page.getByRole(AriaRole.NAVIGATION)).isHidden();
            assertThat(page.getByText("Download as CSV")).isHidden();
            assertThat(page.locator(".compare")).isVisible();
            visit.expectNoComplaint();
        }
    }

    @Test
    void whatIsChosenInTheMapStandsInItsAddress() {
        try (Chromium.Visit visit = visit(1280, ColorScheme.LIGHT)) {
            Page page = visit.open("#/matrix").page;
            page.locator("#family").selectOption("ilo/drivers");
            page.locator("#kind").selectOption("BEHAVIOURAL");
            page.locator(".heat").first().click();
            String card = page.locator(".card").innerText();
            String link = page.url().substring(page.url().indexOf('#'));
            page.goBack();
            assertThat(page.locator(".card")).hasCount(0);
            page.goBack();
            assertThat(page.locator("#kind")).hasValue("TECHNICAL");
            assertThat(visit.open(link).page.locator(".card"))
                    .containsText(card.lines().findFirst().orElseThrow());
            assertThat(page.locator("#kind")).hasValue("BEHAVIOURAL");
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

    /** Which needs its workers, and the schema. */
    @Test
    void graphiQlMarksAWrongFieldAndFormatsAQuestion() {
        try (Chromium.Visit visit = visit(1280, ColorScheme.DARK)) {
            Page page = visit.page;
            page.navigate("/graphiql");
            Locator editor = page.locator(".graphiql-query-editor");
            editor.locator(".view-lines").click();
            page.keyboard().press("Control+A");
            // the editor closes the brackets
            page.keyboard().insertText("{ catalogue { versoin");
            assertThat(editor.locator(".squiggly-error")).isVisible();
            page.keyboard().press("Control+A");
            page.keyboard().insertText("{ catalogue { version");
            assertThat(editor.locator(".squiggly-error")).hasCount(0);
            page.locator("[aria-label^='Prettify query']").click();
            // and an empty line at the end
            assertThat(editor.locator(".view-line")).hasCount(6);
            visit.screenshot("graphiql");
            visit.expectNoComplaint();
        }
    }

    @Test
    void everySavedQuestionOfGraphiQlComesWithVariablesThatAreAnswered() {
        try (Chromium.Visit visit = visit(1280, ColorScheme.LIGHT)) {
            Page page = visit.page;
            page.navigate("/graphiql");
            Locator questions = page.locator(".saved-questions button");
            assertThat(questions.first()).isEnabled();
            assertThat(questions.count()).isGreaterThan(20);
            for (Locator question : questions.all()) {
                question.click();
                Response answer = page.waitForResponse(
                        response -> response.url().endsWith("/graphql")
                                && !response.request().postData().contains("IntrospectionQuery"),
                        () -> page.locator(".graphiql-execute-button").click());
                assertThat(answer.text())
                        .as(question.innerText())
                        .startsWith("{\"data\":{")
                        .doesNotContain("\"errors\"")
                        .doesNotContainPattern("^\\{\"data\":\\{\"\\w+\":null");
            }
            visit.expectNoComplaint();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/webjars/lit-html/lit-html.js",
                "/lib/graphiql/graphiql.js.map",
                "/static/lib/lit-html/lit-html.js",
                "/lib/../application.yaml",
                "/application.yaml"
            })
    void aFileHasOneAddressAndNothingElseIsServed(String path) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .build();
        assertThat(HttpClient.newHttpClient()
                        .send(request, HttpResponse.BodyHandlers.ofString())
                        .statusCode())
                .isBetween(400, 404);
    }

    /** How long it takes is printed and not asserted, since it is a matter of the machine. */
    @Test
    void theFirstViewIsLightAndTheNextComesFromTheBrowsersCopies() {
        visit(1280, ColorScheme.LIGHT).open("").close(); // so that the server is warm
        try (Chromium.Visit visit = visit(1280, ColorScheme.LIGHT)) {
            List<Response> responses = new CopyOnWriteArrayList<>();
            visit.page.onResponse(responses::add);
            visit.page.addInitScript("""
                    new MutationObserver((_, all) => {
                      if (document.documentElement.hasAttribute('data-ready')) { window.readyAt = performance.now(); all.disconnect(); }
                    }).observe(document, { attributes: true, subtree: true, attributeFilter: ['data-ready'] })""");
            Page page = visit.open("").page;
            Object first = page.evaluate("Math.round(window.readyAt)");
            int scripts = responses.stream()
                    .filter(response -> response.request().resourceType().equals("script"))
                    .mapToInt(response -> response.request().sizes().responseBodySize)
                    .sum();
            assertThat(scripts).as("bytes of scripts, as sent").isBetween(1, 100_000);
            assertThat(responses).as("requests").hasSizeLessThan(40);
            int all = responses.size();
            responses.clear();
            visit.open("");
            assertThat(responses.stream()
                            .mapToInt(response -> response.request().sizes().responseBodySize)
                            .sum())
                    .as("bytes of a second visit")
                    .isLessThan(scripts);
            System.out.printf(
                    "First useful view after %s ms, a second after %s ms; %d requests, scripts of %,d bytes%n",
                    first, page.evaluate("Math.round(window.readyAt)"), all, scripts);
        }
    }

    /** A line without its sentence says that the document is not attached; so every line shown has to ask for it. */
    @ParameterizedTest
    @ValueSource(strings = {"rules", "job", "step", "competency", "vacancy", "vacancies", "ways"})
    void everyLineShownAsksForItsSentence(String question) throws IOException {
        assertThat(new ClassPathResource("graphql-documents/" + question + ".graphql")
                        .getContentAsString(StandardCharsets.UTF_8))
                .containsPattern("locator\\s+quote")
                .doesNotContain("{ locator }");
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
