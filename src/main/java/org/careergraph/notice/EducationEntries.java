package org.careergraph.notice;

import static org.careergraph.notice.DraftWriter.REVIEW;
import static org.careergraph.notice.Statements.IN_LIEU;
import static org.careergraph.notice.Statements.YEARS;
import static org.careergraph.notice.Statements.clauses;
import static org.careergraph.notice.Statements.isDesirableAmongEssential;
import static org.careergraph.notice.Statements.pattern;
import static org.careergraph.notice.Statements.phrase;
import static org.careergraph.notice.Statements.saysMore;
import static org.careergraph.notice.YamlText.quoted;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.careergraph.catalogue.Importance;
import org.careergraph.notice.Statements.Asked;
import org.careergraph.source.Passage;

/** The education that a statement requires. The schema has no entry for alternatives to it. */
final class EducationEntries implements RequirementEntries {

    /** Asks for studies, not for a degree. */
    private static final Pattern ENROLLED =
            pattern("\\b(?:enrol(?:l?ed|ment)|pursuing|students?|studying|final(?: academic)? year)\\b");

    private static final Pattern TRAINING = pattern(
            "(?:(?:training|certificate|certification|courses?|qualification) (?:in|on)"
                    + "|certificate of (?=[^.;]*\\b(?:examination|test|course|training)\\b)(?:the )?) ?(?<area>[^.;]+)");
    /** <i>A CCNA certification</i>, <i>Certified Scrum Master</i>. */
    private static final Pattern CERTIFICATE =
            pattern("(?:(?:an?|the|current|valid|professional|relevant|recogni[sz]ed|possession of) )*"
                    + "(?:(?<name>(?!(?:certificat|current|valid|professional|relevant))[\\p{L}\\d][\\p{L}\\d&+/().,'’ -]{1,60}?)[ -]certificat(?:es?|ions?)\\b"
                    + "|(?<certified>certified (?:\\p{L}[\\p{L}&/-]*(?: (?!is\\b|are\\b|or\\b|and\\b)|\\b)){1,5}))");

    private static final Pattern NO_CERTIFICATE =
            pattern("\\b(?:is|are|of|with|in|have|has|experience|degree|diploma|training)\\b");
    /** A certificate in addition to a degree, not its field. */
    private static final Pattern AND_CERTIFICATE =
            pattern(",? (?:and|plus|with|or|together with) (?:\\S+ ){0,6}?certificat.*");

    private static final Pattern FIELD =
            pattern("(?:degree|diploma|equivalent\\)?|doctorate|bachelor'?s?|master'?s?)[^.;]*?"
                    + "\\b(?:in|of) (?<field>[^.;]+)");
    private static final Pattern LICENCE =
            pattern("\\b(?<licence>(?:driver['’]?s?|driving|professional) licen[cs]e)\\b");

    /**
     * @param name of the schema
     * @param isDegree whether it has a field of study
     */
    private record Level(String name, boolean isDegree, Pattern words) {
        boolean isIn(String text) {
            return words.matcher(text).find();
        }
    }

    /** The highest first. */
    private static final List<Level> EDUCATION = List.of(
            new Level(
                    "ADVANCED_DEGREE",
                    true,
                    pattern(
                            "advanced (?:university )?degree|(?<!scrum )\\bmaster(?:['’]?s)?\\b|second[- ]level|postgraduate|doctorate|ph\\.?d")),
            new Level(
                    "FIRST_DEGREE",
                    true,
                    pattern(
                            "first[- ](?:level )?(?:university )?degree|first-level|bachelor|(?<!advanced )university degree"
                                    + "|undergraduate")),
            new Level(
                    "POST_SECONDARY_DIPLOMA",
                    true,
                    pattern(
                            "post[- ]secondary(?! (?:training|courses?|studies|certificat))|(?<!school )diploma\\b|higher technical")),
            new Level("SECONDARY", false, pattern("(?<!post[- ])secondary|high[- ]school")),
            new Level("COMPULSORY", false, pattern("compulsory")));

    /** <i>A Bachelor's or Master's degree</i>. */
    private static final Pattern ANY_OF = pattern(
            "\\b(?:degree|diploma|bachelor['’]?s?|master['’]?s?|doctorate|ph\\.?d\\.?|secondary|school)\\b[^.;]*\\bor\\b[^.;]*"
                    + "\\b(?:degree|diploma|bachelor|master|doctorate|ph\\.?d|secondary|school)");

    private static final Pattern CERTIFICATE_WORD = pattern("\\bcertificat(?:es?|ions?)\\b");

    private static final Pattern DEGREE_AND_YEARS =
            pattern("\\b(?:degree|diploma|bachelor['’]?s?|master['’]?s?)\\b[^.;]*\\b"
                    + "(?:with|plus|and)\\b[^.;]*\\b(?:additional|further|more|extra|qualifying)\\b[^.;]*\\byears?\\b"
                    + "|\\b(?:with|plus)\\b[^.;]*\\byears? of (?:additional|further|qualifying)\\b");
    /** Between two alternatives of a sentence. */
    private static final Pattern OR_DEGREE = pattern(
            "[,;]? (?:or(?: alternatively)?|alternatively),? (?=(?:an? |the )?(?:first|second|bachelor|master|advanced|university"
                    + "|undergraduate|secondary|high school|technical)[^.;]*\\byears?\\b)");

    private static final Pattern ENDS_IN_OR = pattern("(?:.*[\\s,;(])?or[.:)]?");

    private final DraftWriter draft;

    EducationEntries(DraftWriter draft) {
        this.draft = draft;
    }

    @Override
    public void write(String indent, Passage passage) {
        draft.quote(indent, passage);
        if (isOnlyOr(passage.sentence())) {
            return;
        }
        List<String> required = new ArrayList<>();
        boolean hasAlternative = isAfterOr(passage);
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
            draft.comment(indent, REVIEW + "an alternative to the education; the schema has no entry for it");
            draft.doubt(passage.place() + " has an alternative, which the draft has no entry for");
        }
        required.forEach(text -> clause(indent, passage, text));
    }

    private static boolean isOnlyOr(String text) {
        return text.length() < 10 && ENDS_IN_OR.matcher(text).matches();
    }

    private static boolean isAlternative(String text) {
        return IN_LIEU.matcher(text).find() || DEGREE_AND_YEARS.matcher(text).find();
    }

    /** Whether the preceding statement of its list ends in <i>or</i>. */
    private boolean isAfterOr(Passage passage) {
        List<Passage> before = draft.before(passage);
        return !before.isEmpty()
                && ENDS_IN_OR.matcher(before.getLast().sentence()).matches();
    }

    /** @param text one of the sentences of the passage, or a part of it */
    private void clause(String indent, Passage passage, String text) {
        Asked asked = Statements.asked(text);
        entry(indent, passage, asked.asked(), isDesirableAmongEssential(passage, text));
        asked.preferred()
                .ifPresent(
                        preferred -> entry(indent, passage, preferred, passage.importance() == Importance.ESSENTIAL));
        if (asked.mayContinue()) {
            draft.doubt(passage.place() + " may require more after what is preferred: " + text.strip());
        }
    }

    private void entry(String indent, Passage passage, String text, boolean isDesirable) {
        List<Level> levels =
                EDUCATION.stream().filter(level -> level.isIn(text)).toList();
        EntryLine entry = new EntryLine(passage);
        boolean isDegree = false;
        if (!levels.isEmpty()) {
            // of alternatives, the lowest is required
            Level level = ANY_OF.matcher(text).find() ? levels.getLast() : levels.getFirst();
            entry.add("level", level.name());
            isDegree = level.isDegree();
        }
        addSubject(entry, isDegree, text);
        Matcher licence = LICENCE.matcher(text);
        if (licence.find()) {
            entry.add("licence", quoted(licence.group("licence")));
        }
        if (entry.isEmpty() || ENROLLED.matcher(text).find()) {
            draft.comment(indent, REVIEW + "neither a level nor training nor a licence is recognized");
            draft.doubt(passage.place() + " is not understood: " + text.strip());
            return;
        }
        if (isDesirable) {
            entry.add("importance", Importance.DESIRABLE);
            entry.remark("it is listed as essential and called an advantage");
        }
        if (YEARS.matcher(text).find()) {
            entry.remark("it also names years");
            draft.doubt(passage.place() + " names years, which the draft has no entry for: " + text.strip());
        }
        if (saysMore(text)) {
            draft.doubt(passage.place() + " says more than the draft: " + text.strip());
        }
        if (levels.size() > 1) {
            entry.remark("several levels are named");
            draft.doubt(passage.place() + " names several levels: " + text.strip());
        }
        entry.write(draft, indent, text.strip());
    }

    /** Adds what was studied: the field of a degree, or a training or certificate. */
    private static void addSubject(EntryLine entry, boolean isDegree, String text) {
        Matcher field = FIELD.matcher(text);
        Matcher training = TRAINING.matcher(text);
        if (isDegree && field.find()) {
            String subject = AND_CERTIFICATE.matcher(field.group("field")).replaceFirst("");
            entry.add("fieldOfStudy", quoted(phrase(subject)));
        } else if (training.find()) {
            entry.add("trainingArea", quoted(phrase(training.group("area"))));
        } else if (!entry.has("level")) {
            certificate(text).ifPresent(name -> {
                entry.add("trainingArea", quoted(phrase(name)));
                entry.remark("a certificate, which may be a licence");
            });
            return;
        }
        if (CERTIFICATE_WORD.matcher(text).find() && !entry.has("trainingArea")) {
            entry.addMissing("the certificate");
        }
    }

    private static Optional<String> certificate(String text) {
        Matcher certificate = CERTIFICATE.matcher(text.strip());
        if (!certificate.lookingAt()) {
            return Optional.empty();
        }
        return Optional.ofNullable(certificate.group("name"))
                .or(() -> Optional.ofNullable(certificate.group("certified")))
                .map(String::strip)
                .filter(name -> !NO_CERTIFICATE.matcher(name).find());
    }
}
