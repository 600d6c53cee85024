package org.careergraph.notice;

import static org.careergraph.notice.DraftWriter.REVIEW;
import static org.careergraph.notice.Statements.isDesirableAmongEssential;
import static org.careergraph.notice.YamlText.quoted;
import static org.careergraph.notice.YamlText.shortened;
import static org.careergraph.source.NoticePatterns.pattern;
import static org.careergraph.source.NoticePatterns.patterns;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.careergraph.catalogue.Importance;
import org.careergraph.notice.CompetencyMatcher.Result;
import org.careergraph.notice.StatementIndex.Match;
import org.careergraph.notice.Statements.Asked;
import org.careergraph.source.Passage;
import org.jspecify.annotations.Nullable;

/** The competencies that a statement names, matched against the catalogue. */
final class CompetencyEntries {

    /** Words of the name of a competency in a list. */
    private static final int MOST_NAME_WORDS = 6;

    /** In an unknown layout, nobody can say whether so few words name a competency that the organization requires of everybody. */
    private static final int AMBIGUOUS_WORDS = 2;

    private static final Pattern FRAMEWORK_NAME = Pattern.compile("(?<name>[^:.;]{3,60}?)(?::| [-–—] )(?<said>.*)");

    private static final Pattern OF_WORK = pattern("competency.of-work");

    private static final Map<String, Pattern> LEVELS = patterns("competency.level");

    private static final Pattern DEGREE = pattern("competency.degree");

    private final DraftWriter draft;
    private final CompetencyMatcher competencies;
    private final CompetencyMatcher framework;

    CompetencyEntries(DraftWriter draft) {
        this.draft = draft;
        this.competencies = CompetencyMatcher.ofWork(draft.facts());
        this.framework = CompetencyMatcher.ofFramework(
                draft.facts(), draft.organization().orElse(""));
    }

    void write(String indent, Passage passage) {
        draft.quote(indent, passage);
        if (!isOfFramework(passage)) {
            Statements.clauses(passage.sentence()).stream()
                    .flatMap(clause -> Stream.of(clause.split("; ")))
                    .forEach(clause -> clause(indent, passage, clause));
            return;
        }
        String text = passage.sentence();
        Matcher named = FRAMEWORK_NAME.matcher(text);
        boolean isNamed = named.matches() && !named.group("name").matches("(?i).*\\bvalues");
        if (isNamed) {
            competency(indent, passage, framework.match(named.group("name")), text, null);
            if (OF_WORK.matcher(named.group("said")).find()) {
                draft.comment(indent, REVIEW + "it may require knowledge or abilities for the work");
                draft.doubt(passage.place() + " may require competencies for the work: " + shortened(text));
            }
            return;
        }
        for (String name : names(text.replaceFirst("(?i)^[^:]{0,40}\\b(?:values|competencies): *", ""))) {
            competency(indent, passage, framework.match(name), name, null);
        }
    }

    private static boolean isOfFramework(Passage passage) {
        return passage.list().equals("organizational-competencies");
    }

    private void clause(String indent, Passage passage, String text) {
        Asked asked = Statements.asked(text);
        competency(
                indent,
                passage,
                competencies.match(asked.asked()),
                asked.asked().strip(),
                isDesirableAmongEssential(passage, text) ? Importance.DESIRABLE : null);
        asked.preferred().ifPresent(preferred -> {
            Result result = competencies.match(preferred);
            if (result.matches().isEmpty()) {
                draft.comment(indent, REVIEW + "the preference, which names no competency: " + preferred);
                draft.doubt(passage.place() + " says more than the draft, what is preferred: " + shortened(text));
            } else {
                boolean isAmongEssential = passage.importance() == Importance.ESSENTIAL;
                competency(indent, passage, result, preferred, isAmongEssential ? Importance.DESIRABLE : null);
            }
        });
    }

    /** The names of a list of competencies on one line; otherwise the whole text. */
    private static List<String> names(String text) {
        List<String> names = Stream.of(text.split(text.contains(";") ? ";" : ","))
                .map(name -> name.strip().replaceFirst("^and ", "").replaceFirst("\\.$", ""))
                .filter(name -> !name.isEmpty())
                .toList();
        boolean isList = names.stream().allMatch(name -> name.split(" ").length <= MOST_NAME_WORDS);
        return isList && names.size() > 1 ? names : List.of(text);
    }

    private void competency(
            String indent, Passage passage, Result result, String text, @Nullable Importance importance) {
        boolean isOfFramework = isOfFramework(passage);
        String runnerUp = result.runnerUp().map(Match::toString).orElse("none");
        String end = (importance == null ? "" : ", importance: " + importance) + " }";
        String begin = indent + "- { number: " + passage.number() + ", competency: ";
        if (result.matches().isEmpty()) {
            draft.line(begin + "unmatched" + end, REVIEW + "unmatched; nearest " + runnerUp);
            draft.found(passage.place() + ": unmatched; nearest " + runnerUp);
            draft.doubt(passage.place() + " is unmatched: " + shortened(text) + "; nearest " + runnerUp);
            return;
        }
        boolean isComplete = isOfFramework || result.isComplete();
        if (!isComplete) {
            draft.doubt(passage.place() + " is matched in part: " + shortened(text));
        }
        boolean isAmbiguous = !isOfFramework && draft.isOfUnknownLayout() && text.split(" ").length <= AMBIGUOUS_WORDS;
        String remarks = (result.matches().size() > 1 ? "; " + REVIEW + "its part, and the level of it" : "")
                + (isComplete ? "" : "; " + REVIEW + "the line says more")
                + (isAmbiguous ? "; " + REVIEW + "or the organization's own one of this name" : "");
        String level = isOfFramework ? "" : level(text);
        for (Match match : result.matches()) {
            draft.line(
                    begin + match.id() + level + end,
                    "score %s; runner-up %s%s".formatted(match.scoreText(), runnerUp, remarks));
            draft.found(passage.place() + ": " + match + "; runner-up " + runnerUp);
            // the words for the level precede the first competency
            level = "";
        }
    }

    /** The level or the degree that the statement begins with, as a property of the entry. */
    private static String level(String statement) {
        return LEVELS.entrySet().stream()
                .filter(level -> level.getValue().matcher(statement).matches())
                .map(level -> ", level: " + level.getKey())
                .findFirst()
                .orElseGet(() -> {
                    Matcher degree = DEGREE.matcher(statement);
                    return degree.lookingAt()
                            ? ", degree: " + quoted(degree.group("degree").toLowerCase(Locale.ENGLISH))
                            : "";
                });
    }
}
