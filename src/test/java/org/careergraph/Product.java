package org.careergraph;

/** The product as it is started. */
public final class Product {
    public static final Class<?> MAIN = CareerGraphApplication.class;

    private Product() {}
}
