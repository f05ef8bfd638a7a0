package org.pinping.scoring;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Judges' severity by least squares: x = entry + judge + rest. The normal equations after eliminating the entries (Schur
 * complement) are (D − K'E⁻¹K + λI) b = c with D and E the diagonals of the counts, K the incidence, and c the sums of
 * each judge's differences from the entries' means (scoring-rules 2.8). 34 digits, results to nine decimals.
 */
final class Severity {

    private static final MathContext DIGITS = SeverityAdjustment.PRECISION;

    private final int judges;
    private final List<int[]> judgesOf;
    private final List<Fraction[]> values;

    /**
     * @param judges how many there are, each with a value somewhere
     * @param judgesOf for each entry the numbers of the judges who marked it
     * @param values for each entry their values, in the same order
     */
    Severity(int judges, List<int[]> judgesOf, List<Fraction[]> values) {
        this.judges = judges;
        this.judgesOf = judgesOf;
        this.values = values;
    }

    /** How many parts the panel falls into that share no entry. */
    int components() {
        int[] parent = new int[judges];
        Arrays.setAll(parent, i -> i);
        for (int[] own : judgesOf) {
            for (int judge : own) {
                parent[root(parent, judge)] = root(parent, own[0]);
            }
        }
        int components = 0;
        for (int i = 0; i < judges; i++) {
            components += root(parent, i) == i ? 1 : 0;
        }
        return components;
    }

    private static int root(int[] parent, int judge) {
        int at = judge;
        while (parent[at] != at) {
            parent[at] = parent[parent[at]];
            at = parent[at];
        }
        return at;
    }

    /** What each judge marks above (or, negative, below) the panel; null where the model has no single answer. */
    Fraction @Nullable [] offsets(BigDecimal lambda) {
        if (lambda.signum() == 0 && components() > 1) {
            return null;
        }
        BigDecimal[][] rows = new BigDecimal[judges][judges + 1];
        BigDecimal regular =
                lambda.signum() == 0 ? BigDecimal.ONE.divide(BigDecimal.valueOf(judges), DIGITS) : BigDecimal.ZERO;
        for (BigDecimal[] row : rows) {
            Arrays.fill(row, regular);
            row[judges] = BigDecimal.ZERO;
        }
        for (int i = 0; i < judges; i++) {
            rows[i][i] = rows[i][i].add(lambda);
        }
        for (int entry = 0; entry < judgesOf.size(); entry++) {
            add(rows, judgesOf.get(entry), values.get(entry));
        }
        return solve(rows);
    }

    private void add(BigDecimal[][] rows, int[] own, Fraction[] marks) {
        if (own.length == 0) {
            return;
        }
        Fraction sum = Arrays.stream(marks).reduce(Fraction.ZERO, Fraction::plus);
        Fraction mean = sum.times(Fraction.of(1, own.length));
        BigDecimal share = BigDecimal.ONE.divide(BigDecimal.valueOf(own.length), DIGITS);
        for (int i = 0; i < own.length; i++) {
            BigDecimal[] row = rows[own[i]];
            row[own[i]] = row[own[i]].add(BigDecimal.ONE);
            for (int other : own) {
                row[other] = row[other].subtract(share);
            }
            Fraction difference = marks[i].minus(mean);
            row[judges] = row[judges].add(
                    new BigDecimal(difference.numerator()).divide(new BigDecimal(difference.denominator()), DIGITS));
        }
    }

    /** Gauss without exchange of rows, which a symmetric positive definite matrix does not need. */
    private Fraction[] solve(BigDecimal[][] rows) {
        for (int column = 0; column < judges; column++) {
            BigDecimal[] top = rows[column];
            for (int row = column + 1; row < judges; row++) {
                BigDecimal factor = rows[row][column].divide(top[column], DIGITS);
                if (factor.signum() != 0) {
                    for (int k = column; k <= judges; k++) {
                        rows[row][k] = rows[row][k].subtract(factor.multiply(top[k], DIGITS), DIGITS);
                    }
                }
            }
        }
        BigDecimal[] result = new BigDecimal[judges];
        for (int row = judges - 1; row >= 0; row--) {
            BigDecimal right = rows[row][judges];
            for (int k = row + 1; k < judges; k++) {
                right = right.subtract(rows[row][k].multiply(result[k], DIGITS), DIGITS);
            }
            result[row] = right.divide(rows[row][row], DIGITS);
        }
        return Arrays.stream(result)
                .map(it -> Fraction.of(it.setScale(Scaling.DECIMALS, java.math.RoundingMode.HALF_UP)))
                .toArray(Fraction[]::new);
    }
}
