package org.careergraph.exchange;

import java.util.Map;

/**
 * A skill of the framework.
 *
 * @param levels what somebody can do at each level, by the name of the level; without those that the file does not describe
 */
record Skill(String id, String name, String text, Map<String, String> levels, Row row) {}
