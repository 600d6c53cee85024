package org.careergraph.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** One description of a job: read line by line, in whatever order its blocks are printed. */
final class JobDescription {
    private static final Pattern TITLE = Pattern.compile("Generic title: ?.*", Pattern.CASE_INSENSITIVE);
    private static final Pattern FAMILY = Pattern.compile("Job family: ?(.+)", Pattern.CASE_INSENSITIVE);
    private static final Pattern GRADE = Pattern.compile("Grade: ?(\\p{Alnum}{1,4})", Pattern.CASE_INSENSITIVE);
    private static final Pattern NUMBERED = Pattern.compile("(\\d{1,2})\\. (.+)");
    private static final Pattern VARIANT =
            Pattern.compile("Where the position is (?:the |an? )?(.{1,80}?), .*:", Pattern.CASE_INSENSITIVE);
    private static final Pattern CORE = Pattern.compile("In addition to the .{0,40}core competencies.*");

    /** A statement is one sentence. Where a second one stands on the line, it begins after the first one's full stop. */
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

        static @Nullable Section headedBy(String line) {
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
    private final List<OpenPassage> passages = new ArrayList<>();
    private String place = "";
    private String duties = "duties/";
    private Section section = Section.HEADER;
    private int lastDuty;
    private int statements;
    private @Nullable OpenPassage open;

    JobDescription(Reading.Builder reading) {
        this.reading = reading;
    }

    static boolean begins(ContentLine line) {
        return TITLE.matcher(line.text()).matches();
    }

    static boolean listsDuties(ContentLine line) {
        return Section.headedBy(line.text()) == Section.DUTIES;
    }

    void read(List<ContentLine> lines) {
        if (!readHeader(lines)) {
            return; // a description of which one cannot tell whose it is has no places
        }
        for (ContentLine line : lines) {
            Section headed = Section.headedBy(line.text());
            if (headed != null) {
                section = headed;
                open = null;
                reading.used(line.number());
            } else if (section != Section.HEADER) {
                read(line);
            }
        }
        passages.forEach(passage -> passage.close(reading));
    }

    /** Title, family and grade, in the lines before the first section. They are the passage of the job as a whole. */
    private boolean readHeader(List<ContentLine> lines) {
        String family = null;
        String grade = null;
        List<ContentLine> header = new ArrayList<>();
        for (ContentLine line : lines) {
            if (Section.headedBy(line.text()) != null) {
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
        OpenPassage whole = new OpenPassage(place);
        header.forEach(line -> whole.paragraph(line.text(), line.number()));
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
            // duties are recognized by their number wherever they are printed: a page of them may follow the
            // requirements
            section = Section.DUTIES;
            lastDuty++;
            start(duties + lastDuty, numbered.group(2), line);
        } else {
            switch (section) {
                case SETTING -> prose("setting", line);
                case PURPOSE -> prose("purpose", line);
                case RELATIONSHIPS -> prose("relationships", line);
                case EDUCATION -> prose("education", line);
                case EXPERIENCE -> prose("experience", line);
                case LANGUAGES -> prose("languages", line);
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
        OpenPassage passage = new OpenPassage(place + "/" + section);
        passage.paragraph(text, line.number());
        passages.add(passage);
        open = passage;
    }

    private void prose(String section, ContentLine line) {
        if (open == null) {
            start(section, line.text(), line);
        } else if (!line.apart() || open.isBrokenOff()) {
            open.rest(line.text(), line.number());
        } else {
            open.paragraph(line.text(), line.number());
        }
    }

    /** What stands among the duties without the number that comes next: the rest of one, or what comes before the first. */
    private void duty(ContentLine line, boolean numbered) {
        if (numbered) {
            open = null; // a number is missing or out of order: nothing can be told until the one that is due
        } else if (open != null && (open.isBrokenOff() || !line.apart() || line.afterPage())) {
            // what a page break cuts off can come back as an item of a list
            open.rest(line.text().startsWith("- ") ? line.text().substring(2) : line.text(), line.number());
        } else if (open == null && lastDuty == 0) {
            reading.used(line.number()); // how the list is to be read
        }
    }

    private void statement(ContentLine line) {
        if (CORE.matcher(line.text()).matches()) {
            section = Section.CORE;
            start("core", line.text(), line);
        } else if (section == Section.CORE && open != null && open.isBrokenOff()) {
            open.rest(line.text(), line.number());
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
                    && open.isBrokenOff()
                    && (line.afterPage() || !line.apart() || Character.isLowerCase(statement.codePointAt(0)));
            if (rest && open != null) {
                open.rest(statement, line.number());
            } else {
                statements++;
                start(section.name().toLowerCase(Locale.ROOT) + "/" + statements, statement, line);
            }
        }
    }

    private static String code(String name) {
        return name.toLowerCase(Locale.ROOT)
                .replaceAll("\\bthe\\b", " ")
                .replaceAll("[^\\p{Alnum}]+", "-")
                .replaceAll("^-|-$", "");
    }
}
