package org.careergraph.catalogue;

/**
 * A way from one category of grades into another, which a document of an organization describes. It holds in that
 * organization only.
 *
 * @param category id of the category that it leads into
 * @param organization id of the organization
 */
public record CategoryBridge(String category, String organization, Citation citation) {}
