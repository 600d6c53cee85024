package org.careergraph.notice;

import static org.careergraph.notice.DraftText.cut;
import static org.careergraph.notice.DraftText.quoted;
import static org.careergraph.notice.DraftWriter.LONGEST_PHRASE;
import static org.careergraph.notice.DraftWriter.REVIEW;
import static org.careergraph.notice.Salaries.AMOUNT;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a vacancy pays beside the salary. */
final class Allowances {

    private static final Pattern HEADING = Pattern.compile("^(?<heading>\\p{Lu}[\\p{L} ]{3,40}?)s?: (?=.*\\d)");
    private static final Pattern FOR = Pattern.compile("\\bfor (?<whom>[^.]+)");

    /** A figure of an allowance, and whether the next one behind it is named with it in one breath. */
    private record Figure(String name, String amount, String currency, boolean isOfSeveral) {}

    private final DraftWriter sheet;

    Allowances(DraftWriter sheet) {
        this.sheet = sheet;
    }

    void write() {
        String text = sheet.sentence("allowances").orElse("");
        List<Figure> figures = figures(text);
        sheet.line("allowances:" + (figures.isEmpty() ? " []" : ""), figures.isEmpty() ? null : REVIEW + text);
        for (Figure figure : figures) {
            String other = figures.stream()
                    .filter(one -> figure.isOfSeveral() && one.isOfSeveral() && !one.equals(figure))
                    .map(one -> ", insteadOf: " + quoted(one.name()))
                    .findFirst()
                    .orElse("");
            sheet.line("  - { name: %s, amount: %s, currency: %s%s }"
                    .formatted(quoted(figure.name()), figure.amount(), figure.currency(), other));
        }
        if (!figures.isEmpty()) {
            sheet.found("allowances: " + figures.size());
        }
    }

    private List<Figure> figures(String text) {
        List<Figure> figures = new ArrayList<>();
        String heading = "";
        for (String part : text.split("; |, and (?=[A-Z]{3}|\\d)|(?<=[.]) ")) {
            Matcher named = HEADING.matcher(part);
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
            if (currency == null) {
                sheet.doubt("an allowance is not understood: " + part);
                continue;
            }
            Matcher behind = FOR.matcher(part.substring(amount.end()));
            Optional<String> whom =
                    behind.find() ? Optional.of(behind.group("whom").strip()) : Optional.empty();
            String name = whom.map(value -> "for " + value).orElse(part);
            figures.add(new Figure(
                    cut(heading.isEmpty() ? whom.orElse(part) : heading + ", " + name, LONGEST_PHRASE),
                    amount.group("figure").replaceAll("\\D", ""),
                    currency,
                    whom.orElse("").matches("(?i)(?:one|two|both|each|either) of (?:these|them).*")));
        }
        return figures;
    }
}
