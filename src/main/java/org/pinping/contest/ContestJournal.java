package org.pinping.contest;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.pinping.kernel.Actor;
import org.pinping.kernel.AuditedEvent;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Announces each change of a contest, a round or a duty, for the audit. */
@Component
class ContestJournal {

    private final ApplicationEventPublisher events;

    ContestJournal(ApplicationEventPublisher events) {
        this.events = events;
    }

    void record(ContestId id, String action, Actor actor, @Nullable String before, @Nullable String after) {
        events.publishEvent(new AuditedEvent("contest:" + id.value(), action, actor, before, after));
    }

    void record(ReviewRoundId id, String action, Actor actor, @Nullable String before, @Nullable String after) {
        events.publishEvent(new AuditedEvent("round:" + id.value(), action, actor, before, after));
    }

    static String roundLines(String title, @Nullable Instant closesAt) {
        return "title=" + title + "\nclosesAt=" + closesAt;
    }

    static String dutyLine(DutyView duty) {
        return duty.duty() + "=" + duty.account().value();
    }

    static String because(String reason) {
        return reason.isBlank() ? "" : "\nreason=" + reason;
    }
}
