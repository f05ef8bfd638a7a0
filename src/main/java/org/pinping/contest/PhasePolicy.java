package org.pinping.contest;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pinping.kernel.Fault;
import org.pinping.kernel.Problem;

/** Which moves of a contest and its rounds are lawful at a moment. */
record PhasePolicy(ContestView contest, Instant now) {

    void checkMove(Phase to, String reason) {
        boolean back = isBack(to);
        if (!back && !contest.phase().next().equals(Optional.of(to))) {
            throw Problem.closed("problem.contest.move");
        }
        List<Fault> faults = back ? backFaults(to) : forwardFaults(to);
        if (reason.isBlank() && needsReason(to)) {
            faults.add(Fault.of("reason", "problem.contest.reason"));
        }
        PlainText.checkLine("reason", reason, 500, faults);
        Problem.refuse(faults);
    }

    /** Going back, and ending submission before the deadline that was announced. */
    private boolean needsReason(Phase to) {
        return isBack(to) || (to == Phase.REVIEW && contest.takesEntriesAt(now));
    }

    private boolean isBack(Phase to) {
        return contest.phase().previous().equals(Optional.of(to));
    }

    private List<Fault> forwardFaults(Phase to) {
        List<Fault> faults = new ArrayList<>();
        if (to == Phase.SUBMISSION) {
            Instant deadline = contest.submissionClosesAt();
            if (deadline == null || !deadline.isAfter(now)) {
                faults.add(Fault.of("submissionClosesAt", "problem.contest.deadline.future"));
            }
            if (contest.categories().isEmpty()) {
                faults.add(Fault.of("categories", "problem.contest.categories.none"));
            }
            if (contest.sections().isEmpty()) {
                faults.add(Fault.of("sections", "problem.contest.sections.none"));
            }
        }
        if (to == Phase.CLOSED && anyRoundIn(RoundPhase.OPEN)) {
            faults.add(Fault.of("", "problem.contest.move.round_open"));
        }
        return faults;
    }

    private List<Fault> backFaults(Phase to) {
        List<Fault> faults = new ArrayList<>();
        if (to == Phase.SUBMISSION && (anyRoundIn(RoundPhase.OPEN) || anyRoundIn(RoundPhase.CLOSED))) {
            faults.add(Fault.of("", "problem.contest.move.round_begun"));
        }
        return faults;
    }

    private boolean anyRoundIn(RoundPhase phase) {
        return contest.rounds().stream().anyMatch(it -> it.phase() == phase);
    }

    void checkExtension(Instant closesAt, String reason) {
        if (contest.phase() != Phase.PREPARING && contest.phase() != Phase.SUBMISSION) {
            throw Problem.closed("problem.contest.deadline.over");
        }
        boolean announced = contest.phase() == Phase.SUBMISSION;
        Problem.refuse(extensionFaults(closesAt, announced ? contest.submissionClosesAt() : null, reason, announced));
    }

    void checkRoundExtension(RoundView round, Instant closesAt, String reason) {
        if (round.phase() == RoundPhase.CLOSED) {
            throw Problem.closed("problem.contest.round.closed");
        }
        Problem.refuse(extensionFaults(closesAt, round.closesAt(), reason, true));
    }

    private List<Fault> extensionFaults(
            Instant closesAt, @Nullable Instant present, String reason, boolean reasonNeeded) {
        List<Fault> faults = new ArrayList<>();
        if (!closesAt.isAfter(now)) {
            faults.add(Fault.of("closesAt", "problem.contest.deadline.future"));
        } else if (present != null && !closesAt.isAfter(present)) {
            faults.add(Fault.of("closesAt", "problem.contest.deadline.later"));
        }
        if (reasonNeeded) {
            PlainText.checkGiven("reason", reason, faults);
        }
        PlainText.checkLine("reason", reason, 500, faults);
        return faults;
    }

    void checkOpening(RoundView round) {
        if (round.phase() != RoundPhase.PREPARING) {
            throw Problem.closed("problem.contest.round.opened");
        }
        List<Fault> faults = new ArrayList<>();
        if (contest.phase() != Phase.REVIEW) {
            faults.add(Fault.of("", "problem.contest.round.phase"));
        }
        if (round.standard() == null || round.rulesDocument() == null) {
            faults.add(Fault.of("rules", "problem.contest.round.rules"));
        }
        Instant deadline = round.closesAt();
        if (deadline != null && !deadline.isAfter(now)) {
            faults.add(Fault.of("closesAt", "problem.contest.deadline.future"));
        }
        Problem.refuse(faults);
    }

    static void requireNotClosed(ContestView contest) {
        if (contest.phase() == Phase.CLOSED) {
            throw Problem.closed("problem.contest.closed");
        }
    }

    static List<Fault> roundFaults(String title) {
        List<Fault> faults = new ArrayList<>();
        PlainText.checkLine("title", title, 60, faults);
        PlainText.checkGiven("title", title, faults);
        return faults;
    }

    static void checkReason(String reason) {
        List<Fault> faults = new ArrayList<>();
        PlainText.checkLine("reason", reason, 500, faults);
        Problem.refuse(faults);
    }

    static void checkRules(String document) {
        List<Fault> faults = new ArrayList<>();
        PlainText.checkLines("rules", document, 100_000, faults);
        PlainText.checkGiven("rules", document, faults);
        Problem.refuse(faults);
    }
}
