package org.pinping.scorecard.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pinping.entry.EntryId;
import org.pinping.scorecard.QueueItem;
import org.pinping.scorecard.ScorecardState;

/** Where an entry stands in the judge's queue: its number, the ones beside it, how many are submitted. */
public record Neighbours(
        int number,
        int size,
        int submitted,
        @Nullable QueueItem previous,
        @Nullable QueueItem next) {

    static Neighbours of(List<QueueItem> queue, EntryId entry) {
        int at = 0;
        while (at < queue.size() && !queue.get(at).entry().id().equals(entry)) {
            at++;
        }
        int submitted = (int) queue.stream()
                .filter(it -> it.state() == ScorecardState.SUBMITTED)
                .count();
        return new Neighbours(
                at + 1,
                queue.size(),
                submitted,
                at > 0 ? queue.get(at - 1) : null,
                at + 1 < queue.size() ? queue.get(at + 1) : null);
    }
}
