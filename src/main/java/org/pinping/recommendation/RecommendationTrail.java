package org.pinping.recommendation;

import java.util.List;
import org.pinping.entry.EntryHistory;
import org.pinping.entry.EntryId;
import org.pinping.entry.EntryLine;
import org.pinping.entry.HistoryLine;
import org.pinping.entry.SubmissionRoute;
import org.springframework.stereotype.Component;

/** Tells the entry module which entries still wait for a body above, and what the bodies said. */
@Component
class RecommendationTrail implements SubmissionRoute, EntryHistory {

    private final Recommendations recommendations;

    RecommendationTrail(Recommendations recommendations) {
        this.recommendations = recommendations;
    }

    @Override
    public boolean needsRecommendation(EntryLine entry) {
        return !recommendations.ahead(entry).isEmpty();
    }

    @Override
    public List<HistoryLine> of(EntryId entry) {
        return recommendations.of(entry).stream()
                .map(it -> new HistoryLine(
                        it.decidedAt(),
                        "recommendation.history." + it.decision(),
                        List.of(it.organizationName(), String.valueOf(it.revision())),
                        it.opinion()))
                .toList();
    }
}
