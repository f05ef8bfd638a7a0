package org.pinping.scoring;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/** An exact quotient in lowest terms, so that equal values are equal records. */
public record Fraction(BigInteger numerator, BigInteger denominator) implements Comparable<Fraction> {

    public static final Fraction ZERO = new Fraction(BigInteger.ZERO, BigInteger.ONE);

    public Fraction {
        if (denominator.signum() == 0) {
            throw new IllegalArgumentException("nothing to divide by");
        }
        BigInteger common = numerator.gcd(denominator);
        common = denominator.signum() < 0 ? common.negate() : common;
        numerator = numerator.divide(common);
        denominator = denominator.divide(common);
    }

    public static Fraction of(BigDecimal value) {
        return of(value, 1);
    }

    public static Fraction of(BigDecimal sum, int divisor) {
        BigDecimal whole = sum.scale() < 0 ? sum.setScale(0, RoundingMode.UNNECESSARY) : sum;
        return new Fraction(
                whole.unscaledValue(), BigInteger.TEN.pow(whole.scale()).multiply(BigInteger.valueOf(divisor)));
    }

    public Fraction negate() {
        return new Fraction(numerator.negate(), denominator);
    }

    /** Rounded half up (四舍五入). */
    public BigDecimal rounded(int decimals) {
        return new BigDecimal(numerator).divide(new BigDecimal(denominator), decimals, RoundingMode.HALF_UP);
    }

    @Override
    public int compareTo(Fraction other) {
        if (denominator.equals(other.denominator)) {
            return numerator.compareTo(other.numerator);
        }
        return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
    }

    @Override
    public String toString() {
        return numerator + "/" + denominator;
    }
}
