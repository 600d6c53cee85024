package org.careergraph.api;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import org.careergraph.api.CatalogueViews.CitationView;
import org.careergraph.api.CatalogueViews.GradeView;
import org.careergraph.api.CatalogueViews.OrganizationView;
import org.careergraph.api.JobViews.DutyView;
import org.careergraph.api.JobViews.JobView;
import org.careergraph.api.JobViews.PositionView;
import org.careergraph.api.JobViews.RequirementsView;
import org.careergraph.catalogue.Allowance;
import org.careergraph.catalogue.ComparableJob;
import org.careergraph.catalogue.Contract;
import org.careergraph.catalogue.Deadline;
import org.careergraph.catalogue.Posts;
import org.careergraph.catalogue.Reporting;
import org.careergraph.catalogue.Salary;
import org.careergraph.catalogue.Term;
import org.careergraph.catalogue.Unit;
import org.careergraph.catalogue.Vacancy;
import org.careergraph.path.CareerMap;
import org.jspecify.annotations.Nullable;

/** Vacancies and what their notices state, as the schema shows them. */
interface VacancyViews {

    record VacancyView(CareerMap map, Vacancy vacancy) implements PositionView {
        static List<VacancyView> where(CareerMap map, Predicate<Vacancy> condition) {
            return map.catalogue().facts().vacancies().stream()
                    .filter(condition)
                    .map(vacancy -> new VacancyView(map, vacancy))
                    .toList();
        }

        public String id() {
            return vacancy.id();
        }

        public String title() {
            return vacancy.title();
        }

        public OrganizationView organization() {
            return OrganizationView.of(map, vacancy.organization());
        }

        public List<OrganizationView> serves() {
            return vacancy.serves().stream()
                    .map(organization -> OrganizationView.of(map, organization))
                    .toList();
        }

        public @Nullable GradeView grade() {
            return vacancy.grade() == null ? null : GradeView.of(map, vacancy.grade());
        }

        public UnitView unit() {
            return new UnitView(map, vacancy.unit());
        }

        public @Nullable PostsView posts() {
            return vacancy.posts() == null ? null : new PostsView(map, vacancy.posts());
        }

        public ContractView contract() {
            return new ContractView(map, vacancy.contract());
        }

        public @Nullable NoticeTermView purpose() {
            return NoticeTermView.ofNullable(map, vacancy.purpose());
        }

        public ReportingView reporting() {
            return new ReportingView(map, vacancy.reporting());
        }

        public @Nullable NoticeTermView workRelations() {
            return NoticeTermView.ofNullable(map, vacancy.workRelations());
        }

        public List<DutyView> duties() {
            return DutyView.all(map, vacancy, vacancy.duties());
        }

        public RequirementsView requirements() {
            return new RequirementsView(map, vacancy);
        }

        public @Nullable SalaryView salary() {
            return vacancy.salary() == null ? null : new SalaryView(map, vacancy.salary());
        }

        public List<AllowanceView> allowances() {
            return vacancy.allowances().stream()
                    .map(allowance -> new AllowanceView(map, allowance))
                    .toList();
        }

        public @Nullable DeadlineView deadline() {
            return vacancy.deadline() == null ? null : new DeadlineView(map, vacancy.deadline());
        }

        public List<NoticeTermView> gates() {
            return NoticeTermView.all(map, vacancy.gates());
        }

        public List<NoticeTermView> terms() {
            return NoticeTermView.all(map, vacancy.terms());
        }

        public List<ComparableJobView> comparableTo() {
            return vacancy.comparableTo().stream()
                    .map(comparable -> new ComparableJobView(map, comparable))
                    .toList();
        }

        public @Nullable String missing() {
            return vacancy.missing();
        }

        public CitationView citation() {
            return new CitationView(map, vacancy.citation());
        }
    }

    record UnitView(CareerMap map, Unit unit) {
        public @Nullable String name() {
            return unit.name();
        }

        public @Nullable String text() {
            return unit.text();
        }

        public @Nullable String dutyStation() {
            return unit.dutyStation();
        }

        public CitationView citation() {
            return new CitationView(map, unit.citation());
        }
    }

    record PostsView(CareerMap map, Posts posts) {
        public int number() {
            return posts.number();
        }

        public CitationView citation() {
            return new CitationView(map, posts.citation());
        }
    }

    record ContractView(CareerMap map, Contract contract) {
        public @Nullable String type() {
            return contract.type();
        }

        public @Nullable String workingTime() {
            return contract.workingTime();
        }

        public @Nullable Integer initialMonths() {
            return contract.initialMonths();
        }

        public @Nullable Integer maximumMonths() {
            return contract.maximumMonths();
        }

        public @Nullable String renewal() {
            return contract.renewal();
        }

        public CitationView citation() {
            return new CitationView(map, contract.citation());
        }
    }

    record ReportingView(CareerMap map, Reporting reporting) {
        public @Nullable String received() {
            return reporting.received();
        }

        public @Nullable String given() {
            return reporting.given();
        }

        public CitationView citation() {
            return new CitationView(map, reporting.citation());
        }
    }

    record NoticeTermView(CareerMap map, Term term) {
        static @Nullable NoticeTermView ofNullable(CareerMap map, @Nullable Term term) {
            return term == null ? null : new NoticeTermView(map, term);
        }

        static List<NoticeTermView> all(CareerMap map, List<Term> terms) {
            return terms.stream().map(term -> new NoticeTermView(map, term)).toList();
        }

        public String text() {
            return term.text();
        }

        public CitationView citation() {
            return new CitationView(map, term.citation());
        }
    }

    record SalaryView(CareerMap map, Salary salary) {
        public String currency() {
            return salary.currency();
        }

        public @Nullable Integer net() {
            return salary.net();
        }

        public @Nullable Integer postAdjustment() {
            return salary.postAdjustment();
        }

        public @Nullable Integer total() {
            return salary.total();
        }

        public @Nullable Integer postAdjustmentPercent() {
            return salary.postAdjustmentPercent();
        }

        public @Nullable String rateMonth() {
            return salary.rateMonth() == null ? null : salary.rateMonth().toString();
        }

        public @Nullable String paidIn() {
            return salary.paidIn();
        }

        public @Nullable String note() {
            return salary.note();
        }

        public CitationView citation() {
            return new CitationView(map, salary.citation());
        }
    }

    record AllowanceView(CareerMap map, Allowance allowance) {
        public String name() {
            return allowance.name();
        }

        public int amount() {
            return allowance.amount();
        }

        public String currency() {
            return allowance.currency();
        }

        public @Nullable String condition() {
            return allowance.condition();
        }

        public @Nullable String insteadOf() {
            return allowance.insteadOf();
        }

        public CitationView citation() {
            return new CitationView(map, allowance.citation());
        }
    }

    record DeadlineView(CareerMap map, Deadline deadline) {
        public @Nullable String printed() {
            return deadline.printed();
        }

        public List<String> readings() {
            return deadline.readings().stream().map(LocalDate::toString).toList();
        }

        public boolean ambiguous() {
            return deadline.isAmbiguous();
        }

        public @Nullable String note() {
            return deadline.note();
        }

        public CitationView citation() {
            return new CitationView(map, deadline.citation());
        }
    }

    record ComparableJobView(CareerMap map, ComparableJob comparable) {
        public JobView job() {
            return new JobView(map, map.catalogue().job(comparable.job()));
        }

        public String reason() {
            return comparable.reason();
        }
    }
}
