package org.careergraph.gap;

import static java.util.Comparator.comparing;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.careergraph.catalogue.Catalogue;
import org.careergraph.catalogue.Domains;
import org.careergraph.catalogue.EducationLevel;
import org.careergraph.catalogue.EducationRequirement;
import org.careergraph.catalogue.ExperienceRequirement;
import org.careergraph.catalogue.Importance;
import org.careergraph.catalogue.Position;
import org.careergraph.catalogue.SubstitutionRule;
import org.jspecify.annotations.Nullable;

/** Education: by level, training, licence and field of study apart; where a degree is asked, with its alternatives. */
public final class EducationRules {
    private static final List<LineSubject> PARTS =
            List.of(LineSubject.FIELD_OF_STUDY, LineSubject.TRAINING, LineSubject.LICENCE);

    private final Catalogue catalogue;

    public EducationRules(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    EducationGap compare(Position from, Position to) {
        Comparing comparing = new Comparing(from, to, catalogue.domains());
        return new EducationGap(
                comparing.start, comparing.target, comparing.lines(), comparing.steps(), alternatives(to));
    }

    /** The highest level that is asked as essential. */
    public static Optional<EducationRequirement> essential(List<EducationRequirement> requirements) {
        return requirements.stream()
                .filter(requirement -> requirement.importance() == Importance.ESSENTIAL && requirement.level() != null)
                .max(comparing(EducationRules::levelOf));
    }

    static EducationLevel levelOf(EducationRequirement requirement) {
        return Objects.requireNonNull(requirement.level());
    }

    /** What a requirement asks beside the level, or null. */
    private static @Nullable String part(LineSubject subject, EducationRequirement requirement) {
        return switch (subject) {
            case FIELD_OF_STUDY -> requirement.fieldOfStudy();
            case TRAINING -> requirement.trainingArea();
            case LICENCE -> requirement.licence();
            default -> throw new IllegalArgumentException(subject.name());
        };
    }

    private static Reason name(String name) {
        return Reason.of(GapPhrase.NAME, "name", name);
    }

    /** One comparison of two positions. */
    private static final class Comparing {
        private final List<EducationRequirement> start;
        private final List<EducationRequirement> target;
        private final Optional<EducationRequirement> highest;
        private final OneSided sides;
        private final Domains domains;
        private final boolean sameFamily;

        Comparing(Position from, Position to, Domains domains) {
            this.start = from.requirements().education();
            this.target = to.requirements().education();
            this.highest = essential(start);
            this.sides = OneSided.between(from, to);
            this.domains = domains;
            this.sameFamily = ExperienceSides.areOfOneFamily(from, to);
        }

        List<GapLine<EducationRequirement>> lines() {
            List<GapLine<EducationRequirement>> lines = new ArrayList<>();
            for (EducationRequirement asked : target) {
                if (asked.level() != null) {
                    lines.add(level(asked));
                }
                PARTS.forEach(subject -> part(subject, asked).ifPresent(lines::add));
            }
            if (target.stream().allMatch(asked -> asked.level() == null)) {
                highest.ifPresent(held -> lines.add(notListed(LineSubject.EDUCATION_LEVEL, held, Asked.level(held))));
            }
            for (EducationRequirement held : start) {
                PARTS.forEach(subject -> dropped(subject, held).ifPresent(lines::add));
            }
            return lines;
        }

        /** How many levels there are above one that is not known, nobody can count. */
        int steps() {
            if (highest.isEmpty() && !sides.startIsWhole()) {
                return 0;
            }
            int before = highest.map(held -> levelOf(held).ordinal()).orElse(-1);
            return target.stream()
                    .filter(asked -> asked.importance() == Importance.ESSENTIAL && asked.level() != null)
                    .mapToInt(asked -> levelOf(asked).ordinal() - before)
                    .reduce(0, Math::max);
        }

        private GapLine<EducationRequirement> level(EducationRequirement asked) {
            if (highest.isEmpty()) {
                Reason why = asks(sides.notAtStart(), LineSubject.EDUCATION_LEVEL, asked, Asked.level(asked));
                return GapLine.asked(
                        LineSubject.EDUCATION_LEVEL, sides.statusAtStart(), asked, Asked.level(asked), why);
            }
            EducationRequirement held = highest.get();
            int more = levelOf(held).compareTo(levelOf(asked));
            LineReason code = more >= 0 ? LineReason.ASKED_AT_START : LineReason.LESS_ASKED_AT_START;
            return GapLine.asked(
                            LineSubject.EDUCATION_LEVEL,
                            more >= 0 ? LineStatus.HELD : LineStatus.MORE,
                            asked,
                            Asked.level(asked),
                            asks(code, LineSubject.EDUCATION_LEVEL, asked, Asked.level(asked))
                                    .with("before", Asked.level(held))
                                    .with("same", Asked.level(held).equals(Asked.level(asked))))
                    .beside(held, Asked.level(held), more > 0);
        }

        /** Training, a licence or a field of study. */
        private Optional<GapLine<EducationRequirement>> part(LineSubject subject, EducationRequirement asked) {
            String wanted = EducationRules.part(subject, asked);
            if (wanted == null) {
                return Optional.empty();
            }
            Optional<EducationRequirement> held = start.stream()
                    .filter(requirement -> requirement.importance() == Importance.ESSENTIAL
                            && EducationRules.part(subject, requirement) != null)
                    .min(comparing(requirement -> match(subject, requirement, asked)));
            return Optional.of(
                    held.isEmpty() ? notAtStart(subject, asked, wanted) : beside(subject, asked, wanted, held.get()));
        }

        private GapLine<EducationRequirement> notAtStart(
                LineSubject subject, EducationRequirement asked, String wanted) {
            // of the field of a degree, what is only desirable at the start is left aside
            Optional<String> desirable = subject == LineSubject.FIELD_OF_STUDY
                    ? Optional.empty()
                    : start.stream()
                            .filter(held -> held.importance() == Importance.DESIRABLE)
                            .flatMap(held -> Stream.ofNullable(EducationRules.part(subject, held)))
                            .findFirst();
            LineReason code = desirable.isPresent() ? LineReason.DESIRABLE_AT_START : sides.notAtStart();
            return GapLine.asked(
                    subject,
                    sides.statusAtStart(),
                    asked,
                    name(wanted),
                    asks(code, subject, asked, name(wanted)).with("before", desirable.orElse(null)));
        }

        /** How training, a licence or a field of study at the start stands to what is asked; both are there. */
        private Domains.Match match(LineSubject subject, EducationRequirement held, EducationRequirement asked) {
            String before = Objects.requireNonNull(EducationRules.part(subject, held));
            String wanted = Objects.requireNonNull(EducationRules.part(subject, asked));
            return switch (subject) {
                case TRAINING -> domains.match(before, wanted);
                // a field that is described only by its relevance is relevant to the job that asks it
                case FIELD_OF_STUDY ->
                    before.equalsIgnoreCase(wanted)
                                    && (sameFamily || !asked.fieldsOfStudy().isEmpty())
                            ? Domains.Match.WITHIN
                            : Domains.Match.NEAR;
                default -> before.equalsIgnoreCase(wanted) ? Domains.Match.WITHIN : Domains.Match.NOT_KNOWN;
            };
        }

        private GapLine<EducationRequirement> beside(
                LineSubject subject, EducationRequirement asked, String wanted, EducationRequirement held) {
            String before = Objects.requireNonNull(EducationRules.part(subject, held));
            Domains.Match match = match(subject, held, asked);
            if (match == Domains.Match.OTHER) {
                return GapLine.asked(
                        subject,
                        LineStatus.NEW,
                        asked,
                        name(wanted),
                        asks(LineReason.OTHER_AREA_AT_START, subject, asked, name(wanted))
                                .with("before", name(before)));
            }
            boolean same = match == Domains.Match.WITHIN;
            LineReason code = same ? LineReason.ASKED_AT_START : LineReason.COUNTING_NOT_STATED;
            return GapLine.asked(
                            subject,
                            same ? LineStatus.HELD : LineStatus.NOT_STATED,
                            asked,
                            name(wanted),
                            asks(code, subject, asked, name(wanted))
                                    .with("before", before)
                                    .with("ofAnotherJob", before.equalsIgnoreCase(wanted)))
                    .beside(held, name(before), false);
        }

        /** Training, a licence or a field of study that no requirement of the target speaks of. */
        private Optional<GapLine<EducationRequirement>> dropped(LineSubject subject, EducationRequirement held) {
            String before = EducationRules.part(subject, held);
            boolean isListed = target.stream()
                    .anyMatch(asked -> EducationRules.part(subject, asked) != null
                            && (before == null || match(subject, held, asked) != Domains.Match.OTHER));
            return before == null || isListed ? Optional.empty() : Optional.of(notListed(subject, held, name(before)));
        }

        private GapLine<EducationRequirement> notListed(LineSubject subject, EducationRequirement held, Reason before) {
            return GapLine.notListed(
                    subject,
                    sides.comparisonAtTarget(),
                    held,
                    held.importance(),
                    before,
                    sides.startAsks(subject, before, held.importance()));
        }

        private static Reason asks(LineReason code, LineSubject subject, EducationRequirement asked, Reason wanted) {
            // where no level is asked, the wording is that of the rest
            String wording = asked.level() == null ? asked.wording() : null;
            return Reason.of(code, "subject", subject)
                    .with(
                            "target",
                            Reason.of(GapPhrase.TARGET_ASKS, "subject", subject)
                                    .with("asked", wanted)
                                    .with("wording", wording))
                    .with("asked", wanted)
                    .with("wording", wording);
        }
    }

    /**
     * Every way to satisfy the education that the position asks, together with its years; empty if it asks no degree and states
     * no alternative. A rule holds in the organization whose document lays it down, and in no other.
     */
    public List<EducationAlternative> alternatives(Position target) {
        Optional<EducationRequirement> first = essential(target.requirements().education());
        Optional<ExperienceRequirement> experience = target.requirements().experience().stream()
                .filter(asked -> asked.importance() == Importance.ESSENTIAL && asked.years() != null)
                .findFirst();
        if (first.isEmpty()) {
            return List.of();
        }
        EducationRequirement asked = first.get();
        EducationAlternative named = EducationAlternative.named(asked, experience.orElse(null));
        if (!named.isDegree() && asked.alternatives().isEmpty()) {
            return List.of();
        }
        List<EducationAlternative> ways = new ArrayList<>();
        ways.add(named);
        asked.alternatives().forEach(accepted -> ways.add(named.accepting(accepted)));
        for (SubstitutionRule rule : catalogue.facts().substitutionRules()) {
            if (rule.inPlaceOf() == levelOf(asked)
                    && rule.grades().contains(target.grade())
                    && catalogue.issuer(rule.citation()).equals(target.organization())) {
                ways.add(named.by(rule));
            }
        }
        return ways;
    }
}
