package org.careergraph.source;

import static org.careergraph.source.NoticePatterns.pattern;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the title and the fields of a notice: those above the first heading, and those that are printed further down. */
record NoticeHead(NoticePassages passages, Reading.Builder reading) {

    private static final Pattern POSTS = pattern("head.posts");
    private static final Pattern DEADLINE = pattern("head.deadline");
    private static final Pattern CONTRACT = pattern("head.contract");

    /** Between two fields that a wide page prints side by side. */
    private static final Pattern NEXT_FIELD = Pattern.compile("(?<=[^:] )(?=\\p{Lu}[\\p{L}/ ]{3,30} ?:)");

    /** A line below the title such as <i>26014-FT</i>. */
    private static final Pattern VACANCY_NUMBER = Pattern.compile("[A-Z]{0,4}[-/ ]?\\d{4,8}(?:[-/][A-Z\\d]{1,6}){0,3}");

    private static final Pattern UNIT_NAME = pattern("head.unit-name");
    private static final Pattern NO_TITLE = pattern("head.no-title");

    private static final Set<String> FIELDS_BELOW = Set.of("deadline", "grade", "contract", "posts");
    private static final int LONGEST_TITLE = 150;
    private static final int LONGEST_VALUE = 80;

    static boolean isOnContract(Paragraph paragraph) {
        return CONTRACT.matcher(paragraph.text()).matches();
    }

    /** Reads the paragraphs above the first heading. */
    void read(List<Paragraph> paragraphs) {
        NoticeField open = null;
        for (Paragraph paragraph :
                paragraphs.stream().flatMap(one -> splitFields(one).stream()).toList()) {
            if (open != null && paragraph.text().equals(":")) {
                paragraph.lines().forEach(reading::used);
                continue;
            }
            NoticeField field = NoticeField.find(paragraph.text())
                    .or(() -> NoticeField.findName(paragraph.text()))
                    .orElse(null);
            if (field == null && open != null && paragraph.text().length() < LONGEST_VALUE) {
                passages.add(
                        open.place(),
                        open.name(),
                        paragraph.with(paragraph.text().replaceFirst("^: *", "")));
                open = null;
            } else if (field == null) {
                open = null;
                readUnlabelled(paragraph);
            } else {
                paragraph.lines().forEach(reading::used);
                open = field.value().isEmpty() ? field : null;
                if (open == null) {
                    add(field, paragraph);
                }
            }
        }
    }

    private void add(NoticeField field, Paragraph paragraph) {
        passages.add(field.place(), field.name(), paragraph.with(field.value()));
    }

    private void readUnlabelled(Paragraph paragraph) {
        String text = paragraph.text();
        boolean hasTitle = passages.has("title");
        if (!hasTitle
                && text.length() <= LONGEST_TITLE
                && !NO_TITLE.matcher(text).matches()) {
            passages.add("title", paragraph);
            if (POSTS.matcher(text).matches()) {
                passages.add("posts", paragraph);
            }
            return;
        }
        String place = placeOfUnlabelled(paragraph, hasTitle);
        if (place != null) {
            passages.add(place, paragraph);
        }
    }

    private static @Nullable String placeOfUnlabelled(Paragraph paragraph, boolean hasTitle) {
        String text = paragraph.text();
        if (hasTitle && VACANCY_NUMBER.matcher(text).matches()) {
            return NoticeField.POSTING;
        }
        if (hasTitle && UNIT_NAME.matcher(text).matches()) {
            return "setting";
        }
        return DEADLINE.matcher(text).matches() ? "deadline" : isOnContract(paragraph) ? "contract" : null;
    }

    private static List<Paragraph> splitFields(Paragraph line) {
        if (NoticeField.find(line.text()).isEmpty()) {
            return List.of(line);
        }
        Matcher next = NEXT_FIELD.matcher(line.text());
        while (next.find()) {
            Paragraph first = line.with(line.text().substring(0, next.start()).strip());
            Paragraph rest = line.with(line.text().substring(next.start()));
            boolean isField = NoticeField.find(first.text())
                    .filter(field -> !field.value().isEmpty())
                    .isPresent();
            if (isField && NoticeField.find(rest.text()).isPresent()) {
                List<Paragraph> fields = new ArrayList<>(List.of(first));
                fields.addAll(splitFields(rest));
                return fields;
            }
        }
        return List.of(line);
    }

    /** Reads a field below the first heading; false if the paragraph is none. */
    boolean readFieldBelow(Paragraph paragraph) {
        Optional<NoticeField> field = NoticeField.find(paragraph.text())
                .filter(found -> !paragraph.isListed() && !found.value().isEmpty())
                .filter(found -> FIELDS_BELOW.contains(found.place())
                        || found.name().toLowerCase(Locale.ROOT).contains("duty station"));
        field.ifPresent(found -> add(found, paragraph));
        return field.isPresent();
    }
}
