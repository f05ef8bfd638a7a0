package org.pinping.scorecard;

import java.math.BigDecimal;
import java.util.List;
import org.pinping.scoring.Clause;
import org.pinping.scoring.Deduction;
import org.pinping.scoring.FreeScore;
import org.pinping.scoring.Item;
import org.pinping.scoring.ScoringKind;
import org.pinping.scoring.ScoringStandard;
import org.pinping.scoring.StandardId;
import org.pinping.scoring.Text;
import org.pinping.scoring.Veto;
import org.pinping.scoring.VetoEffect;

/** A standard of three clauses and a veto, small enough to be added up by hand. */
final class TestStandard {

    private TestStandard() {}

    /** Item 1 (10): 1.1 free up to 5 by 0.5, 1.2 free up to 5; item 2 (4): 2.1 deducts 0.5 each; veto V1. */
    static ScoringStandard small() {
        Clause first = clause("1.1", new FreeScore(number("5"), number("0.5")));
        Clause second = clause("1.2", new FreeScore(number("5"), number("0.5")));
        Clause third = clause("2.1", new Deduction(number("4"), number("0.5"), Text.of("次"), BigDecimal.ZERO));
        return new ScoringStandard(
                new StandardId("0".repeat(64)),
                "small",
                "1",
                Text.of("小表"),
                null,
                number("14"),
                List.of(
                        new Item("1", Text.of("一"), number("10"), List.of(first, second)),
                        new Item("2", Text.of("二"), number("4"), List.of(third))),
                null,
                List.of(clause("V1", new Veto(VetoEffect.DISQUALIFY, 2))));
    }

    private static Clause clause(String code, ScoringKind kind) {
        return new Clause(code, Text.of("条款" + code), null, null, kind);
    }

    private static BigDecimal number(String text) {
        return new BigDecimal(text);
    }
}
