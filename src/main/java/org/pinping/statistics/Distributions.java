package org.pinping.statistics;

/** Normal and chi-square probabilities by the incomplete gamma function (series and Lentz's continued fraction). */
final class Distributions {

    private static final double[] LANCZOS = {
        676.5203681218851,
        -1259.1392167224028,
        771.3234287776531,
        -176.6150291621406,
        12.507343278686905,
        -0.13857109526572012,
        9.984369578019572e-6,
        1.5056327351493116e-7
    };

    private static final double TINY = 1e-300;
    private static final double CLOSE = 1e-16;

    private Distributions() {}

    /** P(Z &lt;= z) of the standard normal. */
    static double normal(double z) {
        double half = z * z / 2;
        return z < 0 ? upperGamma(0.5, half) / 2 : 1 - upperGamma(0.5, half) / 2;
    }

    /** The z below which a standard normal lies with the probability given. */
    static double normalQuantile(double probability) {
        double low = -38;
        double high = 38;
        while (high - low > 1e-13) {
            double middle = (low + high) / 2;
            if (normal(middle) < probability) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return (low + high) / 2;
    }

    /** P(X &gt; x) of chi-square. */
    static double chiSquareTail(double x, int degrees) {
        return x <= 0 ? 1 : upperGamma(degrees / 2.0, x / 2);
    }

    /** The regularised upper incomplete gamma function Q(a, x). */
    private static double upperGamma(double a, double x) {
        if (x <= 0) {
            return 1;
        }
        double front = Math.exp(a * Math.log(x) - x - logGamma(a));
        return x < a + 1 ? 1 - front * series(a, x) : front * fraction(a, x);
    }

    private static double series(double a, double x) {
        double term = 1 / a;
        double sum = term;
        for (double k = a + 1; term > sum * CLOSE; k++) {
            term *= x / k;
            sum += term;
        }
        return sum;
    }

    private static double fraction(double a, double x) {
        double b = x + 1 - a;
        double c = 1 / TINY;
        double d = 1 / b;
        double value = d;
        double step = 0;
        for (int k = 1; Math.abs(step - 1) > CLOSE && k < 10_000; k++) {
            double numerator = -k * (k - a);
            b += 2;
            d = 1 / away(numerator * d + b);
            c = away(b + numerator / c);
            step = c * d;
            value *= step;
        }
        return value;
    }

    private static double away(double value) {
        return Math.abs(value) < TINY ? TINY : value;
    }

    private static double logGamma(double a) {
        if (a == 0.5) {
            return Math.log(Math.PI) / 2;
        }
        double sum = 0.9999999999998099;
        for (int k = 0; k < LANCZOS.length; k++) {
            sum += LANCZOS[k] / (a + k);
        }
        double t = a + LANCZOS.length - 1.5;
        return Math.log(2 * Math.PI) / 2 + (a - 0.5) * Math.log(t) - t + Math.log(sum);
    }
}
