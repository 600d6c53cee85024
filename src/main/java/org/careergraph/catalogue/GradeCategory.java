package org.careergraph.catalogue;

/** A category of grades, for example General Service. */
public record GradeCategory(GradeCategoryCode id, String name) {}
