package org.careergraph.source;

import static java.util.regex.Pattern.CASE_INSENSITIVE;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.careergraph.catalogue.Importance;
import org.jspecify.annotations.Nullable;

/** Reads a notice into passages: every statement at its place, and what is said of one thing in several lines as one. */
final class NoticeReader {

    /** The place of a sentence that has none, so that it is not lost in a line whose other sentences have theirs. */
    private static final String NOT_UNDERSTOOD = "not-understood";

    private static final String NUMBER_WORDS =
            "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|multiple|\\d{1,3}";

    private static final Pattern POSTS =
            pattern(".*\\b(?:" + NUMBER_WORDS + ")(?: \\(\\d+\\))? (?:posts?|positions?|vacancies|openings)\\b.*");
    private static final Pattern DEADLINE = pattern(".*\\b(?:deadline|closing date)\\b.*");
    private static final Pattern CONTRACT = pattern(".*\\b(?:limited[- ]term|fixed[- ]term|temporarily available"
            + "|temporary (?:appointment|post|position|job|assignment)s?|contract duration|continuing appointment"
            + "|appointment (?:is|will be) (?:limited )?(?:for|to)|temporary job opening|initial period of"
            + "|extension of the appointment)\\b.*");
    private static final Pattern NEXT_FIELD = Pattern.compile("(?<=[^:] )(?=\\p{Lu}[\\p{L}/ ]{3,30} ?:)");
    /** As it stands below the title: <i>26014-FT</i>. */
    private static final Pattern VACANCY_NUMBER = Pattern.compile("[A-Z]{0,4}[-/ ]?\\d{4,8}(?:[-/][A-Z\\d]{1,6}){0,3}");

    private static final Pattern UNIT_NAME =
            Pattern.compile("(?=.{5,100}$)(?:[^.:;!?]*[ (])?(?:Section|Division|Department"
                    + "|Sector|Office|Bureau|Unit|Branch|Service|Cent(?:er|re)|Secretariat)\\b[^.:;!?]*");
    /** Behind a heading, for <i>nothing</i>. */
    private static final Pattern NOTHING = pattern("(?:not (?:available|applicable)|n/?a|none)\\.?");
    /** What the words of a statement on languages mean, or words that lead to a list of them. */
    private static final Pattern ON_LANGUAGES =
            pattern("(?:note|nb|n\\.b)\\b.*|.*\\bequals? (?:to )?an? rating\\b.*|.*:");

    private static final Pattern FIGURES = pattern(".*(?:\\d{2}|salar|adjustment|currency|remuneration|\\|).*");
    private static final Pattern ALLOWANCE =
            pattern(".*(?:allowance|grant|subsidy|per (?:year|month|annum)|\\b(?:[a-z]{3}|[$€]) ?\\d).*");
    private static final Pattern FIGURE = pattern("(?:[a-z]{3}|US\\$|[$€])? ?\\d[\\d,.' ]*(?: ?[a-z]{3})?");
    private static final Pattern REFERRAL = pattern("(?:please )?(?:refer to|see|consult) .*");
    private static final Pattern GRADE_CELL = Pattern.compile("(?:P|D|G|GS|NO|L)[- ]?(?:\\d|[A-D])\\b[ |]*");
    private static final Pattern REPORTS =
            pattern(".*\\b(?:reports? (?:directly )?to|supervision of|supervised by|supervises)\\b.*");
    private static final Pattern LEAD_IN = pattern("(?<lead>[^:]{0,600}?\\b(?:duties|responsibilit(?:y|ies)|responsible"
            + "|functions|tasks|incumbent|will|following)\\b[^.:]*):\\s*(?<rest>.*)");
    private static final Pattern DESIRABLE = pattern(
            "preferably\\b.*|.*\\b(?:desirable|desired|(?:an|strong|considered an?) asset|advantage|advantageous|beneficial"
                    + "|preferable|preferred|a plus)\\b.*");
    /** <i>At least two years in … are desirable</i>: the number alone makes nothing essential. */
    private static final Pattern ALL_DESIRABLE = pattern(
            "(?!.*\\b(?:required|essential|must|mandatory)\\b)[^,;]*\\b(?:is|are|would be|will be) (?:highly |strongly )?"
                    + "(?:considered )?(?:an? )?(?:strong |distinct )?(?:asset|advantage|advantageous|desirable|desired|preferred|plus)\\b.*");

    /** <i>A degree in law, a Master's degree preferred</i>: what stands before the comma is not meant. */
    private static final Pattern PART_DESIRABLE = pattern(
            ".*\\b(?:degree|diploma|bachelor|experience|years?|certificat\\w+"
                    + "|knowledge|fluency|command|proficiency)\\b[^;]*, (?:and |while |but |with )?(?!.*\\bare\\b)(?=[^,;]*\\b(?:degree|diploma"
                    + "|bachelor|master|doctorate|ph\\.?d|experience|years?|certificat\\w+|knowledge|fluency|command|proficiency)\\b)[^,;]*"
                    + "\\b(?:desirable|desired|preferable|preferred|(?:an?|strong) (?:asset|advantage|plus)|advantageous|beneficial)\\b.*");

    private static final Pattern ESSENTIAL =
            pattern(".*\\b(?:required|essential|must|mandatory|minimum|at least)\\b.*");
    /** A fact about an organization, not a requirement: <i>English and French are the working languages of …</i> */
    private static final Pattern WORKING_LANGUAGES =
            pattern(".*\\bare the (?:two )?(?:working|official) languages of\\b.*");

    private static final Pattern COMPETENCY_NAME =
            Pattern.compile("(?:^|(?<=[.;!?…\"”] ))(?<name>\\p{Lu}[\\p{L}/&,'()-]*(?: [\\p{L}/&,'()-]+){0,4}):(?= |$)");

    private static final Map<NoticeSection, Pattern> KINDS = Map.of(
            NoticeSection.EDUCATION,
                    pattern(
                            ".*\\b(?:degree|diploma|licen[cs]e|secondary (?:school|education)|bachelor|master|ph\\.?d|doctorate)\\b.*"
                                    + "|(?!.*\\bexperience\\b).*\\bcertificat(?:es?|ions?)\\b.*"),
            NoticeSection.EXPERIENCE, pattern(".*\\b(?:years?|experience)\\b.*"),
            NoticeSection.LANGUAGES,
                    pattern(".*\\b(?:languages?|(?:fluency|fluent|proficien\\w+|command|knowledge) (?:in|of) "
                            + "(?:written |spoken |oral |and |both )*(?:english|french|spanish|arabic|chinese|russian"
                            + "|portuguese|german))\\b.*"));

    private final SourceText text;
    private final NoticeLayout layout;
    private final Reading.Builder reading;
    private final List<Passage> passages = new ArrayList<>();
    private final Map<String, Integer> counts = new HashMap<>();
    /** What is said of one thing in several paragraphs, by place. */
    private final Map<String, List<Paragraph>> gathered = new LinkedHashMap<>();

    private boolean isAdditional;

    NoticeReader(SourceText text, NoticeLayout layout) {
        this.text = text;
        this.layout = layout;
        this.reading = new Reading.Builder(text);
    }

    private static Pattern pattern(String regex) {
        return Pattern.compile(regex, CASE_INSENSITIVE);
    }

    Reading read() {
        for (int line = 1; line <= text.size(); line++) {
            if (NoticeBlock.isNoise(text.line(line))) {
                reading.noise(line);
            }
        }
        for (NoticeBlock block : NoticeBlock.of(text, layout)) {
            read(block);
        }
        gathered.forEach((place, paragraphs) -> passages.add(new Passage(
                place,
                joined(paragraphs),
                List.copyOf(new TreeSet<>(
                        paragraphs.stream().flatMap(one -> one.lines().stream()).toList())))));
        passages.stream()
                .sorted(Comparator.comparing(passage -> passage.lines().getFirst()))
                .forEach(passage -> reading.passage(passage.place(), passage.sentence(), passage.lines()));
        passages.stream()
                .filter(passage -> passage.place().startsWith(NOT_UNDERSTOOD))
                .flatMap(passage -> passage.lines().stream())
                .forEach(reading::notUnderstood);
        return reading.build();
    }

    private void read(NoticeBlock block) {
        NoticeSection section = block.section();
        if (section == null) {
            if (block.isKnown()) {
                readHead(block.paragraphs());
            } else {
                block.paragraphs().forEach(this::readField);
            }
            return;
        }
        block.headingLines().forEach(reading::used);
        isAdditional =
                section == NoticeSection.ADDITIONAL_INFORMATION || isAdditional && section == NoticeSection.ALLOWANCES;
        List<Paragraph> paragraphs = block.paragraphs().stream()
                .filter(one -> !readField(one) && !isNothing(section, one))
                .toList();
        switch (section) {
            case SALARY -> readSalary(labelled(block.headingText(), paragraphs));
            case ALLOWANCES -> readAllowances(block.headingText(), paragraphs);
            case ADDITIONAL_INFORMATION -> paragraphs.forEach(this::readInformation);
            case DUTIES -> readDuties(withoutLeadIn(paragraphs));
            case ORGANIZATIONAL_COMPETENCIES ->
                (layout.runsOn() ? named(paragraphs) : paragraphs)
                        .forEach(one -> number("organizational-competencies", one));
            case EDUCATION, EXPERIENCE, LANGUAGES, COMPETENCIES ->
                sentences(paragraphs).forEach(one -> require(section, block.importance(), one));
            case REQUIREMENTS -> sentences(paragraphs).forEach(one -> requireOfItsKind(block.importance(), one));
            case SETTING, PURPOSE, REPORTING, RELATIONSHIPS, MOBILITY ->
                paragraphs.forEach(one -> gatherProse(section, one));
            case PART -> {}
        }
    }

    /** What stands above the first heading. */
    private void readHead(List<Paragraph> paragraphs) {
        NoticeField open = null;
        for (Paragraph paragraph :
                paragraphs.stream().flatMap(one -> fields(one).stream()).toList()) {
            if (open != null && paragraph.text().equals(":")) {
                paragraph.lines().forEach(reading::used);
                continue;
            }
            NoticeField field = NoticeField.find(paragraph.text())
                    .or(() -> NoticeField.findName(paragraph.text()))
                    .orElse(null);
            if (field == null && open != null && paragraph.text().length() < 80) {
                gather(
                        open.place(),
                        paragraph.with(open.withValue(paragraph.text().replaceFirst("^: *", ""))
                                .text()));
                open = null;
                continue;
            }
            open = null;
            if (field != null) {
                paragraph.lines().forEach(reading::used);
                if (field.value().isEmpty()) {
                    open = field;
                } else {
                    gather(field.place(), paragraph);
                }
            } else if (isTitle(paragraph)) {
                gather("title", paragraph);
                if (POSTS.matcher(paragraph.text()).matches()) {
                    gather("posts", paragraph);
                }
            } else if (gathered.containsKey("title")
                    && VACANCY_NUMBER.matcher(paragraph.text()).matches()) {
                gather(NoticeField.POSTING, paragraph);
            } else if (gathered.containsKey("title")
                    && UNIT_NAME.matcher(paragraph.text()).matches()) {
                gather("setting", paragraph);
            } else if (DEADLINE.matcher(paragraph.text()).matches()) {
                gather("deadline", paragraph);
            } else if (CONTRACT.matcher(paragraph.text()).matches()) {
                gather("contract", paragraph);
            }
        }
    }

    /** Two fields of a line that a wide page has side by side. */
    private static List<Paragraph> fields(Paragraph line) {
        if (NoticeField.find(line.text()).isPresent()) {
            Matcher next = NEXT_FIELD.matcher(line.text());
            while (next.find()) {
                String before = line.text().substring(0, next.start()).strip();
                Paragraph rest = line.with(line.text().substring(next.start()));
                boolean isField = NoticeField.find(before)
                        .filter(field -> !field.value().isEmpty())
                        .isPresent();
                if (isField && NoticeField.find(rest.text()).isPresent()) {
                    List<Paragraph> fields = new ArrayList<>();
                    fields.add(line.with(before));
                    fields.addAll(fields(rest));
                    return fields;
                }
            }
        }
        return List.of(line);
    }

    /** The first paragraph above all headings, if it is no sentence. */
    private boolean isTitle(Paragraph paragraph) {
        return !gathered.containsKey("title")
                && paragraph.text().length() <= 150
                && !paragraph
                        .text()
                        .matches("(?!(?i:internships?|traineeships?|fellowships?|consultanc(?:y|ies)) ?: )[^:]{1,40}:.*"
                                + "|.*[.:;,!?]|.*\\|.*");
    }

    /** Reads a field that can also stand below the head of a notice; false if the paragraph is none. */
    private boolean readField(Paragraph paragraph) {
        Optional<NoticeField> field = NoticeField.find(paragraph.text())
                .filter(found -> !paragraph.isListed() && !found.value().isEmpty())
                .filter(found -> found.place().matches("deadline|grade|contract|posts")
                        || found.name().toLowerCase(Locale.ROOT).contains("duty station"));
        field.ifPresent(found -> gather(found.place(), paragraph));
        return field.isPresent();
    }

    /** In a table that was copied cell by cell a heading is the name of the figure below it. */
    private static List<Paragraph> labelled(String heading, List<Paragraph> paragraphs) {
        if (paragraphs.isEmpty()
                || !FIGURE.matcher(paragraphs.getFirst().text()).matches()) {
            return paragraphs;
        }
        List<Paragraph> labelled = new ArrayList<>(paragraphs);
        labelled.set(
                0,
                paragraphs
                        .getFirst()
                        .with(heading + ": " + paragraphs.getFirst().text()));
        return labelled;
    }

    /** Whether a heading of requirements is there for form only. */
    private boolean isNothing(NoticeSection section, Paragraph paragraph) {
        boolean isNothing = (section.form() == NoticeSection.Form.REQUIREMENTS || section == NoticeSection.REQUIREMENTS)
                && NOTHING.matcher(paragraph.text()).matches();
        if (isNothing) {
            paragraph.lines().forEach(reading::used);
        }
        return isNothing;
    }

    private void readSalary(List<Paragraph> paragraphs) {
        for (Paragraph paragraph : paragraphs) {
            if (GRADE_CELL.matcher(paragraph.text()).matches()) {
                gather("grade", cells(paragraph));
            }
            if (REFERRAL.matcher(paragraph.text()).matches()) {
                paragraph.lines().forEach(reading::noise);
            } else if (FIGURES.matcher(paragraph.text()).matches()
                    || GRADE_CELL.matcher(paragraph.text()).matches()) {
                gather("salary", cells(paragraph));
            }
        }
    }

    /** A figure says little without the name of the allowance, which is the heading. */
    private void readAllowances(String heading, List<Paragraph> paragraphs) {
        boolean isFirst = true;
        for (Paragraph paragraph : paragraphs) {
            if (isAdditional) {
                readInformation(paragraph);
            }
            if (ALLOWANCE.matcher(paragraph.text()).matches()) {
                boolean isNamed = !isFirst || paragraph.text().startsWith(heading) || heading.endsWith(".");
                gather("allowances", isNamed ? paragraph : paragraph.with(heading + ": " + paragraph.text()));
                isFirst = false;
            }
        }
    }

    private void readInformation(Paragraph paragraph) {
        number("additional-information", paragraph);
        if (CONTRACT.matcher(paragraph.text()).matches()) {
            gather("contract", paragraph);
        }
    }

    private void gatherProse(NoticeSection section, Paragraph paragraph) {
        gather(section.place(), paragraph);
        if (section == NoticeSection.SETTING && layout.runsOn()) {
            // the heading speaks of setting and reporting
            Sentences.of(paragraph.text()).stream()
                    .filter(sentence -> REPORTS.matcher(sentence).matches())
                    .forEach(sentence -> gather("reporting", paragraph.with(sentence)));
        }
    }

    /** The paragraphs without the words that lead to a list, such as <i>The incumbent will:</i>. */
    private List<Paragraph> withoutLeadIn(List<Paragraph> paragraphs) {
        if (paragraphs.isEmpty()) {
            return paragraphs;
        }
        Paragraph first = paragraphs.getFirst();
        Matcher leadIn = LEAD_IN.matcher(first.text());
        if (!leadIn.matches() || first.isListed() && !layout.runsOn()) {
            return paragraphs;
        }
        List<Paragraph> rest = new ArrayList<>(paragraphs.subList(1, paragraphs.size()));
        gather("duties", first.with(leadIn.group("lead") + ":"));
        if (!leadIn.group("rest").isEmpty()) {
            rest.addFirst(first.with(leadIn.group("rest")));
        }
        return rest;
    }

    private void readDuties(List<Paragraph> paragraphs) {
        boolean isList = !layout.runsOn() || paragraphs.size() > 2;
        for (int index = 0; index < paragraphs.size(); index++) {
            Paragraph paragraph = paragraphs.get(index);
            boolean isAboveList =
                    index + 1 < paragraphs.size() && paragraphs.get(index + 1).isListed();
            boolean isLast = index + 1 == paragraphs.size();
            if (isLast && !paragraph.isListed() && paragraph.text().endsWith(":")) {
                // it leads to what stands behind the next heading
                number(NOT_UNDERSTOOD, paragraph);
            } else if (!paragraph.isListed()
                    && paragraph.text().length() < 60
                    && (paragraph.text().endsWith(":") || isAboveList && !Sentences.isEnded(paragraph.text()))) {
                // the name of a group of duties
                gather("duties", paragraph);
            } else if (isList) {
                number("duties", paragraph);
            } else {
                List<String> items = numberedItems(paragraph.text());
                (items.isEmpty() ? Sentences.of(paragraph.text()) : items)
                        .forEach(sentence -> number("duties", paragraph.with(sentence)));
            }
        }
    }

    /** The items of a list that is printed in one paragraph, <i>1. … 2. …</i>; empty if it is none. */
    private static List<String> numberedItems(String text) {
        List<String> items = new ArrayList<>();
        String rest = text;
        for (int number = 1; ; number++) {
            Matcher next =
                    Pattern.compile("(?:^|(?<=[.;:] ))" + number + "[.)] ").matcher(rest);
            if (!next.find()) {
                break;
            }
            String before = rest.substring(0, next.start()).strip();
            if (number > 1 || !before.isEmpty()) {
                items.add(before);
            }
            rest = rest.substring(next.end());
        }
        if (!items.isEmpty() || rest.length() < text.length()) {
            items.add(rest.strip());
        }
        return items.size() > 1 ? items : List.of();
    }

    private List<Paragraph> sentences(List<Paragraph> paragraphs) {
        return !layout.runsOn()
                ? paragraphs
                : paragraphs.stream()
                        .flatMap(paragraph ->
                                Sentences.of(paragraph.text()).stream().map(paragraph::with))
                        .toList();
    }

    /** Competencies by their names: <i>Professionalism: …</i> goes on to the next name. */
    private List<Paragraph> named(List<Paragraph> paragraphs) {
        List<Paragraph> competencies = new ArrayList<>();
        for (Paragraph paragraph : paragraphs) {
            Matcher name = COMPETENCY_NAME.matcher(paragraph.text());
            int begin = 0;
            while (name.find()) {
                add(
                        competencies,
                        paragraph.with(
                                paragraph.text().substring(begin, name.start()).strip()),
                        begin > 0);
                begin = name.start();
            }
            add(
                    competencies,
                    paragraph.with(paragraph.text().substring(begin).strip()),
                    begin > 0
                            || COMPETENCY_NAME.matcher(paragraph.text()).lookingAt()
                            || paragraph.text().length() < 60);
        }
        return competencies;
    }

    private static void add(List<Paragraph> competencies, Paragraph paragraph, boolean isNamed) {
        if (paragraph.text().isEmpty()) {
            return;
        }
        if (isNamed || competencies.isEmpty()) {
            competencies.add(paragraph);
        } else {
            competencies.add(competencies.removeLast().and(paragraph));
        }
    }

    private void requireOfItsKind(@Nullable Importance importance, Paragraph paragraph) {
        List<NoticeSection> kinds = kinds(paragraph.text());
        if (kinds.size() > 1) {
            // what stands behind the first sentence may be of another kind; the draft tells what it makes of it
            kinds = kinds(Sentences.of(paragraph.text()).getFirst());
        }
        if (kinds.size() == 1) {
            require(kinds.getFirst(), importance, paragraph);
        } else {
            number(NOT_UNDERSTOOD, paragraph);
        }
    }

    private static List<NoticeSection> kinds(String text) {
        return KINDS.entrySet().stream()
                .filter(kind -> kind.getValue().matcher(text).matches())
                .map(Map.Entry::getKey)
                .toList();
    }

    private void require(NoticeSection section, @Nullable Importance stated, Paragraph paragraph) {
        if (WORKING_LANGUAGES.matcher(paragraph.text()).matches()
                || section == NoticeSection.LANGUAGES
                        && ON_LANGUAGES.matcher(paragraph.text()).matches()) {
            gather("languages", paragraph);
            return;
        }
        String first = Sentences.of(paragraph.text()).getFirst().split(";", 2)[0];
        boolean isDesirable = stated == null
                ? ALL_DESIRABLE.matcher(first).matches()
                        || DESIRABLE.matcher(first).matches()
                                && !ESSENTIAL.matcher(first).matches()
                                && !PART_DESIRABLE.matcher(first).matches()
                : stated == Importance.DESIRABLE;
        number(section.place() + (isDesirable ? "/desirable" : "/essential"), paragraph);
    }

    private void number(String place, Paragraph paragraph) {
        int number = counts.merge(place, 1, Integer::sum);
        passages.add(new Passage(place + "/" + number, paragraph.text(), paragraph.lines()));
    }

    private void gather(String place, Paragraph paragraph) {
        if (place.equals(NoticeField.POSTING) || place.equals(NoticeField.VALUES)) {
            number(place, paragraph);
        } else {
            gathered.computeIfAbsent(place, name -> new ArrayList<>()).add(paragraph);
        }
    }

    /** A row of a table as a phrase. */
    private static Paragraph cells(Paragraph row) {
        return row.with(row.text().replaceAll("\\s*\\|[|\\s]*", " ").strip());
    }

    private static String joined(List<Paragraph> paragraphs) {
        StringBuilder joined = new StringBuilder();
        for (Paragraph paragraph : paragraphs) {
            if (!joined.isEmpty()) {
                joined.append(Sentences.isEnded(joined.toString()) ? " " : "; ");
            }
            joined.append(paragraph.text());
        }
        return joined.toString();
    }
}
