package org.pinping.scoring;

import java.math.BigDecimal;
import java.util.Locale;

/** Brings no points; when enough judges raise it, it takes effect on the whole entry. */
public record Veto(VetoEffect effect, int judgesNeeded) implements ScoringKind {

    public Veto {
        if (judgesNeeded < 1) {
            throw new IllegalArgumentException("a veto needs at least one judge");
        }
    }

    @Override
    public String name() {
        return "VETO";
    }

    @Override
    public BigDecimal maxPoints() {
        return BigDecimal.ZERO;
    }

    @Override
    public SheetPart part() {
        return SheetPart.VETOES;
    }

    @Override
    public MarkReading read(String raw) {
        return YesNo.read(raw, gauge());
    }

    @Override
    public Gauge gauge() {
        return value -> {
            YesNo.isYes(value);
            return 0;
        };
    }

    @Override
    public Wording explained() {
        String code = effect.name().toLowerCase(Locale.ROOT).replace('_', '-');
        return Wording.of("scoring.kind.veto." + code, judgesNeeded);
    }
}
