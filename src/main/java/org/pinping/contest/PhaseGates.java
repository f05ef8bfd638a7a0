package org.pinping.contest;

import org.pinping.kernel.Problem;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** All that may keep a contest from its next phase. The gates ask for contests, so they are only found when needed. */
@Component
class PhaseGates {

    private final ObjectProvider<PhaseGate> gates;

    PhaseGates(ObjectProvider<PhaseGate> gates) {
        this.gates = gates;
    }

    void requireOpen(ContestId contest, Phase to) {
        Problem.refuse(
                gates.stream().flatMap(it -> it.faults(contest, to).stream()).toList());
    }
}
