package org.pinping.result;

import java.util.Map;
import org.pinping.jury.JudgeId;
import org.pinping.scorecard.MarkView;

/** One entry down to every mark: its line in the standings, and each judge's marks and reasons by clause. */
public record EntryBreakdown(Standings standings, StandingLine line, Map<JudgeId, Map<String, MarkView>> marks) {

    public EntryBreakdown {
        marks = Map.copyOf(marks);
    }
}
