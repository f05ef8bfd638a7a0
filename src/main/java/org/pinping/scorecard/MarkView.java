package org.pinping.scorecard;

import org.jspecify.annotations.Nullable;

/**
 * What a judge wrote for one clause.
 *
 * @param value the mark as its scoring kind defines it, null where none is given
 * @param reason the judge's sentence, empty where none is given
 */
public record MarkView(@Nullable String value, String reason) {

    static final MarkView EMPTY = new MarkView(null, "");
}
