package org.careergraph.catalogue;

import java.util.List;

/**
 * A category of grades, for example General Service.
 *
 * @param id the id of its system and its code: {@code un-common-system/GS}
 * @param code as printed: {@code GS}
 * @param system id of its grade system
 * @param bridges the ways into other categories
 */
public record GradeCategory(String id, String code, String name, String system, List<CategoryBridge> bridges) {}
