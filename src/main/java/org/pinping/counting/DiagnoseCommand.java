package org.pinping.counting;

import java.io.PrintStream;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.pinping.scoring.Aggregation;
import org.pinping.scoring.EntrySheets;
import org.pinping.scoring.Item;
import org.pinping.scoring.JudgeSheet;
import org.pinping.scoring.Kept;
import org.pinping.scoring.Median;
import org.pinping.scoring.OwnOrganization;
import org.pinping.scoring.SheetScore;
import org.pinping.statistics.Diagnosis;
import org.pinping.statistics.Panel;
import org.pinping.statistics.PanelBuilder;
import org.pinping.statistics.Trimming;

/** {@code scripts/score diagnose … --stat NAME}: how firm a result is. It informs and decides nothing. */
final class DiagnoseCommand {

    private static final String ALL = "all";
    private static final String OWN_ORGANIZATION = "own_organization";
    /** Of the resampling: the same data give the same figures. */
    private static final long SEED = 1;

    private final CountResult result;

    DiagnoseCommand(CountResult result) {
        this.result = result;
    }

    void print(String name, PrintStream out) {
        Diagnosis diagnosis = new Diagnosis(
                panel(name.equals(OWN_ORGANIZATION)), result.rules().places(), trimming(), SEED);
        List<String> names = diagnosis.names();
        if (!name.equals(ALL) && !names.contains(name)) {
            throw new WrongUsage("counting.usage.stat", name, String.join(", ", names));
        }
        Map<String, @Nullable Object> stats = new LinkedHashMap<>();
        for (String each : name.equals(ALL) ? names : List.of(name)) {
            stats.put(each, diagnosis.stat(each));
        }
        out.print(new JsonWriter().map(stats));
    }

    /** As the rules strike in the largest panel; sums and ballots are informed about by means. */
    private Trimming trimming() {
        Aggregation aggregation = result.rules().aggregation();
        int most = result.sheets().values().stream()
                .mapToInt(entry -> entry.sheets().size())
                .max()
                .orElse(0);
        Kept kept = most == 0 ? null : aggregation.keep(most);
        if (aggregation instanceof Median || kept == null) {
            return aggregation instanceof Median ? Trimming.median() : Trimming.mean();
        }
        return new Trimming(kept.low(), kept.high(), kept.replaced());
    }

    private Panel panel(boolean withOwn) {
        PanelBuilder panel = new PanelBuilder().scale(result.standard().total().doubleValue());
        panel.items(result.standard().items().stream()
                .map(item -> new Panel.Item(item.code(), item.max().doubleValue()))
                .toList());
        result.rules()
                .groups()
                .forEach(group -> panel.group(group.code(), group.weight().doubleValue()));
        boolean leaveOut = !withOwn && result.rules().ownOrganization() == OwnOrganization.EXCLUDE;
        for (EntrySheets<String, String> entry : new TreeMap<>(result.sheets()).values()) {
            panel.entry(entry.code());
            Roster.Entry listed = result.entries().get(entry.code());
            if (listed != null && !listed.organization().isEmpty()) {
                panel.organizationOfEntry(entry.code(), listed.organization());
            }
            entry.sheets().stream()
                    .filter(sheet -> !(leaveOut && sheet.ownOrganization()))
                    .forEach(sheet -> mark(panel, entry.code(), sheet));
        }
        return panel.build();
    }

    private void mark(PanelBuilder panel, String entry, JudgeSheet<String> sheet) {
        String judge = sheet.judge();
        panel.judge(
                judge,
                result.rules().groups().isEmpty()
                        ? ""
                        : result.panel().role(judge).group());
        Roster.Judge listed = result.judges().get(judge);
        if (listed != null && !listed.organization().isEmpty()) {
            panel.organizationOfJudge(judge, listed.organization());
        }
        SheetScore score = sheet.score();
        BigDecimal total = score == null ? null : score.total();
        if (score != null && total != null) {
            double[] items = result.standard().items().stream()
                    .mapToDouble(item -> points(score, item))
                    .toArray();
            panel.mark(entry, judge, total.doubleValue(), items);
        }
    }

    private static double points(SheetScore score, Item item) {
        BigDecimal points = score.itemPoints(item.code());
        return points == null ? Double.NaN : points.doubleValue();
    }
}
