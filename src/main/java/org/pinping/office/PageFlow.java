package org.pinping.office;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.IntConsumer;

/**
 * Decides where pages end, while rows stream by: after as many rows as fit for certain, never between a band and its
 * group, and so that the closing stands on a page with at least {@value #ROWS_WITH_CLOSING} rows. Office programs would
 * break pages themselves, but each at another row, and would leave signature lines alone on a page.
 */
final class PageFlow {

    private static final int ROWS_WITH_CLOSING = 5;

    private record Line(int row, double height, boolean keepWithNext) {}

    private final double capacity;
    private final double repeated;
    private final IntConsumer breakAfter;
    private final Deque<Line> page = new ArrayDeque<>();
    private final Deque<Line> before = new ArrayDeque<>();
    private double used;

    /**
     * @param capacity height of a page in the sheet's own points
     * @param first height of what stands above the first row on the first page
     * @param repeated height of what stands above the first row on every other page
     * @param breakAfter told the row after which a page ends, as soon as it can no longer change
     */
    PageFlow(double capacity, double first, double repeated, IntConsumer breakAfter) {
        this.capacity = capacity;
        this.repeated = repeated;
        this.breakAfter = breakAfter;
        this.used = first;
    }

    void row(int row, double height, boolean keepWithNext) {
        if (used + height > capacity && !page.isEmpty()) {
            turn();
        }
        page.addLast(new Line(row, height, keepWithNext));
        used += height;
    }

    /** Says the last breaks, knowing how much room the closing needs. */
    void close(double closing) {
        if (used + closing > capacity && page.size() > ROWS_WITH_CLOSING) {
            turn();
        }
        if (!before.isEmpty()) {
            while (page.size() < ROWS_WITH_CLOSING && before.size() > 1) {
                page.addFirst(before.removeLast());
            }
            sayBreak();
        }
    }

    private void turn() {
        if (!before.isEmpty()) {
            sayBreak();
        }
        before.clear();
        before.addAll(page);
        page.clear();
        while (before.size() > 1 && before.getLast().keepWithNext()) {
            page.addFirst(before.removeLast());
        }
        used = repeated + page.stream().mapToDouble(Line::height).sum();
    }

    private void sayBreak() {
        breakAfter.accept(before.getLast().row());
    }
}
