package org.careergraph.exchange;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.careergraph.exchange.CaseItems.Item;

/** What joins the items of a CASE package: the tree, and similar items. */
final class CaseLinks {
    /** The type of the associations that make the tree. */
    static final String CHILD = "isChildOf";

    private static final int LONGEST_REASON = 600;

    private final CaseItems items;
    private final CaseJobs jobs;
    private final String document;
    private final Map<String, Set<String>> broader = new LinkedHashMap<>();
    private final Map<String, List<Object>> closeMatches = new LinkedHashMap<>();
    private final Set<Set<String>> pairs = new HashSet<>();

    private CaseLinks(CaseItems items, CaseJobs jobs, String document) {
        this.items = items;
        this.jobs = jobs;
        this.document = document;
    }

    static CaseLinks of(CasePackage read, CaseItems items, CaseJobs jobs) {
        CaseLinks links = new CaseLinks(items, jobs, read.document().text("identifier"));
        read.associations().forEach(links::add);
        return links;
    }

    /** Ids of the items directly above an item. */
    List<String> broader(Item item) {
        return List.copyOf(broader.getOrDefault(item.id(), Set.of()));
    }

    List<Object> closeMatches(Item item) {
        return closeMatches.getOrDefault(item.id(), List.of());
    }

    private void add(JsonPart part) {
        String type = part.text("associationType");
        Set<String> read = CasePackage.read("associationType", "originNodeURI", "destinationNodeURI");
        switch (type) {
            case "" -> part.problem("there is no associationType", "one in every association");
            case CHILD -> addChild(part);
            case "isRelatedTo", "exactMatchOf" -> {
                read.add("notes");
                addMatch(part, type);
            }
            case "precedes" -> addOrder(part);
            default ->
                part.note("there is no place for an association of the type %s; it is left out"
                        .formatted(Text.shown(type)));
        }
        part.noteOthers("an association", read);
    }

    private void addChild(JsonPart part) {
        Optional<Item> child = find(part.get("originNodeURI"));
        JsonPart end = part.get("destinationNodeURI");
        if (child.isEmpty() || !document.isEmpty() && end.text("identifier").equals(document)) {
            return;
        }
        find(end).ifPresent(parent -> addChild(part, child.get(), parent));
    }

    private void addChild(JsonPart part, Item child, Item parent) {
        if (parent.equals(child)) {
            part.problem("%s is below itself".formatted(Text.shown(parent.name())), "another item");
        } else if (jobs.isCompetency(child) && jobs.isCompetency(parent)) {
            broader.computeIfAbsent(child.id(), unused -> new LinkedHashSet<>()).add(parent.id());
        } else if (jobs.isCompetency(child) && jobs.isJob(parent)) {
            jobs.require(parent, child);
        } else if (!jobs.isJob(child) || !parent.equals(jobs.familyOf(child))) {
            part.note(
                    "there is no place for what is above a family, for a second family of a job, nor for a competency directly"
                            + " below a family; it is left out");
        }
    }

    private void addOrder(JsonPart part) {
        Optional<Item> before = items.find(part.get("originNodeURI").text("identifier"));
        Optional<Item> job = items.find(part.get("destinationNodeURI").text("identifier"));
        if (before.isPresent() && job.isPresent() && jobs.haveOneFamily(before.get(), job.get())) {
            jobs.follow(job.get(), before.get());
        } else {
            part.note(
                    "there is no place for an order (precedes) of items that are not jobs of one family; it is left out");
        }
    }

    private Optional<Item> find(JsonPart end) {
        String identifier = end.text("identifier");
        Optional<Item> item = items.find(identifier);
        if (item.isEmpty()) {
            end.problem(
                    identifier.isEmpty()
                            ? "there is no identifier"
                            : "there is no item with the identifier " + Text.shown(identifier),
                    "the identifier of one of the CFItems");
        }
        return item;
    }

    /** The other end may be an item of another document, which is not in the package. */
    private void addMatch(JsonPart part, String type) {
        Optional<Item> one = find(part.get("originNodeURI"));
        JsonPart end = part.get("destinationNodeURI");
        Optional<Item> other = items.find(end.text("identifier"));
        if (one.isEmpty()) {
            return;
        }
        String reason = part.text("notes");
        if (other.isEmpty()) {
            end.note("%s leads to an item that is not in the package; it is left out".formatted(type));
        } else if (!jobs.isCompetency(one.get()) || !jobs.isCompetency(other.get())) {
            part.note("%s joins items that are not both competencies; it is left out".formatted(type));
        } else if (reason.isEmpty()) {
            part.note("%s has no notes that could be the reason of a close match; it is left out".formatted(type));
        } else if (reason.length() > LONGEST_REASON) {
            part.get("notes")
                    .note("the notes are longer than %d characters; the %s is left out"
                            .formatted(LONGEST_REASON, type));
        } else if (one.get().equals(other.get())) {
            part.problem("%s is joined to itself".formatted(Text.shown(one.get().name())), "another item");
        } else if (!pairs.add(Set.of(one.get().id(), other.get().id()))) {
            part.note("the two items are joined by another association already; it is left out");
        } else {
            Map<String, Object> match = new LinkedHashMap<>();
            match.put("competency", other.get().id());
            match.put("reason", reason);
            closeMatches
                    .computeIfAbsent(one.get().id(), unused -> new ArrayList<>())
                    .add(match);
        }
    }
}
