package org.pinping.scoring;

/**
 * A sheet that may count.
 *
 * @param position among the sheets of its entry
 */
record ValidSheet<J>(int position, J judge, SheetScore score) {

    Fraction total() {
        return score.exactTotal();
    }
}
