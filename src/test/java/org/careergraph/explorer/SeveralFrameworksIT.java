package org.careergraph.explorer;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;
import org.careergraph.api.MapsUnderTest;
import org.careergraph.api.WithApi;
import org.careergraph.catalogue.Catalogue;
import org.careergraph.path.CareerMap;
import org.careergraph.path.Moves;
import org.careergraph.seed.SeedReader;
import org.careergraph.seed.Seeds;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

/** The explorer on other catalogues than the built-in one: of two organizations, and of a framework with very many jobs. */
@WithApi
@Import({PageFiles.class, PageRules.class})
class SeveralFrameworksIT {
    private static final int FIELDS = 9;
    private static final int FAMILIES = 6;
    private static final int STEPS = 4;
    private static final int JOBS = FIELDS * FAMILIES * STEPS;

    private static final Chromium CHROMIUM = Chromium.start();

    @Autowired
    private MapsUnderTest maps;

    @LocalServerPort
    private int port;

    @TempDir
    private Path folder;

    @AfterAll
    static void close() {
        CHROMIUM.close();
    }

    @AfterEach
    void serveBuiltIn() {
        maps.serveBuiltIn();
    }

    private Chromium.Visit visit() {
        return CHROMIUM.visit("http://127.0.0.1:" + port, 1280, 900, ColorScheme.LIGHT);
    }

    private void serveTwo() throws IOException {
        serve(Seeds.twoFrameworks(folder), "two");
    }

    private void serve(Path seed, String version) {
        Catalogue catalogue = new Catalogue(SeedReader.read(seed));
        CareerMap map = new CareerMap(catalogue, new Moves(catalogue).all(), version, Instant.EPOCH);
        maps.serve(() -> map);
    }

    /** Fields of families without grades, whose ladders all have the same number of steps. */
    private void serveMany() throws IOException {
        Path many = folder.resolve("frameworks/many");
        Files.createDirectories(many.resolve("families"));
        Files.writeString(many.resolve("framework.yaml"), """
                id: many
                name: Very many jobs
                organizations: [many-office]
                citation: "many-book#families"
                """);
        Files.writeString(many.resolve("organizations.yaml"), """
                organizations:
                  - { id: many-office, name: Office of Many Jobs, languages: [English] }
                """);
        Files.writeString(many.resolve("documents.yaml"), """
                documents:
                  - { id: many-book, title: The book of many jobs, organization: many-office, language: en }
                """);
        Files.writeString(many.resolve("competencies.yaml"), """
                competencies:
                  - { id: patience, name: Patience, kind: TECHNICAL }
                """);
        StringBuilder fields = new StringBuilder("occupationalFields:\n");
        for (int field = 1; field <= FIELDS; field++) {
            fields.append("  - { id: field-%d, name: Field %d, number: %d, citation: \"many-book#fields\" }%n"
                    .formatted(field, field, field));
            for (int family = 1; family <= FAMILIES; family++) {
                String name = field + "-" + family;
                StringBuilder ladder = new StringBuilder("""
                        id: family-%s
                        name: Family %s
                        field: field-%d
                        citation: "many-book#families"
                        jobs:
                        """.formatted(name, name, field));
                for (int step = 1; step <= STEPS; step++) {
                    ladder.append("""
                              - step: step-%d
                                title: Worker %s %s
                                technical:
                                  - { number: 1, competency: patience }
                            """.formatted(step, name, "I".repeat(step)));
                }
                Files.writeString(many.resolve("families/family-" + name + ".yaml"), ladder);
            }
        }
        Files.writeString(many.resolve("occupational-fields.yaml"), fields);
        serve(folder, "many");
    }

    @Test
    void theOrganizationIsChosenFirstAndStaysInTheAddress() throws IOException {
        serveTwo();
        try (Chromium.Visit visit = visit()) {
            Page page = visit.open("").page;
            assertThat(page.locator("h1")).hasText("Whose jobs?");
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Harbour Office"))
                    .click();
            visit.ready();
            assertThat(page).hasURL(Pattern.compile(".*\\?framework=harbour$"));
            assertThat(page.locator("[data-job]")).hasCount(8);
            assertThat(page.locator(".lead.small a").first()).containsText("Quay Keeper, G5");
            page.getByRole(AriaRole.NAVIGATION).getByText("Compare").click();
            visit.ready();
            assertThat(page).hasURL(Pattern.compile(".*compare\\?framework=harbour$"));
            assertThat(page.locator(".columns li"))
                    .hasText(new String[] {"Keepers of the quays G5 G4", "Pilots 4 jobs, the first 4 of 5"});
            page.reload();
            visit.ready();
            assertThat(page.locator("#organization")).hasValue("harbour");
            page.getByRole(AriaRole.NAVIGATION).getByText("Paths").click();
            page.locator("#organization").selectOption("wlo");
            assertThat(page.locator("[data-job]")).hasCount(3);
            assertThat(page).hasURL(Pattern.compile(".*\\?framework=wlo$"));
            page.goBack();
            assertThat(page.locator("[data-job]")).hasCount(8);
            visit.expectNoComplaint();
        }
    }

    @Test
    void theSameCodeInAnotherSystemIsAnotherGrade() throws IOException {
        serveTwo();
        try (Chromium.Visit visit = visit()) {
            Page page = visit.open("#/path?framework=harbour&from=G5").page;
            assertThat(page.locator("#from")).hasValue("any job at G5");
            assertThat(page.locator(".stop.place")).hasAttribute("data-job", "harbour/keepers/G5");
            assertThat(page.locator(".moves.grouped")).containsText("Senior Quay Keeper G4");
            // in this system G4 stands above G5
            List<String> rows = page.locator(".lattice th[scope=row]").allInnerTexts();
            assertThat(rows.indexOf("G4")).isLessThan(rows.indexOf("G5"));
            visit.expectNoComplaint();
        }
    }

    @Test
    void whereThereAreNoGradesStepsAreDrawnAndBranchesBesideEachOther() throws IOException {
        serveTwo();
        try (Chromium.Visit visit = visit()) {
            Page page = visit.open("#/path?framework=harbour").page;
            Locator cell = page.getByRole(AriaRole.CELL)
                    .filter(new Locator.FilterOptions().setHas(page.locator("[data-job='harbour/pilots/principal']")));
            assertThat(cell.locator("[data-job='harbour/pilots/head']")).isVisible();
            assertThat(cell.locator("..").getByRole(AriaRole.ROWHEADER).last()).hasText("step 3");
            Object apart = page.evaluate("""
                    () => {
                      const [one, other] = ['principal', 'head'].map((step) => document.querySelector(`[data-job='harbour/pilots/${step}'] .dot`).getBoundingClientRect());
                      return other.x > one.x && other.y > one.y;
                    }""");
            assertThat(apart).isEqualTo(true);
            // a family without a field is a column like a field
            assertThat(page.getByRole(AriaRole.COLUMNHEADER))
                    .hasText(new String[] {"Light on quaysLight on quays", "Harbour mastersHarbour masters"});
            for (int width : List.of(1280, 390)) {
                assertThat(visit.seenAt(width, ColorScheme.LIGHT).looseEnds())
                        .as("ends of lines beside their jobs at %d px", width)
                        .isEqualTo(0);
            }
            visit.expectNoComplaint();
        }
    }

    @Test
    void aJobWithoutAGradeIsCalledByItsTitle() throws IOException {
        serveTwo();
        try (Chromium.Visit visit = visit()) {
            Page page = visit.open("#/job/harbour/pilots/head").page;
            assertThat(page.locator("h1")).hasText("Head of Pilots");
            page.getByText("Its ladder side by side").click();
            visit.ready();
            assertThat(page.locator(".compare thead th")).hasText(new Pattern[] {
                Pattern.compile("Pilot .*"),
                Pattern.compile("Principal Pilot .*"),
                Pattern.compile("Head of Pilots .*"),
                Pattern.compile("Director .*")
            });
            visit.open("#/path?from=harbour/pilots/trainee&to=harbour/pilots/director");
            assertThat(page.locator("#ways-title")).hasText("5 ways from Trainee Pilot to Director");
            assertThat(page.locator(".tabs")).containsText("3 steps by Pilot and Head of Pilots, no step skipped");
            visit.open("#/matrix?family=harbour/pilots");
            assertThat(page.locator(".matrix thead th[scope=col]"))
                    .hasText(new String[] {"Trainee Pilot", "Pilot", "Principal Pilot", "Head of Pilots", "Director"});
            visit.expectNoComplaint();
        }
    }

    /** Whose descriptions are short, and not cut. */
    @Test
    void ofJobsNoTextIsSaidToBreakOff() throws IOException {
        serveTwo();
        try (Chromium.Visit visit = visit()) {
            Page page = visit.open("#/gap?from=wlo/keepers/G4&to=harbour/pilots/pilot").page;
            assertThat(page.locator(".step-body")).isVisible();
            assertThat(page.locator("main")).not().containsText("breaks off");
            visit.expectNoComplaint();
        }
    }

    /** As addresses were when there was one framework. */
    @Test
    void aShortIdInAnAddressIsUnderstoodWhereItIsClear() throws IOException {
        serveTwo();
        try (Chromium.Visit visit = visit()) {
            Page page = visit.open("#/path?from=inspectors/NOA").page;
            assertThat(page.locator("#from")).hasValue("Inspector, NOA");
            assertThat(page.locator("#organization")).hasValue("wlo");
            visit.open("#/path?from=keepers/G5");
            assertThat(page.locator("h1")).hasText("Whose jobs?");
            page.getByText("World Lighthouse Office", new Page.GetByTextOptions().setExact(true))
                    .click();
            assertThat(page.locator("#from")).hasValue("Senior Keeper, G5");
            visit.expectNoComplaint();
        }
    }

    /** The jobs that the picture shows, and those that its folded cells count. */
    private static void expectAllJobs(Page page) {
        assertThat(page.evaluate("""
                document.querySelectorAll('[data-job]').length
                  + [...document.querySelectorAll('.stop.count .dot')].reduce((sum, one) => sum + Number(one.textContent), 0)""")).as("jobs in the picture").isEqualTo(JOBS);
    }

    @Test
    void manyJobsAreFoldedByFieldAndNoneIsMissing() throws IOException {
        serveMany();
        try (Chromium.Visit visit = visit()) {
            Page page = visit.open("").page;
            assertThat(page.locator(".lead").first()).containsText("216 jobs in 9 fields of work and 54 families");
            assertThat(page.locator("[data-job]")).hasCount(0);
            assertThat(page.locator(".stop.count")).hasCount(FIELDS * STEPS);
            expectAllJobs(page);
            page.locator(".stop.count").nth(1).click();
            visit.ready();
            assertThat(page).hasURL(Pattern.compile(".*open=many/field-2$"));
            assertThat(page.locator("[data-job]")).hasCount(FAMILIES * STEPS);
            assertThat(page.locator(".fields [aria-current=true]")).hasText("Field 2 24");
            expectAllJobs(page);
            page.locator("[data-job='many/family-2-3/step-2']").click();
            visit.ready();
            // the neighbourhood of where one stands
            assertThat(page.locator("[data-job]")).hasCount(STEPS);
            assertThat(page.getByRole(AriaRole.COLUMNHEADER)
                            .filter(new Locator.FilterOptions().setHasText("5 other families of Field 2")))
                    .isVisible();
            expectAllJobs(page);
            for (int width : List.of(1280, 390)) {
                assertThat(visit.seenAt(width, ColorScheme.LIGHT).looseEnds()).isEqualTo(0);
            }
            visit.expectNoComplaint();
        }
    }

    @Test
    void theMapOfManyJobsIsDrawnWhenItIsAskedForAndThenWhole() throws IOException {
        serveMany();
        try (Chromium.Visit visit = visit()) {
            Page page = visit.open("#/matrix").page;
            assertThat(page.locator("main")).containsText("There are 216 jobs in 54 families");
            assertThat(page.locator(".matrix")).hasCount(0);
            page.locator("#family").selectOption("many/field-3");
            assertThat(page.locator(".matrix thead th[scope=col]")).hasCount(FAMILIES * STEPS);
            page.locator("#family").selectOption("all 54 families");
            assertThat(page.locator(".matrix thead th[scope=col]")).hasCount(JOBS);
            assertThat(page.locator("main")).containsText("1 competency, 216 jobs");
            visit.expectNoComplaint();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "#/path?framework=harbour",
                "#/path?from=harbour/pilots/pilot",
                "#/compare?framework=harbour",
                "#/vacancies",
                "#/matrix?framework=harbour"
            })
    void everyViewIsForEveryoneWithTwoFrameworks(String view) throws IOException {
        serveTwo();
        isForEveryone(view);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "#/path?open=many/field-2",
                "#/path?from=many/family-2-3/step-2",
                "#/path?from=many/family-2-3/step-1&to=many/family-2-3/step-4",
                "#/matrix"
            })
    void everyViewIsForEveryoneWithManyJobs(String view) throws IOException {
        serveMany();
        isForEveryone(view);
    }

    private void isForEveryone(String view) {
        try (Chromium.Visit visit = visit()) {
            visit.open(view);
            for (int width : List.of(1280, 390)) {
                for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
                    assertThat(visit.seenAt(width, scheme).violations(scheme))
                            .as("violations of accessibility rules at %d px, %s", width, scheme)
                            .isEmpty();
                }
            }
            visit.seenAt(320, ColorScheme.LIGHT);
            await().untilAsserted(() -> assertThat(visit.tooWide()).isEqualTo(0));
            visit.expectNoComplaint();
        }
    }
}
