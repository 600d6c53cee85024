package org.careergraph.catalogue;

import java.util.List;

/**
 * A domain of work or training, with the names it goes by. Positions name it in words of their own; the vocabulary says what these
 * words mean.
 *
 * @param name as a position prints it, or the usual name
 * @param alsoCalled abbreviations, other names in use, and words of everyday speech for it
 * @param oneOf ids of the domains of which each alone satisfies it; empty if it is one domain
 * @param within ids of wider domains in which all of it lies
 * @param near ids of domains that are close to it, so that it is open whether work in the one counts as work in the other
 */
public record Domain(
        String id, String name, List<String> alsoCalled, List<String> oneOf, List<String> within, List<String> near) {}
