package org.careergraph.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.careergraph.catalogue.Nearest;
import org.careergraph.exchange.CaseItems.Item;
import org.jspecify.annotations.Nullable;

/**
 * The jobs among the items of a CASE package: those whose type says so. What they are directly below is their family: an item, or the
 * document. A package without such a type has neither jobs nor families.
 */
final class CaseJobs {
    private static final int LONGEST_PURPOSE = 800;

    private final CaseDocument document;
    private final Map<String, Item> families = new LinkedHashMap<>();
    private final Map<String, Item> jobs = new LinkedHashMap<>();

    /** By the ids of jobs; a job that is missing is directly below the document. */
    private final Map<String, Item> familyOf = new LinkedHashMap<>();

    private final Map<String, Set<String>> after = new LinkedHashMap<>();
    private final Map<String, Map<String, Item>> required = new LinkedHashMap<>();

    private CaseJobs(CaseDocument document) {
        this.document = document;
    }

    /** @param types of the items that are jobs */
    static CaseJobs of(CasePackage read, CaseItems items, CaseDocument document, List<String> types) {
        Set<String> plain = types.stream().map(Nearest::plain).collect(Collectors.toSet());
        CaseJobs jobs = new CaseJobs(document);
        for (Item item : items.all()) {
            JsonPart type = item.part().get("CFItemType");
            if (plain.contains(Nearest.plain(item.part().text("CFItemType")))) {
                jobs.jobs.put(item.id(), item);
            } else if (type.isThere()) {
                type.note("there is no place for the CFItemType of an item that is no job; it is left out");
            }
        }
        for (JsonPart part : read.associations()) {
            if (CaseLinks.CHILD.equals(part.text("associationType"))) {
                items.find(part.get("originNodeURI").text("identifier"))
                        .filter(item -> jobs.jobs.containsKey(item.id()))
                        .ifPresent(
                                job -> items.find(part.get("destinationNodeURI").text("identifier"))
                                        .ifPresent(parent -> jobs.familyOf.putIfAbsent(job.id(), parent)));
            }
        }
        jobs.familyOf.values().forEach(family -> jobs.families.put(family.id(), family));
        jobs.families.keySet().forEach(jobs.jobs::remove);
        return jobs;
    }

    boolean isJob(Item item) {
        return jobs.containsKey(item.id());
    }

    boolean isCompetency(Item item) {
        return !isJob(item) && !families.containsKey(item.id());
    }

    /** The family of a job; null if that is the document. */
    @Nullable
    Item familyOf(Item job) {
        return familyOf.get(job.id());
    }

    boolean haveOneFamily(Item one, Item other) {
        return isJob(one) && isJob(other) && familyId(one).equals(familyId(other));
    }

    private String familyId(Item job) {
        Item family = familyOf.get(job.id());
        return family == null ? document.id() : family.id();
    }

    void require(Item job, Item competency) {
        required.computeIfAbsent(job.id(), unused -> new LinkedHashMap<>()).put(competency.id(), competency);
    }

    void follow(Item job, Item before) {
        after.computeIfAbsent(job.id(), unused -> new LinkedHashSet<>()).add(before.id());
    }

    /** The files of the families by their names. */
    Map<String, Object> files(Quotable text) {
        Map<String, List<Item>> byFamily = jobs.values().stream()
                .collect(Collectors.groupingBy(this::familyId, LinkedHashMap::new, Collectors.toList()));
        Map<String, Object> files = new LinkedHashMap<>();
        byFamily.forEach((id, members) -> {
            Item family = families.get(id);
            text.add(id, family == null ? document.text() : family.name() + "\n" + family.text());
            Map<String, Object> entry = new LinkedHashMap<>();
            entry.put("id", id);
            entry.put("name", family == null ? document.title() : family.name());
            entry.put("citation", document.id() + "#" + id);
            entry.put(
                    "jobs",
                    inOrder(members).stream().map(job -> job(id, job, text)).toList());
            files.put("families/" + id + ".yaml", entry);
        });
        return files;
    }

    /** Each job behind those that it follows, otherwise as the package has them. */
    private List<Item> inOrder(List<Item> members) {
        List<Item> left = new ArrayList<>(members);
        List<Item> ordered = new ArrayList<>();
        Set<String> placed = new LinkedHashSet<>();
        while (!left.isEmpty()) {
            Item next = left.stream()
                    .filter(job -> placed.containsAll(after.getOrDefault(job.id(), Set.of())))
                    .findFirst()
                    .orElse(null);
            if (next == null) {
                left.getFirst().part().problem("precedes leads from this job back to it", "an order with a lowest job");
                return members;
            }
            left.remove(next);
            placed.add(next.id());
            ordered.add(next);
        }
        return ordered;
    }

    private Map<String, Object> job(String family, Item item, Quotable text) {
        String place = family + "/" + item.id();
        text.add(place, item.name() + "\n" + item.text());
        Map<String, Object> job = new LinkedHashMap<>();
        job.put("step", item.id());
        job.put("after", List.copyOf(after.getOrDefault(item.id(), Set.of())));
        job.put("title", item.name());
        String purpose = item.part().text("fullStatement");
        if (purpose.length() > LONGEST_PURPOSE) {
            item.part()
                    .get("fullStatement")
                    .note("it is longer than %d characters and is left out as the purpose of a job"
                            .formatted(LONGEST_PURPOSE));
        } else if (!purpose.equals(item.name())) {
            job.put("purpose", purpose);
        }
        List<Object> statements = new ArrayList<>();
        for (Item competency : required.getOrDefault(item.id(), Map.of()).values()) {
            int number = statements.size() + 1;
            Map<String, Object> statement = new LinkedHashMap<>();
            statement.put("number", number);
            statement.put("competency", competency.id());
            statements.add(statement);
            text.add("%s/technical/%d".formatted(place, number), competency.name() + "\n" + competency.text());
        }
        if (!statements.isEmpty()) {
            job.put("technical", statements);
        }
        return job;
    }
}
