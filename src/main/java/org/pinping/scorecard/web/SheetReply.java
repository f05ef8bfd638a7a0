package org.pinping.scorecard.web;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pinping.scorecard.MarkView;
import org.pinping.scorecard.SaveOutcome;
import org.pinping.scorecard.SheetView;
import org.pinping.scoring.Item;
import org.pinping.scoring.Plain;

/**
 * What the marking screen gets back from a save: the sums as the server computed them, and after a stale save the marks
 * that stand.
 *
 * @param bonus after its caps; null where the standard has none
 * @param marked how many of the clauses that need a mark have one
 * @param marks null unless the save was stale
 */
record SheetReply(
        boolean accepted,
        long version,
        @Nullable Instant savedAt,
        String state,
        int marked,
        String total,
        Map<String, String> items,
        @Nullable String bonus,
        Map<String, String> points,
        @Nullable Map<String, MarkView> marks) {

    static SheetReply of(SaveOutcome outcome) {
        SheetView sheet = outcome.sheet();
        Map<String, String> items = new LinkedHashMap<>();
        for (Item item : sheet.standard().items()) {
            items.put(item.code(), Plain.text(sheet.score().runningItemPoints(item.code())));
        }
        Map<String, String> points = new LinkedHashMap<>();
        sheet.marks().keySet().forEach(clause -> {
            BigDecimal value = sheet.score().points(clause);
            points.put(clause, value == null ? "" : Plain.text(value));
        });
        List<?> missing = sheet.score().missing();
        return new SheetReply(
                outcome.accepted(),
                sheet.version(),
                sheet.savedAt(),
                sheet.state().name(),
                SheetPage.needed(sheet.standard()) - missing.size(),
                Plain.text(sheet.score().runningTotal()),
                items,
                sheet.standard().bonus() == null
                        ? null
                        : Plain.text(sheet.score().bonus()),
                points,
                outcome.accepted() ? null : sheet.marks());
    }
}
