package org.pinping.scoring;

import java.math.BigDecimal;
import java.util.function.Supplier;
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

    /** A score, of which the derivation is worked out when it is asked for. */
    final class Scored<J> implements EntryScore<J> {

        private final Fraction exact;
        private final BigDecimal rounded;
        private final Supplier<Derivation<J>> deriving;
        private @Nullable Derivation<J> derivation;

        Scored(Fraction exact, BigDecimal rounded, Supplier<Derivation<J>> deriving) {
            this.exact = exact;
            this.rounded = rounded;
            this.deriving = deriving;
        }

        public Fraction exact() {
            return exact;
        }

        public BigDecimal rounded() {
            return rounded;
        }

        @Override
        public Derivation<J> derivation() {
            // two threads that ask at once work out equal derivations
            Derivation<J> known = derivation;
            if (known == null) {
                known = deriving.get();
                derivation = known;
            }
            return known;
        }

        @Override
        public Fraction exactOrNull() {
            return exact;
        }

        @Override
        public BigDecimal roundedOrNull() {
            return rounded;
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Scored<?> that
                    && exact.equals(that.exact)
                    && rounded.equals(that.rounded)
                    && derivation().equals(that.derivation());
        }

        @Override
        public int hashCode() {
            return exact.hashCode();
        }

        @Override
        public String toString() {
            return rounded + " = " + exact;
        }
    }

    record Unscored<J>(Wording reason, Derivation<J> derivation) implements EntryScore<J> {

        @Override
        public Wording reasonOrNull() {
            return reason;
        }
    }
}
