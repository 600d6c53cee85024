package org.careergraph.source;

import static org.careergraph.source.NoticePatterns.pattern;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a notice into passages, section by section. */
final class NoticeReader {

    private static final Pattern NOTHING = pattern("section.nothing");
    private static final Pattern SALARY_FIGURES = pattern("section.salary-figures");
    private static final Pattern ALLOWANCE = pattern("section.allowance");
    private static final Pattern FIGURE = pattern("section.figure");
    private static final Pattern REFERRAL = pattern("section.referral");
    private static final Pattern GRADE_CELL = Pattern.compile("(?:P|D|G|GS|NO|L)[- ]?(?:\\d|[A-D])\\b[ |]*");
    private static final Pattern CELL_BORDER = Pattern.compile("\\s*\\|[|\\s]*");
    private static final Pattern REPORTING = pattern("section.reporting");
    private static final Pattern LEAD_IN = pattern("section.lead-in");

    private static final Pattern COMPETENCY_NAME =
            Pattern.compile("(?:^|(?<=[.;!?…\"”] ))(?<name>\\p{Lu}[\\p{L}/&,'()-]*(?: [\\p{L}/&,'()-]+){0,4}):(?= |$)");

    /** A shorter paragraph can be the name of a group of duties, or of a competency. */
    private static final int LONGEST_NAME = 60;

    private final SourceText text;
    private final NoticeLayout layout;
    private final Reading.Builder reading;
    private final NoticePassages passages = new NoticePassages();
    private final NoticeHead head;
    private final NoticeRequirements requirements = new NoticeRequirements(passages);

    /** Whether the current section is, or belongs to, the additional information. */
    private boolean isAdditional;

    NoticeReader(SourceText text, NoticeLayout layout) {
        this.text = text;
        this.layout = layout;
        this.reading = new Reading.Builder(text);
        this.head = new NoticeHead(passages, reading);
    }

    Reading read() {
        for (int line = 1; line <= text.size(); line++) {
            if (NoticeBlock.isNoise(text.line(line))) {
                reading.noise(line);
            }
        }
        for (NoticeBlock block : NoticeBlock.of(text, layout)) {
            NoticeSection section = block.section();
            if (section != null) {
                read(section, block);
            } else if (block.isHead()) {
                head.read(block.paragraphs());
            } else {
                block.paragraphs().forEach(head::readFieldBelow);
            }
        }
        passages.addTo(reading);
        return reading.build();
    }

    private void read(NoticeSection section, NoticeBlock block) {
        block.headingLines().forEach(reading::used);
        isAdditional =
                section == NoticeSection.ADDITIONAL_INFORMATION || isAdditional && section == NoticeSection.ALLOWANCES;
        List<Paragraph> paragraphs = block.paragraphs().stream()
                .filter(one -> !head.readFieldBelow(one) && !isNothing(section, one))
                .toList();
        switch (section) {
            case SALARY -> readSalary(block.headingText(), paragraphs);
            case ALLOWANCES -> readAllowances(block.headingText(), paragraphs);
            case ADDITIONAL_INFORMATION -> paragraphs.forEach(this::readInformation);
            case DUTIES -> readDuties(readLeadIn(paragraphs));
            case ORGANIZATIONAL_COMPETENCIES ->
                (layout.isRunningText() ? joinByName(paragraphs) : paragraphs)
                        .forEach(one -> passages.addNumbered(section.place(), one));
            case EDUCATION, EXPERIENCE, LANGUAGES, COMPETENCIES ->
                statements(paragraphs).forEach(one -> requirements.add(section, block.importance(), one));
            case REQUIREMENTS ->
                statements(paragraphs).forEach(one -> requirements.addOfAnyKind(block.importance(), one));
            case SETTING, PURPOSE, REPORTING, RELATIONSHIPS, MOBILITY ->
                paragraphs.forEach(one -> readProse(section, one));
            case PART -> {}
        }
    }

    /** Whether a heading of requirements has no content. */
    private boolean isNothing(NoticeSection section, Paragraph paragraph) {
        boolean isNothing = (section.form() == NoticeSection.Form.REQUIREMENTS || section == NoticeSection.REQUIREMENTS)
                && NOTHING.matcher(paragraph.text()).matches();
        if (isNothing) {
            paragraph.lines().forEach(reading::used);
        }
        return isNothing;
    }

    /** In a table that was copied cell by cell, the heading is the name of the figure below it. */
    private void readSalary(String heading, List<Paragraph> paragraphs) {
        boolean isHeadingLabel = !paragraphs.isEmpty()
                && FIGURE.matcher(paragraphs.getFirst().text()).matches();
        for (Paragraph paragraph : paragraphs) {
            boolean isGrade = GRADE_CELL.matcher(paragraph.text()).matches();
            Paragraph row = paragraph.with(
                    CELL_BORDER.matcher(paragraph.text()).replaceAll(" ").strip());
            if (isGrade) {
                passages.add("grade", row);
            }
            if (REFERRAL.matcher(paragraph.text()).matches()) {
                paragraph.lines().forEach(reading::noise);
            } else if (isHeadingLabel && paragraph == paragraphs.getFirst()) {
                passages.add("salary", heading, row);
            } else if (isGrade || SALARY_FIGURES.matcher(paragraph.text()).matches()) {
                passages.add("salary", row);
            }
        }
    }

    /** The heading is the name of the allowance, without which a figure says little. */
    private void readAllowances(String heading, List<Paragraph> paragraphs) {
        boolean isFirst = true;
        for (Paragraph paragraph : paragraphs) {
            if (isAdditional) {
                readInformation(paragraph);
            }
            if (ALLOWANCE.matcher(paragraph.text()).matches()) {
                boolean isNamed = !isFirst || paragraph.text().startsWith(heading) || heading.endsWith(".");
                passages.add("allowances", isNamed ? null : heading, paragraph);
                isFirst = false;
            }
        }
    }

    private void readInformation(Paragraph paragraph) {
        passages.addNumbered("additional-information", paragraph);
        if (NoticeHead.isOnContract(paragraph)) {
            passages.add("contract", paragraph);
        }
    }

    private void readProse(NoticeSection section, Paragraph paragraph) {
        Optional<NoticeField> field =
                NoticeField.find(paragraph.text()).filter(one -> one.place().equals(section.place()));
        field.ifPresentOrElse(
                one -> passages.add(section.place(), one.name(), paragraph.with(one.value())),
                () -> passages.add(section.place(), paragraph));
        if (section == NoticeSection.SETTING && layout.isRunningText()) {
            // its heading covers setting and reporting
            SentenceBreaks.of(paragraph.text()).stream()
                    .filter(sentence -> REPORTING.matcher(sentence).matches())
                    .forEach(sentence -> passages.add("reporting", paragraph.with(sentence)));
        }
    }

    /** Reads the words that introduce the list of duties, and returns the duties. */
    private List<Paragraph> readLeadIn(List<Paragraph> paragraphs) {
        if (paragraphs.isEmpty()) {
            return paragraphs;
        }
        Paragraph first = paragraphs.getFirst();
        Matcher leadIn = LEAD_IN.matcher(first.text());
        if (!leadIn.matches() || first.isListed() && !layout.isRunningText()) {
            return paragraphs;
        }
        List<Paragraph> rest = new ArrayList<>(paragraphs.subList(1, paragraphs.size()));
        passages.add("duties", first.with(leadIn.group("lead") + ":"));
        if (!leadIn.group("rest").isEmpty()) {
            rest.addFirst(first.with(leadIn.group("rest")));
        }
        return rest;
    }

    private void readDuties(List<Paragraph> paragraphs) {
        boolean isList = !layout.isRunningText() || paragraphs.size() > 2;
        for (int index = 0; index < paragraphs.size(); index++) {
            Paragraph paragraph = paragraphs.get(index);
            boolean isLast = index + 1 == paragraphs.size();
            boolean isAboveList = !isLast && paragraphs.get(index + 1).isListed();
            boolean endsInColon = paragraph.text().endsWith(":");
            boolean isGroupName = paragraph.text().length() < LONGEST_NAME
                    && (endsInColon || isAboveList && !SentenceBreaks.isEnded(paragraph.text()));
            if (!paragraph.isListed() && isLast && endsInColon) {
                // it introduces the text under the next heading
                passages.addNumbered(Passage.NOT_UNDERSTOOD, paragraph);
            } else if (!paragraph.isListed() && isGroupName) {
                passages.add("duties", paragraph);
            } else if (isList) {
                passages.addNumbered("duties", paragraph);
            } else {
                List<String> items = SentenceBreaks.numberedItems(paragraph.text());
                (items.isEmpty() ? SentenceBreaks.of(paragraph.text()) : items)
                        .forEach(sentence -> passages.addNumbered("duties", paragraph.with(sentence)));
            }
        }
    }

    private List<Paragraph> statements(List<Paragraph> paragraphs) {
        return !layout.isRunningText()
                ? paragraphs
                : paragraphs.stream()
                        .flatMap(paragraph ->
                                SentenceBreaks.of(paragraph.text()).stream().map(paragraph::with))
                        .toList();
    }

    /** Joins the text from one competency's name to the next: <i>Professionalism: …</i>. */
    private static List<Paragraph> joinByName(List<Paragraph> paragraphs) {
        List<Paragraph> competencies = new ArrayList<>();
        for (Paragraph paragraph : paragraphs) {
            String text = paragraph.text();
            Matcher name = COMPETENCY_NAME.matcher(text);
            int begin = 0;
            boolean isNamed = false;
            while (name.find()) {
                addOrJoin(
                        competencies,
                        paragraph.with(text.substring(begin, name.start()).strip()),
                        isNamed);
                begin = name.start();
                isNamed = true;
            }
            addOrJoin(
                    competencies,
                    paragraph.with(text.substring(begin).strip()),
                    isNamed || text.length() < LONGEST_NAME);
        }
        return competencies;
    }

    private static void addOrJoin(List<Paragraph> competencies, Paragraph paragraph, boolean isNamed) {
        if (paragraph.text().isEmpty()) {
            return;
        }
        if (isNamed || competencies.isEmpty()) {
            competencies.add(paragraph);
        } else {
            competencies.add(competencies.removeLast().and(paragraph));
        }
    }
}
