package org.pinping.check;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.pinping.contest.ContestId;
import org.pinping.contest.Phase;
import org.pinping.contest.PhaseGate;
import org.pinping.entry.EntryHistory;
import org.pinping.entry.EntryId;
import org.pinping.entry.EntryStatus;
import org.pinping.entry.HistoryLine;
import org.pinping.kernel.Fault;
import org.springframework.stereotype.Component;

/** Lets no entry go to the judges unchecked where there is a formal check, and tells applicants how theirs ended. */
@Component
class CheckGate implements PhaseGate, EntryHistory {

    private final Checklists checklists;
    private final CheckStore checks;
    private final CheckSummaries summaries;
    private final Clock clock;

    CheckGate(Checklists checklists, CheckStore checks, CheckSummaries summaries, Clock clock) {
        this.checklists = checklists;
        this.checks = checks;
        this.summaries = summaries;
        this.clock = clock;
    }

    @Override
    public List<Fault> faults(ContestId contest, Phase to) {
        if (to != Phase.REVIEW || checklists.of(contest).isEmpty()) {
            return List.of();
        }
        List<CheckSummary> all = summaries.of(contest);
        long pending = all.stream().filter(CheckSummary::isPending).count();
        long correcting = all.stream().filter(this::isCorrecting).count();
        List<Fault> faults = new ArrayList<>();
        if (pending > 0) {
            faults.add(Fault.of("", "problem.check.pending", pending));
        }
        if (correcting > 0) {
            faults.add(Fault.of("", "problem.check.correcting", correcting));
        }
        return faults;
    }

    private boolean isCorrecting(CheckSummary it) {
        Instant until = it.last() == null ? null : it.last().correctBy();
        return it.entry().status() == EntryStatus.RETURNED
                && until != null
                && clock.instant().isBefore(until);
    }

    @Override
    public List<HistoryLine> of(EntryId entry) {
        return checks.verdicts(entry).stream()
                .map(it -> new HistoryLine(
                        it.at(), "check.history." + it.verdict(), List.of(String.valueOf(it.revision())), it.reason()))
                .toList();
    }
}
