package org.pinping.check;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pinping.entry.EntryView;

/**
 * The formal check of one entry.
 *
 * @param duplicates other entries that hold some of the same text, the likest first
 * @param verdicts the newest first
 */
public record CheckView(
        EntryView entry,
        Checklist checklist,
        List<CheckLine> lines,
        List<Likeness> duplicates,
        List<VerdictLine> verdicts) {

    /** The version that was handed in last. */
    public int revision() {
        return entry.line().revision();
    }

    /** The verdict on the version that was handed in last, null while there is none. */
    public @Nullable VerdictLine verdict() {
        return verdicts.isEmpty() || verdicts.get(0).revision() != revision() ? null : verdicts.get(0);
    }

    public boolean isAllYes() {
        return lines.stream().allMatch(it -> it.outcome() == Outcome.YES);
    }
}
