package org.careergraph.notice;

import static org.careergraph.notice.DraftText.cut;
import static org.careergraph.notice.DraftText.quoted;
import static org.careergraph.notice.DraftWriter.LONGEST_PHRASE;
import static org.careergraph.notice.DraftWriter.OWN_WORDS;
import static org.careergraph.notice.DraftWriter.REVIEW;

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

/** What a vacancy pays, as far as its figures are understood. */
final class Salaries {

    static final Pattern AMOUNT = Pattern.compile(
            "(?<before>CHF|USD|EUR|GBP|US\\$|\\$|€)?\\s?(?<figure>\\d{1,3}(?:[,.' ]\\d{3})+|\\d{4,7})(?:\\.\\d{2})?"
                    + "\\s?(?<behind>CHF|USD|EUR|GBP)?");

    private static final Pattern PERCENT = Pattern.compile("(?<whole>\\d{1,3})(?<rest>\\.\\d+)? ?(?:%|per cent)");
    private static final Pattern RATE_MONTH = Pattern.compile(Arrays.stream(Month.values())
            .map(Salaries::name)
            .collect(Collectors.joining("|", "\\b(?<month>", ") (?<year>\\d{4}) rate")));

    private final DraftWriter sheet;

    Salaries(DraftWriter sheet) {
        this.sheet = sheet;
    }

    void write() {
        String text = sheet.sentence("salary").orElse("");
        String currency = currency(text).orElse(null);
        if (currency == null) {
            sheet.line("salary: null", text.isEmpty() ? null : REVIEW + "not understood: " + text);
            if (!text.isEmpty()) {
                sheet.doubt("the salary is not understood: " + text);
            }
            return;
        }
        sheet.line("salary:");
        sheet.line("  currency: " + currency);
        figures(currency, text);
        percent(text);
        Matcher month = RATE_MONTH.matcher(text);
        sheet.line("  rateMonth: " + (month.find() ? quoted(rateMonth(month)) : "null"));
        String paidIn = Statements.sentences(text).stream()
                .filter(sentence -> sentence.matches("(?i).*\\bpaid in\\b.*"))
                .findFirst()
                .orElse(null);
        sheet.line(
                "  paidIn: " + quoted(paidIn == null ? null : cut(paidIn, LONGEST_PHRASE)),
                paidIn == null ? null : OWN_WORDS);
        sheet.line("  note: null", REVIEW + text);
    }

    private void figures(String currency, String text) {
        Integer total = amount("total(?: annual)?(?: salary)?", text);
        Integer net = amount("(?<!total )(?:annual|net)(?: annual| base)? salary(?: \\([^)]*\\))?", text);
        Integer adjustment = amount("post adjustment", text);
        if (net == null && total == null && adjustment == null) {
            net = onlyNet(text);
        }
        sheet.line("  net: " + net);
        sheet.line("  postAdjustment: " + adjustment);
        sheet.line("  total: " + total);
        if (net == null && total == null) {
            sheet.doubt("no figure of the salary is understood: " + text);
        }
        sheet.found("salary: " + currency + " net " + net + ", post adjustment " + adjustment + ", total " + total);
    }

    private void percent(String text) {
        Matcher percent = PERCENT.matcher(text);
        boolean isNamed = percent.find();
        boolean isWhole = isNamed && percent.group("rest") == null;
        sheet.line(
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
}
