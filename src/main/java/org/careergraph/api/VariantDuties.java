package org.careergraph.api;

import java.util.List;
import org.careergraph.catalogue.Duty;
import org.careergraph.catalogue.Job;

/** A variant of a job with its own duties: the schema's JobVariant. */
record VariantDuties(String code, String title, List<Duty> duties) {
    static List<VariantDuties> of(Job job) {
        return job.variants().stream()
                .map(variant -> new VariantDuties(
                        variant.id(),
                        variant.title(),
                        job.duties().stream()
                                .filter(duty -> variant.id().equals(duty.variant()))
                                .toList()))
                .toList();
    }
}
