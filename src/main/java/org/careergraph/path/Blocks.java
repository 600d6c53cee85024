package org.careergraph.path;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.careergraph.catalogue.Catalogue;
import org.careergraph.catalogue.Citation;
import org.careergraph.catalogue.Grade;
import org.careergraph.catalogue.Job;
import org.careergraph.catalogue.JobFamily;
import org.careergraph.catalogue.Place;
import org.careergraph.gap.Reason;
import org.careergraph.gap.Several;
import org.careergraph.path.CareerPathAnswer.Block;
import org.jspecify.annotations.Nullable;

/** Explains what blocks the way where there is no path. */
final class Blocks {
    private final Catalogue catalogue;
    private final PathSearch search;

    Blocks(Catalogue catalogue, PathSearch search) {
        this.catalogue = catalogue;
        this.search = search;
    }

    /** What blocks the way from each of the jobs to each of the others; at least one block. */
    List<Block> between(List<Job> starts, List<Job> targets, PathOptions options) {
        List<Block> blocks = new ArrayList<>();
        for (Job start : starts) {
            // the end of the family is why other fields are considered at all
            if (targets.stream().allMatch(target -> isInOtherField(start, target))
                    && targets.stream().anyMatch(target -> isHigherInTheCategory(target, start))
                    && familyEnds(start)) {
                blocks.add(familyEndsAt(start));
            }
            targets.forEach(target -> blocks.add(between(start, target, options)));
        }
        return merged(merged(blocks, "target"), "start");
    }

    /** Blocks that differ only in one of their jobs are told once, of all those jobs. */
    private static List<Block> merged(List<Block> blocks, String job) {
        Map<Reason, List<Block>> alike = new LinkedHashMap<>();
        for (Block block : blocks) {
            alike.computeIfAbsent(block.text().with(job, null), unused -> new ArrayList<>())
                    .add(block);
        }
        return alike.values().stream().map(same -> together(same, job)).toList();
    }

    private static Block together(List<Block> blocks, String job) {
        Block first = blocks.getFirst();
        List<Object> jobs = blocks.stream()
                .flatMap(block -> Stream.ofNullable(block.text().values().get(job)))
                .distinct()
                .toList();
        Reason told = jobs.size() < 2
                ? first.text()
                : first.text()
                        .with(
                                job,
                                Reason.of(PathPhrase.JOB_AND_OTHERS, "job", jobs.getFirst())
                                        .with("others", jobs.size() - 1));
        return new Block(
                told,
                blocks.stream()
                        .flatMap(block -> block.citations().stream())
                        .distinct()
                        .toList());
    }

    /** Why a path cannot start or end at the place. */
    Block noJobAt(Place place, BlockReason reason) {
        return new Block(Reason.of(reason, "why", noJob(place)), citations(place));
    }

    private Block between(Job start, Job target, PathOptions options) {
        if (start.equals(target)) {
            return new Block(Reason.of(BlockReason.ALREADY_THERE, "job", target.id()), List.of(target.citation()));
        }
        OptionalInt neededMoves = search.neededMoves(List.of(start), List.of(target), options);
        if (neededMoves.isPresent()) {
            return tooFar(start, target, options, neededMoves.getAsInt());
        }
        if (options.isRestricted() && search.finds(List.of(start), List.of(target), options.unrestricted())) {
            return new Block(ofJobs(BlockReason.EXCLUDED, start, target), List.of());
        }
        if (!start.organization().equals(target.organization())) {
            return otherOrganization(start, target);
        }
        if (isDownwards(start, target)) {
            return notUpwards(start, target);
        }
        if (!start.family().equals(target.family()) && (start.grade() == null || target.grade() == null)) {
            return new Block(
                    ofJobs(BlockReason.NOT_COMPARABLE, start, target),
                    Stream.of(start, target)
                            .filter(job -> job.grade() == null)
                            .map(Job::citation)
                            .toList());
        }
        if (isInOtherField(start, target)) {
            return otherField(start, target, options);
        }
        return familyEnds(start) && isOfOneCategory(start, target)
                ? familyEndsAt(start)
                : tooFar(start, target, options, null);
    }

    private Block otherOrganization(Job start, Job target) {
        return new Block(
                ofJobs(BlockReason.OTHER_ORGANIZATION, start, target)
                        .with("organization", catalogue.organization(target.organization())),
                List.of(target.citation()));
    }

    private boolean isDownwards(Job start, Job target) {
        String from = catalogue.categoryOf(start);
        String to = catalogue.categoryOf(target);
        return isHigherInTheCategory(start, target)
                || catalogue.stepsUp(target, start).isPresent()
                || from != null && to != null && catalogue.isBridged(start.organization(), to, from);
    }

    private Block notUpwards(Job start, Job target) {
        String from = catalogue.categoryOf(start);
        String to = catalogue.categoryOf(target);
        Grade grade = catalogue.gradeOf(start);
        boolean isSameCategory = from == null || from.equals(to);
        return new Block(
                ofJobs(BlockReason.NOT_UPWARDS, start, target)
                        .with("isSameCategory", isSameCategory)
                        .with("from", from == null ? null : catalogue.category(from))
                        .with("to", to == null ? null : catalogue.category(to)),
                isSameCategory ? List.of(grade == null ? start.citation() : grade.citation()) : List.of());
    }

    private Block otherField(Job start, Job target, PathOptions options) {
        String field = catalogue.fieldOf(start);
        boolean fieldHasCategory = catalogue.facts().jobs().stream()
                .anyMatch(job -> catalogue.areInOneField(job, start) && isOfOneCategory(job, target));
        if (field != null && !fieldHasCategory) {
            return new Block(
                    Reason.of(BlockReason.FIELD_WITHOUT_CATEGORY, "field", catalogue.occupationalField(field))
                            .with("category", catalogue.category(Objects.requireNonNull(catalogue.categoryOf(target)))),
                    List.of(catalogue.jobFamily(start.family()).citation()));
        }
        return new Block(
                ofJobs(BlockReason.OTHER_FIELD, start, target).with("kinds", kinds(options)),
                Stream.of(start, target)
                        .flatMap(job -> Stream.ofNullable(catalogue.fieldOf(job)))
                        .map(one -> catalogue.occupationalField(one).citation())
                        .distinct()
                        .toList());
    }

    private static Block tooFar(Job start, Job target, PathOptions options, @Nullable Integer neededMoves) {
        return new Block(
                ofJobs(BlockReason.TOO_FAR, start, target)
                        .with("maxMoves", options.maxMoves())
                        .with("kinds", kinds(options))
                        .with("isRestricted", options.isRestricted())
                        .with("neededMoves", neededMoves),
                List.of());
    }

    private Block familyEndsAt(Job job) {
        JobFamily family = catalogue.jobFamily(job.family());
        Grade grade = catalogue.gradeOf(job);
        return new Block(
                Reason.of(BlockReason.FAMILY_ENDS, "family", family)
                        .with("isGraded", grade != null)
                        .with("grade", grade == null ? job.title() : grade.code()),
                List.of(family.citation()));
    }

    private static Reason ofJobs(BlockReason reason, Job start, Job target) {
        return Reason.of(reason, "start", start.id()).with("target", target.id());
    }

    private static Several kinds(PathOptions options) {
        return Several.comma(List.copyOf(new TreeSet<>(options.kinds())));
    }

    private boolean isInOtherField(Job start, Job target) {
        return !start.family().equals(target.family()) && !catalogue.areInOneField(start, target);
    }

    /** Whether no job of the family follows on the ladder, within the job's category if it has one. */
    private boolean familyEnds(Job job) {
        return catalogue.followersOf(job).stream().noneMatch(follower -> isOfOneCategory(job, follower));
    }

    private boolean isOfOneCategory(Job one, Job other) {
        return Objects.equals(catalogue.categoryOf(one), catalogue.categoryOf(other));
    }

    private boolean isHigherInTheCategory(Job job, Job than) {
        Grade grade = catalogue.gradeOf(job);
        Grade lower = catalogue.gradeOf(than);
        return grade != null
                && lower != null
                && grade.category().equals(lower.category())
                && grade.rank() > lower.rank();
    }

    private Reason noJob(Place place) {
        int vacancies = place.positions(catalogue).size();
        if (place.vacancy() != null && vacancies == 1) {
            return Reason.of(PathPhrase.IS_A_VACANCY, "vacancy", place.vacancy());
        }
        return Reason.of(PathPhrase.NO_JOB_DESCRIBED, "place", Several.comma(parts(place)))
                .and(vacancies == 0 ? null : Reason.of(PathPhrase.VACANCIES_ONLY));
    }

    private static List<Reason> parts(Place place) {
        List<Reason> parts = new ArrayList<>();
        add(parts, PathPhrase.IN_VACANCY, place.vacancy());
        add(parts, PathPhrase.IN_ORGANIZATION, place.organization());
        add(parts, PathPhrase.IN_FRAMEWORK, place.framework());
        add(parts, PathPhrase.IN_JOB, place.job());
        add(parts, PathPhrase.IN_GRADE, place.grade());
        add(parts, PathPhrase.IN_FAMILY, place.family());
        add(parts, PathPhrase.IN_FIELD, place.field());
        return parts;
    }

    private static void add(List<Reason> parts, PathPhrase part, @Nullable String id) {
        if (id != null) {
            parts.add(Reason.of(part, "id", id));
        }
    }

    /** Where the documents speak of what the place names. */
    private List<Citation> citations(Place place) {
        return Stream.of(
                        Stream.ofNullable(place.vacancy())
                                .map(id -> catalogue.vacancy(id).citation()),
                        Stream.ofNullable(place.family())
                                .map(id -> catalogue.jobFamily(id).citation()),
                        Stream.ofNullable(place.field())
                                .map(id -> catalogue.occupationalField(id).citation()),
                        Stream.ofNullable(place.grade())
                                .map(id -> catalogue.grade(id).citation()))
                .flatMap(citations -> citations)
                .distinct()
                .toList();
    }
}
