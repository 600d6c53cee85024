package org.careergraph.api;

import java.util.List;
import java.util.stream.Stream;
import org.careergraph.api.CatalogueViews.CitationView;
import org.careergraph.api.CatalogueViews.CloseMatchView;
import org.careergraph.api.CatalogueViews.CompetencyView;
import org.careergraph.api.CatalogueViews.DutyAreaView;
import org.careergraph.api.CatalogueViews.GateView;
import org.careergraph.api.CatalogueViews.SubstitutionRuleView;
import org.careergraph.api.JobViews.DutyView;
import org.careergraph.api.JobViews.EducationRequirementView;
import org.careergraph.api.JobViews.ExperienceRequirementView;
import org.careergraph.api.JobViews.JobView;
import org.careergraph.api.JobViews.LanguageRequirementView;
import org.careergraph.api.JobViews.PositionView;
import org.careergraph.api.VacancyViews.DeadlineView;
import org.careergraph.catalogue.EducationLevel;
import org.careergraph.catalogue.ExperienceKind;
import org.careergraph.catalogue.Importance;
import org.careergraph.catalogue.ProficiencyLevel;
import org.careergraph.catalogue.Vacancy;
import org.careergraph.path.Acquisition;
import org.careergraph.path.CareerMap;
import org.careergraph.path.CareerPath;
import org.careergraph.path.CareerPathAnswer;
import org.careergraph.path.CareerPathAnswer.Block;
import org.careergraph.path.CareerPathAnswer.BlockReason;
import org.careergraph.path.CareerPathAnswer.NoCareerPath;
import org.careergraph.path.Comparison;
import org.careergraph.path.CompetencyGap;
import org.careergraph.path.DutyAreaShift;
import org.careergraph.path.EducationAlternative;
import org.careergraph.path.Gap;
import org.careergraph.path.GapLine;
import org.careergraph.path.GapStatus;
import org.careergraph.path.LanguageGap;
import org.careergraph.path.Leverage;
import org.careergraph.path.LineStatus;
import org.careergraph.path.LineSubject;
import org.careergraph.path.Move;
import org.careergraph.path.MoveKind;
import org.careergraph.path.PathCounts;
import org.careergraph.path.Verdict;
import org.careergraph.path.WhatIf;
import org.jspecify.annotations.Nullable;

/** Gaps, moves and paths, as the schema shows them. */
interface GapViews {
    /** Said with every path that a person is judged for. */
    String EACH_MOVE_FROM_ITS_JOB =
            "Each move is judged as if you held the job where it starts; the whole path, from where you are.";

    /** Said with every path, so that nobody takes one for a promise. */
    String COMPARED =
            "Descriptions are compared. The documents lay down no route of promotion, and a move needs a post to move to.";

    record GapView(CareerMap map, Gap gap) {
        public PositionView from() {
            return PositionView.of(map, gap.from());
        }

        public PositionView to() {
            return PositionView.of(map, gap.to());
        }

        public EducationGapView education() {
            return new EducationGapView(map, gap);
        }

        public ExperienceGapView experience() {
            return new ExperienceGapView(map, gap);
        }

        public List<LanguageGapView> languages() {
            return gap.languages().stream()
                    .map(line -> new LanguageGapView(map, line))
                    .toList();
        }

        List<CompetencyGapView> competencies(@Nullable List<GapStatus> status) {
            return gap.competencies().stream()
                    .filter(line -> status == null || status.contains(line.status()))
                    .map(line -> new CompetencyGapView(map, line))
                    .toList();
        }

        public GapCountsView counts() {
            return new GapCountsView(
                    gap.count(GapStatus.NEW),
                    gap.count(GapStatus.HIGHER_LEVEL),
                    gap.count(GapStatus.WIDER_SCOPE),
                    gap.count(GapStatus.HELD),
                    gap.count(GapStatus.NOT_LISTED));
        }

        public DutyAreaGapView dutyAreas() {
            return new DutyAreaGapView(map, gap);
        }

        public List<String> notStated() {
            return gap.notStated();
        }

        public List<GateView> gates() {
            return gap.gates().stream().map(gate -> new GateView(map, gate)).toList();
        }

        public @Nullable VerdictView verdict() {
            return VerdictView.ofNullable(map, gap.verdict());
        }

        public List<String> assumptions() {
            return gap.assumptions();
        }
    }

    record GapCountsView(int newCompetencies, int raisedCompetencies, int widerCompetencies, int held, int notListed) {}

    record CompetencyGapView(CareerMap map, CompetencyGap line) {
        public CompetencyView competency() {
            return CompetencyView.of(map, line.competency());
        }

        public GapStatus status() {
            return line.status();
        }

        public @Nullable ProficiencyLevel fromLevel() {
            return line.fromLevel();
        }

        public @Nullable ProficiencyLevel toLevel() {
            return line.to() == null ? null : line.to().level();
        }

        public @Nullable String fromDegree() {
            return line.from() == null ? null : line.from().degree();
        }

        public @Nullable String toDegree() {
            return line.to() == null ? null : line.to().degree();
        }

        public @Nullable CitationView from() {
            return line.from() == null
                    ? null
                    : new CitationView(map, line.from().citation());
        }

        public @Nullable CitationView to() {
            return line.to() == null ? null : new CitationView(map, line.to().citation());
        }

        public @Nullable CompetencyView fromCompetency() {
            return line.fromCompetency() == null || line.fromCompetency().equals(line.competency())
                    ? null
                    : CompetencyView.of(map, line.fromCompetency());
        }

        public Importance importance() {
            return line.importance();
        }

        public Comparison comparison() {
            return line.comparison();
        }

        public List<CloseMatchView> closeMatches() {
            return CloseMatchView.all(map, line.closeMatches());
        }

        public boolean readsDifferently() {
            return line.readsDifferently();
        }

        public String explanation() {
            return line.explanation();
        }

        public @Nullable VerdictView verdict() {
            return VerdictView.ofNullable(map, line.verdict());
        }
    }

    record EducationGapView(CareerMap map, Gap gap) {
        public List<EducationRequirementView> from() {
            return EducationRequirementView.all(map, gap.education().from());
        }

        public List<EducationRequirementView> to() {
            return EducationRequirementView.all(map, gap.education().to());
        }

        public List<GapLineView> lines() {
            return GapLineView.all(map, gap.education().lines());
        }

        public int steps() {
            return gap.education().steps();
        }

        public List<EducationAlternativeView> alternatives() {
            return gap.education().alternatives().stream()
                    .map(way -> new EducationAlternativeView(map, way))
                    .toList();
        }
    }

    record EducationAlternativeView(CareerMap map, EducationAlternative way) {
        public @Nullable SubstitutionRuleView rule() {
            return SubstitutionRuleView.ofNullable(map, way.rule());
        }

        public EducationLevel education() {
            return way.education();
        }

        public @Nullable String fieldOfStudy() {
            return way.fieldOfStudy();
        }

        public int relevantYears() {
            return way.relevantYears();
        }

        public int years() {
            return way.years();
        }

        public ExperienceKind kind() {
            return way.kind();
        }

        public @Nullable String domain() {
            return way.domain();
        }

        public int totalYears() {
            return way.totalYears();
        }

        public String text() {
            return way.text();
        }

        public List<CitationView> citations() {
            return way.citations().stream()
                    .map(citation -> new CitationView(map, citation))
                    .toList();
        }
    }

    record ExperienceGapView(CareerMap map, Gap gap) {
        public List<ExperienceRequirementView> from() {
            return ExperienceRequirementView.all(map, gap.experience().from());
        }

        public List<ExperienceRequirementView> to() {
            return ExperienceRequirementView.all(map, gap.experience().to());
        }

        public List<GapLineView> lines() {
            return GapLineView.all(map, gap.experience().lines());
        }
    }

    record GapLineView(CareerMap map, GapLine line) {
        static List<GapLineView> all(CareerMap map, List<GapLine> lines) {
            return lines.stream().map(line -> new GapLineView(map, line)).toList();
        }

        public LineSubject subject() {
            return line.subject();
        }

        public LineStatus status() {
            return line.status();
        }

        public Comparison comparison() {
            return line.comparison();
        }

        public Importance importance() {
            return line.importance();
        }

        public @Nullable String asked() {
            return line.asked();
        }

        public @Nullable String askedAtStart() {
            return line.askedAtStart();
        }

        public String explanation() {
            return line.explanation();
        }

        public @Nullable CitationView to() {
            return CitationView.ofNullable(map, line.to());
        }

        public @Nullable CitationView from() {
            return CitationView.ofNullable(map, line.from());
        }

        public @Nullable VerdictView verdict() {
            return VerdictView.ofNullable(map, line.verdict());
        }
    }

    record LanguageGapView(CareerMap map, LanguageGap line) {
        public LineStatus status() {
            return line.status();
        }

        public Comparison comparison() {
            return line.comparison();
        }

        public @Nullable LanguageRequirementView to() {
            return LanguageRequirementView.ofNullable(map, line.to());
        }

        public @Nullable LanguageRequirementView from() {
            return LanguageRequirementView.ofNullable(map, line.from());
        }

        public @Nullable String asked() {
            return line.asked();
        }

        public @Nullable String askedAtStart() {
            return line.askedAtStart();
        }

        public String explanation() {
            return line.explanation();
        }

        public @Nullable VerdictView verdict() {
            return VerdictView.ofNullable(map, line.verdict());
        }
    }

    record DutyAreaGapView(CareerMap map, Gap gap) {
        public List<DutyAreaShiftView> added() {
            return shifts(gap.dutyAreas().added());
        }

        public List<DutyAreaShiftView> continued() {
            return shifts(gap.dutyAreas().continued());
        }

        public List<DutyAreaShiftView> left() {
            return shifts(gap.dutyAreas().left());
        }

        private List<DutyAreaShiftView> shifts(List<DutyAreaShift> shifts) {
            return shifts.stream()
                    .map(shift -> new DutyAreaShiftView(map, gap, shift))
                    .toList();
        }
    }

    record DutyAreaShiftView(CareerMap map, Gap gap, DutyAreaShift shift) {
        public DutyAreaView area() {
            return DutyAreaView.of(map, shift.area());
        }

        public List<DutyView> from() {
            return DutyView.all(map, gap.from(), shift.from());
        }

        public List<DutyView> to() {
            return DutyView.all(map, gap.to(), shift.to());
        }
    }

    record VerdictView(CareerMap map, Verdict verdict) {
        static @Nullable VerdictView ofNullable(CareerMap map, @Nullable Verdict verdict) {
            return verdict == null ? null : new VerdictView(map, verdict);
        }

        public Verdict.Status status() {
            return verdict.status();
        }

        public String reason() {
            return verdict.reason();
        }

        public @Nullable EducationAlternativeView by() {
            return verdict.by() == null ? null : new EducationAlternativeView(map, verdict.by());
        }

        public List<String> lacks() {
            return verdict.lacks();
        }
    }

    record WhatIfView(CareerMap map, WhatIf answer) {
        public List<StandingChangeView> opens() {
            return StandingChangeView.all(map, answer.opens());
        }

        public List<StandingChangeView> nearer() {
            return StandingChangeView.all(map, answer.nearer());
        }

        public int unchanged() {
            return answer.unchanged();
        }

        public List<String> assumptions() {
            return answer.assumptions();
        }
    }

    record StandingChangeView(CareerMap map, WhatIf.Change change) {
        static List<StandingChangeView> all(CareerMap map, List<WhatIf.Change> changes) {
            return changes.stream()
                    .map(change -> new StandingChangeView(map, change))
                    .toList();
        }

        public PositionView position() {
            return PositionView.of(map, change.position());
        }

        public VerdictView before() {
            return new VerdictView(map, change.before());
        }

        public VerdictView after() {
            return new VerdictView(map, change.after());
        }

        public List<String> gained() {
            return change.gained();
        }
    }

    record LeverageView(CareerMap map, Leverage leverage) {
        public String acquisition() {
            return leverage.acquisition().text(map.catalogue());
        }

        public @Nullable CompetencyView competency() {
            return leverage.acquisition() instanceof Acquisition.Ability ability
                    ? CompetencyView.of(map, ability.competency().id())
                    : null;
        }

        public @Nullable ProficiencyLevel level() {
            return leverage.acquisition() instanceof Acquisition.Ability ability
                    ? ability.competency().level()
                    : null;
        }

        public @Nullable String degree() {
            return leverage.acquisition() instanceof Acquisition.Ability ability
                    ? ability.competency().degree()
                    : null;
        }

        public List<PositionView> opens() {
            return PositionView.all(map, leverage.opens());
        }

        public int linesMet() {
            return leverage.linesMet();
        }

        public List<String> assumptions() {
            return leverage.assumptions();
        }
    }

    record MoveView(CareerMap map, Move move) {
        public PositionView from() {
            return PositionView.of(map, move.from());
        }

        public PositionView to() {
            return PositionView.of(map, move.to());
        }

        public MoveKind kind() {
            return move.kind();
        }

        public @Nullable DeadlineView deadline() {
            return move.to() instanceof Vacancy vacancy && vacancy.deadline() != null
                    ? new DeadlineView(map, vacancy.deadline())
                    : null;
        }

        public GapView gap() {
            return new GapView(map, move.gap());
        }
    }

    record CareerPathView(CareerMap map, CareerPath path) {
        public JobView from() {
            return new JobView(map, path.from());
        }

        public JobView to() {
            return new JobView(map, path.to());
        }

        public List<MoveView> moves() {
            return path.moves().stream().map(move -> new MoveView(map, move)).toList();
        }

        public GapView overall() {
            return new GapView(map, path.overall());
        }

        public PathCounts counts() {
            return path.counts();
        }
    }

    record CareerPathsView(CareerMap map, CareerPathAnswer.CareerPaths answer) {
        public List<CareerPathView> paths() {
            return answer.paths().stream()
                    .map(path -> new CareerPathView(map, path))
                    .toList();
        }

        public String catalogueVersion() {
            return map.version();
        }

        public List<String> assumptions() {
            return Stream.concat(
                            answer.paths().stream()
                                            .anyMatch(path -> path.overall().verdict() != null)
                                    ? Stream.of(COMPARED, EACH_MOVE_FROM_ITS_JOB)
                                    : Stream.of(COMPARED),
                            answer.paths().stream().flatMap(path -> path.overall().assumptions().stream()))
                    .distinct()
                    .toList();
        }

        public List<String> cut() {
            return answer.cut();
        }
    }

    record NoCareerPathView(CareerMap map, NoCareerPath answer) {
        public List<BlockView> blocks() {
            return answer.blocks().stream()
                    .map(block -> new BlockView(map, block))
                    .toList();
        }

        public List<JobView> reachable() {
            return JobView.all(map, answer.reachable());
        }

        public List<JobView> leadingThere() {
            return JobView.all(map, answer.leadingThere());
        }

        public List<String> changes() {
            return answer.changes();
        }

        public String catalogueVersion() {
            return map.version();
        }
    }

    record BlockView(CareerMap map, Block block) {
        public BlockReason reason() {
            return block.reason();
        }

        public String text() {
            return block.text();
        }

        public List<CitationView> citations() {
            return block.citations().stream()
                    .map(citation -> new CitationView(map, citation))
                    .toList();
        }
    }
}
