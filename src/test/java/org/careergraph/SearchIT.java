package org.careergraph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
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

    private List<String> ids(String text) {
        return ids(search(text));
    }

    private static List<String> ids(GraphQlTester.Response found) {
        return found.path("search.nodes[*].node.id").entityList(String.class).get();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // former names, as one types
                "secret                        | ilo/general-administration-and-office-support-assistants",
                "secretary                     | ilo/general-administration-and-office-support-assistants",
                "Secretaries                   | ilo/general-administration-and-office-support-assistants",
                "receptionist                  | ilo/general-administration-and-office-support-assistants",
                "telephone operator            | ilo/general-administration-and-office-support-assistants",
                "clerk                         | ilo/general-administration-and-office-support-assistants",
                "administrative assistant      | ilo/general-administration-and-office-support-assistants",
                "librarian                     | ilo/communication-and-information-management-assistants",
                "documentation assistant       | ilo/communication-and-information-management-assistants",
                "public information            | ilo/communication-and-information-management-assistants",
                "finance and administrative officer | ilo/administration-and-operations-officers",
                // families and jobs
                "fin                           | ilo/finance-assistants",
                "Senior Finance Assistant      | ilo/finance-assistants/G6",
                "finance officer               | ilo/finance-officers",
                "FINANCE OFFICERS              | ilo/finance-officers",
                "operations officer            | ilo/administration-and-operations-officers/NOA",
                "assistant to director         | ilo/general-administration-and-office-support-assistants/G5",
                "executive assistant           | ilo/general-administration-and-office-support-assistants/G6",
                "driver                        | ilo/drivers",
                "senior driver                 | ilo/drivers/G3",
                "messenger                     | ilo/messengers",
                "human resources               | ilo/human-resources",
                "information technology        | ilo/information-technology",
                "finançe                       | ilo/finance",
                // short names
                "HR officer                    | ilo/human-resources-officers",
                "HR                            | ilo/human-resources-assistants",
                "hr assistant                  | ilo/human-resources-assistants",
                "IT assistant                  | ilo/information-technology-assistants",
                "ICT                           | ilo/information-technology-assistants",
                "IT officer                    | ilo/information-technology-officers",
                // a product, and a licence
                "MS Office                     | pc-software",
                "driving licence               | ilo/drivers/G2",
                // grades
                "G5                            | un-common-system/G5",
                "noa                           | un-common-system/NOA",
                "G5 finance                    | ilo/finance-assistants/G5",
                "finance G7                    | ilo/finance-assistants/G7",
                "programme NOB                 | ilo/programme-officers/NOB",
                "senior programme officer NOC  | ilo/programme-officers/NOC",
                "national professional officer | un-common-system/NOA",
                // slips
                "secratary                     | ilo/general-administration-and-office-support-assistants",
                "secratar                      | ilo/general-administration-and-office-support-assistants",
                "recepionist                   | ilo/general-administration-and-office-support-assistants",
                "finanse officer               | ilo/finance-officers",
                "humn resources                | ilo/human-resources",
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
                "petty cash                    | ilo/finance-assistants/G5/duties/2",
                "bank reconciliation           | ilo/finance-assistants/G5/duties/3",
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
                "finance-assistants/G5         | ilo/finance-assistants/G5",
                "ilo-gjd-2019#finance-assistants/G5/duties/4 | ilo/finance-assistants/G5/duties/4",
            })
    void theFirstHitIsWhatIsLookedFor(String text, String first) {
        assertThat(ids(text)).startsWith(first);
    }

    @ParameterizedTest
    @ValueSource(strings = {"vacancy", "vacancies", "vacan", "vacancy notices"})
    void vacanciesAreFoundByWhatTheyAre(String text) {
        assertThat(ids(text).subList(0, 4)).allMatch(id -> id.startsWith("vacancies/"));
    }

    /** The id of a framework begins the ids of all that it describes, and is a word of its own in few texts. */
    @Test
    void theIdOfAFrameworkFindsWhatNamesItAndNotWhatBelongsToIt() {
        search("ilo")
                .path("search.nodes[*].highlights[*].segments[?(@.matched == true)].text")
                .entityList(String.class)
                .satisfies(words -> assertThat(words)
                        .isNotEmpty()
                        .allMatch(word -> word.toLowerCase(Locale.ROOT).startsWith("ilo")));
        assertThat(ids("ilo")).hasSizeBetween(1, 60).doesNotContain("ilo/drivers", "ilo/drivers/G2");
        assertThat(ids("ilo/finance-assistants/G5")).startsWith("ilo/finance-assistants/G5");
    }

    @Test
    void allWordsComeBeforeSome() {
        List<String> ids = ids("senior finance");
        assertThat(ids.subList(0, 2)).containsExactly("ilo/finance-assistants/G6", "ilo/finance-assistants/G7");
        assertThat(ids).contains("ilo/finance-officers/NOA", "ilo/drivers/G3");
    }

    @ParameterizedTest
    @ValueSource(strings = {"excel", "Word", "powerpoint", "Microsoft Office"})
    void aProductFindsTheCompetenciesThatItBelongsTo(String product) {
        assertThat(ids(product).subList(0, 2)).containsExactlyInAnyOrder("pc-software", "digital-literacy");
    }

    @Test
    void aLicenceFindsTheJobsThatAskForIt() {
        assertThat(ids("driving licence").subList(0, 2)).containsExactly("ilo/drivers/G2", "ilo/drivers/G3");
        assertThat(ids("driver's license")).contains("ilo/drivers/G2", "ilo/drivers/G3");
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
        assertThat(ids)
                .contains("ilo/drivers", "ilo/drivers/G2", "ilo/drivers/G3")
                .hasSizeBetween(4, 120);
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
        assertThat(ids("driver " + odd)).contains("ilo/drivers");
        assertThat(ids("a".repeat(500))).isEmpty();
        assertThat(ids("drivr ".repeat(80))).startsWith("ilo/drivers");
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
            pages.addAll(ids(page));
            after = page.path("search.pageInfo.endCursor").entity(String.class).get();
        }
        assertThat(pages.subList(0, whole.size())).isEqualTo(whole);
    }
}
