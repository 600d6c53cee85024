package org.careergraph.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.careergraph.catalogue.Catalogue;
import org.careergraph.catalogue.Citation;
import org.careergraph.catalogue.CloseMatch;
import org.careergraph.catalogue.Competency;
import org.careergraph.catalogue.CompetencyRequirement;
import org.careergraph.catalogue.Document;
import org.careergraph.catalogue.Facts;
import org.careergraph.catalogue.Framework;
import org.careergraph.catalogue.Job;
import org.careergraph.catalogue.JobFamily;
import org.careergraph.catalogue.Level;
import org.careergraph.catalogue.Organization;
import org.careergraph.catalogue.Scale;
import org.careergraph.seed.SeedReader;
import org.careergraph.source.AttachedDocuments;
import org.careergraph.source.Quotes;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What {@code import --profile case} makes of an invented package, and what it says of mistakes in one. */
class CaseImportTests {
    private static final Path PACKAGE = Path.of("src/test/resources/org/careergraph/exchange/ropes/package.json");
    private static final Path JOBS = PACKAGE.resolveSibling("jobs.json");
    private static final String QUAY = "work-on-the-quay/";
    private static final String ROPES = "work-with-ropes/";

    @TempDir
    Path home;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    private int run(Path file) {
        PrintStream printed = new PrintStream(out, true, UTF_8);
        return ImportCommand.run(
                List.of(
                        "--profile",
                        "case",
                        file.toString(),
                        "--to",
                        home.resolve("ropes").toString()),
                printed,
                printed);
    }

    private String said() {
        return out.toString(UTF_8);
    }

    private Facts imported() {
        assertThat(run(PACKAGE)).as(this::said).isZero();
        return SeedReader.read(home.resolve("ropes/seed"));
    }

    private static Map<String, Competency> byId(Facts facts) {
        return facts.competencies().stream()
                .collect(toMap(competency -> competency.id().replace(ROPES, ""), competency -> competency));
    }

    private static Competency competency(Facts facts, String id) {
        return Objects.requireNonNull(byId(facts).get(id), id);
    }

    @Test
    void theDocumentIsADocumentAndAFrameworkOfItsPublisher() {
        Facts facts = imported();
        assertThat(facts.frameworks()).singleElement().satisfies(framework -> {
            assertThat(framework)
                    .extracting(Framework::id, Framework::name, Framework::edition)
                    .containsExactly("work-with-ropes", "Work with ropes", "Third edition");
            assertThat(framework.organizations()).hasSize(1);
        });
        assertThat(facts.documents())
                .singleElement()
                .extracting(Document::title, Document::date, Document::language)
                .containsExactly("Work with ropes", LocalDate.of(2026, 1, 31), "en");
        assertThat(facts.organizations())
                .singleElement()
                .extracting(Organization::name)
                .isEqualTo("Tide House");
    }

    @Test
    void anItemIsACompetencyWithItsShortNameAndItsCode() {
        Facts facts = imported();
        assertThat(facts.competencies())
                .extracting(Competency::id, Competency::name, Competency::alsoCalled)
                .containsExactly(
                        tuple(ROPES + "k", "Knots", List.of("K")),
                        tuple(ROPES + "k-1", "Bowline", List.of("K.1")),
                        tuple(ROPES + "k-2", "Splices two ropes", List.of("K.2", "Long splice")),
                        tuple(ROPES + "coils-a-rope", "Coils a rope", List.of()));
        assertThat(facts.jobFamilies()).isEmpty();
        assertThat(facts.jobs()).isEmpty();
    }

    @Test
    void anItemBelowAnotherOneIsContainedInIt() {
        Facts facts = imported();
        assertThat(competency(facts, "k-1").broader()).containsExactly(ROPES + "k");
        assertThat(competency(facts, "k-2").broader()).containsExactly(ROPES + "k");
        assertThat(competency(facts, "k").broader()).isEmpty();
        assertThat(competency(facts, "coils-a-rope").broader()).isEmpty();
    }

    @Test
    void similarItemsAreJoinedWithTheNotesAsReasonAndOnlyThen() {
        Facts facts = imported();
        assertThat(competency(facts, "k-2").closeMatches())
                .containsExactly(
                        new CloseMatch(ROPES + "coils-a-rope", "Both keep a rope in order; only one of them lasts."));
        assertThat(competency(facts, "k-1").closeMatches()).isEmpty();
        assertThat(said())
                .contains(
                        "package.json, CFAssociations[5]: isRelatedTo has no notes that could be the reason of a close"
                                + " match; it is left out")
                .contains(
                        "package.json, CFAssociations[6].destinationNodeURI: exactMatchOf leads to an item that is not"
                                + " in the package; it is left out");
    }

    @Test
    void theLevelsOfARubricAreAScaleThatIsOrderedByScoresOnly() {
        Facts facts = imported();
        assertThat(facts.scales())
                .extracting(Scale::id, Scale::ordered)
                .containsExactly(tuple(ROPES + "rope-levels", true), tuple(ROPES + "coiling", false));
        assertThat(facts.levels())
                .extracting(Level::name)
                .containsExactly("Learner", "Hand", "Master", "Left-handed", "Right-handed");
        assertThat(competency(facts, "k-1").scale()).isEqualTo(ROPES + "rope-levels");
        assertThat(competency(facts, "k-2").scale()).isEqualTo(ROPES + "rope-levels");
        assertThat(competency(facts, "coils-a-rope").scale()).isEqualTo(ROPES + "coiling");
        assertThat(competency(facts, "k").scale()).isNull();
        assertThat(said())
                .contains(
                        "package.json, CFRubrics[1].CFRubricCriteria[0]: the levels have not each a score of its own");
    }

    @Test
    void whatHasNoPlaceIsNamedOnceAKindWithItsPlaces() {
        imported();
        assertThat(said())
                .contains(
                        "package.json, CFItems[0].educationLevel: there is no place for the educationLevel of an item;"
                                + " it is left out (also in CFItems[1].educationLevel)")
                .contains(
                        "package.json, CFItems[3].conceptKeywords: there is no place for the conceptKeywords of an item")
                .contains("package.json, CFDocument.licenseURI: there is no place for the licenseURI of the document")
                .contains("package.json, CFDocument.creator: there is no place for the creator of the document")
                .contains("package.json, CFDefinitions.CFLicenses: there is no place for the CFLicenses of a package")
                .contains(
                        "package.json, CFAssociations[0].sequenceNumber: there is no place for the sequenceNumber of an"
                                + " association; it is left out (also in CFAssociations[1].sequenceNumber, CFAssociations[2]")
                .contains(
                        "package.json, CFAssociations[7]: there is no place for an order (precedes) of items that are not")
                .contains("package.json, CFRubrics[0].CFRubricCriteria[0].weight: there is no place for the weight")
                .contains("package.json, CFDocument.language: \"en-GB\" is read as \"en\"")
                .doesNotContain("lastChangeDateTime")
                .contains("Families: 0, jobs: 0, competencies: 4.");
    }

    @Test
    void everyCitationHasItsQuoteAndTheStatementsAreKept() throws IOException {
        Facts facts = imported();
        Quotes quotes = AttachedDocuments.in(home.resolve("ropes/sources"), new AttachedDocuments.Limits(1 << 20, 10))
                .quotes(facts);
        assertThat(quotes.notes())
                .singleElement()
                .satisfies(note -> assertThat(note).matches(".*: (\\d+) of \\1 cited places have their sentence"));
        assertThat(quotes.findQuote(new Citation("work-with-ropes", "document")))
                .contains("Work with ropes\nWhat the people of the quay do with ropes.\nNothing else.");
        assertThat(Files.readString(home.resolve("ropes/sources/work-with-ropes.csv")))
                .contains("items/k-1,\"K.1\nTies a bowline with one hand, in the dark.\"")
                .contains("items/k-2,\"K.2\nSplices two ropes\nNever with a wet rope.\"")
                .contains("scales/rope-levels,\"Rope levels\nHow well a rope is handled.\nBowline\nSplice\"")
                .contains("items/k-1/master,\"Bowline: Master\nTies it asleep.\"");
    }

    @Test
    void theLoadedFrameworkAnswers() {
        Catalogue catalogue = new Catalogue(imported());
        assertThat(catalogue.containedIn(ROPES + "k")).contains(ROPES + "k-1", ROPES + "k-2");
        assertThat(catalogue.containedIn(ROPES + "k-1")).doesNotContain(ROPES + "k", ROPES + "k-2");
        assertThat(catalogue.closeTo(ROPES + "coils-a-rope"))
                .extracting(CloseMatch::competency)
                .containsExactly(ROPES + "k-2");
        assertThat(catalogue.levelsOf(ROPES + "k-1"))
                .extracting(Level::name)
                .containsExactly("Learner", "Hand", "Master");
    }

    @Test
    void anItemWhoseTypeIsAJobIsAJobOfWhatItIsBelow() {
        assertThat(run(JOBS)).as(this::said).isZero();
        Facts facts = SeedReader.read(home.resolve("ropes/seed"));
        assertThat(facts.jobFamilies())
                .extracting(JobFamily::name)
                .containsExactlyInAnyOrder("Riggers", "Work on the quay");
        assertThat(facts.jobs())
                .extracting(Job::id, Job::title, Job::after, Job::purpose)
                .containsExactlyInAnyOrder(
                        tuple(QUAY + "riggers/rigger", "Rigger", List.of(), "Rigs the ships of the quay."),
                        tuple(
                                QUAY + "riggers/head-rigger",
                                "Head rigger",
                                List.of(QUAY + "riggers/rigger"),
                                "Leads the riggers of the quay."),
                        tuple(QUAY + "work-on-the-quay/gatekeeper", "Gatekeeper", List.of(), null));
        assertThat(facts.competencies())
                .extracting(Competency::name)
                .containsExactly("Knots", "Patience", "Deck hands");
        assertThat(new Catalogue(facts)
                        .job(QUAY + "riggers/head-rigger")
                        .requirements()
                        .competencies())
                .extracting(CompetencyRequirement::competency)
                .containsExactly(QUAY + "knots", QUAY + "patience");
        assertThat(facts.jobs()).allSatisfy(job -> {
            assertThat(job.requirements().education()).isEmpty();
            assertThat(job.requirements().experience()).isEmpty();
            assertThat(job.grade()).isNull();
        });
        Quotes quotes = AttachedDocuments.in(home.resolve("ropes/sources"), new AttachedDocuments.Limits(1 << 20, 10))
                .quotes(facts);
        assertThat(quotes.notes())
                .singleElement()
                .satisfies(note -> assertThat(note).matches(".*: (\\d+) of \\1 cited places have their sentence"));
        assertThat(said())
                .contains("jobs.json, CFAssociations[1]: there is no place for what is above a family,")
                .contains(
                        "jobs.json, CFAssociations[9]: there is no place for an order (precedes) of items that are not")
                .contains(
                        "jobs.json, CFDocument: the document does not state its language; it is read as unknown (und)")
                .contains(
                        "jobs.json, CFDocument.creator: there is no publisher; the creator is read as the organization")
                .contains(
                        "jobs.json, CFItems[0].CFItemType: there is no place for the CFItemType of an item that is no job")
                .contains("Families: 2, jobs: 3, competencies: 3.");
    }

    @Test
    void aLabelThatIsTooLongIsNamedAndACriterionOfNoItemKeepsItsWords() throws IOException {
        String label = "\"" + "long splice ".repeat(20) + "\"";
        assertThat(run(edited("/CFItems/2/alternativeLabel", label)))
                .as(this::said)
                .isZero();
        assertThat(said())
                .contains(
                        "broken.json, CFItems[2].alternativeLabel: the alternativeLabel is longer than 200 characters");
        Files.move(home.resolve("ropes"), home.resolve("first"));
        assertThat(run(edited("/CFRubrics/1/CFRubricCriteria/0/CFItemURI", null)))
                .as(this::said)
                .isZero();
        assertThat(Files.readString(home.resolve("ropes/sources/work-with-ropes.csv")))
                .contains("scales/coiling/left-handed,\"Left-handed\nAgainst the sun.\"");
    }

    @Test
    void anOrderOfJobsThatLeadsBackIsNamed() throws IOException {
        String text = Files.readString(JOBS);
        int last = text.lastIndexOf("\"precedes\"");
        String rigger = "00000000-0000-4000-8000-000000000012";
        String head = "00000000-0000-4000-8000-000000000013";
        Path broken = Files.writeString(
                home.resolve("broken.json"),
                text.substring(0, last)
                        + text.substring(last)
                                .replace("00000000-0000-4000-8000-000000000014", head)
                                .replace("00000000-0000-4000-8000-000000000015", rigger));
        assertThat(run(broken)).as(this::said).isEqualTo(1);
        assertThat(said()).contains("broken.json, CFItems[1]: precedes leads from this job back to it");
        assertThat(home.resolve("ropes")).doesNotExist();
    }

    @Test
    void aWrappedPackageIsReadAlike() throws IOException {
        Facts facts = imported();
        Files.move(home.resolve("ropes"), home.resolve("bare"));
        Path wrapped =
                Files.writeString(home.resolve("wrapped.json"), "{\"CFPackage\": " + Files.readString(PACKAGE) + "}");
        assertThat(run(wrapped)).as(this::said).isZero();
        assertThat(SeedReader.read(home.resolve("ropes/seed"))).isEqualTo(facts);
        assertThat(said()).contains("wrapped.json, CFPackage.CFItems[0].educationLevel: ");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/CFDocument||: there is no CFDocument; a CASE package has a CFDocument, CFItems and CFAssociations",
                "/CFDocument/title||, CFDocument.title: the document has no title",
                "/CFDocument/title|17|, CFDocument.title: this is no text; a text in quotation marks",
                "/CFDocument/statusStartDate|\"spring\"|, CFDocument.statusStartDate: \"spring\" is no date; such as 2026-01-31",
                "/CFItems|{}|, CFDocument: the package has no CFItems; at least one item",
                "/CFItems|{\"0\": 1}|, CFItems: this is no list; a list of objects in square brackets",
                "/CFItems/1|17|, CFItems[1]: this is no object; an object in curly brackets",
                "/CFItems/1/fullStatement||, CFItems[1]: there is no fullStatement; one in every item",
                "/CFItems/2/identifier|\"00000000-0000-4000-8000-000000000011\"|, CFItems[2]: the identifier"
                        + " 00000000-0000-4000-8000-000000000011 is that of CFItems[0], too; one for each item",
                "/CFAssociations/1/associationType||, CFAssociations[1]: there is no associationType; one in every",
                "/CFAssociations/1/destinationNodeURI/identifier|\"nobody\"|, CFAssociations[1].destinationNodeURI: there is no"
                        + " item with the identifier \"nobody\"; the identifier of one of the CFItems",
                "/CFAssociations/4/originNodeURI||, CFAssociations[4].originNodeURI: there is no identifier; the identifier",
                "/CFAssociations/1/destinationNodeURI/identifier|\"00000000-0000-4000-8000-000000000012\"|, CFAssociations[1]:"
                        + " \"Bowline\" is below itself; another item",
                "/CFAssociations/0/destinationNodeURI/identifier|\"00000000-0000-4000-8000-000000000012\"|, CFItems[1]:"
                        + " broader leads back to its start: ",
                "/CFRubrics/0/CFRubricCriteria/0/CFItemURI/identifier|\"nobody\"|, CFRubrics[0].CFRubricCriteria[0].CFItemURI:"
                        + " there is no item with the identifier \"nobody\"",
                "/CFRubrics/0/CFRubricCriteria/0/CFRubricCriterionLevels/1/score|\"two\"|,"
                        + " CFRubrics[0].CFRubricCriteria[0].CFRubricCriterionLevels[1].score: this is no number"
            })
    void aMistakeIsNamedWithItsPlace(String pointer, @Nullable String value, String message) throws IOException {
        Path broken = edited(pointer, value);
        assertThat(run(broken)).as(this::said).isEqualTo(1);
        assertThat(said()).contains("broken.json" + message).containsPattern("problems?\\. Nothing is written\\.\n$");
        try (Stream<Path> beside = Files.list(home)) {
            assertThat(beside).containsExactly(broken);
        }
    }

    /** The package with another value at a place, or with none. */
    private Path edited(String pointer, @Nullable String value) throws IOException {
        JsonMapper json = JsonMapper.shared();
        JsonNode all = json.readTree(Files.readString(PACKAGE));
        int name = pointer.lastIndexOf('/');
        JsonNode parent = all.at(pointer.substring(0, name));
        String last = pointer.substring(name + 1);
        if (parent instanceof ArrayNode list) {
            list.set(Integer.parseInt(last), json.readTree(value));
        } else if (value == null) {
            ((ObjectNode) parent).remove(last);
        } else {
            ((ObjectNode) parent).set(last, json.readTree(value));
        }
        return Files.writeString(home.resolve("broken.json"), json.writeValueAsString(all));
    }

    @Test
    void whatIsNoJsonIsNamedWithItsLine() throws IOException {
        Path broken = Files.writeString(
                home.resolve("broken.json"), Files.readString(PACKAGE).replace("\"CFItems\": [", "\"CFItems\": [,"));
        assertThat(run(broken)).as(this::said).isEqualTo(1);
        assertThat(said())
                .contains("broken.json:25, column 15: the file is not JSON: ")
                .contains("1 problem. Nothing is written.");
        assertThat(home.resolve("ropes")).doesNotExist();
    }

    @Test
    void aFileThatIsNotThereIsNamed() {
        assertThat(run(home.resolve("no.json"))).isEqualTo(2);
        assertThat(said()).contains("There is no file ").contains("no.json");
    }
}
