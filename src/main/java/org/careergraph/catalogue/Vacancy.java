package org.careergraph.catalogue;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A published vacancy notice. What the notice does not state is null, and a list of what it does not have is empty.
 *
 * @param id {@code vacancies/<document>}
 * @param serves ids of further organizations that the position serves
 * @param gates what the notice sets beside its requirements for whoever applies
 * @param terms what else it says
 * @param comparableTo generic jobs that it may be compared to, by our editorial judgement
 * @param missing what the text that we have lacks, or null if it is whole
 * @param citation the place of the whole notice
 */
public record Vacancy(
        String id,
        String title,
        String organization,
        List<String> serves,
        @Nullable String grade,
        Unit unit,
        @Nullable Posts posts,
        Contract contract,
        @Nullable Term purpose,
        Reporting reporting,
        @Nullable Term workRelations,
        List<Duty> duties,
        Requirements requirements,
        @Nullable Salary salary,
        List<Allowance> allowances,
        @Nullable Deadline deadline,
        List<Term> gates,
        List<Term> terms,
        List<ComparableJob> comparableTo,
        @Nullable String missing,
        Citation citation)
        implements Position {

    private static final String FOLDER = "vacancies/";

    /** Whether the organization issued it, or is served by the position. */
    public boolean isOf(String other) {
        return organization.equals(other) || serves.contains(other);
    }

    /** Whether one can still apply on that day; when applications began is not looked at, as notices do not state it. */
    public OpenStatus openOn(LocalDate day) {
        if (deadline == null || deadline.readings().isEmpty()) {
            return OpenStatus.NOT_STATED;
        }
        if (!deadline.readings().getFirst().isBefore(day)) {
            return OpenStatus.OPEN;
        }
        return deadline.readings().getLast().isBefore(day) ? OpenStatus.CLOSED : OpenStatus.DEPENDS_ON_READING;
    }

    /** Whether it asks something of whoever applies where it tells the purpose, beside the requirements that it lists. */
    public boolean asksInItsPurpose() {
        return gates.stream().anyMatch(gate -> gate.citation().place().equals("purpose"));
    }

    @Override
    public boolean isWhole() {
        return missing == null;
    }

    /** The id of the vacancy that a document publishes. Ids are unique across all kinds of things. */
    public static String idOf(String document) {
        return FOLDER + document;
    }
}
