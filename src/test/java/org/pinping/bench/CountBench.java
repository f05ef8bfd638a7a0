package org.pinping.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Random;
import org.pinping.criteria.CriteriaFile;
import org.pinping.scorecard.TestRound;
import org.pinping.scoring.EntrySheets;
import org.pinping.scoring.JudgeSheet;
import org.pinping.scoring.Marks;
import org.pinping.scoring.MissingClause;
import org.pinping.scoring.RankOn;
import org.pinping.scoring.Ranking;
import org.pinping.scoring.RoundRules;
import org.pinping.scoring.ScoringStandard;
import org.pinping.scoring.SheetScore;
import org.pinping.scoring.TieBreakRule;
import org.pinping.scoring.TooFew;
import org.pinping.scoring.TrimmedMean;

/** How long it takes to count rounds of growing size exactly, with trimmed mean and ties; marks are in memory. */
public final class CountBench {

    private static final int JUDGES = 9;
    private static final long WARM_UP_NANOS = 6_000_000_000L;
    private static final int RUNS = 15;

    private final ScoringStandard standard;

    private CountBench(ScoringStandard standard) {
        this.standard = standard;
    }

    public static void main(String[] args) throws IOException {
        byte[] file = Files.readAllBytes(Path.of("criteria/model-branch-9-24.yaml"));
        new CountBench(Objects.requireNonNull(CriteriaFile.read(file).standard())).run();
    }

    private void run() {
        for (int entries : new int[] {1_000, 10_000, 100_000}) {
            int clauses = standard.required().size();
            int marks = entries * JUDGES * clauses;
            System.out.printf(
                    Locale.ROOT,
                    "count %,d entries x %d judges x %d clauses (%,d marks) with trimmed mean and ties: median %.1f ms%s%n",
                    entries,
                    JUDGES,
                    clauses,
                    marks,
                    median(entries),
                    entries == 10_000 ? " (goal 60)" : "");
        }
    }

    private double median(int count) {
        List<EntrySheets<Integer, Integer>> entries = entries(count);
        RoundRules rules = new RoundRules(
                new TrimmedMean(1, 1, TooFew.SHRINK),
                2,
                RankOn.EXACT,
                List.of(new TieBreakRule.ByItem("1"), new TieBreakRule.ByMedian(), new TieBreakRule.ByBestMark()),
                MissingClause.REFUSE,
                3,
                10);
        long warm = System.nanoTime() + WARM_UP_NANOS;
        while (System.nanoTime() < warm) {
            once(rules, entries);
        }
        double[] millis = new double[RUNS];
        for (int i = 0; i < RUNS; i++) {
            millis[i] = once(rules, entries);
        }
        Arrays.sort(millis);
        return millis[RUNS / 2];
    }

    private static double once(RoundRules rules, List<EntrySheets<Integer, Integer>> entries) {
        long start = System.nanoTime();
        if (Ranking.count(rules, entries).standings().size() != entries.size()) {
            throw new IllegalStateException("an entry is gone");
        }
        return (System.nanoTime() - start) / 1e6;
    }

    private List<EntrySheets<Integer, Integer>> entries(int count) {
        Random random = new Random(7);
        List<SheetScore> pool = new ArrayList<>();
        for (int i = 0; i < 2_000; i++) {
            Marks.Builder marks = new Marks.Builder(32);
            standard.required()
                    .forEach(clause -> marks.put(clause.code(), TestRound.value(clause, random.nextInt(1_000))));
            pool.add(standard.score(marks.build()));
        }
        List<EntrySheets<Integer, Integer>> entries = new ArrayList<>();
        for (int entry = 0; entry < count; entry++) {
            List<JudgeSheet<Integer>> sheets = new ArrayList<>();
            for (int judge = 0; judge < JUDGES; judge++) {
                sheets.add(JudgeSheet.submitted(judge, pool.get(random.nextInt(pool.size()))));
            }
            entries.add(new EntrySheets<>(entry, String.format(Locale.ROOT, "%06d", entry), sheets));
        }
        return entries;
    }
}
