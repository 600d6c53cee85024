package org.careergraph.notice;

import static org.careergraph.notice.DraftWriter.LONGEST_PHRASE;
import static org.careergraph.notice.DraftWriter.REVIEW;
import static org.careergraph.notice.SalaryEntries.AMOUNT;
import static org.careergraph.notice.YamlText.cut;
import static org.careergraph.notice.YamlText.quoted;
import static org.careergraph.source.NoticePatterns.findValue;
import static org.careergraph.source.NoticePatterns.pattern;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.careergraph.source.Passage;
import org.careergraph.source.Passage.Part;

/** What a vacancy pays in addition to the salary. */
record AllowanceEntries(DraftWriter draft) {

    private static final Pattern HEADING = Pattern.compile("^(?<heading>\\p{Lu}[\\p{L} ]{3,40}?)s?: (?=.*\\d)");
    private static final Pattern FOR = pattern("allowance.for");

    /** @param isAlternative whether the notice lists it as one of several alternatives */
    private record Figure(String name, String amount, String currency, boolean isAlternative) {}

    void write() {
        List<Part> parts = draft.passage("allowances").map(Passage::parts).orElse(List.of());
        String text = draft.sentence("allowances").orElse("");
        List<Figure> figures = figures(parts);
        draft.line("allowances:" + (figures.isEmpty() ? " []" : ""), figures.isEmpty() ? null : REVIEW + text);
        for (Figure figure : figures) {
            String other = figures.stream()
                    .filter(one -> figure.isAlternative() && one.isAlternative() && !one.equals(figure))
                    .map(one -> ", insteadOf: " + quoted(one.name()))
                    .findFirst()
                    .orElse("");
            draft.line("  - { name: %s, amount: %s, currency: %s%s }"
                    .formatted(quoted(figure.name()), figure.amount(), figure.currency(), other));
        }
        if (!figures.isEmpty()) {
            draft.found("allowances: " + figures.size());
        }
    }

    private List<Figure> figures(List<Part> parts) {
        List<Figure> figures = new ArrayList<>();
        String heading = "";
        for (Part part : parts) {
            String label = part.label();
            String before = "";
            if (label != null && isAllowance(label)) {
                heading = label.replaceFirst("s$", "");
            } else if (label != null) {
                before = label + ": ";
            }
            for (String phrase : part.text().split("; |, and (?=[A-Z]{3}|\\d)|(?<=[.]) ")) {
                Matcher named = HEADING.matcher(phrase);
                if (named.find() && isAllowance(named.group("heading"))) {
                    heading = named.group("heading");
                }
                figure(before + phrase, heading).ifPresent(figures::add);
                before = "";
            }
        }
        return figures;
    }

    private static boolean isAllowance(String heading) {
        return heading.toLowerCase(Locale.ENGLISH).contains("allowance");
    }

    private Optional<Figure> figure(String phrase, String heading) {
        Matcher amount = AMOUNT.matcher(phrase);
        if (!amount.find()) {
            return Optional.empty();
        }
        String currency = Optional.ofNullable(amount.group("before"))
                .or(() -> Optional.ofNullable(amount.group("after")))
                .filter(code -> code.length() == 3)
                .orElse(null);
        if (currency == null) {
            draft.doubt("an allowance is not understood: " + phrase);
            return Optional.empty();
        }
        Optional<String> whom = findValue(FOR, phrase.substring(amount.end())).map(String::strip);
        String name = whom.map(value -> "for " + value).orElse(phrase);
        return Optional.of(new Figure(
                cut(heading.isEmpty() ? whom.orElse(phrase) : heading + ", " + name, LONGEST_PHRASE),
                amount.group("figure").replaceAll("\\D", ""),
                currency,
                whom.orElse("").matches("(?i)(?:one|two|both|each|either) of (?:these|them).*")));
    }
}
