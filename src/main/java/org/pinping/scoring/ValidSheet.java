package org.pinping.scoring;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/** A submitted sheet with its total at hand. */
record ValidSheet<J>(J judge, SheetScore score, BigDecimal total) {

    static final Comparator<ValidSheet<?>> BY_TOTAL = Comparator.comparing(ValidSheet::total);

    static <J> List<ValidSheet<J>> of(EntrySheets<?, J> entry) {
        return entry.sheets().stream()
                .filter(sheet -> sheet.state() == SheetState.SUBMITTED)
                .map(sheet -> of(sheet.judge(), Objects.requireNonNull(sheet.score())))
                .toList();
    }

    private static <J> ValidSheet<J> of(J judge, SheetScore score) {
        return new ValidSheet<>(judge, score, score.runningTotal());
    }
}
