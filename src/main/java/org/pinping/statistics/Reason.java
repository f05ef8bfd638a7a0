package org.pinping.statistics;

import java.util.Locale;

/** Why a figure is undefined; the text key stands beside the figure as {@code <figure>_reason}. */
enum Reason {
    TOO_FEW_MARKS,
    NO_VARIATION,
    INCOMPLETE_PANEL,
    NOT_CONNECTED,
    NEGATIVE_MARKS,
    NO_GROUPS,
    NO_ITEMS,
    NO_MAXIMUM,
    NO_ORGANIZATIONS,
    NOBODY_BELOW_THE_CUT,
    NO_SHIFT_CHANGES_IT;

    String key() {
        return key(this);
    }

    /** The word for a constant in the figures. */
    static String key(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
