package org.careergraph.catalogue;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A requirement of experience.
 *
 * @param id the position's id and a running number
 * @param years the least number of years, or null if none is stated
 * @param domain the domain of work, or null if none is stated
 * @param domainShare how much of the years must be in the domain; null exactly if there is no domain
 * @param also ids of further demands
 */
public record ExperienceRequirement(
        String id,
        @Nullable Integer years,
        ExperienceKind kind,
        @Nullable String domain,
        @Nullable DomainShare domainShare,
        List<String> also,
        Importance importance,
        Citation citation) {}
