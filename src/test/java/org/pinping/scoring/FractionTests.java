package org.pinping.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.math.BigInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FractionTests {

    @Test
    void equalValuesAreEqual() {
        assertThat(Fraction.of(new BigDecimal("1.0"), 2)).isEqualTo(Fraction.of(new BigDecimal("50"), 100));
        assertThat(Fraction.of(new BigDecimal("1E+2"))).isEqualTo(Fraction.of(new BigDecimal("100")));
        assertThat(new Fraction(BigInteger.TWO, BigInteger.valueOf(-4))).hasToString("-1/2");
        assertThat(Fraction.of(BigDecimal.ZERO, 7)).isEqualTo(Fraction.ZERO);
    }

    @Test
    void orderIsExact() {
        Fraction third = Fraction.of(BigDecimal.ONE, 3);

        assertThat(third).isGreaterThan(Fraction.of(new BigDecimal("0.3333333333333333333333333333333333")));
        assertThat(third).isLessThan(Fraction.of(new BigDecimal("0.3333333333333333333333333333333334")));
        assertThat(third.negate()).isLessThan(Fraction.ZERO);
    }

    @ParameterizedTest
    @CsvSource({
        "1, 8, 2, 0.13",
        "2, 3, 2, 0.67",
        "1, 3, 4, 0.3333",
        "85.125, 1, 2, 85.13",
        "5, 2, 0, 3",
        "85, 1, 2, 85.00"
    })
    void roundingIsHalfUp(BigDecimal sum, int divisor, int decimals, String rounded) {
        assertThat(Fraction.of(sum, divisor).rounded(decimals)).isEqualTo(rounded);
    }

    @Test
    void nothingDividesByZero() {
        assertThatIllegalArgumentException().isThrownBy(() -> Fraction.of(BigDecimal.ONE, 0));
    }
}
