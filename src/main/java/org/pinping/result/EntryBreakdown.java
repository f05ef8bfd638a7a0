package org.pinping.result;

import java.util.Map;
import org.pinping.jury.JudgeId;
import org.pinping.scorecard.MarkView;
import org.pinping.scoring.ScoringStandard;

/** One entry down to every mark: its line in the standings, and each judge's marks and reasons by clause. */
public record EntryBreakdown(Standings standings, StandingLine line, Map<JudgeId, Map<String, MarkView>> marks) {

    public EntryBreakdown {
        marks = Map.copyOf(marks);
    }

    /** The table by which this entry is judged, with the maxima of its category. */
    public ScoringStandard standard() {
        String category =
                standings.contest().category(line.entry().categoryId()).code();
        return standings.standard().forCategory(category);
    }
}
