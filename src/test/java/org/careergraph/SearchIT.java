package org.careergraph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.careergraph.catalogue.ById;
import org.careergraph.graph.StatementCounter;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.graphql.ExecutionGraphQlService;
import org.springframework.graphql.support.ResourceDocumentSource;
import org.springframework.graphql.test.tester.ExecutionGraphQlServiceTester;
import org.springframework.graphql.test.tester.GraphQlTester;

/** Searches of the built-in facts, as people type them, with what they look for as the first hit. */
@Tag("server")
@WithProduct
class SearchIT {
    @Autowired
    private StatementCounter statements;

    @Autowired
    private ExecutionGraphQlService graphQl;

    private GraphQlTester tester() {
        return ExecutionGraphQlServiceTester.builder(graphQl)
                .documentSource(new ResourceDocumentSource(
                        List.of(new ClassPathResource("graphql-documents/")), List.of(".graphql")))
                .build();
    }

    private GraphQlTester.Response search(String text) {
        return tester().documentName("search")
                .variable("text", text)
                .variable("first", 100)
                .execute();
    }

    /** The short ids. */
    private List<String> ids(String text) {
        return shortIds(search(text));
    }

    private static List<String> shortIds(GraphQlTester.Response found) {
        return found.path("search.nodes[*].node.id").entityList(String.class).get().stream()
                .map(ById::shortId)
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // former names, as one types
                "secret                        | general-administration-and-office-support-assistants",
                "secretary                     | general-administration-and-office-support-assistants",
                "Secretaries                   | general-administration-and-office-support-assistants",
                "receptionist                  | general-administration-and-office-support-assistants",
                "telephone operator            | general-administration-and-office-support-assistants",
                "clerk                         | general-administration-and-office-support-assistants",
                "administrative assistant      | general-administration-and-office-support-assistants",
                "librarian                     | communication-and-information-management-assistants",
                "documentation assistant       | communication-and-information-management-assistants",
                "public information            | communication-and-information-management-assistants",
                "finance and administrative officer | administration-and-operations-officers",
                // families and jobs
                "fin                           | finance-assistants",
                "Senior Finance Assistant      | finance-assistants/G6",
                "finance officer               | finance-officers",
                "FINANCE OFFICERS              | finance-officers",
                "operations officer            | administration-and-operations-officers/NOA",
                "assistant to director         | general-administration-and-office-support-assistants/G5",
                "executive assistant           | general-administration-and-office-support-assistants/G6",
                "driver                        | drivers",
                "senior driver                 | drivers/G3",
                "messenger                     | messengers",
                "human resources               | human-resources",
                "information technology        | information-technology",
                "finançe                       | finance",
                // short names
                "HR officer                    | human-resources-officers",
                "HR                            | human-resources-assistants",
                "hr assistant                  | human-resources-assistants",
                "IT assistant                  | information-technology-assistants",
                "ICT                           | information-technology-assistants",
                "IT officer                    | information-technology-officers",
                // a product, and a licence
                "MS Office                     | pc-software",
                "driving licence               | drivers/G2",
                // grades
                "G5                            | G5",
                "noa                           | NOA",
                "G5 finance                    | finance-assistants/G5",
                "finance G7                    | finance-assistants/G7",
                "programme NOB                 | programme-officers/NOB",
                "senior programme officer NOC  | programme-officers/NOC",
                "national professional officer | NOA",
                // slips
                "secratary                     | general-administration-and-office-support-assistants",
                "secratar                      | general-administration-and-office-support-assistants",
                "recepionist                   | general-administration-and-office-support-assistants",
                "finanse officer               | finance-officers",
                "humn resources                | human-resources",
                "procurment                    | procurement",
                // duties and their areas
                "travel                        | travel",
                "recruitment                   | recruitment",
                "recruiting                    | recruitment",
                "budgets                       | budget",
                "driving                       | driving",
                "data entry                    | data-and-databases",
                "purchase orders               | procurement",
                "job description               | job-classification",
                "interviews                    | recruitment",
                "journalists                   | media-relations",
                "mail                          | mail-and-registry",
                "backup                        | data-storage-and-backup",
                "petty cash                    | finance-assistants/G5/duties/2",
                "bank reconciliation           | finance-assistants/G5/duties/3",
                // competencies
                "drafting                      | drafting",
                "IPSAS                         | ipsas",
                "RBM                           | results-based-management",
                "results-based management      | results-based-management",
                "attention to detail           | attention-to-detail",
                "communication                 | communication",
                "client orientation            | client-orientation",
                "spreadsheets                  | pc-software",
                "tact and diplomacy            | interpersonal-tact-and-diplomacy",
                "social media                  | social-media-platforms",
                "troubleshoot                  | troubleshooting",
                // vacancies
                "senior client support assistant | vacancies/wipo-senior-client-support-assistant",
                "ombudsperson                  | vacancies/un-ombudsperson-itu-wipo",
                "WIPO conference               | vacancies/wipo-conference-operations-officer",
                // ids
                "finance-assistants/G5         | finance-assistants/G5",
                "ilo-gjd-2019#finance-assistants/G5/duties/4 | finance-assistants/G5/duties/4",
            })
    void theFirstHitIsWhatIsLookedFor(String text, String first) {
        assertThat(ids(text)).startsWith(first);
    }

    @ParameterizedTest
    @ValueSource(strings = {"vacancy", "vacancies", "vacan", "vacancy notices"})
    void vacanciesAreFoundByWhatTheyAre(String text) {
        assertThat(ids(text).subList(0, 4)).allMatch(id -> id.startsWith("vacancies/"));
    }

    @Test
    void allWordsComeBeforeSome() {
        List<String> ids = ids("senior finance");
        assertThat(ids.subList(0, 2)).containsExactly("finance-assistants/G6", "finance-assistants/G7");
        assertThat(ids).contains("finance-officers/NOA", "drivers/G3");
    }

    @ParameterizedTest
    @ValueSource(strings = {"excel", "Word", "powerpoint", "Microsoft Office"})
    void aProductFindsTheCompetenciesThatItBelongsTo(String product) {
        assertThat(ids(product).subList(0, 2)).containsExactlyInAnyOrder("pc-software", "digital-literacy");
    }

    @Test
    void aLicenceFindsTheJobsThatAskForIt() {
        assertThat(ids("driving licence").subList(0, 2)).containsExactly("drivers/G2", "drivers/G3");
        assertThat(ids("driver's license")).contains("drivers/G2", "drivers/G3");
    }

    @Test
    void whatIsThereUnderAFormerNameSaysSo() {
        search("secret")
                .path("search.nodes[*].highlights[*].text")
                .entityList(String.class)
                .contains("Secretaries");
    }

    /** Each of these throws, or finds everything, where it reaches the index as it is. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "driver",
                "driver AND",
                "AND driver",
                "NOT driver",
                "OR driver TO",
                "+driver -",
                "driver && ||",
                "!driver",
                "(driver",
                "driver)",
                "{driver",
                "driver}",
                "[driver",
                "driver]",
                "driver^",
                "driver^9",
                "\"driver",
                "driver~",
                "driver~2",
                "driver *",
                "?driver",
                "title:driver",
                "driver:",
                "\\driver",
                "driver\\",
                "/driver/",
                "/driver",
                "[driver TO driver]",
                "`driver`",
                "driver'; MATCH (n) DETACH DELETE n",
                "driver}) RETURN 1 //",
                "$driver",
                "driver\u0000",
                "driver😀",
                "dri\u200Bver",
                "\u202Edriver",
                "d\u0301river",
                "_exists_:driver",
                "*:* driver",
                "driver #",
                "driver\uD800"
            })
    void nothingInATextIsAnOperator(String text) {
        List<String> ids = ids(text);
        assertThat(ids).contains("drivers", "drivers/G2", "drivers/G3").hasSizeBetween(4, 120);
    }

    @ParameterizedTest
    @ValueSource(strings = {"*:*", "*", "", " ", "~", "zzzz*", "/.*/", "keywords:*", "😀", "سائق", "财务", "C++", "C#"})
    void whatNothingHasFindsNothing(String text) {
        assertThat(ids(text)).isEmpty();
    }

    @Test
    void whatReadsLikeAnOperatorIsAWord() {
        assertThat(ids("[* TO *]")).isEqualTo(ids("TO *]")).isNotEmpty();
        assertThat(ids("NOT zzzz ")).isEqualTo(ids("zzzz not ")).isNotEmpty();
    }

    @Test
    void everyCharacterOfASearchIsAnswered() {
        String odd = IntStream.range(0, 0x3000)
                .filter(character -> !Character.isLetterOrDigit(character) && !Character.isSurrogate((char) character))
                .limit(450)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        assertThat(ids("driver " + odd)).contains("drivers");
        assertThat(ids("a".repeat(500))).isEmpty();
        assertThat(ids("drivr ".repeat(80))).startsWith("drivers");
        assertThat(ids("misspeled wrds evrywhere agan nd agin yt anothr")).isNotNull();
    }

    @Test
    void aSearchCostsTwoStatementsAndSoDoSeveral() {
        search("driver");
        assertThat(statements.during(() -> search("driver"))).hasSize(2);
        String several = "{ a: search(text: \"driver\") { totalCount } b: search(text: \"clerk\") { totalCount }"
                + " c: search(text: \"\") { totalCount } catalogue { version } }";
        assertThat(statements.during(() -> tester().document(several).executeAndVerify()))
                .hasSize(2);
        assertThat(statements.during(() -> search("?!"))).hasSize(1);
    }

    @Test
    void theOrderIsTheSameEachTimeAndPagesAreItsParts() {
        List<String> whole = ids("assistant");
        List<String> pages = new ArrayList<>();
        String after = null;
        while (pages.size() < whole.size()) {
            GraphQlTester.Response page = tester().documentName("search")
                    .variable("text", "assistant")
                    .variable("first", 7)
                    .variable("after", after)
                    .execute();
            pages.addAll(shortIds(page));
            after = page.path("search.pageInfo.endCursor").entity(String.class).get();
        }
        assertThat(pages.subList(0, whole.size())).isEqualTo(whole);
    }
}
