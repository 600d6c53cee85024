package org.careergraph.catalogue;

import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * The salary of one year; what is not stated is null.
 *
 * @param currency three letters
 * @param net amount without the post adjustment
 * @param total both amounts together, as printed
 * @param postAdjustmentPercent the rate of the post adjustment
 * @param rateMonth the month of that rate
 * @param paidIn the currency and the rate of the payment, if the currency differs
 */
public record Salary(
        String currency,
        @Nullable Integer net,
        @Nullable Integer postAdjustment,
        @Nullable Integer total,
        @Nullable Integer postAdjustmentPercent,
        @Nullable YearMonth rateMonth,
        @Nullable String paidIn,
        @Nullable String note,
        Citation citation) {}
