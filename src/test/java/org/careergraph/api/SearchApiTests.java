package org.careergraph.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;

/** What a search box relies on, whatever the index finds. */
@WithApi
class SearchApiTests {
    @Autowired
    private GraphQlTester tester;

    private GraphQlTester.Response ask(String text, int first, @Nullable String after) {
        return tester.documentName("search")
                .variable("text", text)
                .variable("first", first)
                .variable("after", after)
                .execute();
    }

    @Test
    void aHitIsReadyToBeShown() {
        GraphQlTester.Response answer = tester.documentName("search")
                .variable("text", "secret")
                .variable("kinds", List.of("JOB_FAMILY"))
                .execute();
        answer.path("search.totalCount").entity(Integer.class).isEqualTo(1);
        answer.path("search.nodes[0]").matchesJsonStrictly("""
                        {"kind": "JOB_FAMILY", "title": "General Administration and Office Support Assistants",
                         "context": "General administration and office support / administration and operations",
                         "highlights": [{"source": "FORMER_NAME", "text": "Secretaries",
                                         "segments": [{"text": "Secretaries", "matched": true}]}],
                         "node": {"id": "ilo/general-administration-and-office-support-assistants"}}
                        """);
        answer.path("search.counts").matchesJsonStrictly("[{\"kind\": \"JOB_FAMILY\", \"count\": 1}]");
    }

    @Test
    void pagesFollowEachOtherAndShowEveryHitOnce() {
        int total = ask("assistant", 1, null)
                .path("search.totalCount")
                .entity(Integer.class)
                .get();
        List<String> seen = new ArrayList<>();
        String after = null;
        do {
            GraphQlTester.Response page = ask("assistant", 30, after);
            page.path("search.totalCount").entity(Integer.class).isEqualTo(total);
            seen.addAll(page.path("search.nodes[*].node.id")
                    .entityList(String.class)
                    .get());
            after = page.path("search.pageInfo.hasNextPage")
                            .entity(Boolean.class)
                            .get()
                    ? page.path("search.pageInfo.endCursor")
                            .entity(String.class)
                            .get()
                    : null;
        } while (after != null);
        assertThat(seen).hasSize(total).doesNotHaveDuplicates().hasSizeGreaterThan(60);
    }

    @Test
    void aCursorOfAnotherSearchIsRefusedAndOfTheSameInOtherLettersIsNot() {
        String cursor = ask("assistant", 1, null)
                .path("search.pageInfo.endCursor")
                .entity(String.class)
                .get();
        ask("ASSISTANT", 1, cursor)
                .path("search.nodes")
                .entityList(Object.class)
                .hasSize(1);
        ask("assistants", 1, cursor).errors().satisfy(errors -> {
            assertThat(errors).hasSize(1);
            assertThat(errors.getFirst().getExtensions()).containsEntry("code", "INVALID_CURSOR");
            assertThat(errors.getFirst().getMessage()).contains("\"search\"");
        });
        tester.documentName("search")
                .variable("text", "assistant")
                .variable("kinds", List.of("JOB"))
                .variable("after", cursor)
                .execute()
                .errors()
                .satisfy(errors -> assertThat(errors).hasSize(1));
    }

    @Test
    void severalSearchesStandBesideEachOther() {
        GraphQlTester.Response answer = tester.document("{ one: search(text: \"driver\") { totalCount }"
                        + " other: search(text: \"messenger\") { totalCount } catalogue { version } }")
                .execute();
        assertThat(answer.path("one.totalCount").entity(Integer.class).get()).isPositive();
        assertThat(answer.path("other.totalCount").entity(Integer.class).get()).isPositive();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "\t\n",
                "?!",
                "*:*",
                "~",
                "+-&&||!(){}[]^\"~*?:\\/",
                "😀",
                "\u200B\u202E",
                "\u0000",
                "\u0301"
            })
    void aTextWithoutAWordFindsNothing(String text) {
        GraphQlTester.Response answer = ask(text, 10, null);
        answer.path("search.totalCount").entity(Integer.class).isEqualTo(0);
        answer.path("search.nodes").entityList(Object.class).hasSize(0);
    }

    @Test
    void aLongTextIsRefusedAndManyWordsAreCutWithAWord() {
        ask("x".repeat(500), 10, null)
                .path("search.totalCount")
                .entity(Integer.class)
                .isEqualTo(0);
        ask("x".repeat(501), 10, null).errors().satisfy(errors -> {
            assertThat(errors).hasSize(1);
            assertThat(errors.getFirst().getExtensions()).containsEntry("code", "TEXT_TOO_LONG");
            assertThat(errors.getFirst().getMessage()).contains("500", "501");
        });
        ask("one two three four five six seven eight nine", 10, null)
                .path("search.cut")
                .entityList(String.class)
                .containsExactly("Only the first 8 words were looked for.");
    }

    @Test
    void aWordThatWasReadAsAnotherIsTold() {
        ask("finanse officer", 1, null)
                .path("search.corrections")
                .matchesJsonStrictly("[{\"typed\": \"finanse\", \"readAs\": [\"finance\"]}]");
    }

    @Test
    void anIdOrALocatorLeadsToItsThing() {
        for (String text : List.of("finance-assistants/G5/duties/4", "ilo-gjd-2019#finance-assistants/G5/duties/4")) {
            ask(text, 1, null)
                    .path("search.nodes[0].node.id")
                    .entity(String.class)
                    .isEqualTo("ilo/finance-assistants/G5/duties/4");
        }
    }
}
