package org.careergraph.catalogue;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A requirement of experience.
 *
 * @param id the position's id and a running number
 * @param years the least number of years, or null if none is stated
 * @param wording how the document calls the work where it says more or other than the kind, or null
 * @param domain the domain of work, or null if none is stated
 * @param domainShare how much of the years must be in the domain; null exactly if there is no domain
 * @param alternative what the document lets stand in for the domain without naming it, such as comparable work; or null
 * @param also ids of further demands
 * @param ideally ids of what is desirable of the very same experience
 */
public record ExperienceRequirement(
        String id,
        @Nullable Integer years,
        ExperienceKind kind,
        @Nullable String wording,
        @Nullable String domain,
        @Nullable DomainShare domainShare,
        @Nullable String alternative,
        List<String> also,
        List<String> ideally,
        Importance importance,
        Citation citation)
        implements Requirement {}
