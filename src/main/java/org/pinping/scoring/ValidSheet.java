package org.pinping.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A submitted sheet with its total at hand.
 *
 * @param position among the sheets of its entry
 */
record ValidSheet<J>(int position, J judge, SheetScore score, BigDecimal total) {

    static final Comparator<ValidSheet<?>> BY_TOTAL = Comparator.comparing(ValidSheet::total);

    static <J> List<ValidSheet<J>> of(EntrySheets<?, J> entry) {
        List<JudgeSheet<J>> sheets = entry.sheets();
        List<ValidSheet<J>> valid = new ArrayList<>(sheets.size());
        for (int i = 0; i < sheets.size(); i++) {
            SheetScore score = sheets.get(i).score();
            if (score != null) {
                valid.add(new ValidSheet<>(i, sheets.get(i).judge(), score, score.runningTotal()));
            }
        }
        return valid;
    }
}
