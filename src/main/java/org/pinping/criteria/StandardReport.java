package org.pinping.criteria;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pinping.scoring.RoundRules;
import org.pinping.scoring.ScoringStandard;
import org.pinping.scoring.StandardId;

/**
 * What reading a criteria file came to: a standard with suggested rules, or faults.
 *
 * @param source the file's name
 * @param stored whether it is kept in the database only, else it lies in the criteria folder
 * @param warnings what is strange in the file and does not keep it from being used
 * @param standard null if the file is unusable, likewise the rules
 */
public record StandardReport(
        StandardId id,
        String source,
        boolean stored,
        @Nullable ScoringStandard standard,
        @Nullable RoundRules rules,
        List<CriteriaFault> faults,
        List<CriteriaFault> warnings) {

    public StandardReport {
        faults = List.copyOf(faults);
        warnings = List.copyOf(warnings);
    }

    public boolean usable() {
        return standard != null;
    }
}
