package org.careergraph.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads one job description line by line, in whatever order its blocks are printed. */
final class JobDescription {
    private static final Pattern TITLE = Pattern.compile("Generic title: ?.*", Pattern.CASE_INSENSITIVE);
    private static final Pattern FAMILY = Pattern.compile("Job family: ?(.+)", Pattern.CASE_INSENSITIVE);
    private static final Pattern GRADE = Pattern.compile("Grade: ?(\\p{Alnum}{1,4})", Pattern.CASE_INSENSITIVE);
    private static final Pattern NUMBERED = Pattern.compile("(\\d{1,2})\\. (.+)");
    private static final Pattern VARIANT =
            Pattern.compile("Where the position is (?:the |an? )?(.{1,80}?), .*:", Pattern.CASE_INSENSITIVE);
    private static final Pattern CORE = Pattern.compile("In addition to the .{0,40}core competencies.*");

    /** Between two statements on one line: each is one sentence. */
    private static final Pattern NEXT_STATEMENT = Pattern.compile("(?<=\\p{Ll}\\.) (?=\\p{Lu}\\p{Ll})");

    private enum Section {
        HEADER,
        SETTING,
        PURPOSE,
        RELATIONSHIPS,
        DUTIES,
        REQUIREMENTS,
        EDUCATION,
        EXPERIENCE,
        LANGUAGES,
        TECHNICAL,
        CORE,
        BEHAVIOURAL;

        static @Nullable Section ofHeading(String line) {
            return switch (line.toLowerCase(Locale.ROOT).replaceFirst("^\\d\\. ", "")) {
                case "organizational setting" -> SETTING;
                case "main purpose" -> PURPOSE;
                case "working relationships" -> RELATIONSHIPS;
                case "key duties and responsibilities" -> DUTIES;
                case "minimum requirements" -> REQUIREMENTS;
                case "education" -> EDUCATION;
                case "experience" -> EXPERIENCE;
                case "languages" -> LANGUAGES;
                case "knowledge and competencies (technical and behavioural)" -> TECHNICAL;
                default -> null;
            };
        }
    }

    private final Reading.Builder reading;
    private final List<PassageBuilder> passages = new ArrayList<>();
    private String place = "";
    private String duties = "duties/";
    private Section section = Section.HEADER;
    private int lastDuty;
    private int statements;
    /** The passage that the next line may continue. */
    private @Nullable PassageBuilder open;

    JobDescription(Reading.Builder reading) {
        this.reading = reading;
    }

    static boolean begins(ContentLine line) {
        return TITLE.matcher(line.text()).matches();
    }

    static boolean listsDuties(ContentLine line) {
        return Section.ofHeading(line.text()) == Section.DUTIES;
    }

    void read(List<ContentLine> lines) {
        if (!readHeader(lines)) {
            return; // without family and grade, nothing in it has a place
        }
        for (ContentLine line : lines) {
            Section headed = Section.ofHeading(line.text());
            if (headed != null) {
                section = headed;
                open = null;
                reading.used(line.number());
            } else if (section != Section.HEADER) {
                read(line);
            }
        }
        passages.forEach(passage -> passage.addTo(reading));
    }

    /** Reads title, family and grade, which precede the first section and are the passage of the job as a whole. */
    private boolean readHeader(List<ContentLine> lines) {
        String family = null;
        String grade = null;
        List<ContentLine> header = new ArrayList<>();
        for (ContentLine line : lines) {
            if (Section.ofHeading(line.text()) != null) {
                break;
            }
            Matcher ofFamily = FAMILY.matcher(line.text());
            Matcher ofGrade = GRADE.matcher(line.text());
            if (ofFamily.matches()) {
                family = code(ofFamily.group(1));
                header.add(line);
            } else if (ofGrade.matches()) {
                grade = ofGrade.group(1);
                header.add(line);
            } else if (begins(line)) {
                header.add(line);
            }
        }
        if (family == null || grade == null) {
            return false;
        }
        place = family + "/" + grade;
        PassageBuilder whole = new PassageBuilder(place);
        header.forEach(line -> whole.addParagraph(line.text(), line.number()));
        passages.add(whole);
        return true;
    }

    private void read(ContentLine line) {
        Matcher variant = VARIANT.matcher(line.text());
        Matcher numbered = NUMBERED.matcher(line.text());
        if (variant.matches() && lastDuty > 0) {
            section = Section.DUTIES;
            duties = "duties/variants/" + code(variant.group(1)) + "/";
            lastDuty = 0;
            open = null;
            reading.used(line.number());
        } else if (numbered.matches() && isNextDuty(Integer.parseInt(numbered.group(1)))) {
            // wherever it is printed: a page of duties may follow the requirements
            section = Section.DUTIES;
            lastDuty++;
            start(duties + lastDuty, numbered.group(2), line);
        } else {
            switch (section) {
                case SETTING, PURPOSE, RELATIONSHIPS, EDUCATION, EXPERIENCE, LANGUAGES -> prose(line);
                case DUTIES -> duty(line, numbered.matches());
                case TECHNICAL, CORE, BEHAVIOURAL -> statement(line);
                case HEADER, REQUIREMENTS -> open = null;
            }
        }
    }

    private boolean isNextDuty(int number) {
        return number == lastDuty + 1 && (section == Section.DUTIES || lastDuty > 0);
    }

    private void start(String section, String text, ContentLine line) {
        PassageBuilder passage = new PassageBuilder(place + "/" + section);
        passage.addParagraph(text, line.number());
        passages.add(passage);
        open = passage;
    }

    private void prose(ContentLine line) {
        if (open == null) {
            start(sectionName(), line.text(), line);
        } else if (!line.afterGap() || open.isUnfinished()) {
            open.continueParagraph(line.text(), line.number());
        } else {
            open.addParagraph(line.text(), line.number());
        }
    }

    /** Reads a line among the duties that is not the next duty: the rest of one, or an introduction. */
    private void duty(ContentLine line, boolean numbered) {
        if (numbered) {
            open = null; // a number is missing or out of order: skip to the one that is due
        } else if (open != null && (open.isUnfinished() || !line.afterGap() || line.afterPage())) {
            // a converter may make a list item of what follows a page break
            open.continueParagraph(line.textWithoutBullet(), line.number());
        } else if (open == null && lastDuty == 0) {
            reading.used(line.number()); // the introduction of the list
        }
    }

    private void statement(ContentLine line) {
        if (CORE.matcher(line.text()).matches()) {
            section = Section.CORE;
            start("core", line.text(), line);
        } else if (section == Section.CORE && open != null && open.isUnfinished()) {
            open.continueParagraph(line.text(), line.number());
        } else {
            if (section == Section.CORE) {
                section = Section.BEHAVIOURAL;
                open = null;
            }
            statements(line);
        }
        if (section == Section.CORE) {
            statements = 0;
        }
    }

    private void statements(ContentLine line) {
        for (String statement : NEXT_STATEMENT.split(line.text())) {
            boolean rest = open != null
                    && open.isUnfinished()
                    && (line.afterPage() || !line.afterGap() || Character.isLowerCase(statement.codePointAt(0)));
            if (rest && open != null) {
                open.continueParagraph(statement, line.number());
            } else {
                statements++;
                start(sectionName() + "/" + statements, statement, line);
            }
        }
    }

    private String sectionName() {
        return section.name().toLowerCase(Locale.ROOT);
    }

    private static String code(String name) {
        return name.toLowerCase(Locale.ROOT)
                .replaceAll("\\bthe\\b", " ")
                .replaceAll("[^\\p{Alnum}]+", "-")
                .replaceAll("^-|-$", "");
    }
}
