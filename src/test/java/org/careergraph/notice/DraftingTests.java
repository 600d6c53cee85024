package org.careergraph.notice;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.careergraph.catalogue.Facts;
import org.careergraph.seed.BuiltIn;
import org.careergraph.source.Notices;
import org.careergraph.source.SourceText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is made of one statement: its entries, and the doubt if there is one. All statements are of our own making. */
class DraftingTests {

    private static final Facts FACTS = BuiltIn.FACTS;
    private static final String ABOVE = """
            Organizational Setting
            The post is in the Records Unit.
            Duties and Responsibilities
            a. File it.
            """;

    private static Draft draft(String text) {
        return new Drafting(Notices.read(SourceText.of(text)), "notice", FACTS).draft();
    }

    private static Draft draft(String section, String statements) {
        return draft(ABOVE + section + "\n" + statements.replace(" // ", "\n") + "\n");
    }

    /** Its entries with their numbers and without remarks. */
    private static String entries(Draft draft) {
        String entries = draft.yaml()
                .lines()
                .filter(line -> line.startsWith("    - { number: "))
                .map(line -> line.replaceFirst("^ *- \\{ number: ", "").replaceFirst(" }( #.*)?$", ""))
                .collect(joining(" ; "));
        return entries.isEmpty() ? "none" : entries;
    }

    private static void check(Draft draft, String section, String entries, String doubt) {
        assertThat(entries(draft)).isEqualTo(entries);
        List<String> doubts = draft.doubts().stream()
                .filter(one -> one.startsWith(section + "/"))
                .toList();
        if (doubt.equals("sure")) {
            assertThat(doubts).isEmpty();
        } else {
            assertThat(doubts).anySatisfy(one -> assertThat(one).contains(doubt));
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " => ",
            quoteCharacter = '~',
            value = {
                "Advanced university degree in law. => 1, level: ADVANCED_DEGREE, fieldOfStudy: \"law\", fieldsOfStudy: [\"law\"] => sure",
                "University degree in law, preferably a Master's degree. => 1, level: FIRST_DEGREE, fieldOfStudy: \"law\", fieldsOfStudy: [\"law\"] ; 1, level: ADVANCED_DEGREE, importance: DESIRABLE => sure",
                "A Bachelor's degree in law, preferably a doctorate, is required. => 1, level: FIRST_DEGREE, fieldOfStudy: \"law\", fieldsOfStudy: [\"law\"] ; 1, level: ADVANCED_DEGREE, importance: DESIRABLE => sure",
                "University degree in law, preferably from a school in Africa. => 1, level: FIRST_DEGREE, fieldOfStudy: \"law\", fieldsOfStudy: [\"law\"] => is not understood: from a school",
                "A degree programme, preferably at Master's level, in law. => 1, level: ADVANCED_DEGREE, fieldOfStudy: \"law\", fieldsOfStudy: [\"law\"], importance: DESIRABLE => may require more after what is preferred",
                "Preferably a university degree in law. => 1, level: FIRST_DEGREE, fieldOfStudy: \"law\", fieldsOfStudy: [\"law\"], importance: DESIRABLE => sure",
                "University degree in law, Master's degree preferred. => 1, level: FIRST_DEGREE, fieldOfStudy: \"law\", fieldsOfStudy: [\"law\"] ; 1, level: ADVANCED_DEGREE, importance: DESIRABLE => sure",
                "University degree in law is required, a diploma in archives is desirable. => 1, level: FIRST_DEGREE, fieldOfStudy: \"law\", fieldsOfStudy: [\"law\"] ; 1, level: POST_SECONDARY_DIPLOMA, fieldOfStudy: \"archives\", fieldsOfStudy: [\"archives\"], importance: DESIRABLE => sure",
                "Completed secondary education. A driving licence is an asset. => 1, level: SECONDARY ; 1, licence: \"driving licence\", importance: DESIRABLE => sure",
                "A Bachelor's or Master's degree in law. => 1, level: FIRST_DEGREE, fieldOfStudy: \"law\", fieldsOfStudy: [\"law\"] => names several levels",
                "High school diploma, or a diploma in archives. => 1, level: SECONDARY => names several levels",
                "A university degree in law and three years of work. => 1, level: FIRST_DEGREE, fieldOfStudy: \"law and three years of work\", fieldsOfStudy: [\"law and three years of work\"] => names years",
                "A first-level degree in law with two additional years of qualifying work may be accepted in lieu of a Master's degree. => none => has an alternative",
                "Bachelor's degree in law or, alternatively, secondary education with six years of work. => 1, level: FIRST_DEGREE, fieldOfStudy: \"law\", fieldsOfStudy: [\"law\"] => has an alternative",
                "Secondary education, or // University degree in law. => 1, level: SECONDARY => education/essential/2 has an alternative",
                "A university degree in law with two additional years of work. => none => has an alternative",
                "A diploma in law is desirable for whoever is late or early. => 1, level: POST_SECONDARY_DIPLOMA, fieldOfStudy: \"law\", fieldsOfStudy: [\"law\"], importance: DESIRABLE => says more than the draft",
                "Enrolled in a Master's programme in law. => none => is not understood",
                "CCNA certification is required. => 1, trainingArea: \"CCNA\" => sure",
                "ITIL Foundation or PMP certification is an asset. => 1, trainingArea: \"ITIL Foundation or PMP\", importance: DESIRABLE => sure",
                "Certified Scrum Master is an asset. => 1, trainingArea: \"Certified Scrum Master\", importance: DESIRABLE => sure",
                "Certification in VMware is desirable. => 1, trainingArea: \"VMware\", importance: DESIRABLE => sure",
                "A university degree in law and CCNA certification. => 1, level: FIRST_DEGREE, fieldOfStudy: \"law\", fieldsOfStudy: [\"law\"] => says more than the draft, the certificate",
                "What is wanted most of all is a certificate. => none => is not understood",
                "A knack for filing. => none => is not understood"
            })
    void education(String statement, String entries, String doubt) {
        check(draft("Education (Essential)", statement), "education", entries, doubt);
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " => ",
            quoteCharacter = '~',
            value = {
                "Five years of progressively responsible experience in archives. => 1, years: 5, kind: ANY, wording: \"progressively responsible work\", domain: \"archives\", domainShare: ALL => sure",
                "Five years of relevant, increasingly responsible professional experience in archives. => 1, years: 5, kind: PROFESSIONAL, wording: \"relevant, increasingly responsible professional work\", relevant: true, domain: \"archives\", domainShare: ALL => sure",
                "Five to seven years of relevant experience in archives. => 1, years: 5, kind: RELEVANT, domain: \"archives\", domainShare: ALL => sure",
                "5-7 years of professional experience in archives. => 1, years: 5, kind: PROFESSIONAL, domain: \"archives\", domainShare: ALL => sure",
                "Up to three years of relevant experience in archives. => 1, kind: RELEVANT, domain: \"archives\", domainShare: ALL => its length, which is not a minimum number of years",
                "Six months of experience in archives. => 1, kind: ANY, domain: \"archives\", domainShare: ALL => its length",
                "Two, ideally four years of experience in archives. => 1, years: 2, kind: ANY, domain: \"archives\", domainShare: ALL => how many years would be ideal",
                "Experience in archives, preferably five years. => 1, kind: ANY, domain: \"archives\", domainShare: ALL, ideally: [to-be-chosen] => sure",
                "Two years of experience in archives, preferably professional experience. => 1, years: 2, kind: ANY, domain: \"archives\", domainShare: ALL, ideally: [to-be-chosen] => sure",
                "Two years of experience in archives, preferably in a bank, in Africa. => 1, years: 2, kind: ANY, domain: \"archives\", domainShare: ALL, ideally: [to-be-chosen] => what may follow what is preferred",
                "Preferably two years of experience in archives. => 1, years: 2, kind: ANY, domain: \"archives\", domainShare: ALL, importance: DESIRABLE => sure",
                "Five years of experience in archives, of which two in a bank, is required. => 1, years: 5, kind: ANY, domain: \"archives\", domainShare: ALL => what is asked of a part of the years",
                "Five years of experience in archives, two of which abroad. => 1, years: 5, kind: ANY, domain: \"archives\", domainShare: ALL => what is asked of a part of the years",
                "Five years of relevant experience, including at least two years in a bank. => 1, years: 5, kind: RELEVANT => what is asked of a part of the years",
                "Five years of experience, the majority of which in archives. => 1, years: 5, kind: ANY, domain: \"archives\", domainShare: MAJORITY => sure",
                "Five years of experience in archives, the majority of which in a bank. => 1, years: 5, kind: ANY, domain: \"archives\", domainShare: ALL => what is asked of a part of the years",
                "Five years of experience, including experience in archives. => 1, years: 5, kind: ANY, domain: \"archives\", domainShare: INCLUDING => sure",
                "Five years with a Master's degree or seven years with a Bachelor's degree of experience in archives. => 1, kind: ANY, domain: \"archives\", domainShare: ALL => how many years depends on the degree",
                "Five years of experience in archives. Experience with scanners is an asset. => 1, years: 5, kind: ANY, domain: \"archives\", domainShare: ALL ; 1, kind: ANY, domain: \"scanners\", domainShare: ALL, importance: DESIRABLE => sure",
                "Five years of experience in archives is required; experience with scanners would be an advantage. => 1, years: 5, kind: ANY, domain: \"archives\", domainShare: ALL ; 1, kind: ANY, domain: \"scanners\", domainShare: ALL, importance: DESIRABLE => sure",
                "Five years of experience in archives, experience with scanners preferred. => 1, years: 5, kind: ANY, domain: \"archives\", domainShare: ALL ; 1, kind: ANY, domain: \"scanners\", domainShare: ALL, importance: DESIRABLE => sure",
                "Two years of experience in archives or similar fields. => 1, years: 2, kind: ANY, domain: \"archives\", alternative: \"similar fields\", domainShare: ALL => sure",
                "Two years of experience in archives, and four years in a bank. => 1, years: 2, kind: ANY, domain: \"archives, and four years in a bank\", domainShare: ALL => further years",
                "Two years of experience in tools (e.g. Scanners). => 1, years: 2, kind: ANY, domain: \"tools (for example Scanners)\", domainShare: ALL => sure",
                "Two years of experience that nobody else has. => 1, years: 2, kind: ANY => the domain",
                "Four years of general office support experience. => 1, years: 4, kind: GENERAL_OFFICE_SUPPORT => sure",
                "Four years of office support and professional experience in archives. => 1, years: 4, kind: PROFESSIONAL, domain: \"archives\", domainShare: ALL => sure",
                "Further years of experience may be accepted in lieu of a degree. => none => has an alternative",
                "The minimum is reduced to three years for candidates who hold a Master's degree. => none => has an alternative",
                "No previous experience is required. => none => sure",
                "Two years of experience in archives is required and must be recent enough. => 1, years: 2, kind: ANY, domain: \"archives\", domainShare: ALL => is not understood: must be recent",
                "Experience in archives is desirable for whoever wants to begin on Monday. => 1, kind: ANY, domain: \"archives\", domainShare: ALL, importance: DESIRABLE => what follows it",
                "A liking for paper. => none => is not understood"
            })
    void experience(String statement, String entries, String doubt) {
        check(draft("Experience (Essential)", statement), "experience", entries, doubt);
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " => ",
            quoteCharacter = '~',
            value = {
                "Good knowledge of English or Thai and knowledge of the other. => 1, level: GOOD_KNOWLEDGE, anyOf: [NAMED_LANGUAGE], languages: [\"English\", \"Thai\"] ; 1, level: KNOWLEDGE, anyOf: [ANOTHER_NAMED_LANGUAGE], languages: [\"English\", \"Thai\"] => sure",
                "Knowledge of English, Thai or Lao and good knowledge of the other. => 1, level: KNOWLEDGE, anyOf: [NAMED_LANGUAGE], languages: [\"English\", \"Thai\", \"Lao\"] => says more than the draft: good knowledge of the other",
                "Good knowledge of English, preferably also Thai. => 1, level: GOOD_KNOWLEDGE, anyOf: [NAMED_LANGUAGE], languages: [\"English\"] ; 1, level: GOOD_KNOWLEDGE, anyOf: [NAMED_LANGUAGE], languages: [\"Thai\"], importance: DESIRABLE => sure",
                "Good knowledge of English, preferably with a working knowledge of Thai. => 1, level: GOOD_KNOWLEDGE, anyOf: [NAMED_LANGUAGE], languages: [\"English\"] ; 1, level: WORKING_KNOWLEDGE, anyOf: [NAMED_LANGUAGE], languages: [\"Thai\"], importance: DESIRABLE => sure",
                "Good knowledge of English or Thai, preferably both. => 1, level: GOOD_KNOWLEDGE, anyOf: [NAMED_LANGUAGE], languages: [\"English\", \"Thai\"] => says more than the draft: preferably both",
                "Knowledge of another official UN language, preferably Arabic. => 1, level: KNOWLEDGE, anyOf: [ANOTHER_ORGANIZATION_LANGUAGE], organization: un ; 1, level: KNOWLEDGE, anyOf: [NAMED_LANGUAGE], languages: [\"Arabic\"], importance: DESIRABLE => sure",
                "Good knowledge of English. Ability to learn another one quickly. => 1, level: GOOD_KNOWLEDGE, anyOf: [NAMED_LANGUAGE], languages: [\"English\"] => says more than the draft: Ability",
                "Knowledge of French, with a commitment to reach a good level. => 1, level: KNOWLEDGE, anyOf: [NAMED_LANGUAGE], languages: [\"French\"], condition: \"with a commitment to reach a good level\" => sure",
                "For this post, good knowledge of English is required (both oral and written), knowledge of Thai is desirable. => 1, level: GOOD_KNOWLEDGE, anyOf: [NAMED_LANGUAGE], languages: [\"English\"] ; 1, level: KNOWLEDGE, anyOf: [NAMED_LANGUAGE], languages: [\"Thai\"], importance: DESIRABLE => sure",
                "Good knowledge of one language and knowledge of another language (one of which is Lao) among: Lao or Thai. => 1, level: GOOD_KNOWLEDGE, anyOf: [NAMED_LANGUAGE], languages: [\"Lao\", \"Thai\"], oneIs: Lao ; 1, level: KNOWLEDGE, anyOf: [ANOTHER_NAMED_LANGUAGE], languages: [\"Lao\", \"Thai\"], oneIs: Lao => sure",
                "English and Thai. => 1, level: KNOWLEDGE, anyOf: [NAMED_LANGUAGE], languages: [\"English\"] ; 1, level: KNOWLEDGE, anyOf: [NAMED_LANGUAGE], languages: [\"Thai\"] => states no level",
                "English: Read - Required (Fluent), Write - Required (Fluent), Speak - Required (Fluent), Understand - Required (Fluent) => 1, level: EXCELLENT_COMMAND, anyOf: [NAMED_LANGUAGE], languages: [\"English\"], levelWording: \"read - Required (Fluent), write - Required (Fluent), speak - Required (Fluent), understand - Required (Fluent)\" => sure",
                "English: Read - Required (UN Level IV), Write - Required (UN Level III) => 1, level: KNOWLEDGE, anyOf: [NAMED_LANGUAGE], languages: [\"English\"], levelWording: \"read - Required (UN Level IV), write - Required (UN Level III)\" => states no level of the scale",
                "English: Read - Fluent, Write - Fluent, Speak - Fluent => 1, level: KNOWLEDGE, anyOf: [NAMED_LANGUAGE], languages: [\"English\"], levelWording: \"read - Fluent, write - Fluent, speak - Fluent\" => states no level of the scale",
                "Thai: Read - Desirable (Basic), Write - Desirable (Basic) => 1, level: KNOWLEDGE, anyOf: [NAMED_LANGUAGE], languages: [\"Thai\"], importance: DESIRABLE, levelWording: \"read - Desirable (Basic), write - Desirable (Basic)\" => states no level of the scale",
                "Thai: Read - Required (Basic), Write - Desirable (Basic) => 1, level: KNOWLEDGE, anyOf: [NAMED_LANGUAGE], languages: [\"Thai\"], levelWording: \"read - Required (Basic), write - Desirable (Basic)\" => states no level of the scale",
                "Thai // Reading: Confident // Writing: Basic // Lao // Reading: Basic // Writing: Confident => 1, level: KNOWLEDGE, anyOf: [NAMED_LANGUAGE], languages: [\"Thai\"], levelWording: \"reading: Confident, writing: Basic\" ; 4, level: KNOWLEDGE, anyOf: [NAMED_LANGUAGE], languages: [\"Lao\"], levelWording: \"reading: Basic, writing: Confident\" => essential/4 states no level of the scale",
                "Language | Reading | Writing // English | Fluent | Confident // Thai | Basic | Basic => 2, level: KNOWLEDGE, anyOf: [NAMED_LANGUAGE], languages: [\"English\"], levelWording: \"fluent, confident\" ; 3, level: KNOWLEDGE, anyOf: [NAMED_LANGUAGE], languages: [\"Thai\"], levelWording: \"basic, basic\" => essential/3 states no level of the scale",
                "Reading: Fluent => none => is not understood"
            })
    void languages(String statement, String entries, String doubt) {
        check(draft("Language (Essential)", statement), "languages", entries, doubt);
    }

    @Test
    void confidentIsKnowledgeOnlyWhereTheNoticeSaysSo() {
        String row = "Thai: Read - Basic, Write - Basic, Speak - Confident, Understand - Confident";
        String note = "Note: \"Knowledge of\" equals a rating of confident in two areas.";
        String entry =
                "1, level: KNOWLEDGE, anyOf: [NAMED_LANGUAGE], languages: [\"Thai\"], levelWording: \"read - Basic, write - Basic, speak - Confident, understand - Confident\"";
        check(draft("Language (Essential)", row), "languages", entry, "states no level of the scale");
        check(draft("Language (Essential)", note + " // " + row), "languages", entry, "sure");
        String higher = row.replace("Read - Basic", "Read - Fluent");
        check(
                draft("Language (Essential)", note + " // " + higher),
                "languages",
                entry.replace("read - Basic", "read - Fluent"),
                "states no level of the scale");
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " => ",
            quoteCharacter = '~',
            value = {
                "Good drafting skills. Strong attention to detail. => 1, competency: drafting, level: GOOD ; 1, competency: attention-to-detail, degree: \"strong\" => sure",
                "Drafting skills; attention to detail is an asset. => 1, competency: drafting ; 1, competency: attention-to-detail, importance: DESIRABLE => sure",
                "Attention to detail is required, drafting skills are desirable. => 1, competency: attention-to-detail ; 1, competency: drafting, importance: DESIRABLE => sure",
                "Drafting skills, preferably tact and diplomacy. => 1, competency: drafting ; 1, competency: diplomacy, importance: DESIRABLE => sure",
                "Drafting skills, preferably on stone. => 1, competency: drafting => says more than the draft, what is preferred",
                "Juggling is a plus. => 1, competency: unmatched, importance: DESIRABLE => is unmatched"
            })
    void competencies(String statement, String entries, String doubt) {
        check(draft("Job Related Competencies (Essential)", statement), "competencies", entries, doubt);
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " => ",
            quoteCharacter = '~',
            value = {
                "Records Clerk, P3 => title: \"Records Clerk\" => grade: P3 #",
                "Records Clerk, FS4 => title: \"Records Clerk\" => grade: FS4 # to be reviewed: grades.yaml does not have it yet",
                "Records Clerk (GS-5) => title: \"Records Clerk\" => grade: G5",
                "Records Clerk, NPSA-8 => title: \"Records Clerk, NPSA-8\" => grade: null # to be reviewed: not understood: NPSA-8",
                "Records Clerk // Post Level: IICA-2 => title: \"Records Clerk\" => grade: null # to be reviewed: not understood: Post Level: IICA-2",
                "Records Clerk // Level: IPSA-10 (comparable to P3) => title: \"Records Clerk\" => grade: null # to be reviewed: not understood: Level: IPSA-10 (comparable to P3)",
                "Records Clerk, P2 // Grade: P3 => title: \"Records Clerk\" => grade: null # to be reviewed: several are named: P3, P2",
                "Records Clerk // Level: NO-2 => title: \"Records Clerk\" => grade: null # to be reviewed: not understood: Level: NO-2",
                "Internship: Records and Paper => title: \"Internship: Records and Paper\" => grade: null # to be reviewed: the notice of an internship names none",
                "INTERN - RECORDS, I => title: \"INTERN - RECORDS, I\" => grade: null # to be reviewed: not understood: I",
                "Records Clerk => title: \"Records Clerk\" => grade: null\n"
            })
    void titleAndGrade(String head, String title, String grade) {
        Draft draft = draft(head.replace(" // ", "\n") + "\n" + ABOVE);
        assertThat(draft.yaml()).contains("\n" + title + "\n", "\n" + grade);
        boolean isInDoubt = grade.contains("understood") || grade.contains("several");
        assertThat(draft.doubts().stream().anyMatch(doubt -> doubt.contains("grade")))
                .isEqualTo(isInDoubt);
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " => ",
            quoteCharacter = '~',
            value = {
                "Contract type: Fixed term => type: \"fixed-term\" => sure",
                "Job type: full-time => type: null => sure",
                "Type of contract: NPSA => type: null # to be reviewed: not understood: Type of contract: NPSA => the type of the contract is not understood",
                "Contract type: Internship, full time => workingTime: \"full time\" => the type of the contract is not understood",
                "Initial appointment: two years => initialMonths: 24 => sure",
                "Contract duration: three to six months => initialMonths: null => the contract has several possible lengths"
            })
    void contract(String head, String line, String doubt) {
        Draft draft = draft("Records Clerk\n" + head + "\n" + ABOVE);
        assertThat(draft.yaml()).contains("\n  " + line + "\n");
        assertThat(draft.doubts().stream().filter(one -> one.contains("contract")))
                .allSatisfy(one -> assertThat(one).startsWith(doubt))
                .hasSize(doubt.equals("sure") ? 0 : 1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " => ",
            quoteCharacter = '~',
            value = {
                "Experience (Essential) // Two years of work in archives, with increasing responsibility. => # to be reviewed: the increasing responsibility",
                "Experience (Essential) // Two years of work in archives, of which one year in a bank. => # to be reviewed: further years are named: 1; what is asked of a part",
                "Education (Essential) // A degree in law and three years of it at a university degree course. => # to be reviewed: it also names years",
                "Annual salary: // May 2026 rate of 81.5%. // Annual salary: USD 60,000 // Post adjustment: USD 48,000 // Total salary: USD 108,000 => postAdjustmentPercent: null # to be reviewed: not a whole number: 81.5% // rateMonth: \"2026-05\"",
                "Annual salary: // May 2026 rate of 81%. // Annual salary: USD 60,000 // Post adjustment: USD 48,000 // Total salary: USD 108,000 => currency: USD // net: 60000 // postAdjustment: 48000 // total: 108000 // postAdjustmentPercent: 81",
                "Annual salary // CHF 71,000, all of it net. => net: 71000",
                "Annual salary // CHF 71,000 to CHF 90,000, all of it net. => net: null",
                "Annual salary // XOF 14,500,000 => salary: null # to be reviewed: not understood",
                "Additional Information // Language allowance // 4,000 CHF per year for two of these languages, and 2,500 CHF per year for one of them. => amount: 4000, currency: CHF, insteadOf: \"Language allowance, for one of them\" }",
                "Additional Information // Dependency allowances // 4,000 CHF per year for a spouse; 2,500 CHF per year for each child. => amount: 2500, currency: CHF }"
            })
    void remarksAndFigures(String statements, String expected) {
        String wipo = "Purpose Statement\nIt keeps files.\n" + ABOVE;
        assertThat(draft(wipo + statements.replace(" // ", "\n") + "\n").yaml())
                .contains(expected.replace(" // ", "\n  "));
    }

    @Test
    void ofSeveralDaysTheLastIsToldAsADoubt() {
        Draft draft = draft("Records Clerk\nDeadline: 3 May 2026, or 5 June 2026 for others\n" + ABOVE);
        assertThat(draft.yaml()).contains("printed: \"5 June 2026\"");
        assertThat(draft.doubts()).anyMatch(doubt -> doubt.startsWith("several days are named"));
    }

    @Test
    void valuesAboveANoticeAreNamesOfItsFrameworkEachByItself() {
        Draft draft = draft(
                "Posting Title: CLERK, G5\nUnited Nations Core Values: Integrity, Professionalism\nOrg. Setting and Reporting\n"
                        + "The post is in the Records Unit.\nResponsibilities\n- Files.\nCompetencies\nProfessionalism: Keeps calm."
                        + "\nAssessment\nA test.\n");
        assertThat(draft.yaml())
                .contains("# organizational-competencies/1: United Nations Core Values: Integrity, Professionalism\n"
                        + "  - { number: 1, competency: unmatched } # to be reviewed: unmatched; nearest none\n"
                        + "  - { number: 1, competency: un-professionalism }");
    }

    /** Headings that tell the importance of what stands under further headings, and those that end it. */
    @Test
    void whatStandsUnderDesirableQualificationsIsDesirable() {
        String text = """
                Records Clerk
                Duties and Responsibilities
                - Files what comes in.
                REQUIRED QUALIFICATIONS
                Education
                - Secondary education.
                Experience
                - Two years of experience in archives.
                DESIRABLE QUALIFICATIONS
                Education
                - A university degree in history.
                Experience
                - Experience in a bank.
                Languages
                - Good knowledge of Thai.
                """;
        assertThat(draft(text).yaml())
                .contains("    # education/essential/1: Secondary", "    # education/desirable/1: A university")
                .contains("    # experience/essential/1: Two", "    # experience/desirable/1: Experience in a bank")
                .contains("    # languages/desirable/1: Good knowledge of Thai");
    }

    @Test
    void whatStandsUnderDesirableQualificationsOfOneSectionSaysNothingOfTheNext() {
        String text = """
                Records Clerk
                Duties and Responsibilities
                - Files what comes in.
                Education
                - Secondary education.
                Desirable qualifications
                - A university degree in history.
                Experience
                - Two years of experience in archives.
                """;
        assertThat(draft(text).yaml())
                .contains("    # education/desirable/1: A university", "    # experience/essential/1: Two");
    }

    /** The sentences of the lines that were understood which are to be found in nothing that was made of them. */
    private static List<String> lost(String text, Draft draft) {
        SourceText source = SourceText.of(text);
        List<Integer> open = Notices.read(source).reading().notUnderstood();
        String all = draft.yaml() + String.join("\n", draft.doubts());
        return IntStream.rangeClosed(1, source.size())
                .filter(line -> !open.contains(line))
                .mapToObj(source::line)
                .flatMap(line -> Stream.of(line.split("(?<=\\.) (?=\\p{Lu})")))
                .map(sentence -> sentence.replaceFirst("^(?:[-•]|\\d\\.) ", ""))
                .filter(sentence -> sentence.contains(" ") && sentence.endsWith("."))
                .filter(sentence -> !all.contains(sentence.replace("\"", "\\\"")) && !all.contains(sentence))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "other-fisheries-analyst",
                "other-water-internship",
                "other-network-administrator",
                "other-heritage-specialist",
                "other-server-engineer",
                "other-bee-officer",
                "un-security-assistant"
            })
    void everySentenceOfANoticeStandsInItsDraftOrIsTold(String name) throws Exception {
        try (InputStream in = DraftingTests.class.getResourceAsStream(name + ".txt")) {
            String text = new String(in.readAllBytes(), UTF_8);
            Draft draft = draft(text);
            assertThat(lost(text, draft)).isEmpty();
            assertThat(draft.doubts()).isNotEmpty();
        }
    }
}
