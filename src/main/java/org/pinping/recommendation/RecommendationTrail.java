package org.pinping.recommendation;

import java.time.Clock;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.pinping.entry.EntryHistory;
import org.pinping.entry.EntryId;
import org.pinping.entry.EntryLine;
import org.pinping.entry.HistoryLine;
import org.pinping.entry.SubmissionRoute;
import org.pinping.kernel.Actor;
import org.pinping.kernel.AuditedEvent;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Tells the entry module which entries still wait for a body above, and what the bodies said. */
@Component
class RecommendationTrail implements SubmissionRoute, EntryHistory {

    private final Recommendations recommendations;

    private final ApplicationEventPublisher events;
    private final Clock clock;

    RecommendationTrail(Recommendations recommendations, ApplicationEventPublisher events, Clock clock) {
        this.recommendations = recommendations;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public boolean needsRecommendation(EntryLine entry) {
        return !recommendations.ahead(entry).isEmpty();
    }

    @Override
    public void takenBack(EntryLine entry, Actor actor) {
        recommendations.of(entry.id()).stream()
                .collect(Collectors.toMap(
                        RecommendationLine::organization, Function.identity(), (earlier, later) -> later))
                .values()
                .stream()
                .filter(it -> it.decision() == Decision.ENDORSED)
                .forEach(it -> lapse(entry, it, actor));
    }

    private void lapse(EntryLine entry, RecommendationLine given, Actor actor) {
        long body = given.organization().value();
        recommendations.insert(entry, given.revision(), body, Decision.LAPSED, "", actor.accountId(), clock.instant());
        events.publishEvent(new AuditedEvent(
                "entry:" + entry.id().value(),
                "recommendation.lapsed",
                actor,
                "organization=" + body + "\nrevision=" + given.revision(),
                null));
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
