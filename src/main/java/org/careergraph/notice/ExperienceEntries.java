package org.careergraph.notice;

import static java.util.stream.Collectors.joining;
import static org.careergraph.notice.DraftWriter.REVIEW;
import static org.careergraph.notice.Statements.IN_LIEU;
import static org.careergraph.notice.Statements.YEARS;
import static org.careergraph.notice.Statements.isDesirableAmongEssential;
import static org.careergraph.notice.Statements.phrase;
import static org.careergraph.notice.Statements.saysMore;
import static org.careergraph.notice.YamlText.quoted;
import static org.careergraph.source.NoticePatterns.findName;
import static org.careergraph.source.NoticePatterns.pattern;
import static org.careergraph.source.NoticePatterns.patterns;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.careergraph.catalogue.Importance;
import org.careergraph.notice.Statements.Asked;
import org.careergraph.source.NumberWords;
import org.careergraph.source.Passage;

/** The experience that a statement requires. The schema has no entry for alternatives to it. */
record ExperienceEntries(DraftWriter draft) {

    private static final Pattern AT_MOST = pattern("experience.at-most");
    private static final Pattern LEAST_AND_IDEAL = pattern("experience.least-and-ideal");
    private static final Pattern SOME_MONTHS = pattern("experience.some-months");
    private static final Pattern DOMAIN = pattern("experience.domain");
    private static final Pattern OF_A_PART = pattern("experience.of-a-part");
    private static final Pattern COMPARABLE = pattern("experience.comparable");
    private static final Pattern RELEVANT = pattern("experience.relevant");
    private static final Pattern CALLED = pattern("experience.called");
    private static final Pattern RISING = pattern("experience.rising");
    private static final Pattern NONE_ASKED = pattern("experience.none-asked");
    private static final Pattern BY_DEGREE = pattern("experience.by-degree");
    private static final Pattern MORE_THAN_EXPERIENCE = pattern("experience.more-than-experience");

    private static final String ANY = "ANY";

    private static final Map<String, Pattern> KINDS = patterns("experience.kind");

    void write(String indent, Passage passage) {
        draft.quote(indent, passage);
        Statements.clauses(passage.sentence()).forEach(clause -> clause(indent, passage, clause));
    }

    /** @param text one of the sentences of the passage, or a part of it */
    private void clause(String indent, Passage passage, String text) {
        if (NONE_ASKED.matcher(text).find()) {
            draft.comment(indent, REVIEW + "it requires none");
            return;
        }
        if (IN_LIEU.matcher(text).find()) {
            draft.comment(indent, REVIEW + "an alternative to another requirement; the schema has no entry for it");
            draft.doubt(passage.place() + " has an alternative, which the draft has no entry for: " + text);
            return;
        }
        EntryLine entry = new EntryLine(passage);
        String least = leastOfTwo(entry, text);
        Matcher part = OF_A_PART.matcher(least);
        Optional<String> ofAPart = part.find() ? Optional.of(part.group()) : Optional.empty();
        Asked asked = Statements.asked(part.replaceFirst(""));
        String whole = asked.asked();
        List<Integer> years = years(whole);
        String kind = findName(KINDS, whole).orElse(ANY);
        boolean isByDegree = !years.isEmpty() && BY_DEGREE.matcher(whole).find();
        addYears(entry, years, isByDegree, whole);
        entry.add("kind", kind);
        wording(whole, kind).ifPresent(words -> {
            entry.add("wording", quoted(words));
            if (!kind.equals("RELEVANT") && RELEVANT.matcher(words).find()) {
                entry.add("relevant", true);
            }
        });
        domain(entry, whole);
        if (isDesirableAmongEssential(passage, text)) {
            entry.add("importance", Importance.DESIRABLE);
            entry.remark("it is listed as essential and called an advantage");
        }
        if (!isByDegree && years.size() > 1) {
            entry.remark("further years are named: " + shown(years.subList(1, years.size())));
            entry.addMissing("further years");
        }
        ofAPart.ifPresent(words -> ofAPart(entry, words));
        asked.preferred().ifPresent(words -> ideally(entry, words));
        if (asked.mayContinue()) {
            entry.addMissing("what may follow what is preferred");
        }
        if (RISING.matcher(whole).find() && !entry.has("wording")) {
            entry.remark("the increasing responsibility");
        }
        if (!entry.has("domain") && kind.equals(ANY) && years.isEmpty()) {
            draft.comment(indent, REVIEW + "neither years nor a kind nor a domain is recognized");
            draft.doubt(passage.place() + " is not understood: " + text);
            return;
        }
        if (!entry.has("domain") && MORE_THAN_EXPERIENCE.matcher(whole).find()) {
            entry.remark("no domain is recognized");
            entry.addMissing("the domain");
        }
        if (isByDegree) {
            entry.remark("how many years depends on the degree: " + shown(years));
        }
        if (saysMore(whole)) {
            entry.addMissing("what follows it");
        }
        entry.write(draft, indent, text);
    }

    private static void addYears(EntryLine entry, List<Integer> years, boolean isByDegree, String text) {
        if (isByDegree) {
            entry.addMissing("how many years depends on the degree");
        } else if (!years.isEmpty()) {
            entry.add("years", years.getFirst());
        } else if (SOME_MONTHS.matcher(text).find() || YEARS.matcher(text).find()) {
            entry.addMissing("its length, which is not a minimum number of years");
        }
    }

    private static void domain(EntryLine entry, String text) {
        Matcher domain = DOMAIN.matcher(text);
        if (!domain.find()) {
            return;
        }
        String words = domain.group("domain");
        Matcher comparable = COMPARABLE.matcher(words);
        boolean hasAlternative = comparable.find();
        entry.add("domain", quoted(phrase(hasAlternative ? words.substring(0, comparable.start()) : words)));
        if (hasAlternative) {
            entry.add("alternative", quoted(comparable.group("alternative")));
        }
        String share = domain.group("share").toLowerCase(Locale.ENGLISH);
        entry.add(
                "domainShare",
                share.startsWith("including")
                        ? "INCLUDING"
                        : share.startsWith("the majority") || share.startsWith("most") ? "MAJORITY" : "ALL");
    }

    private static void ofAPart(EntryLine entry, String words) {
        List<Integer> years = years(words);
        entry.remark((years.isEmpty() ? "" : "further years are named: " + shown(years) + "; ")
                + "what is asked of a part of the years");
        entry.addMissing("what is asked of a part of the years");
    }

    private static void ideally(EntryLine entry, String preferred) {
        if (!entry.has("ideally")) {
            entry.add("ideally", "[to-be-chosen]");
        }
        entry.remark("the id in experience-demands.yaml of what is preferred: " + preferred);
    }

    /** Reads <i>two, ideally three years</i> as two years. */
    private static String leastOfTwo(EntryLine entry, String text) {
        Matcher two = LEAST_AND_IDEAL.matcher(text);
        if (!two.find()) {
            return text;
        }
        entry.remark("ideally " + two.group("ideal") + " years, which has no entry");
        entry.addMissing("how many years would be ideal");
        return two.replaceFirst("${least} ${unit}");
    }

    /** The minimum numbers of years in a text. */
    private static List<Integer> years(String text) {
        List<Integer> numbers = new ArrayList<>();
        Matcher years = YEARS.matcher(text);
        while (years.find()) {
            if (!AT_MOST.matcher(text.substring(0, years.start())).find()) {
                NumberWords.parse(years.group("least") == null ? years.group("number") : years.group("least"))
                        .ifPresent(numbers::add);
            }
        }
        return numbers;
    }

    private static String shown(List<Integer> numbers) {
        return numbers.stream().map(String::valueOf).collect(joining(", "));
    }

    /** The words for the work, where they say more than its kind. */
    private static Optional<String> wording(String text, String kind) {
        Matcher called = CALLED.matcher(text);
        if (!called.find()) {
            return Optional.empty();
        }
        String words = called.group("words").toLowerCase(Locale.ENGLISH).strip().replaceFirst(",?(?: and)?$", "");
        return words.equals(kind.toLowerCase(Locale.ENGLISH)) ? Optional.empty() : Optional.of(words + " work");
    }
}
