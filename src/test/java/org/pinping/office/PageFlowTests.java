package org.pinping.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PageFlowTests {

    @Test
    void pageEndsWhereTheNextRowNoLongerFits() {
        assertThat(breaks(25, 0, Set.of())).containsExactly(8, 17);
    }

    @Test
    void onePageNeedsNoBreak() {
        assertThat(breaks(7, 10, Set.of())).isEmpty();
    }

    @Test
    void closingThatFitsNoMoreTakesRowsWithIt() {
        assertThat(breaks(9, 10, Set.of())).containsExactly(3);
    }

    @Test
    void bandStaysWithItsGroup() {
        assertThat(breaks(20, 0, Set.of(8))).containsExactly(7, 14);
    }

    /** Pages hold nine rows of 10 points each. */
    private static List<Integer> breaks(int rows, double closing, Set<Integer> bands) {
        List<Integer> breaks = new ArrayList<>();
        PageFlow flow = new PageFlow(90, 0, 0, breaks::add);
        for (int i = 0; i < rows; i++) {
            flow.row(i, 10, bands.contains(i));
        }
        flow.close(closing);
        return breaks;
    }
}
