package org.careergraph.notice;

import static java.util.regex.Pattern.CASE_INSENSITIVE;
import static java.util.stream.Collectors.joining;
import static org.careergraph.notice.DraftText.cut;
import static org.careergraph.notice.DraftText.list;
import static org.careergraph.notice.DraftText.quoted;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.careergraph.catalogue.Facts;
import org.careergraph.catalogue.Grade;
import org.careergraph.catalogue.Importance;
import org.careergraph.catalogue.Job;
import org.careergraph.notice.StatementIndex.Entry;
import org.careergraph.notice.StatementIndex.Match;
import org.careergraph.source.Notices.Kind;
import org.careergraph.source.Notices.Notice;
import org.careergraph.source.Passage;
import org.jspecify.annotations.Nullable;

/** Turns the passages of a notice into a draft, section by section in the order of the schema. */
final class Drafting {

    /** Words for the level of a language that no level of the schema is called by. */
    private static final Pattern OTHER_LEVEL = Pattern.compile(
            "\\b(?:fluen|proficien|native|mother tongue|expert|advanced|intermediate|basic|fair|limited|some|thorough"
                    + "|solid|strong|very good|sound|confident|level [a-c1-4IV]+|[ABC][12]\\b)",
            CASE_INSENSITIVE);

    /** Those that are read as a level of the schema. */
    private static final Pattern READ_AS_EXCELLENT =
            Pattern.compile("\\b(?:fluen|proficien|native|mother tongue)\\w*", CASE_INSENSITIVE);

    private static final String REVIEW = "to be reviewed: ";
    private static final String OWN_WORDS = REVIEW + "reword";

    /** As the schema has it. */
    private static final int LONGEST_TEXT = 600;

    private static final int LONGEST_PHRASE = 200;

    /** The name of a competency of a framework has at most this many words. */
    private static final int LONGEST_NAME = 6;

    private static final Pattern FRAMEWORK_NAME = Pattern.compile("(?<name>[^:.;]{3,60}?)(?::| [-–—] )(?<said>.*)");

    private static final Pattern GRADE =
            Pattern.compile("\\b(?<category>GS|FS|G|P|D|NO|L)[-. ]{0,2}(?<level>[1-9]|[A-D])\\b");
    /** What may be a grade of a category that we do not know. */
    private static final Pattern OTHER_GRADE =
            Pattern.compile("[,(–-] ?(?<grade>[A-Z]{1,4}[- ]?\\d{1,2})\\)?(?: \\(|$)");

    private static final Pattern GRADE_IN_TEXT = pattern("\\bat the (" + GRADE.pattern() + ") level\\b");
    private static final Pattern POSTS =
            pattern("(" + Numbers.NUMBER + ") (?:posts?|positions?|vacancies|openings)\\b");
    private static final Pattern YEARS = pattern("(?:(?<least>" + Numbers.NUMBER + ") ?(?:-|–|to|or) ?)?(?<number>"
            + Numbers.NUMBER + ")(?:\\+| or more)?[ -]years?\\b");
    private static final Pattern AT_MOST =
            pattern("\\b(?:up to|at most|maximum(?: of)?|no more than|less than|not exceeding)\\s+(?:an? )?$");
    private static final Pattern SOME_MONTHS = pattern("\\b" + Numbers.NUMBER + "[ -]months?\\b");
    private static final Pattern RANGE_OF_MONTHS =
            pattern("\\b" + Numbers.NUMBER + " ?(?:-|–|to|or) ?" + Numbers.NUMBER + "[ -](?:months?|years?)\\b");
    private static final Pattern MONTHS = pattern("(?<number>" + Numbers.NUMBER + ")[- ](?<unit>months?|years?)\\b");
    private static final Pattern AMOUNT = Pattern.compile(
            "(?<before>CHF|USD|EUR|GBP|US\\$|\\$|€)?\\s?(?<figure>\\d{1,3}(?:[,.' ]\\d{3})+|\\d{4,7})(?:\\.\\d{2})?"
                    + "\\s?(?<behind>CHF|USD|EUR|GBP)?");
    private static final Pattern DOMAIN = pattern("(?:experience|work)(?:,)? (?<share>including|the majority of which"
            + "(?: in| relates to)?|most of (?:which|it)(?: in)?|(?:with)?in|of|as|with|related to|relevant to)"
            + "(?: (?:experience )?in)? (?!which\\b|whom\\b)(?<domain>[^.;]+)");
    /** What is asked of a part of the years: <i>, of which two in …</i>, <i>, including at least one year of …</i>. */
    private static final Pattern OF_A_PART =
            pattern(",? (?:(?:(?:at least |a minimum of )?" + Numbers.NUMBER + "(?: years?)? )?of (?:which|whom)\\b"
                    + "|(?:including|with)(?: at least| a minimum of)? " + Numbers.NUMBER
                    + "\\b)[^.;]*?(?=,? (?:ideally|preferably)\\b|[.;]|$)");

    private static final Pattern IS_DESIRABLE = pattern(
            "\\b(?:is|are|would be|will be|may be) (?:highly |strongly )?(?:considered )?(?:as )?(?:an? )?(?:strong |distinct |added )?"
                    + "(?:asset|advantage|advantageous|desirable|desired|preferable|preferred|plus|beneficial)\\b");
    private static final Pattern SAID = Pattern.compile(
            IS_DESIRABLE.pattern() + "|\\b(?:is|are) (?:required|essential|mandatory)\\b", CASE_INSENSITIVE);
    /** A part of a sentence ends behind it. */
    private static final Pattern REQUIRED_AND = pattern(
            "(?<=\\b(?:is|are) (?:required|essential|mandatory)\\b)[,;]?(?: and| while| but)? |; (?=.*\\b(?:experience|work|degree"
                    + "|diploma|training|certificate|certification|education|licen[cs]e)\\b)");

    private static final Pattern COMPARABLE = pattern(
            ",? or (?:in )?(?<alternative>(?:comparable|similar|equivalent|related) (?:work|experience|fields?|areas?))\\b");
    private static final Pattern IDEALLY = pattern("\\b(?:ideally|preferably) (?<what>[^.;]+)");
    /** How the work is called where that is more or other than its kind. */
    private static final Pattern CALLED = pattern(
            "\\b(?<words>(?:(?:relevant|related|professional|(?:progressively|increasingly)(?: more)? responsible)"
                    + ",? (?:and )?)+)(?:work(?:ing)? )?(?:experience|work)\\b");

    private static final Pattern RISING = pattern("\\b(?:progressive|increasing)(?:ly)?\\b[^.;]*\\brespons");
    /** It asks for nothing. */
    private static final Pattern NONE_ASKED = pattern(
            "\\bno (?:\\w+ ){0,4}experience (?:is |are )?(?:required|needed|necessary)|\\bexperience is not (?:required|needed|necessary)"
                    + "|\\bnot required to have\\b.*\\bexperience\\b");

    private static final Pattern BY_DEGREE = pattern("\\b(?:with|holding|holders?|possess\\w*|after|following)\\b[^.;]*"
            + "\\b(?:degree|diploma|bachelor|master|doctorate|ph\\.?d)");
    /** Somebody who still studies has not got the degree. */
    private static final Pattern ENROLLED =
            pattern("\\b(?:enrol(?:l?ed|ment)|pursuing|students?|studying|final(?: academic)? year)\\b");

    private static final Pattern TEMPORARY = pattern("\\btemporary job opening\\b");
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

    private static final Pattern IN_LIEU = pattern("\\b(?:in lieu of|instead of|in place of|substitut(?:e|es|ed|ion)"
            + "|(?:may|can|could) be (?:accepted|considered|substituted)(?! (?:as )?an? (?:asset|advantage|plus))"
            + "|due consideration|reduced to|in the absence of|in combination with"
            + "|combination of (?:\\w+ ){0,2}(?:education|academic|training|qualifications)"
            + "|equivalent (?:\\w+ )?(?:work|professional) experience|for candidates (?:who|with|holding))\\b");
    private static final Pattern DEGREE_AND_YEARS =
            pattern("\\b(?:degree|diploma|bachelor['’]?s?|master['’]?s?)\\b[^.;]*\\b"
                    + "(?:with|plus|and)\\b[^.;]*\\b(?:additional|further|more|extra|qualifying)\\b[^.;]*\\byears?\\b"
                    + "|\\b(?:with|plus)\\b[^.;]*\\byears? of (?:additional|further|qualifying)\\b");
    /** A second alternative in the sentence of the first. */
    private static final Pattern OR_DEGREE = pattern(
            "[,;]? (?:or(?: alternatively)?|alternatively),? (?=(?:an? |the )?(?:first|second|bachelor|master|advanced|university"
                    + "|undergraduate|secondary|high school|technical)[^.;]*\\byears?\\b)");

    private static final Pattern ENDS_IN_OR = pattern("(?:.*[\\s,;(])?or[.:)]?");

    /** Of the supervision that the position gives, not of what it receives. */
    private static final Pattern GIVES =
            pattern("^(?!.*\\b(?:reports? (?:directly )?to|supervised by)\\b).*\\b(?:supervises|manages|oversees) ");
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

    private static final Map<String, Pattern> EXPERIENCE_KINDS = Map.of(
            "PROFESSIONAL", pattern("\\bprofessional\\b"),
            "GENERAL_OFFICE_SUPPORT", pattern("\\bgeneral office support\\b"),
            "OFFICE_SUPPORT", pattern("(?<!general )\\boffice support\\b"));

    private final Notice notice;
    private final String name;
    private final Facts facts;
    private final CompetencyMatcher competencies;
    private final CompetencyMatcher framework;
    private final StatementIndex duties;
    private final DraftText yaml = new DraftText();
    private final List<String> found = new ArrayList<>();
    private final List<String> doubts = new ArrayList<>();

    /** @param name of the file that the notice was read from */
    Drafting(Notice notice, String name, Facts facts) {
        this.notice = notice;
        this.name = name;
        this.facts = facts;
        this.competencies = CompetencyMatcher.ofWork(facts);
        this.framework = CompetencyMatcher.ofFramework(facts, organization().orElse(""));
        this.duties = new StatementIndex(facts.jobs().stream()
                .map(Job::duties)
                .flatMap(List::stream)
                .map(duty -> new Entry(
                        duty.areas().getFirst(), duty.text(), duty.citation().place()))
                .toList());
    }

    private static Pattern pattern(String regex) {
        return Pattern.compile(regex, CASE_INSENSITIVE);
    }

    Draft draft() {
        yaml.line("# yaml-language-server: $schema=../schema/vacancy.schema.json");
        yaml.line("#");
        yaml.comment(
                "",
                "Draft, read from " + name + " as " + notice.layout() + ". Where it says \"to be reviewed\", somebody"
                        + " has to look; \"reword\" stands behind the notice's own words. What the notice does not state is null.");
        title();
        setting();
        gradeAndPosts();
        contract();
        text("purpose", "purpose");
        yaml.line("supervision:");
        supervision();
        text("workRelations", "relationships");
        dutyList();
        weighed("education", this::education);
        weighed("experience", this::experience);
        weighed("languages", this::languages);
        weighed("competencies", this::competencies);
        List<Passage> organizational = numbered("organizational-competencies");
        yaml.line("organizationalCompetencies:" + (organizational.isEmpty() ? " []" : ""));
        organizational.forEach(passage -> competencies("  ", passage));
        if (numbered("competencies").isEmpty() && organizational.isEmpty()) {
            doubt("no competencies: the notice, as it was read, has none");
        }
        salary();
        allowances();
        deadline();
        terms();
        return new Draft(yaml.toString(), List.copyOf(found), List.copyOf(doubts));
    }

    private void title() {
        Optional<String> printed = sentence("title")
                .map(text -> text.replaceFirst(
                        "(?i)^(?:.*\\b(?:posting|job|post|position) title|[^:]{0,20}title[^:]{0,10}|functions|position) ?: *",
                        ""));
        String title = printed.map(text -> text.replaceFirst("\\s*\\(" + POSTS.pattern() + "\\)", "")
                        .replaceFirst("(?i)\\s*\\(temporary job opening\\)", "")
                        .replaceFirst("[-–—,(\\s]+" + GRADE.pattern() + "\\)?\\s*$", ""))
                .or(this::titleInText)
                .orElse(null);
        if (title == null) {
            doubt("no title");
        } else {
            found.add("title: " + title + (printed.isEmpty() ? " (in the text: the notice has no heading)" : ""));
        }
        Optional<String> organization = organization();
        String id = cut(
                Stream.of(organization.orElse(""), title == null ? name.replaceFirst("\\.[^.]*$", "") : title)
                        .map(part -> part.toLowerCase(Locale.ENGLISH)
                                .replaceAll("[^a-z0-9]+", "-")
                                .replaceAll("^-|-$", ""))
                        .filter(part -> !part.isEmpty())
                        .collect(joining("-")),
                1000);
        id = id.length() > 80 ? id.substring(0, 80).replaceAll("-[^-]*$", "") : id;
        yaml.line(
                "document: " + (id.isEmpty() ? "to-be-named" : id), REVIEW + "the id of the notice in documents.yaml");
        yaml.line(
                "organization: " + organization.orElse("to-be-named"),
                organization.isPresent() && isUnknownLayout()
                        ? REVIEW + "it is only mentioned in the text"
                        : organization.isEmpty()
                                ? REVIEW + "the notice does not tell an organization that is known"
                                : facts.organizations().stream()
                                                .anyMatch(one -> one.id().equals(organization.get()))
                                        ? null
                                        : REVIEW + "organizations.yaml does not have it yet");
        if (organization.isEmpty()) {
            doubt("the organization is not recognized");
        } else if (isUnknownLayout()) {
            doubt("the organization is only mentioned in the text: " + organization.get());
        }
        yaml.line(
                "title: "
                        + quoted(
                                title == null
                                        ? "To be reviewed: the notice states no title"
                                        : cut(title, LONGEST_PHRASE)),
                printed.isEmpty() && title != null ? REVIEW + "as the text calls the position" : null);
        if (printed.isEmpty() && title != null) {
            yaml.line("titlePlace: purpose");
        }
    }

    /** A notice without a heading calls the position by its title where it tells what it is for. */
    private Optional<String> titleInText() {
        Matcher begin = Pattern.compile("^The ((?:\\p{Lu}[\\p{L}&/'-]*|[-–]|of|and|for|the|in|to)(?: |,))+")
                .matcher(sentence("purpose").orElse(""));
        return begin.find()
                ? Optional.of(begin.group().replaceFirst("^The ", "").replaceFirst("[ ,]+$", ""))
                        .filter(title -> !title.matches("(?i)(?:incumbent|position|post).*"))
                : Optional.empty();
    }

    private boolean isUnknownLayout() {
        return notice.kind() == Kind.UNKNOWN_LAYOUT;
    }

    private Optional<String> organization() {
        if (notice.layout().contains("WIPO")) {
            return Optional.of("wipo");
        }
        if (notice.layout().contains("UN Secretariat")) {
            return Optional.of("un");
        }
        String all = notice.reading().passages().stream().map(Passage::sentence).collect(joining(" "));
        List<String> named = facts.organizations().stream()
                // what others of the United Nations system say of it is not who they are
                .filter(one -> Pattern.compile(
                                "(?:\\b" + Pattern.quote(one.id().toUpperCase(Locale.ENGLISH)) + "\\b|"
                                        + Pattern.quote(one.name())
                                        + ")(?! (?:common )?(?:system|agenc|languages?|organi[sz]ations?|entit|bod(?:y|ies)|official|programme))")
                        .matcher(all)
                        .find())
                .map(one -> one.id())
                .toList();
        return named.size() == 1 ? Optional.of(named.getFirst()) : Optional.empty();
    }

    private void setting() {
        String setting = sentence("setting").orElse("");
        String fields = "(?:^|; )(?:[^:;]{0,12}%s[^:;]{0,12}): *(?<value>[^;]+)";
        String prose = setting.replaceAll("(?<=^|; )[\\p{L}/ ]{4,30}: *[^;]+(?:; |$)", "")
                .replaceAll("^[; ]+|[; ]+$", "");
        String unit = first(fields.formatted("(?i:department|office|unit|sector|division)"), setting)
                .or(() -> first(
                        "(?:located|placed|sits|situated|belongs|is) (?:at|in|within|to) the (?<value>[^.]+?)(?:, at the |\\. |\\.?$)",
                        prose))
                .orElse(null);
        String station = first(fields.formatted("(?i:station|location|place of work)"), setting)
                .or(() ->
                        first("\\b(?:based|stationed) in (?<value>\\p{Lu}[\\p{L}-]+(?: \\p{Lu}[\\p{L}-]+)*)", setting))
                .orElse(null);
        yaml.line("setting:");
        yaml.line(
                "  unit: " + quoted(unit == null ? null : cut(unit, LONGEST_PHRASE)),
                unit == null ? null : REVIEW + "the smallest unit first");
        yaml.line(
                "  text: " + quoted(prose.isEmpty() ? null : cut(prose, LONGEST_TEXT)),
                prose.isEmpty() ? null : OWN_WORDS);
        yaml.line("dutyStation: " + quoted(station), null);
        if (station != null) {
            found.add("duty station: " + station);
        }
    }

    private static Optional<String> first(String regex, String text) {
        Matcher matcher = Pattern.compile(regex).matcher(text);
        return matcher.find() ? Optional.of(matcher.group("value").strip()) : Optional.empty();
    }

    private void gradeAndPosts() {
        List<String> grades = Stream.concat(
                        Stream.of("grade", "title", "salary").flatMap(place -> sentence(place).stream()),
                        GRADE_IN_TEXT
                                .matcher(sentence("setting").orElse(""))
                                .results()
                                .map(found -> found.group(1)))
                .flatMap(text -> GRADE.matcher(text).results())
                .map(grade -> grade.group(1).replace("GS", "G") + grade.group(2))
                .filter(grade -> !grade.matches("NO\\d|[GPDL][A-D]"))
                .distinct()
                .toList();
        String grade = grades.size() == 1 ? grades.getFirst() : null;
        boolean isKnown = facts.grades().stream().map(Grade::id).anyMatch(id -> id.equals(grade));
        String stated = sentence("grade").orElse("");
        Matcher other = OTHER_GRADE.matcher(sentence("title").orElse(""));
        if (grade == null && !stated.isEmpty()) {
            doubt("the grade is not understood: " + stated);
        } else if (grades.size() > 1) {
            doubt("several grades are named: " + String.join(", ", grades));
        } else if (grades.isEmpty() && other.find()) {
            doubt("the title may name a grade: " + other.group("grade"));
        }
        yaml.line(
                "grade: " + (grade == null ? "null" : grade),
                grade == null
                        ? grades.isEmpty()
                                ? stated.isEmpty() ? null : REVIEW + "not understood: " + stated
                                : REVIEW + "several are named: " + String.join(", ", grades)
                        : isKnown ? null : REVIEW + "grades.yaml does not have it yet");
        if (grade != null) {
            found.add("grade: " + grade);
        }
        Matcher posts = POSTS.matcher(sentence("posts").orElse(""));
        OptionalInt number = posts.find() ? Numbers.of(posts.group(1)) : OptionalInt.empty();
        yaml.line("posts: " + (number.isPresent() ? number.getAsInt() : "null"));
        if (number.isPresent()) {
            found.add("posts: " + number.getAsInt());
        }
    }

    private void contract() {
        String text = sentence("contract").orElse("");
        // an opening that is not for long is called so behind its title
        String opening = sentence("title")
                .filter(title -> TEMPORARY.matcher(title).find())
                .map(title -> "; temporary job")
                .orElse("");
        String words = (text + opening).toLowerCase(Locale.ENGLISH).replace('_', ' ');
        // what is said of other contracts: that none may be longer, or that who has one may apply
        String positive = words.replaceAll("(?:not applicable|does not apply)[^.]*\\.", "")
                .replaceAll(
                        "(?<=^|[.;] )(?:no |[^.;]*\\b(?:staff members? (?:who|with|holding)|who holds?)\\b)[^.;]*(?:[.;]|$)",
                        "");
        List<String> types = Stream.of("limited-term", "fixed-term", "temporary", "continuing", "permanent")
                .filter(type -> Pattern.compile(
                                "\\b" + type.replace("-", "[- ]").replace("ary", "ar(?:y|ily)")
                                        + "\\b(?= ?$| ?:|[ ,;.-]*(?:fixed|regular|appointment|post|contract|position|job|assignment|available|for\\b|,|;))")
                        .matcher(positive)
                        .find())
                .toList();
        String time = words.contains("full time") || words.contains("full-time")
                ? "full time"
                : words.contains("part time") || words.contains("part-time") ? "part time" : null;
        Integer initial = months(
                "(?:initial|appointment of|appointment (?:is |will be )?for|duration of|duration:|for (?:a period of)?|limited to)[^.;]*?",
                text);
        Integer most = months("(?:overall|maximum|cumulative|total)[^.;]*?", text);
        boolean isRange = RANGE_OF_MONTHS.matcher(text).find();
        if (isRange) {
            initial = null;
            most = null;
            doubt("the length of the contract is not one: " + cut(text, 100));
        }
        // a length that is named alone is the first appointment's, or the whole's
        boolean isOnlyLength = initial == null && most == null && !isRange;
        if (isOnlyLength) {
            initial = months("", text);
        }
        String renewal = sentences(text).stream()
                .filter(sentence -> sentence.matches("(?i).*\\b(?:renew|extend|extension)\\w*\\b.*"))
                .collect(joining(" "));
        yaml.line("contract:");
        yaml.line("  type: " + quoted(String.join(" ", types)), types.size() > 1 ? REVIEW + text : null);
        yaml.line("  workingTime: " + quoted(time));
        yaml.line(
                "  initialMonths: " + initial,
                isOnlyLength && initial != null ? REVIEW + "whether that is the first appointment or the whole" : null);
        yaml.line("  maximumMonths: " + most);
        yaml.line(
                "  renewal: " + quoted(renewal.isEmpty() ? null : cut(renewal, LONGEST_TEXT)),
                renewal.isEmpty() ? null : OWN_WORDS);
        if (!text.isEmpty()) {
            found.add("contract: " + cut(text, 120));
        }
    }

    private static @Nullable Integer months(String before, String text) {
        Matcher period =
                Pattern.compile(before + MONTHS.pattern(), CASE_INSENSITIVE).matcher(text);
        if (!period.find()) {
            return null;
        }
        OptionalInt number = Numbers.of(period.group("number"));
        boolean isYears = period.group("unit").toLowerCase(Locale.ENGLISH).startsWith("year");
        return number.isEmpty() ? null : number.getAsInt() * (isYears ? 12 : 1);
    }

    private static List<String> sentences(String text) {
        return List.of(text.replace("e.g.", "for example")
                .replace("i.e.", "that is")
                .split("(?<=[.;])(?<!\\betc\\.|\\bincl\\.|\\b[A-Z]\\.) (?=\\p{Lu})"));
    }

    private void text(String entry, String place) {
        Optional<String> text = sentence(place);
        yaml.line(
                entry + ": " + quoted(text.map(one -> cut(one, LONGEST_TEXT)).orElse(null)),
                text.isPresent() ? OWN_WORDS : null);
    }

    private void supervision() {
        Map<Boolean, String> parts = sentences(sentence("reporting").orElse("")).stream()
                .collect(Collectors.partitioningBy(one -> GIVES.matcher(one).find(), joining(" ")));
        for (boolean isGiven : List.of(false, true)) {
            String text = parts.getOrDefault(isGiven, "");
            yaml.line(
                    (isGiven ? "  given: " : "  received: ") + quoted(text.isEmpty() ? null : cut(text, LONGEST_TEXT)),
                    text.isEmpty() ? null : OWN_WORDS);
        }
    }

    private void dutyList() {
        List<Passage> all = numbered("duties");
        yaml.line("duties:" + (all.isEmpty() ? " []" : ""));
        sentence("duties").ifPresent(text -> yaml.comment("  ", "duties: " + text));
        for (Passage duty : all) {
            List<Match> areas = duties.matches(duty.sentence());
            boolean isLikely = !areas.isEmpty() && areas.getFirst().score() >= 0.4;
            yaml.line("  - number: " + number(duty));
            yaml.line("    text: " + quoted(cut(duty.sentence(), LONGEST_TEXT)), OWN_WORDS);
            yaml.line(
                    "    areas: [" + (isLikely ? areas.getFirst().id() : "to-be-chosen") + "]",
                    REVIEW
                            + (isLikely
                                    ? "the area of the likest duty, " + shown(areas.getFirst())
                                    : "no duty is like it"));
        }
        if (all.isEmpty()) {
            doubt("no duties: the notice, as it was read, has none");
        }
    }

    /** How one statement of a section becomes entries. */
    private interface Entries {
        void write(String indent, Passage passage);
    }

    private void weighed(String section, Entries entries) {
        List<Passage> all = numbered(section);
        if (all.isEmpty()) {
            yaml.line(section + ": null");
            if (!section.equals("competencies")) {
                doubt("no " + section + ": the notice, as it was read, has no such section");
            }
            return;
        }
        yaml.line(section + ":");
        sentence(section).ifPresent(text -> yaml.comment("  ", section + ": " + text));
        for (String importance : List.of("essential", "desirable")) {
            List<Passage> some = numbered(section + "/" + importance);
            yaml.list("  " + importance, () -> some.forEach(passage -> entries.write("    ", passage)));
        }
    }

    private void statement(String indent, Passage passage) {
        yaml.comment(indent, passage.place() + ": " + passage.sentence());
    }

    private void education(String indent, Passage passage) {
        statement(indent, passage);
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
            yaml.comment(indent, REVIEW + "what may stand in for the education; the schema has no entry for it");
            doubt(passage.place() + " has an alternative, which the draft has no entry for");
        }
        required.forEach(text -> education(indent, passage, text));
    }

    private static boolean isOnlyOr(String text) {
        return text.length() < 10 && ENDS_IN_OR.matcher(text).matches();
    }

    private static boolean isAlternative(String text) {
        return IN_LIEU.matcher(text).find() || DEGREE_AND_YEARS.matcher(text).find();
    }

    /** Whether the statement before it in its list ends in <i>or</i>, or is nothing else. */
    private boolean isBehindOr(Passage passage) {
        return numbered(passage.place().replaceFirst("/\\d+$", "")).stream()
                .takeWhile(one -> !one.place().equals(passage.place()))
                .reduce((one, other) -> other)
                .filter(before -> ENDS_IN_OR.matcher(before.sentence()).matches())
                .isPresent();
    }

    /** The sentences of a statement, and in a sentence what is required and what is only desirable. */
    private static List<String> clauses(String text) {
        return sentences(text).stream().flatMap(REQUIRED_AND::splitAsStream).toList();
    }

    /** @param text one of the sentences of the passage, or a part of it */
    private void education(String indent, Passage passage, String text) {
        Matcher ideally = IDEALLY.matcher(text);
        boolean hasIdeal = ideally.find() && ideally.start() > 0;
        String asked = hasIdeal ? text.substring(0, ideally.start()) : text;
        boolean isDesirable = isDesirableAmongEssential(passage, asked);
        writeEducation(indent, passage, asked, isDesirable);
        if (hasIdeal) {
            writeEducation(indent, passage, ideally.group(), !passage.place().contains("/desirable/"));
        }
    }

    private static boolean isDesirableAmongEssential(Passage passage, String text) {
        return passage.place().contains("/essential/")
                && IS_DESIRABLE.matcher(text).find();
    }

    private void writeEducation(String indent, Passage passage, String text, boolean isDesirable) {
        List<Level> levels =
                EDUCATION.stream().filter(level -> level.isIn(text)).toList();
        Optional<String> level = levels.isEmpty()
                ? Optional.empty()
                : Optional.of(levels.getFirst().name());
        Matcher training = TRAINING.matcher(text);
        Matcher field = FIELD.matcher(text);
        Matcher licence = LICENCE.matcher(text);
        List<String> parts = new ArrayList<>();
        parts.add("number: " + number(passage));
        level.ifPresent(one -> parts.add("level: " + one));
        if (level.isPresent() && field.find() && level.get().matches("POST_.*|.*DEGREE")) {
            parts.add("fieldOfStudy: " + quoted(phrase(field.group("field"))));
        } else if (training.find()) {
            parts.add("trainingArea: " + quoted(phrase(training.group("area"))));
        }
        if (licence.find()) {
            parts.add("licence: " + quoted(licence.group("licence")));
        }
        if (parts.size() == 1 || ENROLLED.matcher(text).find()) {
            yaml.comment(indent, REVIEW + "neither a level nor training nor a licence is recognized");
            doubt(passage.place() + " is not understood: " + text.strip());
            return;
        }
        if (isDesirable) {
            parts.add("importance: DESIRABLE");
        }
        List<String> remarks = new ArrayList<>();
        if (isDesirable) {
            remarks.add("it stands among what is essential and is called an advantage");
        }
        if (YEARS.matcher(text).find()) {
            remarks.add("it names years as well");
            doubt(passage.place() + " names years, which the draft has no entry for: " + text.strip());
        }
        if (saysMore(text)) {
            doubt(passage.place() + " says more than the draft: " + text.strip());
        }
        if (levels.size() > 1) {
            remarks.add("several levels are named");
            doubt(passage.place() + " names several levels: " + text.strip());
        }
        yaml.line(
                indent + "- { " + String.join(", ", parts) + " }",
                remarks.isEmpty() ? null : REVIEW + String.join("; ", remarks));
        found.add(passage.place() + ": " + String.join(", ", parts.subList(1, parts.size())));
    }

    private static String phrase(String text) {
        return cut(
                text.replaceFirst(
                                "(?i),? (?:would be|is|are|will be) (?:highly |strongly )?(?:considered )?(?:as )?(?:an? )?(?:strong |distinct |added )?"
                                        + "(?:asset|advantage|advantageous|desirable|desired|preferable|preferred|required|plus"
                                        + "|essential|mandatory|beneficial)\\b.*|,? (?:required|or)$",
                                "")
                        .strip(),
                LONGEST_PHRASE);
    }

    private void experience(String indent, Passage passage) {
        statement(indent, passage);
        for (String sentence : clauses(passage.sentence())) {
            experience(indent, passage, sentence);
        }
    }

    /** @param text one of the sentences of the passage, or a part of it */
    private void experience(String indent, Passage passage, String text) {
        if (NONE_ASKED.matcher(text).find()) {
            yaml.comment(indent, REVIEW + "it asks for none");
            return;
        }
        if (IN_LIEU.matcher(text).find()) {
            yaml.comment(indent, REVIEW + "what may stand in for something else; the schema has no entry for it");
            doubt(passage.place() + " has an alternative, which the draft has no entry for: " + text);
            return;
        }
        Matcher part = OF_A_PART.matcher(text);
        boolean hasPart = part.find();
        String whole = hasPart ? text.substring(0, part.start()) + text.substring(part.end()) : text;
        List<Integer> numbers = years(whole);
        List<Integer> further = hasPart ? years(part.group()) : List.of();
        boolean isByDegree = !numbers.isEmpty() && BY_DEGREE.matcher(whole).find();
        String kind = EXPERIENCE_KINDS.entrySet().stream()
                .filter(one -> one.getValue().matcher(whole).find())
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseGet(() ->
                        whole.matches("(?i).*\\b(?:relevant|related)\\b.*\\bexperience\\b.*") ? "RELEVANT" : "ANY");
        List<String> parts = new ArrayList<>();
        List<String> remarks = new ArrayList<>();
        List<String> open = new ArrayList<>();
        parts.add("number: " + number(passage));
        if (isByDegree) {
            open.add("how many years depends on the degree");
        } else if (!numbers.isEmpty()) {
            parts.add("years: " + numbers.getFirst());
        } else if (SOME_MONTHS.matcher(whole).find() || YEARS.matcher(whole).find()) {
            open.add("its length, which is no least number of years");
        }
        parts.add("kind: " + kind);
        wording(whole, kind).ifPresent(words -> parts.add("wording: " + quoted(words)));
        Matcher domain = DOMAIN.matcher(whole);
        boolean hasDomain = domain.find();
        if (hasDomain) {
            String share = domain.group("share").toLowerCase(Locale.ENGLISH);
            String told = domain.group("domain").replaceFirst(",? (?:ideally|preferably)\\b.*", "");
            Matcher comparable = COMPARABLE.matcher(told);
            boolean isOpen = comparable.find();
            parts.add("domain: " + quoted(phrase(isOpen ? told.substring(0, comparable.start()) : told)));
            if (isOpen) {
                parts.add("alternative: " + quoted(comparable.group("alternative")));
            }
            parts.add("domainShare: "
                    + (share.startsWith("including")
                            ? "INCLUDING"
                            : share.startsWith("the majority") || share.startsWith("most") ? "MAJORITY" : "ALL"));
        }
        if (isDesirableAmongEssential(passage, whole)) {
            parts.add("importance: DESIRABLE");
            remarks.add("it stands among what is essential and is called an advantage");
        }
        if (!isByDegree && numbers.size() > 1) {
            remarks.add("further years are named: " + shown(numbers.subList(1, numbers.size())));
            open.add("further years");
        }
        if (hasPart) {
            remarks.add((further.isEmpty() ? "" : "further years are named: " + shown(further) + "; ")
                    + "what is asked of a part of the years");
            open.add("what is asked of a part of the years");
        }
        Matcher ideally = IDEALLY.matcher(whole);
        if (ideally.find()) {
            parts.add("ideally: [to-be-chosen]");
            remarks.add("what is preferred of the same experience, by its id in experience-demands.yaml: "
                    + ideally.group("what").strip());
        }
        if (RISING.matcher(whole).find() && parts.stream().noneMatch(one -> one.startsWith("wording"))) {
            remarks.add("what it says of a rising responsibility");
        }
        if (!hasDomain) {
            if (kind.equals("ANY") && numbers.isEmpty()) {
                yaml.comment(indent, REVIEW + "neither years nor a kind nor a domain is recognized");
                doubt(passage.place() + " is not understood: " + text);
                return;
            }
            if (whole.matches("(?i).*\\bexperience\\b(?!,? (?:is|are) (?:required|essential|desirable)).{0,3}\\w+.*")) {
                remarks.add("no domain is recognized, though more is said");
                open.add("the domain");
            }
        }
        if (isByDegree) {
            remarks.add("how many years depends on the degree: " + shown(numbers));
        }
        yaml.line(
                indent + "- { " + String.join(", ", parts) + " }",
                remarks.isEmpty() ? null : REVIEW + String.join("; ", remarks));
        found.add(passage.place() + ": " + String.join(", ", parts.subList(1, parts.size())));
        if (saysMore(whole)) {
            open.add("what stands behind it");
        }
        if (!open.isEmpty()) {
            doubt(passage.place() + " says more than the draft, " + String.join(", ", open) + ": " + text);
        }
    }

    /** Whether a sentence goes on behind <i>is required</i> or <i>is desirable</i>. */
    private static boolean saysMore(String text) {
        Matcher said = SAID.matcher(text);
        return said.find() && text.substring(said.end()).strip().split(" ").length >= 3;
    }

    /** The least numbers of years that a text asks for. */
    private static List<Integer> years(String text) {
        List<Integer> numbers = new ArrayList<>();
        Matcher years = YEARS.matcher(text);
        while (years.find()) {
            if (!AT_MOST.matcher(text.substring(0, years.start())).find()) {
                Numbers.of(years.group("least") == null ? years.group("number") : years.group("least"))
                        .ifPresent(numbers::add);
            }
        }
        return numbers;
    }

    private static String shown(List<Integer> numbers) {
        return numbers.stream().map(String::valueOf).collect(joining(", "));
    }

    /** How the work is called, where that is more than the kind says. */
    private static Optional<String> wording(String text, String kind) {
        Matcher called = CALLED.matcher(text);
        if (!called.find()) {
            return Optional.empty();
        }
        String words = called.group("words").toLowerCase(Locale.ENGLISH).strip().replaceFirst(",?(?: and)?$", "");
        return words.equals(kind.toLowerCase(Locale.ENGLISH)) ? Optional.empty() : Optional.of(words + " work");
    }

    private void languages(String indent, Passage passage) {
        statement(indent, passage);
        String before = numbered("languages").stream()
                .takeWhile(one -> !one.place().equals(passage.place()))
                .map(Passage::sentence)
                .collect(joining(" "));
        List<LanguageClauses.Clause> clauses = LanguageClauses.of(passage.sentence(), before);
        Importance importance = passage.place().contains("/desirable/") ? Importance.DESIRABLE : Importance.ESSENTIAL;
        if (clauses.isEmpty()) {
            yaml.comment(indent, REVIEW + "no language, or no level of it, is recognized");
            doubt(passage.place() + " is not understood: " + passage.sentence());
        }
        List<String> unknown = LanguageClauses.unknownNames(passage.sentence());
        if (!unknown.isEmpty()) {
            yaml.comment(indent, REVIEW + "perhaps languages as well: " + String.join(", ", unknown));
            doubt(passage.place() + " may name a language that is not known: " + String.join(", ", unknown));
        }
        boolean isLevelOpen = false;
        for (LanguageClauses.Clause clause : clauses) {
            List<String> parts = new ArrayList<>();
            parts.add("number: " + number(passage));
            parts.add("level: " + (clause.level() == null ? "KNOWLEDGE" : clause.level()));
            if (clause.levelWording() != null) {
                parts.add("levelWording: " + clause.levelWording());
            }
            parts.add("anyOf: [" + clause.sets() + "]");
            if (!clause.languages().isEmpty()) {
                parts.add("languages: " + list(clause.languages()));
            }
            if (clause.isOfTheUnitedNations() && !organization().equals(Optional.of("un"))) {
                parts.add("organization: un");
            }
            if (clause.oneIs() != null) {
                parts.add("oneIs: " + clause.oneIs());
            }
            if (clause.condition() != null) {
                parts.add("condition: " + quoted(cut(clause.condition(), LONGEST_PHRASE)));
            }
            if (clause.importance() != null && clause.importance() != importance) {
                parts.add("importance: " + clause.importance());
            }
            String words = READ_AS_EXCELLENT.matcher(passage.sentence()).replaceAll("");
            boolean isOffScale = OTHER_LEVEL.matcher(words).find();
            isLevelOpen = isLevelOpen || isOffScale || clause.level() == null;
            String remark = clause.level() == null && !isOffScale
                    ? "no level is stated"
                    : OTHER_LEVEL.matcher(passage.sentence()).find()
                            ? "its word for the level is not one of the scale"
                            : clause.condition() != null ? "the condition" : null;
            yaml.line(indent + "- { " + String.join(", ", parts) + " }", remark == null ? null : REVIEW + remark);
            found.add(passage.place() + ": " + String.join(", ", parts.subList(1, parts.size())));
        }
        if (isLevelOpen) {
            doubt(passage.place() + " states no level of the scale: " + passage.sentence());
        }
    }

    private void competencies(String indent, Passage passage) {
        statement(indent, passage);
        if (!passage.place().startsWith("organizational")) {
            for (String part : sentences(passage.sentence())) {
                for (String one : part.split("; ")) {
                    competency(indent, passage, competencies.named(one), one);
                }
            }
            return;
        }
        // a competency of a framework is its name, whatever is said of it
        String text = passage.sentence();
        Matcher named = FRAMEWORK_NAME.matcher(text);
        boolean isNamed = named.matches() && !named.group("name").matches("(?i).*\\bvalues");
        if (isNamed) {
            competency(indent, passage, framework.named(named.group("name")), text);
            if (OF_WORK.matcher(named.group("said")).find()) {
                yaml.comment(indent, REVIEW + "it speaks of knowledge or abilities that the work asks for");
                doubt(passage.place() + " may ask for competencies of the work: " + cut(text, 100));
            }
            return;
        }
        for (String name : framework(text.replaceFirst("(?i)^[^:]{0,40}\\b(?:values|competencies): *", ""))) {
            competency(indent, passage, framework.named(name), name);
        }
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

    private void competency(String indent, Passage passage, CompetencyMatcher.Named named, String text) {
        boolean isOfFramework = passage.place().startsWith("organizational");
        String next = named.next().map(Drafting::shown).orElse("none");
        if (named.sure().isEmpty()) {
            yaml.line(
                    indent + "- { number: " + number(passage) + ", competency: unmatched }",
                    REVIEW + "unmatched; nearest " + next);
            found.add(passage.place() + ": unmatched; nearest " + next);
            doubt(passage.place() + " is unmatched: " + cut(text, 100) + "; nearest " + next);
            return;
        }
        boolean isWhole = isOfFramework || named.isWhole();
        if (!isWhole) {
            doubt(passage.place() + " is matched in part: " + cut(text, 100));
        }
        boolean isFirst = true;
        for (Match match : named.sure()) {
            String level = isFirst && !isOfFramework ? level(text) : null;
            String degree = isFirst && !isOfFramework && level == null ? degree(text) : null;
            yaml.line(
                    indent + "- { number: " + number(passage) + ", competency: " + match.id()
                            + (level == null ? "" : ", level: " + level)
                            + (degree == null ? "" : ", degree: " + quoted(degree)) + " }",
                    "score %s; runner-up %s%s"
                            .formatted(
                                    score(match),
                                    next,
                                    (named.sure().size() > 1 ? "; " + REVIEW + "its part, and the level of it" : "")
                                            + (isWhole ? "" : "; " + REVIEW + "the line says more")));
            found.add(passage.place() + ": " + shown(match) + "; runner-up " + next);
            isFirst = false;
        }
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

    private static String shown(Match match) {
        return match.id() + " (" + score(match) + ")";
    }

    private static String score(Match match) {
        return "%.2f".formatted(match.score()).replace(',', '.');
    }

    private void salary() {
        Optional<String> text = sentence("salary");
        String currency = text.flatMap(Drafting::currency).orElse(null);
        if (text.isEmpty() || currency == null) {
            yaml.line(
                    "salary: null",
                    text.map(one -> REVIEW + "not understood: " + one).orElse(null));
            text.ifPresent(one -> doubt("the salary is not understood: " + one));
            return;
        }
        Integer total = amount("total(?: annual)?(?: salary)?", text.get());
        Integer net = amount("(?<!total )(?:annual|net)(?: annual| base)? salary(?: \\([^)]*\\))?", text.get());
        Integer adjustment = amount("post adjustment", text.get());
        if (net == null && total == null && adjustment == null) {
            net = onlyNet(text.get());
        }
        Matcher percent =
                Pattern.compile("(\\d{1,3})(?<rest>\\.\\d+)? ?(?:%|per cent)").matcher(text.get());
        Matcher month = Pattern.compile(
                        "\\b(January|February|March|April|May|June|July|August|September|October|November"
                                + "|December) (\\d{4}) rate")
                .matcher(text.get());
        List<String> months = List.of(
                "January",
                "February",
                "March",
                "April",
                "May",
                "June",
                "July",
                "August",
                "September",
                "October",
                "November",
                "December");
        String paidIn = sentences(text.get()).stream()
                .filter(sentence -> sentence.matches("(?i).*\\bpaid in\\b.*"))
                .findFirst()
                .orElse(null);
        yaml.line("salary:");
        yaml.line("  currency: " + currency);
        yaml.line("  net: " + net);
        yaml.line("  postAdjustment: " + adjustment);
        yaml.line("  total: " + total);
        boolean isWholeNumber = percent.find() && percent.group("rest") == null;
        yaml.line(
                "  postAdjustmentPercent: " + (isWholeNumber ? percent.group(1) : null),
                percent.reset().find() && !isWholeNumber ? REVIEW + "not a whole number: " + percent.group() : null);
        yaml.line("  rateMonth: "
                + (month.find()
                        ? quoted(month.group(2) + "-%02d".formatted(months.indexOf(month.group(1)) + 1))
                        : "null"));
        yaml.line(
                "  paidIn: " + quoted(paidIn == null ? null : cut(paidIn, LONGEST_PHRASE)),
                paidIn == null ? null : OWN_WORDS);
        yaml.line("  note: null", REVIEW + text.get());
        if (net == null && total == null) {
            doubt("no figure of the salary is understood: " + text.get());
        }
        found.add("salary: " + currency + " net " + net + ", post adjustment " + adjustment + ", total " + total);
    }

    private static Optional<String> currency(String text) {
        Matcher code = Pattern.compile("\\b(?:Currency )?(CHF|USD|EUR|GBP)\\b").matcher(text);
        return code.find()
                ? Optional.of(code.group(1))
                : text.contains("US$") || text.contains("US dollars")
                        ? Optional.of("USD")
                        : text.contains("€") ? Optional.of("EUR") : Optional.empty();
    }

    /** The figure of a salary of which the text only says that it is net, if there is just one. */
    private static @Nullable Integer onlyNet(String text) {
        List<String> figures = Pattern.compile("(?:CHF|USD|EUR|GBP|\\$|€) ?(?<figure>\\d{1,3}(?:[,' ]\\d{3})+)\\b")
                .matcher(text)
                .results()
                .map(found -> found.group(1).replaceAll("\\D", ""))
                .toList();
        boolean isNet = text.matches("(?i).*\\bnet\\b.*")
                && !text.matches("(?i).*\\b(?:post adjustment|gross|month|to (?:CHF|USD|EUR|GBP|\\$|€)).*");
        return isNet && figures.size() == 1 ? Integer.valueOf(figures.getFirst()) : null;
    }

    private static @Nullable Integer amount(String label, String text) {
        Matcher amount =
                Pattern.compile("(?i:" + label + ")[\\s:;]*" + AMOUNT.pattern()).matcher(text);
        return amount.find() ? Integer.valueOf(amount.group("figure").replaceAll("\\D", "")) : null;
    }

    /** A figure of an allowance, and whether the next one behind it is named with it in one breath. */
    private record Figure(String name, String amount, String currency, boolean isOfSeveral) {}

    private void allowances() {
        List<Figure> figures = new ArrayList<>();
        String heading = "";
        for (String part : sentence("allowances").orElse("").split("; |, and (?=[A-Z]{3}|\\d)|(?<=[.]) ")) {
            Matcher named = Pattern.compile("^(?<heading>\\p{Lu}[\\p{L} ]{3,40}?)s?: (?=.*\\d)")
                    .matcher(part);
            if (named.find()
                    && named.group("heading").toLowerCase(Locale.ENGLISH).contains("allowance")) {
                heading = named.group("heading");
            }
            Matcher amount = AMOUNT.matcher(part);
            if (!amount.find()) {
                continue;
            }
            String currency = Optional.ofNullable(amount.group("before"))
                    .or(() -> Optional.ofNullable(amount.group("behind")))
                    .filter(code -> code.length() == 3)
                    .orElse(null);
            Optional<String> whom = first("\\bfor (?<value>[^.]+)", part.substring(amount.end()));
            if (currency == null) {
                doubt("an allowance is not understood: " + part);
                continue;
            }
            String name = whom.map(value -> "for " + value).orElse(part);
            figures.add(new Figure(
                    cut(heading.isEmpty() ? whom.orElse(part) : heading + ", " + name, LONGEST_PHRASE),
                    amount.group("figure").replaceAll("\\D", ""),
                    currency,
                    whom.orElse("").matches("(?i)(?:one|two|both|each|either) of (?:these|them).*")));
        }
        yaml.line(
                "allowances:" + (figures.isEmpty() ? " []" : ""),
                figures.isEmpty() ? null : REVIEW + sentence("allowances").orElse(""));
        for (Figure figure : figures) {
            String other = figures.stream()
                    .filter(one -> figure.isOfSeveral() && one.isOfSeveral() && !one.equals(figure))
                    .map(one -> ", insteadOf: " + quoted(one.name()))
                    .findFirst()
                    .orElse("");
            yaml.line("  - { name: %s, amount: %s, currency: %s%s }"
                    .formatted(quoted(figure.name()), figure.amount(), figure.currency(), other));
        }
        if (!figures.isEmpty()) {
            found.add("allowances: " + figures.size());
        }
    }

    private void deadline() {
        Optional<String> text = sentence("deadline");
        if (text.isEmpty()) {
            yaml.line("deadline: null");
            return;
        }
        Optional<Deadlines> day = Deadlines.find(text.get());
        List<String> readings = day.map(
                        one -> one.readings().stream().map(String::valueOf).toList())
                .orElse(List.of());
        String note = text.get()
                .replace(day.map(Deadlines::printed).orElse(""), "")
                .replaceFirst("^[^:]{0,60}: *;? *", "")
                .replaceFirst("^[\\s,;.]+", "")
                .strip();
        if (day.isEmpty() && text.get().matches(".*\\d.*")) {
            doubt("the day of the deadline is not understood: " + text.get());
        } else if (Deadlines.all(text.get()).stream().distinct().count() > 1
                && !text.get().matches("(?i).*\\b(?:period|from|between|until)\\b.*")) {
            doubt("several days are named, of which the last is taken for the deadline: " + text.get());
        }
        yaml.line("deadline:");
        yaml.line("  printed: " + quoted(day.map(Deadlines::printed).orElse(null)));
        yaml.line(
                "  readings: " + list(readings),
                readings.size() > 1 ? "the notice does not say which is the month" : null);
        yaml.line(
                "  note: " + quoted(note.isEmpty() ? null : cut(note, LONGEST_TEXT)),
                note.isEmpty() ? null : OWN_WORDS);
        found.add("deadline: "
                + day.map(one -> one.printed() + ", which can mean " + String.join(" or ", readings))
                        .orElse("spoken of, without a day"));
    }

    private void terms() {
        yaml.line("gates: []", REVIEW + "whether one of the terms is a condition for applying");
        List<Passage> terms = Stream.concat(passage("mobility").stream(), numbered("additional-information").stream())
                .toList();
        yaml.line("terms:" + (terms.isEmpty() ? " []" : ""));
        for (Passage term : terms) {
            yaml.line("  - place: " + term.place());
            yaml.line("    text: " + quoted(cut(term.sentence(), LONGEST_TEXT)), OWN_WORDS);
        }
        numbered("posting")
                .forEach(posting -> yaml.comment("", "Of the posting, not of the position: " + posting.sentence()));
        Passage last = notice.reading().passages().stream()
                .filter(passage ->
                        passage.place().matches(".*/\\d+") && passage.lines().contains(lastLine()))
                .reduce((one, other) -> other)
                .orElse(null);
        if (last != null
                && last.sentence().matches("(?s).*[\\p{L},]")
                && last.sentence().length() > 15
                && notice.kind() == Kind.KNOWN_LAYOUT) {
            yaml.line("missing: \"The text breaks off.\"", REVIEW + "it ends: " + end(last.sentence()));
            doubt("the text breaks off: " + end(last.sentence()));
        }
    }

    private int lastLine() {
        return notice.reading().passages().stream()
                .flatMap(passage -> passage.lines().stream())
                .mapToInt(Integer::intValue)
                .max()
                .orElse(0);
    }

    private static String end(String text) {
        return text.length() <= 60 ? text : "… " + text.substring(text.indexOf(' ', text.length() - 60) + 1);
    }

    private void doubt(String doubt) {
        doubts.add(DraftText.clean(doubt));
    }

    private Optional<Passage> passage(String place) {
        return notice.reading().findPassage(place);
    }

    private Optional<String> sentence(String place) {
        return passage(place).map(Passage::sentence);
    }

    /** The numbered passages of a section, or of its essential or desirable part. */
    private List<Passage> numbered(String section) {
        return notice.reading().passages().stream()
                .filter(passage -> passage.place().matches(Pattern.quote(section) + "(?:/essential|/desirable)?/\\d+"))
                .toList();
    }

    private static String number(Passage passage) {
        return passage.place().substring(passage.place().lastIndexOf('/') + 1);
    }
}
