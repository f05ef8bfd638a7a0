package org.pinping.scoring;

import org.jspecify.annotations.Nullable;

/** How an explanation calls what a derivation knows by key. */
public interface JudgeNames<J> {

    String judge(J judge);

    /** Why a judge's sheet is not there, as it was put on record; null where it was not. */
    @Nullable Wording absence(J judge);

    /** The title of an item. */
    Text item(String code);
}
