package samples.scoring;

import java.math.BigDecimal;

/** Inexact. */
public class RoughMark {

    public double rounded(BigDecimal mark) {
        return mark.doubleValue();
    }
}
