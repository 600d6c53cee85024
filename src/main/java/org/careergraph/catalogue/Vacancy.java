package org.careergraph.catalogue;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A published vacancy notice. What the notice does not state is null or an empty list.
 *
 * @param id {@code vacancies/<document>}
 * @param serves ids of further organizations that the position serves
 * @param gates conditions of the notice for applicants, in addition to the requirements
 * @param terms further statements
 * @param comparableTo generic jobs that it may be compared to, by our editorial judgement
 * @param missing what our text of the notice lacks; null if it is complete
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

    /** Whether the organization issued the notice or the position serves it. */
    public boolean isOf(String other) {
        return organization.equals(other) || serves.contains(other);
    }

    /** Whether applications are still accepted on that day. The start is not considered, because notices do not state it. */
    public OpenStatus openOn(LocalDate day) {
        if (deadline == null || deadline.readings().isEmpty()) {
            return OpenStatus.NOT_STATED;
        }
        if (!deadline.readings().getFirst().isBefore(day)) {
            return OpenStatus.OPEN;
        }
        return deadline.readings().getLast().isBefore(day) ? OpenStatus.CLOSED : OpenStatus.DEPENDS_ON_READING;
    }

    /** Whether the purpose states conditions for applicants, in addition to the listed requirements. */
    public boolean asksInItsPurpose() {
        return gates.stream().anyMatch(gate -> gate.citation().place().equals("purpose"));
    }

    @Override
    public boolean isWhole() {
        return missing == null;
    }

    /** The id of the vacancy in a document. The prefix is needed because ids are unique across all kinds of things. */
    public static String idOf(String document) {
        return FOLDER + document;
    }
}
