package org.pinping.office;

import org.pinping.office.UnreadableDocument.Reason;

/** Until when a file must be read. Whoever reads asks at every step, so that the work ends and not only the waiting. */
final class Deadline {

    private final long end;
    private volatile boolean stopped;

    Deadline(long millis) {
        this.end = System.nanoTime() + millis * 1_000_000;
    }

    void stop() {
        stopped = true;
    }

    boolean isOver() {
        return stopped || System.nanoTime() > end;
    }

    void check() throws UnreadableDocument {
        if (isOver()) {
            throw new UnreadableDocument(Reason.TOO_SLOW);
        }
    }

    /** For libraries that let no exception of ours through. */
    void checkWithin() {
        if (isOver()) {
            throw new Over();
        }
    }

    /** Leaves a library that knows nothing of deadlines. */
    static final class Over extends RuntimeException {
        Over() {
            super("too slow", null, false, false);
        }
    }
}
