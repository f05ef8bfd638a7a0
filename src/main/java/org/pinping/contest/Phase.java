package org.pinping.contest;

import java.util.Optional;

/** Where a contest stands. Lawful moves go forward one step, or back one step with a reason. */
public enum Phase {
    PREPARING,
    SUBMISSION,
    REVIEW,
    CLOSED;

    public Optional<Phase> next() {
        return switch (this) {
            case PREPARING -> Optional.of(SUBMISSION);
            case SUBMISSION -> Optional.of(REVIEW);
            case REVIEW -> Optional.of(CLOSED);
            case CLOSED -> Optional.empty();
        };
    }

    public Optional<Phase> previous() {
        return switch (this) {
            case PREPARING -> Optional.empty();
            case SUBMISSION -> Optional.of(PREPARING);
            case REVIEW -> Optional.of(SUBMISSION);
            case CLOSED -> Optional.of(REVIEW);
        };
    }
}
