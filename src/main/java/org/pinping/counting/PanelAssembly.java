package org.pinping.counting;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.pinping.counting.Roster.Judge;
import org.pinping.scoring.JudgeRole;
import org.pinping.scoring.OwnOrganization;
import org.pinping.scoring.Panel;
import org.pinping.scoring.RoundRules;
import org.pinping.scoring.Wording;

/** Gives judges the parts that the rules know, and finds what judges' and entries' files do not tell the rules. */
final class PanelAssembly {

    private final RoundRules rules;
    private final Map<String, Judge> judges;
    private final Map<String, Roster.Entry> entries;
    private final DataFaults faults;

    PanelAssembly(RoundRules rules, Map<String, Judge> judges, Map<String, Roster.Entry> entries, DataFaults faults) {
        this.rules = rules;
        this.judges = judges;
        this.entries = entries;
        this.faults = faults;
    }

    /** @throws WrongUsage if the rules need a file that was not given */
    void requireFiles() {
        if (!rules.groups().isEmpty() && judges.isEmpty()) {
            throw new WrongUsage("counting.usage.groups");
        }
        boolean organizations = judges.values().stream()
                        .anyMatch(it -> !it.organization().isEmpty())
                && entries.values().stream().anyMatch(it -> !it.organization().isEmpty());
        if (rules.ownOrganization() == OwnOrganization.EXCLUDE && !organizations) {
            throw new WrongUsage("counting.usage.organizations");
        }
        boolean categories =
                entries.values().stream().anyMatch(it -> !it.category().isEmpty());
        if (!rules.quotas().isEmpty() && !categories) {
            throw new WrongUsage("counting.usage.categories");
        }
    }

    /** @param used the judges who have a sheet */
    Panel<String> panel(String file, List<String> used) {
        Map<String, JudgeRole> roles = new HashMap<>();
        for (String name : used) {
            Judge judge = judges.get(name);
            if (judge != null) {
                if (!rules.groups().isEmpty() && rules.group(judge.group()) == null) {
                    Wording reason = Wording.of("counting.fault.group", groups());
                    faults.add(new DataFault(file, judge.row(), "group", "", judge.group(), reason));
                }
                roles.put(name, new JudgeRole(judge.group(), judge.weight(), judge.chair()));
            }
        }
        return new Panel<>(roles);
    }

    Map<String, Judge> judges() {
        return judges;
    }

    private String groups() {
        return String.join(", ", rules.groups().stream().map(it -> it.code()).toList());
    }

    /** Whether the file of judges has groups that the rules know nothing of. */
    boolean groupsUnused() {
        return rules.groups().isEmpty()
                && judges.values().stream().anyMatch(it -> !it.group().isEmpty());
    }

    boolean sameOrganization(String judge, String entry) {
        Judge listed = judges.get(judge);
        Roster.Entry judged = entries.get(entry);
        return listed != null
                && judged != null
                && !listed.organization().isEmpty()
                && listed.organization().equals(judged.organization());
    }
}
