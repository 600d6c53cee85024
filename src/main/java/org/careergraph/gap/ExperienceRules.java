package org.careergraph.gap;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.careergraph.catalogue.Catalogue;
import org.careergraph.catalogue.DomainShare;
import org.careergraph.catalogue.Domains;
import org.careergraph.catalogue.ExperienceKind;
import org.careergraph.catalogue.ExperienceRequirement;
import org.careergraph.catalogue.Position;

/** Experience: years, kind, domain and further demands are separate lines. Years of one kind never count as another. */
public final class ExperienceRules {
    private final Catalogue catalogue;

    ExperienceRules(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    ExperienceGap compare(Position from, Position to) {
        ExperienceSides sides = new ExperienceSides(catalogue, from, to);
        return new ExperienceGap(
                sides.start(), sides.target(), new Comparing(sides, new DemandRules(catalogue, sides)).lines());
    }

    /** One comparison of two positions. */
    private static final class Comparing {
        private final ExperienceSides sides;
        private final DemandRules demands;
        private final List<GapLine<ExperienceRequirement>> lines = new ArrayList<>();

        Comparing(ExperienceSides sides, DemandRules demands) {
            this.sides = sides;
            this.demands = demands;
        }

        List<GapLine<ExperienceRequirement>> lines() {
            for (ExperienceRequirement asked : sides.target()) {
                Optional<ExperienceRequirement> held = sides.counterpart(asked);
                if (asked.kind() != ExperienceKind.ANY && (asked.years() != null || asked.domain() == null)) {
                    lines.add(kind(held, asked));
                }
                if (asked.years() != null) {
                    lines.add(years(held, asked, asked.years()));
                }
                if (asked.domain() != null && asked.domainShare() != null) {
                    lines.add(domain(asked, asked.domainShare()));
                }
                lines.addAll(demands.asked(asked));
            }
            for (ExperienceRequirement held : sides.start()) {
                dropped(held);
                lines.addAll(demands.dropped(held));
            }
            return lines;
        }

        private GapLine<ExperienceRequirement> kind(Optional<ExperienceRequirement> held, ExperienceRequirement asked) {
            LineSubject subject = LineSubject.EXPERIENCE_KIND;
            if (held.isEmpty()) {
                return notAtStart(subject, asked, Asked.work(asked));
            }
            boolean sameKind = sides.isSameKind(held.get(), asked);
            return beside(
                    subject,
                    sameKind ? LineStatus.HELD : LineStatus.NOT_STATED,
                    asked,
                    Asked.work(asked),
                    held.get(),
                    sides.workAtStart(held.get()),
                    false);
        }

        private GapLine<ExperienceRequirement> years(
                Optional<ExperienceRequirement> held, ExperienceRequirement asked, int wanted) {
            LineSubject subject = LineSubject.YEARS;
            if (held.isEmpty()) {
                return notAtStart(subject, asked, Asked.years(wanted));
            }
            Integer before = held.get().years();
            if (before == null) {
                return GapLine.asked(
                        subject,
                        LineStatus.NEW,
                        asked,
                        Asked.years(wanted),
                        asks(LineReason.NOT_ASKED_AT_START, subject, asked, Asked.years(wanted)));
            }
            LineStatus status = !sides.isSameKind(held.get(), asked)
                    ? LineStatus.NOT_STATED
                    : before >= wanted ? LineStatus.HELD : LineStatus.MORE;
            return beside(
                    subject, status, asked, Asked.years(wanted), held.get(), Asked.years(before), before > wanted);
        }

        private GapLine<ExperienceRequirement> domain(ExperienceRequirement asked, DomainShare wantedShare) {
            LineSubject subject = LineSubject.DOMAIN;
            Optional<ExperienceRequirement> held = sides.domainAtStart(asked);
            if (held.isEmpty()) {
                return notAtStart(subject, asked, Asked.domain(asked));
            }
            DomainShare beforeShare = held.get().domainShare();
            if (beforeShare == null) {
                // the kind of the work may name one, as general office support does
                return GapLine.asked(
                        subject,
                        LineStatus.NEW,
                        asked,
                        Asked.domain(asked),
                        asks(LineReason.NOT_ASKED_AT_START, subject, asked, Asked.domain(asked))
                                .with("work", sides.workAtStart(held.get())));
            }
            Domains.Match match = sides.match(held.get(), asked);
            if (match == Domains.Match.OTHER) {
                return GapLine.asked(
                        subject,
                        LineStatus.NEW,
                        asked,
                        Asked.domain(asked),
                        asks(LineReason.OTHER_AREA_AT_START, subject, asked, Asked.domain(asked))
                                .with("before", Asked.domain(held.get())));
            }
            int more = beforeShare.compareTo(wantedShare);
            LineStatus status = match != Domains.Match.WITHIN || !sides.isSameKind(held.get(), asked)
                    ? LineStatus.NOT_STATED
                    : more >= 0 ? LineStatus.HELD : LineStatus.MORE;
            return beside(subject, status, asked, Asked.domain(asked), held.get(), Asked.domain(held.get()), more > 0);
        }

        /** What the target asks, though nothing at the start bears on it for sure. */
        private GapLine<ExperienceRequirement> notAtStart(
                LineSubject subject, ExperienceRequirement asked, Reason wanted) {
            OneSided oneSided = sides.oneSided();
            // only of the domain does the answer say that what the start asks is desirable
            LineReason code = subject == LineSubject.DOMAIN
                            && oneSided.startIsWhole()
                            && !sides.start().isEmpty()
                    ? LineReason.DESIRABLE_AT_START
                    : oneSided.notAtStart();
            return GapLine.asked(
                    subject,
                    oneSided.statusAtStart(),
                    asked,
                    wanted,
                    asks(code, subject, asked, wanted).with("work", null));
        }

        private GapLine<ExperienceRequirement> beside(
                LineSubject subject,
                LineStatus status,
                ExperienceRequirement asked,
                Reason wanted,
                ExperienceRequirement held,
                Reason before,
                boolean less) {
            sides.setBeside(subject, held);
            LineReason code = switch (status) {
                case HELD -> LineReason.ASKED_AT_START;
                case MORE -> LineReason.LESS_ASKED_AT_START;
                default -> LineReason.COUNTING_NOT_STATED;
            };
            Reason why = asks(code, subject, asked, wanted)
                    .with("asked", wanted)
                    .with("before", before)
                    .with("same", before.equals(wanted))
                    .with("work", sides.workAtStart(held))
                    .with("oneDocument", sides.isOneDocument());
            return GapLine.asked(subject, status, asked, wanted, why).beside(held, before, less);
        }

        private static Reason asks(LineReason code, LineSubject subject, ExperienceRequirement asked, Reason wanted) {
            return Reason.of(code, "subject", subject)
                    .with(
                            "target",
                            Reason.of(GapPhrase.TARGET_ASKS, "subject", subject)
                                    .with("asked", wanted)
                                    .with("work", Asked.work(asked)));
        }

        /** What the start asks and no line of the target is set beside. */
        private void dropped(ExperienceRequirement held) {
            if (held.years() != null && !sides.isBeside(LineSubject.YEARS, held)) {
                lines.add(notListed(
                        LineSubject.YEARS,
                        held,
                        Reason.of(GapPhrase.YEARS_OF_WORK, "years", held.years())
                                .with("work", sides.workAtStart(held))
                                .with("share", null)
                                .with("alternative", null)));
            }
            if (held.domain() != null && !sides.isBeside(LineSubject.DOMAIN, held)) {
                lines.add(notListed(LineSubject.DOMAIN, held, Asked.domain(held)));
            }
        }

        private GapLine<ExperienceRequirement> notListed(LineSubject subject, ExperienceRequirement held, Reason what) {
            // what the target asks of the sort may be the same in other words
            boolean perhaps = sides.mayBeAskedAtTarget(held);
            return GapLine.notListed(
                    subject,
                    perhaps ? Comparison.NOT_STATED : sides.oneSided().comparisonAtTarget(),
                    held,
                    held.importance(),
                    what,
                    sides.oneSided().startAsks(subject, what, held.importance()));
        }
    }
}
