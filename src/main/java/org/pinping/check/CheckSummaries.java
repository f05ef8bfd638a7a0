package org.pinping.check;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.pinping.contest.ContestId;
import org.pinping.entry.EntryFactsManagement;
import org.pinping.entry.EntryId;
import org.springframework.stereotype.Component;

/** Tells how the checks of a contest stand: the one answer for the page, the paper and the gate. */
@Component
class CheckSummaries {

    private final CheckStore checks;
    private final EntryFactsManagement entries;

    CheckSummaries(CheckStore checks, EntryFactsManagement entries) {
        this.checks = checks;
        this.entries = entries;
    }

    /** Of each handed-in entry, by code. */
    List<CheckSummary> of(ContestId contest) {
        Map<EntryId, VerdictLine> verdicts = checks.lastVerdicts(contest).stream()
                .collect(Collectors.toMap(VerdictLine::entry, Function.identity()));
        return entries.handedIn(contest).stream()
                .map(line -> new CheckSummary(line, verdicts.get(line.id())))
                .toList();
    }
}
