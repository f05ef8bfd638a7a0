package org.pinping.entry;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.pinping.kernel.Actor;

/** An entry with what decides who may see and change it. */
record StoredEntry(
        EntryView view,
        String organizationPath,
        boolean onBehalf,
        @Nullable String withdrawalReason,
        @Nullable String returnReason,
        @Nullable Instant correctBy) {

    EntryLine line() {
        return view.line();
    }

    boolean isOf(Actor actor) {
        return Long.valueOf(line().organization().value()).equals(actor.organizationId());
    }

    boolean isWithin(Actor actor) {
        return actor.organizationId() != null && organizationPath.contains("/" + actor.organizationId() + "/");
    }

    EntryDraft draft() {
        return new EntryDraft(
                line().categoryId(),
                line().brandName(),
                view.coApplicants().stream().map(Applicant::name).toList(),
                view.fields(),
                view.sections());
    }
}
