package org.pinping.scoring;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes an entry's valid sheets into its score, or says why it has none. */
final class EntryScoring<J> {

    private final RoundRules rules;

    EntryScoring(RoundRules rules) {
        this.rules = rules;
    }

    EntryScore<J> score(EntrySheets<?, J> entry, List<ValidSheet<J>> valid) {
        List<VetoCount> vetoes = vetoes(valid);
        Wording refusal = refusal(valid.size(), vetoes);
        if (refusal != null) {
            return unscored(refusal, entry, vetoes);
        }
        List<ValidSheet<J>> ascending =
                valid.stream().sorted(ValidSheet.BY_TOTAL).toList();
        Aggregate aggregate = rules.aggregation()
                .aggregate(ascending.stream().map(ValidSheet::total).toList());
        if (aggregate == null) {
            return unscored(Wording.of("scoring.unscored.too-few", valid.size()), entry, vetoes);
        }
        MarkUse[] uses = unused(entry);
        use(ascending, aggregate, uses);
        Derivation<J> derivation =
                new Derivation<>(lines(entry, uses), aggregate.sum(), aggregate.divisor(), rules.decimals(), vetoes);
        Fraction exact = derivation.zeroed() ? Fraction.ZERO : aggregate.value();
        return new EntryScore.Scored<>(exact, exact.rounded(rules.decimals()), derivation);
    }

    private @Nullable Wording refusal(int validSheets, List<VetoCount> vetoes) {
        for (VetoCount veto : vetoes) {
            if (veto.effect() == VetoEffect.DISQUALIFY && veto.takesEffect()) {
                Clause clause = veto.clause();
                return Wording.of("scoring.unscored.veto", clause.code(), clause.title(), veto.raised());
            }
        }
        if (validSheets == 0) {
            return Wording.of("scoring.unscored.no-sheets");
        }
        return validSheets < rules.quorum() ? Wording.of("scoring.unscored.quorum", validSheets, rules.quorum()) : null;
    }

    private EntryScore<J> unscored(Wording reason, EntrySheets<?, J> entry, List<VetoCount> vetoes) {
        List<JudgeLine<J>> lines = lines(entry, unused(entry));
        return new EntryScore.Unscored<>(reason, new Derivation<>(lines, null, 0, rules.decimals(), vetoes));
    }

    private static <J> void use(List<ValidSheet<J>> ascending, Aggregate aggregate, MarkUse[] uses) {
        int firstHigh = ascending.size() - aggregate.struckHigh();
        for (int i = 0; i < ascending.size(); i++) {
            MarkUse use = i < firstHigh ? MarkUse.USED : MarkUse.STRUCK_HIGH;
            uses[ascending.get(i).position()] = i < aggregate.struckLow() ? MarkUse.STRUCK_LOW : use;
        }
    }

    private static MarkUse[] unused(EntrySheets<?, ?> entry) {
        return entry.sheets().stream().map(sheet -> sheet.state().unusedAs()).toArray(MarkUse[]::new);
    }

    private static <J> List<JudgeLine<J>> lines(EntrySheets<?, J> entry, MarkUse[] uses) {
        List<JudgeLine<J>> lines = new ArrayList<>(uses.length);
        for (int i = 0; i < uses.length; i++) {
            JudgeSheet<J> sheet = entry.sheets().get(i);
            SheetScore score = sheet.score();
            lines.add(new JudgeLine<>(sheet.judge(), uses[i], score == null ? null : score.total()));
        }
        return lines;
    }

    private static <J> List<VetoCount> vetoes(List<ValidSheet<J>> valid) {
        Map<Clause, Integer> raised = new HashMap<>();
        valid.forEach(sheet -> sheet.score().vetoes().forEach(clause -> raised.merge(clause, 1, Integer::sum)));
        List<VetoCount> counts = new ArrayList<>();
        raised.forEach((clause, judges) -> counts.add(VetoCount.of(clause, judges)));
        counts.sort(Comparator.comparing(count -> count.clause().code()));
        return counts;
    }
}
