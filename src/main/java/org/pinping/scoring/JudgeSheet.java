package org.pinping.scoring;

import org.jspecify.annotations.Nullable;

/**
 * One judge's part in one entry; only a submitted sheet has a score.
 *
 * @param ownOrganization whether judge and entry belong to the same organization
 */
public record JudgeSheet<J>(
        J judge, SheetState state, @Nullable SheetScore score, boolean ownOrganization) {

    public JudgeSheet {
        if ((score != null) != (state == SheetState.SUBMITTED)) {
            throw new IllegalArgumentException(state + " sheet of " + judge + " and its score do not go together");
        }
    }

    /** Whether the sheet is complete enough is for the rules to say. */
    public static <J> JudgeSheet<J> submitted(J judge, SheetScore score) {
        return new JudgeSheet<>(judge, SheetState.SUBMITTED, score, false);
    }

    /** A sheet without score: recused, absent or missing. */
    public static <J> JudgeSheet<J> without(J judge, SheetState state) {
        return new JudgeSheet<>(judge, state, null, false);
    }

    /** The same sheet of a judge who belongs to the entry's organization. */
    public JudgeSheet<J> ofOwnOrganization() {
        return new JudgeSheet<>(judge, state, score, true);
    }
}
