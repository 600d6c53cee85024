package org.careergraph.seed;

import org.careergraph.catalogue.Catalogue;
import org.careergraph.catalogue.Facts;

/** What the product brings along, read once for all tests of this JVM: nothing of it can be changed. */
public final class BuiltIn {
    public static final Facts FACTS = SeedReader.readBuiltIn();
    public static final Catalogue CATALOGUE = new Catalogue(FACTS);

    private BuiltIn() {}
}
