package org.careergraph.notice;

import static org.careergraph.notice.DraftText.quoted;
import static org.careergraph.notice.Sheet.REVIEW;
import static org.careergraph.notice.Statements.IDEALLY;
import static org.careergraph.notice.Statements.IN_LIEU;
import static org.careergraph.notice.Statements.YEARS;
import static org.careergraph.notice.Statements.clauses;
import static org.careergraph.notice.Statements.isDesirableAmongEssential;
import static org.careergraph.notice.Statements.pattern;
import static org.careergraph.notice.Statements.phrase;
import static org.careergraph.notice.Statements.saysMore;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.careergraph.catalogue.Importance;
import org.careergraph.source.Passage;

/** The education that a statement asks for; what may stand in for it has no entry. */
final class EducationEntries implements Entries {

    /** Somebody who still studies has not got the degree. */
    private static final Pattern ENROLLED =
            pattern("\\b(?:enrol(?:l?ed|ment)|pursuing|students?|studying|final(?: academic)? year)\\b");

    private static final Pattern TRAINING =
            pattern("(?:training|certificate|certification|courses?|qualification) (?:in|on) (?<area>[^.;]+)");
    private static final Pattern FIELD =
            pattern("(?:degree|diploma|equivalent\\)?|doctorate|bachelor'?s?|master'?s?)[^.;]*?"
                    + "\\b(?:in|of) (?<field>[^.;]+)");
    private static final Pattern LICENCE =
            pattern("\\b(?<licence>(?:driver['’]?s?|driving|professional) licen[cs]e)\\b");

    /** @param name as the schema has it */
    private record Level(String name, Pattern words) {
        boolean isIn(String text) {
            return words.matcher(text).find();
        }
    }

    /** The highest first. */
    private static final List<Level> EDUCATION = List.of(
            new Level(
                    "ADVANCED_DEGREE",
                    pattern("advanced (?:university )?degree|master|second[- ]level|postgraduate|doctorate|ph\\.?d")),
            new Level(
                    "FIRST_DEGREE",
                    pattern(
                            "first[- ](?:level )?(?:university )?degree|first-level|bachelor|(?<!advanced )university degree"
                                    + "|undergraduate")),
            new Level(
                    "POST_SECONDARY_DIPLOMA",
                    pattern(
                            "post[- ]secondary(?! (?:training|courses?|studies|certificat))|(?<!school )diploma\\b|higher technical")),
            new Level("SECONDARY", pattern("(?<!post[- ])secondary|high[- ]school")),
            new Level("COMPULSORY", pattern("compulsory")));

    private static final Pattern DEGREE_AND_YEARS =
            pattern("\\b(?:degree|diploma|bachelor['’]?s?|master['’]?s?)\\b[^.;]*\\b"
                    + "(?:with|plus|and)\\b[^.;]*\\b(?:additional|further|more|extra|qualifying)\\b[^.;]*\\byears?\\b"
                    + "|\\b(?:with|plus)\\b[^.;]*\\byears? of (?:additional|further|qualifying)\\b");
    /** A second alternative in the sentence of the first. */
    private static final Pattern OR_DEGREE = pattern(
            "[,;]? (?:or(?: alternatively)?|alternatively),? (?=(?:an? |the )?(?:first|second|bachelor|master|advanced|university"
                    + "|undergraduate|secondary|high school|technical)[^.;]*\\byears?\\b)");

    private static final Pattern ENDS_IN_OR = pattern("(?:.*[\\s,;(])?or[.:)]?");

    private final Sheet sheet;

    EducationEntries(Sheet sheet) {
        this.sheet = sheet;
    }

    @Override
    public void write(String indent, Passage passage) {
        sheet.quote(indent, passage);
        if (isOnlyOr(passage.sentence())) {
            return;
        }
        List<String> required = new ArrayList<>();
        boolean hasAlternative = isBehindOr(passage);
        if (!hasAlternative) {
            for (String sentence : clauses(passage.sentence())) {
                String[] parts = OR_DEGREE.split(sentence);
                boolean isOther = isAlternative(parts[0]) || sentence.matches("(?i)(?:or|alternatively)\\b.{8,}");
                hasAlternative = hasAlternative || parts.length > 1 || isOther;
                if (!isOther && !isOnlyOr(parts[0])) {
                    required.add(parts[0]);
                }
            }
        }
        if (hasAlternative) {
            sheet.comment(indent, REVIEW + "what may stand in for the education; the schema has no entry for it");
            sheet.doubt(passage.place() + " has an alternative, which the draft has no entry for");
        }
        required.forEach(text -> clause(indent, passage, text));
    }

    private static boolean isOnlyOr(String text) {
        return text.length() < 10 && ENDS_IN_OR.matcher(text).matches();
    }

    private static boolean isAlternative(String text) {
        return IN_LIEU.matcher(text).find() || DEGREE_AND_YEARS.matcher(text).find();
    }

    /** Whether the statement before it in its list ends in <i>or</i>, or is nothing else. */
    private boolean isBehindOr(Passage passage) {
        List<Passage> before = sheet.before(passage);
        return !before.isEmpty()
                && ENDS_IN_OR.matcher(before.getLast().sentence()).matches();
    }

    /** @param text one of the sentences of the passage, or a part of it */
    private void clause(String indent, Passage passage, String text) {
        Matcher ideally = IDEALLY.matcher(text);
        boolean hasIdeal = ideally.find() && ideally.start() > 0;
        String asked = hasIdeal ? text.substring(0, ideally.start()) : text;
        boolean isDesirable = isDesirableAmongEssential(passage, asked);
        entry(indent, passage, asked, isDesirable);
        if (hasIdeal) {
            entry(indent, passage, ideally.group(), !passage.place().contains("/desirable/"));
        }
    }

    private void entry(String indent, Passage passage, String text, boolean isDesirable) {
        List<Level> levels =
                EDUCATION.stream().filter(level -> level.isIn(text)).toList();
        Optional<String> level = levels.isEmpty()
                ? Optional.empty()
                : Optional.of(levels.getFirst().name());
        Matcher training = TRAINING.matcher(text);
        Matcher field = FIELD.matcher(text);
        Matcher licence = LICENCE.matcher(text);
        EntryLine entry = new EntryLine(passage);
        level.ifPresent(one -> entry.add("level", one));
        if (level.isPresent() && field.find() && level.get().matches("POST_.*|.*DEGREE")) {
            entry.add("fieldOfStudy", quoted(phrase(field.group("field"))));
        } else if (training.find()) {
            entry.add("trainingArea", quoted(phrase(training.group("area"))));
        }
        if (licence.find()) {
            entry.add("licence", quoted(licence.group("licence")));
        }
        if (entry.isEmpty() || ENROLLED.matcher(text).find()) {
            sheet.comment(indent, REVIEW + "neither a level nor training nor a licence is recognized");
            sheet.doubt(passage.place() + " is not understood: " + text.strip());
            return;
        }
        if (isDesirable) {
            entry.add("importance", Importance.DESIRABLE);
            entry.remark("it stands among what is essential and is called an advantage");
        }
        if (YEARS.matcher(text).find()) {
            entry.remark("it names years as well");
            sheet.doubt(passage.place() + " names years, which the draft has no entry for: " + text.strip());
        }
        if (saysMore(text)) {
            sheet.doubt(passage.place() + " says more than the draft: " + text.strip());
        }
        if (levels.size() > 1) {
            entry.remark("several levels are named");
            sheet.doubt(passage.place() + " names several levels: " + text.strip());
        }
        entry.write(sheet, indent, text);
    }
}
