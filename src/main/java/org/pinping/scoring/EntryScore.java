package org.pinping.scoring;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** An entry's score, or why it has none; never a zero that stands for nothing. */
public sealed interface EntryScore<J> {

    Derivation<J> derivation();

    /** Null for an entry without score. */
    default @Nullable Fraction exactOrNull() {
        return null;
    }

    /** The score to be shown, null for an entry without score. */
    default @Nullable BigDecimal roundedOrNull() {
        return null;
    }

    /** Why there is no score, null for an entry with one. */
    default @Nullable Wording reasonOrNull() {
        return null;
    }

    record Scored<J>(Fraction exact, BigDecimal rounded, Derivation<J> derivation) implements EntryScore<J> {

        @Override
        public Fraction exactOrNull() {
            return exact;
        }

        @Override
        public BigDecimal roundedOrNull() {
            return rounded;
        }
    }

    record Unscored<J>(Wording reason, Derivation<J> derivation) implements EntryScore<J> {

        @Override
        public Wording reasonOrNull() {
            return reason;
        }
    }
}
