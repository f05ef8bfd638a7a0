package org.pinping.scoring;

import org.jspecify.annotations.Nullable;

/** One judge's part in one entry; only a submitted sheet has a score. */
public record JudgeSheet<J>(
        J judge, SheetState state, @Nullable SheetScore score) {

    public JudgeSheet {
        boolean scored = score != null && score.complete();
        if (scored != (state == SheetState.SUBMITTED) || (score != null && !scored)) {
            throw new IllegalArgumentException(state + " sheet of " + judge + " and its score do not go together");
        }
    }

    public static <J> JudgeSheet<J> submitted(J judge, SheetScore score) {
        return new JudgeSheet<>(judge, SheetState.SUBMITTED, score);
    }

    /** A sheet without score: recused, absent or missing. */
    public static <J> JudgeSheet<J> without(J judge, SheetState state) {
        return new JudgeSheet<>(judge, state, null);
    }
}
