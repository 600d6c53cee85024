package org.careergraph.guard;

import graphql.language.Directive;
import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.Node;
import graphql.language.OperationDefinition;

/** What a document is made of, counted as it is written, before it is validated. */
record DocumentShape(int operations, int fragments, int directives, int aliases) {
    static DocumentShape of(Document document) {
        Counts counts = new Counts();
        counts.walk(document);
        return new DocumentShape(counts.operations, counts.fragments, counts.directives, counts.aliases);
    }

    private static final class Counts {
        private int operations;
        private int fragments;
        private int directives;
        private int aliases;

        /** The parser bounds how deep a document nests, and so this recursion. */
        void walk(Node<?> node) {
            switch (node) {
                case OperationDefinition operation -> operations++;
                case FragmentDefinition fragment -> fragments++;
                case Directive directive -> directives++;
                case Field field -> aliases += field.getAlias() == null ? 0 : 1;
                default -> {}
            }
            node.getChildren().forEach(this::walk);
        }
    }
}
