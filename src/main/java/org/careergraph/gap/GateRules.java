package org.careergraph.gap;

import java.util.ArrayList;
import java.util.List;
import org.careergraph.catalogue.Catalogue;
import org.careergraph.catalogue.Citation;
import org.careergraph.catalogue.Deadline;
import org.careergraph.catalogue.Gate;
import org.careergraph.catalogue.Job;
import org.careergraph.catalogue.Position;
import org.careergraph.catalogue.Setting;
import org.careergraph.catalogue.Term;
import org.careergraph.catalogue.Vacancy;

/** Gates: what documents set beside the requirements of a target. */
public final class GateRules {
    private final Catalogue catalogue;

    GateRules(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    List<GateLine> between(Position start, Position target) {
        List<GateLine> gates = new ArrayList<>();
        for (Gate gate : catalogue.facts().gates()) {
            boolean level = gate.educationLevel() == null
                    || target.requirements().education().stream()
                            .anyMatch(asked -> asked.level() == gate.educationLevel());
            boolean category = gate.category() == null || gate.category().equals(catalogue.categoryOf(target));
            // what an organization sets beside requirements holds for its own positions, and for no other's
            if (level && category && catalogue.issuer(gate.citation()).equals(target.organization())) {
                gates.add(stated(gate.id(), gate.text(), gate.citation()));
            }
        }
        switch (target) {
            case Vacancy vacancy -> gates.addAll(ofNotice(vacancy));
            case Job job -> gates.addAll(ofSetting(start, job));
        }
        return gates;
    }

    private static List<GateLine> ofNotice(Vacancy vacancy) {
        List<GateLine> gates = new ArrayList<>();
        Deadline deadline = vacancy.deadline();
        if (deadline != null) {
            gates.add(new GateLine(
                    vacancy.id() + "/deadline",
                    deadline(deadline).and(Reason.of(GateReason.DEADLINE_NOT_JUDGED)),
                    deadline.citation()));
        }
        for (int i = 0; i < vacancy.gates().size(); i++) {
            Term term = vacancy.gates().get(i);
            gates.add(stated(vacancy.id() + "/gates/" + (i + 1), term.text(), term.citation()));
        }
        return gates;
    }

    private static List<GateLine> ofSetting(Position start, Job target) {
        List<GateLine> gates = new ArrayList<>();
        Setting setting = target.setting();
        if (setting == null) {
            return gates;
        }
        if (setting.condition() != null) {
            gates.add(stated(target.id() + "/setting/condition", setting.condition(), setting.citation()));
        }
        Setting before = start instanceof Job here ? here.setting() : null;
        if (before != null
                && !before.offices().isEmpty()
                && !setting.offices().isEmpty()
                && !setting.offices().containsAll(before.offices())) {
            gates.add(new GateLine(
                    target.id() + "/setting/offices",
                    Reason.of(GateReason.OFFICES, "offices", Several.or(setting.offices()))
                            .with("before", Several.or(before.offices())),
                    setting.citation()));
        }
        return gates;
    }

    private static GateLine stated(String code, String text, Citation citation) {
        return new GateLine(code, Reason.of(GateReason.STATED, "text", text), citation);
    }

    /** Until when applications are taken, in a sentence that no later day makes wrong. */
    public static Reason deadline(Deadline deadline) {
        return Reason.of(GateReason.DEADLINE, "printed", deadline.printed())
                .with("days", deadline.isAmbiguous() ? Several.or(deadline.readings()) : null)
                .with("note", deadline.note());
    }
}
