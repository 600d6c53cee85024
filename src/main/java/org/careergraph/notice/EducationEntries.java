package org.careergraph.notice;

import static java.util.stream.Collectors.joining;
import static org.careergraph.notice.DraftWriter.REVIEW;
import static org.careergraph.notice.Statements.IN_LIEU;
import static org.careergraph.notice.Statements.YEARS;
import static org.careergraph.notice.Statements.clauses;
import static org.careergraph.notice.Statements.isDesirableAmongEssential;
import static org.careergraph.notice.Statements.phrase;
import static org.careergraph.notice.Statements.saysMore;
import static org.careergraph.notice.YamlText.quoted;
import static org.careergraph.source.NoticePatterns.findValue;
import static org.careergraph.source.NoticePatterns.pattern;
import static org.careergraph.source.NoticePatterns.patterns;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.careergraph.catalogue.Importance;
import org.careergraph.notice.Statements.Asked;
import org.careergraph.source.Passage;

/** The education that a statement requires. The schema has no entry for alternatives to it. */
record EducationEntries(DraftWriter draft) {

    private static final Pattern ENROLLED = pattern("education.enrolled");
    private static final Pattern TRAINING = pattern("education.training");
    private static final Pattern CERTIFICATE = pattern("education.certificate");
    private static final Pattern NO_CERTIFICATE = pattern("education.no-certificate");
    private static final Pattern AND_CERTIFICATE = pattern("education.and-certificate");
    private static final Pattern FIELD = pattern("education.field");
    private static final Pattern BETWEEN_FIELDS = pattern("education.between-fields");
    private static final Pattern UNNAMED_FIELD = pattern("education.unnamed-field");
    private static final Pattern LICENCE = pattern("education.licence");

    /** The highest first. */
    private static final Map<String, Pattern> LEVELS = patterns("education.level");

    /** Levels that have a field of study. */
    private static final Set<String> DEGREES = Set.of("POST_SECONDARY_DIPLOMA", "FIRST_DEGREE", "ADVANCED_DEGREE");

    private static final Pattern ANY_OF = pattern("education.any-of");
    private static final Pattern CERTIFICATE_WORD = pattern("education.certificate-word");
    private static final Pattern DEGREE_AND_YEARS = pattern("education.degree-and-years");
    private static final Pattern OR_DEGREE = pattern("education.or-degree");
    private static final Pattern ENDS_IN_OR = pattern("education.ends-in-or");

    void write(String indent, Passage passage) {
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
        List<String> levels = LEVELS.entrySet().stream()
                .filter(level -> level.getValue().matcher(text).find())
                .map(Map.Entry::getKey)
                .toList();
        EntryLine entry = new EntryLine(passage);
        boolean isDegree = false;
        if (!levels.isEmpty()) {
            // of alternatives, the lowest is required
            String level = ANY_OF.matcher(text).find() ? levels.getLast() : levels.getFirst();
            entry.add("level", level);
            isDegree = DEGREES.contains(level);
        }
        addSubject(entry, isDegree, text);
        findValue(LICENCE, text).ifPresent(licence -> entry.add("licence", quoted(licence)));
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
            String description = phrase(subject);
            entry.add("fieldOfStudy", quoted(description));
            String fields = fields(description).map(YamlText::quoted).collect(joining(", "));
            if (!fields.isEmpty()) {
                entry.add("fieldsOfStudy", "[" + fields + "]");
            }
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

    /** The fields that a description names; one that is only called relevant, or another one, is not named. */
    private static Stream<String> fields(String description) {
        return BETWEEN_FIELDS
                .splitAsStream(description)
                .filter(field ->
                        !field.isBlank() && !UNNAMED_FIELD.matcher(field).find())
                .distinct();
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
