package org.careergraph.catalogue;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A requirement of experience.
 *
 * @param id id of the position, followed by a running number
 * @param years the smallest number of years, or null if none is stated
 * @param wording the words of the document for the work, where they differ from the kind; or null
 * @param relevant whether the document requires relevant work in addition to the kind; null if it does not say so
 * @param domain the domain of work, or null if none is stated
 * @param domainShare the share of the years that must be in the domain; null exactly if there is no domain
 * @param alternative what the document accepts in place of the domain without defining it, such as comparable work; or null
 * @param also ids of further demands
 * @param ideally ids of demands that are desirable of the same experience
 */
public record ExperienceRequirement(
        String id,
        @Nullable Integer years,
        ExperienceKind kind,
        @Nullable String wording,
        @Nullable Boolean relevant,
        @Nullable String domain,
        @Nullable DomainShare domainShare,
        @Nullable String alternative,
        List<String> also,
        List<String> ideally,
        Importance importance,
        Citation citation)
        implements Requirement {}
