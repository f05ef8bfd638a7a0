package org.pinping.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** An entry on its way into the ranking. */
final class Line<E, J> {

    final int position;
    final EntrySheets<E, J> entry;
    final EntryScore<J> score;
    final @Nullable Fraction ranked;
    final List<TieStep> steps = new ArrayList<>();
    final List<Wording> notes = new ArrayList<>();

    int place;

    @Nullable BigDecimal shownPlace;

    boolean shared;
    Outcome outcome = Outcome.NOT_SELECTED;

    @Nullable Text grade;

    Line(int position, EntrySheets<E, J> entry, EntryScore<J> score, RankOn rankOn) {
        this.position = position;
        this.entry = entry;
        this.score = score;
        BigDecimal rounded = score.roundedOrNull();
        this.ranked = rankOn == RankOn.EXACT || rounded == null ? score.exactOrNull() : Fraction.of(rounded);
    }

    Fraction figure() {
        return Objects.requireNonNull(ranked);
    }

    Standing<E, J> standing() {
        boolean scored = ranked != null;
        return new Standing<>(
                entry.entry(),
                entry.code(),
                entry.category(),
                scored ? place : null,
                shownPlace,
                shared,
                scored ? outcome : Outcome.UNSCORED,
                grade,
                notes,
                score,
                steps);
    }
}
