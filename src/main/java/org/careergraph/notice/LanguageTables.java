package org.careergraph.notice;

import static java.util.stream.Collectors.joining;
import static org.careergraph.source.NoticePatterns.pattern;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.careergraph.catalogue.Importance;
import org.jspecify.annotations.Nullable;

/**
 * Reads tables of how well each language has to be read, written, spoken and understood. A row is one line, or a line with the name of
 * the language and one line for each skill.
 */
final class LanguageTables {

    /**
     * A row of a table.
     *
     * @param level of the schema; null if the cells do not clearly mean one
     * @param cells the skills with their levels, as printed
     * @param importance null if the cells state none
     */
    record Row(
            String language,
            @Nullable String level,
            String cells,
            @Nullable Importance importance) {}

    private static final Pattern SKILL = pattern("language-table.skill");
    private static final Pattern CELL = pattern("language-table.cell");
    private static final Pattern HEADER = pattern("language-table.header");
    private static final Pattern FLUENT = pattern("language-table.fluent");
    private static final Pattern CONFIDENT = pattern("language-table.confident");
    private static final Pattern DESIRABLE = pattern("language-table.desirable");
    private static final Pattern REQUIRED = pattern("language-table.required");
    private static final Pattern KNOWLEDGE_IS_CONFIDENT = pattern("language-table.knowledge-is-confident");

    private static final int SKILLS = 4;

    /** Skills that have to be confident for knowledge of the language. */
    private static final int SKILLS_FOR_KNOWLEDGE = 2;

    private LanguageTables() {}

    /** Whether a statement is the header of a table. */
    static boolean isHeader(String statement) {
        return HEADER.matcher(statement).matches();
    }

    /** Whether a statement is the level of one skill, of a language that is named above it. */
    static boolean isCell(String statement) {
        return SKILL.matcher(statement).lookingAt()
                && CELL.matcher(statement).matches()
                && LanguageNames.in(statement).isEmpty();
    }

    /**
     * The row that begins with a statement.
     *
     * @param following the statements after it
     * @param notes the remarks of the notice on languages
     */
    static Optional<Row> find(String statement, List<String> following, String notes) {
        List<String> names = LanguageNames.in(statement);
        if (names.size() != 1 || !statement.startsWith(names.getFirst())) {
            return Optional.empty();
        }
        String name = names.getFirst();
        String rest = statement.substring(name.length()).replaceFirst("^[\\s:|–-]+", "");
        List<String> cells = new ArrayList<>();
        if (rest.contains("|")) {
            cells.addAll(List.of(rest.split("\\s*\\|\\s*")));
        } else if (!rest.isEmpty()) {
            cells.addAll(skills(rest));
        }
        if (rest.isEmpty() || rest.matches("(?i)\\W*(?:required|desirable)\\W*")) {
            following.stream().takeWhile(LanguageTables::isCell).forEach(cells::add);
        }
        boolean isTable = cells.size() > 1
                && cells.stream().allMatch(cell -> CELL.matcher(cell).matches());
        return isTable
                ? Optional.of(new Row(name, level(cells, notes), shown(cells), importance(cells, rest)))
                : Optional.empty();
    }

    private static List<String> skills(String text) {
        List<Integer> begins =
                SKILL.matcher(text).results().map(MatchResult::start).toList();
        List<String> skills = new ArrayList<>();
        if (begins.isEmpty() || begins.getFirst() > 0) {
            return List.of();
        }
        for (int index = 0; index < begins.size(); index++) {
            int end = index + 1 < begins.size() ? begins.get(index + 1) : text.length();
            skills.add(text.substring(begins.get(index), end).strip().replaceFirst("[,;.]$", ""));
        }
        return skills;
    }

    private static @Nullable String level(List<String> cells, String notes) {
        long fluent = cells.stream().filter(cell -> FLUENT.matcher(cell).find()).count();
        long confident =
                cells.stream().filter(cell -> CONFIDENT.matcher(cell).find()).count();
        if (fluent == cells.size() && fluent >= SKILLS) {
            return "EXCELLENT_COMMAND";
        }
        boolean isKnowledge = fluent == 0
                && confident >= SKILLS_FOR_KNOWLEDGE
                && KNOWLEDGE_IS_CONFIDENT.matcher(notes).find();
        return isKnowledge ? "KNOWLEDGE" : null;
    }

    private static @Nullable Importance importance(List<String> cells, String rest) {
        boolean isDesirable = cells.stream()
                        .allMatch(cell -> DESIRABLE.matcher(cell).find())
                || DESIRABLE.matcher(rest).find()
                        && cells.stream()
                                .noneMatch(cell -> REQUIRED.matcher(cell).find());
        boolean isRequired =
                cells.stream().anyMatch(cell -> REQUIRED.matcher(cell).find())
                        || REQUIRED.matcher(rest).find();
        return isRequired ? Importance.ESSENTIAL : isDesirable ? Importance.DESIRABLE : null;
    }

    private static String shown(List<String> cells) {
        return cells.stream()
                .map(cell -> cell.replaceFirst("\\.$", ""))
                .map(cell -> cell.substring(0, 1).toLowerCase(Locale.ENGLISH) + cell.substring(1))
                .collect(joining(", "));
    }
}
