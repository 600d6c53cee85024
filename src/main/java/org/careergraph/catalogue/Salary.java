package org.careergraph.catalogue;

import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * What one year pays; what is not stated is null.
 *
 * @param currency three letters
 * @param net without post adjustment
 * @param total both together as printed
 * @param postAdjustmentPercent the rate on which the figures are based
 * @param rateMonth the month of that rate
 * @param paidIn in which currency and at which rate it is paid, where that is another one
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
