package org.pinping.scoring;

import java.util.EnumMap;
import java.util.Map;

/** The values of an entry's valid sheets: whole numbers over one denominator where they fit, fractions else. */
sealed interface Amounts {

    int compare(int one, int other);

    Fraction at(int sheet);

    /** What the value was on its way; nothing where it counts as marked. */
    default Map<MarkStep, Fraction> steps(int sheet) {
        return Map.of();
    }

    /**
     * Adds up what counts.
     *
     * @param order the sheets in ascending order of their values
     * @param weights by sheet, in ten-thousandths; empty for equal judges
     */
    Fraction sum(int[] order, Kept kept, long[] weights);

    /** The divisor that goes with the sum. */
    static Fraction divisor(int[] order, Kept kept, long[] weights) {
        if (weights.length == 0) {
            int counted = kept.replaced() ? order.length : order.length - kept.low() - kept.high();
            return Fraction.of(counted, 1);
        }
        long sum = 0;
        for (int i = 0; i < order.length; i++) {
            boolean inside = i >= kept.low() && i < order.length - kept.high();
            sum += inside || kept.replaced() ? weights[order[i]] : 0;
        }
        return Fraction.of(sum, Units.ONE);
    }

    /** The position in the order whose value stands for the one at the given position, or -1 where none does. */
    static int source(int position, int length, Kept kept) {
        if (position >= kept.low() && position < length - kept.high()) {
            return position;
        }
        if (!kept.replaced()) {
            return -1;
        }
        return position < kept.low() ? kept.low() : length - kept.high() - 1;
    }

    /** Sheet numbers in ascending order of their values; of equal values the earlier sheet comes first. */
    default int[] ascending(int[] sheets) {
        int[] order = sheets.clone();
        for (int i = 1; i < order.length; i++) {
            int sheet = order[i];
            int j = i - 1;
            while (j >= 0 && compare(order[j], sheet) > 0) {
                order[j + 1] = order[j];
                j--;
            }
            order[j + 1] = sheet;
        }
        return order;
    }

    /** Whole numbers. */
    final class Whole implements Amounts {

        private final long[] units;
        private final long denominator;

        Whole(long[] units, long denominator) {
            this.units = units;
            this.denominator = denominator;
        }

        @Override
        public int compare(int one, int other) {
            return Long.compare(units[one], units[other]);
        }

        @Override
        public Fraction at(int sheet) {
            return Fraction.of(units[sheet], denominator);
        }

        @Override
        public Fraction sum(int[] order, Kept kept, long[] weights) {
            if (weights.length > 0) {
                return new Exact(fractions()).sum(order, kept, weights);
            }
            long sum = 0;
            int last = order.length - kept.high();
            for (int i = kept.low(); i < last; i++) {
                sum += units[order[i]];
            }
            if (kept.replaced()) {
                sum += kept.low() * units[order[kept.low()]] + kept.high() * units[order[last - 1]];
            }
            return Fraction.of(sum, denominator);
        }

        private Fraction[] fractions() {
            Fraction[] values = new Fraction[units.length];
            for (int i = 0; i < values.length; i++) {
                values[i] = at(i);
            }
            return values;
        }
    }

    /** Any numbers. */
    final class Exact implements Amounts {

        private final Fraction[] values;
        private final Map<MarkStep, Fraction[]> steps;

        Exact(Fraction[] values) {
            this(values, Map.of());
        }

        Exact(Fraction[] values, Map<MarkStep, Fraction[]> steps) {
            this.values = values;
            this.steps = steps;
        }

        @Override
        public Map<MarkStep, Fraction> steps(int sheet) {
            Map<MarkStep, Fraction> own = new EnumMap<>(MarkStep.class);
            steps.forEach((step, figures) -> own.put(step, figures[sheet]));
            return own;
        }

        @Override
        public int compare(int one, int other) {
            return values[one].compareTo(values[other]);
        }

        @Override
        public Fraction at(int sheet) {
            return values[sheet];
        }

        @Override
        public Fraction sum(int[] order, Kept kept, long[] weights) {
            Fraction sum = Fraction.ZERO;
            for (int i = 0; i < order.length; i++) {
                int source = Amounts.source(i, order.length, kept);
                if (source >= 0) {
                    Fraction value = values[order[source]];
                    sum = sum.plus(
                            weights.length == 0 ? value : value.times(Fraction.of(weights[order[i]], Units.ONE)));
                }
            }
            return sum;
        }
    }
}
