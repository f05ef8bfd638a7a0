package org.pinping.scoring;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which sheets of a round may count, and why the others may not. Entries are positions in the list it was made of. */
final class Roll<E, J> {

    private final RoundRules rules;
    private final Panel<J> panel;
    private final List<EntrySheets<E, J>> entries;
    private final List<List<ValidSheet<J>>> valid = new ArrayList<>();
    private final Set<J> spoiled = new HashSet<>();
    private final Set<J> voters = new HashSet<>();

    Roll(RoundRules rules, Panel<J> panel, List<EntrySheets<E, J>> entries) {
        this.rules = rules;
        this.panel = panel;
        this.entries = entries;
        countBallots();
        for (EntrySheets<E, J> entry : entries) {
            List<ValidSheet<J>> sheets = new ArrayList<>(entry.sheets().size());
            for (int i = 0; i < entry.sheets().size(); i++) {
                JudgeSheet<J> sheet = entry.sheets().get(i);
                SheetScore score = sheet.score();
                if (score != null && use(sheet, score) == MarkUse.USED) {
                    sheets.add(new ValidSheet<>(i, sheet.judge(), score));
                }
            }
            valid.add(sheets);
        }
    }

    private void countBallots() {
        if (rules.aggregation() instanceof Ballot ballot) {
            Map<J, Integer> yeses = new HashMap<>();
            for (EntrySheets<E, J> entry : entries) {
                for (JudgeSheet<J> sheet : entry.sheets()) {
                    if (sheet.score() != null) {
                        voters.add(sheet.judge());
                        yeses.merge(sheet.judge(), sheet.score().exactTotal().signum() > 0 ? 1 : 0, Integer::sum);
                    }
                }
            }
            yeses.forEach((judge, count) -> {
                if (count > ballot.most()) {
                    spoiled.add(judge);
                }
            });
        }
    }

    private MarkUse use(JudgeSheet<J> sheet, SheetScore score) {
        if (sheet.ownOrganization() && rules.ownOrganization() == OwnOrganization.EXCLUDE) {
            return MarkUse.OWN_ORGANIZATION;
        }
        if (!score.complete() && rules.missingClause() == MissingClause.REFUSE) {
            throw new IllegalArgumentException("incomplete sheet of " + sheet.judge());
        }
        if ((!score.complete() && rules.missingClause() == MissingClause.DROP_SHEET)
                || (rules.missingClause() == MissingClause.PRO_RATA && score.lacksUnlimited())) {
            return MarkUse.INCOMPLETE;
        }
        if (spoiled.contains(sheet.judge())) {
            return MarkUse.INVALID_BALLOT;
        }
        if (!rules.groups().isEmpty()) {
            JudgeGroup group = rules.group(panel.role(sheet.judge()).group());
            if (group == null) {
                throw new IllegalArgumentException("judge " + sheet.judge() + " belongs to no group of the rules");
            }
            return group.weight().signum() == 0 ? MarkUse.NOT_COUNTED : MarkUse.USED;
        }
        return MarkUse.USED;
    }

    List<ValidSheet<J>> valid(int entry) {
        return valid.get(entry);
    }

    /** What each sheet of an entry is as long as it has not been counted. */
    MarkUse[] unused(int entry) {
        List<JudgeSheet<J>> sheets = entries.get(entry).sheets();
        MarkUse[] uses = new MarkUse[sheets.size()];
        for (int i = 0; i < uses.length; i++) {
            SheetScore score = sheets.get(i).score();
            MarkUse use = score == null ? sheets.get(i).state().unusedAs() : use(sheets.get(i), score);
            uses[i] = use == MarkUse.USED ? MarkUse.NOT_COUNTED : use;
        }
        return uses;
    }

    /** How many judges handed in a ballot, valid or not. */
    int ballots() {
        return voters.size();
    }
}
