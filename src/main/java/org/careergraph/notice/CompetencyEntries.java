package org.careergraph.notice;

import static org.careergraph.notice.DraftText.cut;
import static org.careergraph.notice.DraftText.quoted;
import static org.careergraph.notice.DraftWriter.REVIEW;
import static org.careergraph.notice.Statements.isDesirableAmongEssential;
import static org.careergraph.notice.Statements.pattern;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.careergraph.catalogue.Importance;
import org.careergraph.notice.CompetencyMatcher.Named;
import org.careergraph.notice.StatementIndex.Match;
import org.careergraph.notice.Statements.Asked;
import org.careergraph.source.Passage;
import org.jspecify.annotations.Nullable;

/** The competencies that a statement names, matched with those of the catalogue. */
final class CompetencyEntries implements Entries {

    /** The name of a competency of a framework has at most this many words. */
    private static final int LONGEST_NAME = 6;

    private static final int SHORT_NAME = 2;

    private static final Pattern FRAMEWORK_NAME = Pattern.compile("(?<name>[^:.;]{3,60}?)(?::| [-–—] )(?<said>.*)");

    /** Of the work, though it stands behind the name of a competency that everybody has to have. */
    private static final Pattern OF_WORK =
            pattern("\\b(?:knowledge|ability|understanding|familiarity|expertise|skills?)\\b");

    private static final Map<String, Pattern> PROFICIENCY = Map.of(
            "EXCELLENT", pattern("excellent\\b.*"),
            "GOOD", pattern("(?:very )?good\\b.*"),
            "BASIC", pattern("basic\\b.*"),
            "SOME", pattern("some\\b.*"),
            "AWARENESS", pattern("aware(?:ness)?\\b.*"),
            "KNOWLEDGE", pattern("knowledge\\b.*"));

    /** How strongly something is asked, in words that are none of the levels. */
    private static final Pattern DEGREE =
            pattern("(?<degree>(?:very |highly )?(?:strong|thorough|solid|sound|proven|proficient"
                    + "|demonstrated|highly|superior|outstanding|advanced|in-depth|clear|marked|exceptional)\\b"
                    + "(?: (?:understanding|sense|knowledge)\\b)?)");

    private final DraftWriter sheet;
    private final CompetencyMatcher competencies;
    private final CompetencyMatcher framework;

    CompetencyEntries(DraftWriter sheet) {
        this.sheet = sheet;
        this.competencies = CompetencyMatcher.ofWork(sheet.facts());
        this.framework = CompetencyMatcher.ofFramework(
                sheet.facts(), sheet.organization().orElse(""));
    }

    @Override
    public void write(String indent, Passage passage) {
        sheet.quote(indent, passage);
        if (!isOfFramework(passage)) {
            Statements.clauses(passage.sentence()).stream()
                    .flatMap(clause -> Stream.of(clause.split("; ")))
                    .forEach(clause -> clause(indent, passage, clause));
            return;
        }
        // a competency of a framework is its name, whatever is said of it
        String text = passage.sentence();
        Matcher named = FRAMEWORK_NAME.matcher(text);
        boolean isNamed = named.matches() && !named.group("name").matches("(?i).*\\bvalues");
        if (isNamed) {
            competency(indent, passage, framework.named(named.group("name")), text, null);
            if (OF_WORK.matcher(named.group("said")).find()) {
                sheet.comment(indent, REVIEW + "it speaks of knowledge or abilities that the work asks for");
                sheet.doubt(passage.place() + " may ask for competencies of the work: " + cut(text, 100));
            }
            return;
        }
        for (String name : framework(text.replaceFirst("(?i)^[^:]{0,40}\\b(?:values|competencies): *", ""))) {
            competency(indent, passage, framework.named(name), name, null);
        }
    }

    private static boolean isOfFramework(Passage passage) {
        return passage.place().startsWith("organizational");
    }

    /** Of a layout that is not known, nobody can tell whether a bare name is one that the organization asks of everybody. */
    private boolean mayBeOfFramework(Passage passage, String text) {
        return !isOfFramework(passage) && sheet.isOfUnknownLayout() && text.split(" ").length <= SHORT_NAME;
    }

    private void clause(String indent, Passage passage, String text) {
        Asked asked = Statements.asked(text);
        competency(
                indent,
                passage,
                competencies.named(asked.asked()),
                asked.asked().strip(),
                isDesirableAmongEssential(passage, text) ? Importance.DESIRABLE : null);
        asked.preferred().ifPresent(preferred -> {
            Named named = competencies.named(preferred);
            if (named.sure().isEmpty()) {
                sheet.comment(indent, REVIEW + "what is preferred, which is no competency by itself: " + preferred);
                sheet.doubt(passage.place() + " says more than the draft, what is preferred: " + cut(text, 100));
            } else {
                boolean isAmongEssential = passage.place().contains("/essential/");
                competency(indent, passage, named, preferred, isAmongEssential ? Importance.DESIRABLE : null);
            }
        });
    }

    /** The names in a list of competencies that is printed as one line. */
    private static List<String> framework(String text) {
        List<String> names = Stream.of(text.split(text.contains(";") ? ";" : ","))
                .map(name -> name.strip().replaceFirst("^and ", "").replaceFirst("\\.$", ""))
                .filter(name -> !name.isEmpty())
                .toList();
        boolean isList = names.stream().allMatch(name -> name.split(" ").length <= LONGEST_NAME);
        return isList && names.size() > 1 ? names : List.of(text);
    }

    private void competency(String indent, Passage passage, Named named, String text, @Nullable Importance importance) {
        boolean isOfFramework = isOfFramework(passage);
        String next = named.next().map(Match::shown).orElse("none");
        if (named.sure().isEmpty()) {
            sheet.line(
                    indent + "- { number: " + DraftWriter.number(passage) + ", competency: unmatched"
                            + weight(importance) + " }",
                    REVIEW + "unmatched; nearest " + next);
            sheet.found(passage.place() + ": unmatched; nearest " + next);
            sheet.doubt(passage.place() + " is unmatched: " + cut(text, 100) + "; nearest " + next);
            return;
        }
        boolean isWhole = isOfFramework || named.isWhole();
        if (!isWhole) {
            sheet.doubt(passage.place() + " is matched in part: " + cut(text, 100));
        }
        boolean isFirst = true;
        for (Match match : named.sure()) {
            String level = isFirst && !isOfFramework ? level(text) : null;
            String degree = isFirst && !isOfFramework && level == null ? degree(text) : null;
            sheet.line(
                    indent + "- { number: " + DraftWriter.number(passage) + ", competency: " + match.id()
                            + (level == null ? "" : ", level: " + level)
                            + (degree == null ? "" : ", degree: " + quoted(degree)) + weight(importance) + " }",
                    "score %s; runner-up %s%s"
                            .formatted(
                                    match.shownScore(),
                                    next,
                                    (named.sure().size() > 1 ? "; " + REVIEW + "its part, and the level of it" : "")
                                            + (isWhole ? "" : "; " + REVIEW + "the line says more")
                                            + (mayBeOfFramework(passage, text)
                                                    ? "; " + REVIEW + "or the organization's own one of this name"
                                                    : "")));
            sheet.found(passage.place() + ": " + match.shown() + "; runner-up " + next);
            isFirst = false;
        }
    }

    private static String weight(@Nullable Importance importance) {
        return importance == null ? "" : ", importance: " + importance;
    }

    private static @Nullable String level(String statement) {
        return PROFICIENCY.entrySet().stream()
                .filter(level -> level.getValue().matcher(statement).matches())
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(null);
    }

    private static @Nullable String degree(String statement) {
        Matcher begin = DEGREE.matcher(statement);
        return begin.lookingAt() ? begin.group("degree").toLowerCase(Locale.ENGLISH) : null;
    }
}
