package org.pinping.criteria;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pinping.scoring.ScoringStandard;
import org.pinping.scoring.StandardId;

/**
 * What loading a criteria file came to.
 *
 * @param source the file's name
 * @param uploaded whether it was uploaded, else it lies in the criteria folder
 * @param standard null if the file is unusable; the faults then say why
 */
public record StandardReport(
        StandardId id,
        String source,
        boolean uploaded,
        @Nullable ScoringStandard standard,
        List<CriteriaFault> faults) {

    public StandardReport {
        faults = List.copyOf(faults);
    }

    public boolean usable() {
        return standard != null;
    }
}
