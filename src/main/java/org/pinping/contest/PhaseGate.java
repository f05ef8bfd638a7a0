package org.pinping.contest;

import java.util.List;
import org.pinping.kernel.Fault;

/** What keeps a contest from its next phase. Implemented above; the contest asks before it moves forward. */
public interface PhaseGate {

    List<Fault> faults(ContestId contest, Phase to);
}
