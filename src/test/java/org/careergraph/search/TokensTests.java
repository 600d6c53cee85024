package org.careergraph.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokensTests {
    private static String words(String text) {
        return String.join(" ", Tokens.of(text).stream().map(Tokens.Token::word).toList());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "Senior Finance Assistant | senior finance assistant",
                "finance-assistants/G5/duties/4 | finance assistants g5 duties 4",
                "Genève, RÉSUMÉ, Łódź, Straße, Ærø, İzmir | geneve resume lodz strasse aero izmir",
                "e\u0301te\u0301 | ete",
                "sec\u200Bre\u00ADtary | secretary",
                "ﬁnance Ｆｉｎａｎｃｅ | finance finance",
                "Director's, the officers’ and ILO’S | director the officers and ilo",
                "C C++ C# .NET c++11 | c cplusplus csharp dotnet c 11",
                "title:finance AND NOT (name:x OR y) | title finance and not name x or y",
                "قائد السيارة | قايد السيارة",
                "财务 | 财务",
                "½ ² Ⅳ | 12 2 iv",
            })
    void areLettersAndDigitsInLowerCaseWithoutAccents(String text, String words) {
        assertThat(words(text)).isEqualTo(words);
    }

    @Test
    void nothingElseIsPartOfAWord() {
        StringBuilder everything = new StringBuilder();
        for (int character = 0; character <= Character.MAX_VALUE; character++) {
            everything.append((char) character).append(' ');
        }
        assertThat(Tokens.of(everything.toString()))
                .hasSizeGreaterThan(40_000)
                .allSatisfy(token -> assertThat(token.word()).matches("[\\p{L}\\p{N}]+"));
        assertThat(words("+ - && || ! ( ) { } [ ] ^ \" ~ * ? : \\ / ` ' ; $ = < > | \0 \n 😀 \u202E \uD800"))
                .isEmpty();
    }

    @Test
    void haveTheirPositions() {
        assertThat(Tokens.of("the «Genève» office")).contains(new Tokens.Token("geneve", 5, 11));
    }

    @Test
    void wordsThatTheIndexDoesNotHave() {
        assertThat(Tokens.missingInIndex("The Director's files in Genève, U.N. and C++"))
                .containsExactly("director", "geneve", "u", "n", "cplusplus");
        assertThat(Tokens.missingInIndex("Finance, accounts and (local) banking; G5"))
                .isEmpty();
    }
}
