package org.careergraph.notice;

import static org.careergraph.notice.DraftWriter.OWN_WORDS;
import static org.careergraph.notice.DraftWriter.REVIEW;
import static org.careergraph.notice.YamlText.phrase;
import static org.careergraph.notice.YamlText.quoted;
import static org.careergraph.source.NoticePatterns.pattern;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The salary of a vacancy, as far as its figures are understood. */
record SalaryEntries(DraftWriter draft) {

    static final Pattern AMOUNT = pattern("salary.amount");

    private static final Pattern PERCENT = pattern("salary.percent");
    private static final Pattern RATE_MONTH = Pattern.compile(Arrays.stream(Month.values())
            .map(SalaryEntries::name)
            .collect(Collectors.joining("|", "\\b(?<month>", ") (?<year>\\d{4}) rate")));

    void write() {
        String text = draft.sentence("salary").orElse("");
        String currency = currency(text).orElse(null);
        if (currency == null) {
            draft.line("salary: null", text.isEmpty() ? null : REVIEW + "not understood: " + text);
            if (!text.isEmpty()) {
                draft.doubt("the salary is not understood: " + text);
            }
            return;
        }
        draft.line("salary:");
        draft.line("  currency: " + currency);
        figures(currency, text);
        percent(text);
        Matcher month = RATE_MONTH.matcher(text);
        draft.line("  rateMonth: " + (month.find() ? quoted(rateMonth(month)) : "null"));
        String paidIn = Statements.sentences(text).stream()
                .filter(sentence -> sentence.matches("(?i).*\\bpaid in\\b.*"))
                .findFirst()
                .orElse(null);
        draft.line("  paidIn: " + phrase(paidIn), paidIn == null ? null : OWN_WORDS);
        draft.line("  note: null", REVIEW + text);
    }

    private void figures(String currency, String text) {
        Integer total = amount("total(?: annual)?(?: salary)?", text);
        Integer net = amount("(?<!total )(?:annual|net)(?: annual| base)? salary(?: \\([^)]*\\))?", text);
        Integer adjustment = amount("post adjustment", text);
        if (net == null && total == null && adjustment == null) {
            net = onlyNet(text);
        }
        draft.line("  net: " + net);
        draft.line("  postAdjustment: " + adjustment);
        draft.line("  total: " + total);
        if (net == null && total == null) {
            draft.doubt("no figure of the salary is understood: " + text);
        }
        draft.found("salary: " + currency + " net " + net + ", post adjustment " + adjustment + ", total " + total);
    }

    private void percent(String text) {
        Matcher percent = PERCENT.matcher(text);
        boolean isNamed = percent.find();
        boolean isWhole = isNamed && percent.group("rest") == null;
        draft.line(
                "  postAdjustmentPercent: " + (isWhole ? percent.group("whole") : null),
                isNamed && !isWhole ? REVIEW + "not a whole number: " + percent.group() : null);
    }

    private static String rateMonth(Matcher rate) {
        Month month = Month.valueOf(rate.group("month").toUpperCase(Locale.ENGLISH));
        return rate.group("year") + "-%02d".formatted(month.getValue());
    }

    private static String name(Month month) {
        return month.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }

    private static Optional<String> currency(String text) {
        Matcher code = Pattern.compile("\\b(?:Currency )?(CHF|USD|EUR|GBP)\\b").matcher(text);
        return code.find()
                ? Optional.of(code.group(1))
                : text.contains("US$") || text.contains("US dollars")
                        ? Optional.of("USD")
                        : text.contains("€") ? Optional.of("EUR") : Optional.empty();
    }

    /** The only figure of a salary that the text calls net. */
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
}
