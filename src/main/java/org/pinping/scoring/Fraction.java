package org.pinping.scoring;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** An exact quotient in lowest terms, so that equal values are equal. */
public final class Fraction implements Comparable<Fraction> {

    public static final Fraction ZERO = new Fraction(0, 1);
    public static final Fraction ONE = new Fraction(1, 1);

    private static final int LONG_BITS = 63;

    private final BigInteger numerator;
    private final BigInteger denominator;

    public Fraction(BigInteger numerator, BigInteger denominator) {
        if (denominator.signum() == 0) {
            throw new IllegalArgumentException("nothing to divide by");
        }
        BigInteger divisor = numerator.gcd(denominator);
        BigInteger common = denominator.signum() < 0 ? divisor.negate() : divisor;
        this.numerator = numerator.divide(common);
        this.denominator = denominator.divide(common);
    }

    /** In lowest terms already. */
    private Fraction(long numerator, long denominator) {
        this.numerator = BigInteger.valueOf(numerator);
        this.denominator = BigInteger.valueOf(denominator);
    }

    public BigInteger numerator() {
        return numerator;
    }

    /** Above zero. */
    public BigInteger denominator() {
        return denominator;
    }

    public static Fraction of(BigDecimal value) {
        return of(value, 1);
    }

    public static Fraction of(BigDecimal sum, int divisor) {
        BigDecimal whole = sum.scale() < 0 ? sum.setScale(0, RoundingMode.UNNECESSARY) : sum;
        return new Fraction(
                whole.unscaledValue(), BigInteger.TEN.pow(whole.scale()).multiply(BigInteger.valueOf(divisor)));
    }

    /** Whole numbers, the divisor above zero. */
    public static Fraction of(long numerator, long denominator) {
        if (denominator <= 0) {
            throw new IllegalArgumentException("nothing to divide by: " + denominator);
        }
        long common = gcd(Math.abs(numerator), denominator);
        return new Fraction(numerator / common, denominator / common);
    }

    private static long gcd(long a, long b) {
        long left = a;
        long right = b;
        while (right != 0) {
            long rest = left % right;
            left = right;
            right = rest;
        }
        return left;
    }

    public Fraction plus(Fraction other) {
        if (denominator.equals(other.denominator)) {
            return new Fraction(numerator.add(other.numerator), denominator);
        }
        return new Fraction(
                numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
                denominator.multiply(other.denominator));
    }

    public Fraction minus(Fraction other) {
        return plus(other.negate());
    }

    public Fraction times(Fraction other) {
        return new Fraction(numerator.multiply(other.numerator), denominator.multiply(other.denominator));
    }

    /**
     * This divided by the other.
     *
     * @throws IllegalArgumentException if the other is zero
     */
    public Fraction dividedBy(Fraction other) {
        return new Fraction(numerator.multiply(other.denominator), denominator.multiply(other.numerator));
    }

    public Fraction negate() {
        return new Fraction(numerator.negate(), denominator);
    }

    public int signum() {
        return numerator.signum();
    }

    public Fraction max(Fraction other) {
        return compareTo(other) >= 0 ? this : other;
    }

    /** Rounded half up (四舍五入). */
    public BigDecimal rounded(int decimals) {
        return rounded(decimals, RoundingMode.HALF_UP);
    }

    public BigDecimal rounded(int decimals, RoundingMode mode) {
        return new BigDecimal(numerator).divide(new BigDecimal(denominator), decimals, mode);
    }

    /** The same number with a decimal point, or null where its decimals never end. */
    public @Nullable BigDecimal decimalOrNull() {
        BigInteger rest = denominator;
        for (BigInteger prime : new BigInteger[] {BigInteger.TWO, BigInteger.valueOf(5)}) {
            while (rest.mod(prime).signum() == 0) {
                rest = rest.divide(prime);
            }
        }
        return rest.equals(BigInteger.ONE)
                ? Units.plain(new BigDecimal(numerator).divide(new BigDecimal(denominator)))
                : null;
    }

    /** The same number with a decimal point, where it is known to end. */
    BigDecimal decimal() {
        BigDecimal decimal = decimalOrNull();
        if (decimal == null) {
            throw new ArithmeticException("never ends: " + this);
        }
        return decimal;
    }

    @Override
    public int compareTo(Fraction other) {
        if (denominator.equals(other.denominator)) {
            return numerator.compareTo(other.numerator);
        }
        if (fitsLong() && other.fitsLong()) {
            return compareProducts(
                    numerator.longValue(),
                    other.denominator.longValue(),
                    other.numerator.longValue(),
                    denominator.longValue());
        }
        return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
    }

    private boolean fitsLong() {
        return numerator.bitLength() <= LONG_BITS && denominator.bitLength() <= LONG_BITS;
    }

    /** Compares a·b with c·d in 128 bits. */
    private static int compareProducts(long a, long b, long c, long d) {
        int high = Long.compare(Math.multiplyHigh(a, b), Math.multiplyHigh(c, d));
        return high != 0 ? high : Long.compareUnsigned(a * b, c * d);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Fraction that
                && numerator.equals(that.numerator)
                && denominator.equals(that.denominator);
    }

    @Override
    public int hashCode() {
        return 31 * numerator.hashCode() + denominator.hashCode();
    }

    @Override
    public String toString() {
        return numerator + "/" + denominator;
    }
}
