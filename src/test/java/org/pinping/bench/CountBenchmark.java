package org.pinping.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.pinping.criteria.CriteriaFile;
import org.pinping.scorecard.TestRound;
import org.pinping.scoring.Clause;
import org.pinping.scoring.EntrySheets;
import org.pinping.scoring.JudgeSheet;
import org.pinping.scoring.Marks;
import org.pinping.scoring.MissingClause;
import org.pinping.scoring.RankOn;
import org.pinping.scoring.Ranking;
import org.pinping.scoring.RoundRules;
import org.pinping.scoring.ScoringStandard;
import org.pinping.scoring.TieBreakRule;
import org.pinping.scoring.TooFew;
import org.pinping.scoring.TrimmedMean;

/**
 * How long a round of 9 judges and 24 clauses takes to count exactly, with trimmed mean and ties: 10,000 entries are
 * 2.16 million marks. The marks are in memory as written; {@link #count} begins with sheets that are added up,
 * {@link #addUpAndCount} with the marks themselves.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(
        value = 1,
        jvmArgsAppend = {"-Xmx3g", "-Xmn2g", "-XX:+UseSerialGC"})
public class CountBenchmark {

    private static final int JUDGES = 9;
    private static final RoundRules RULES = new RoundRules(
            new TrimmedMean(1, 1, TooFew.SHRINK),
            2,
            RankOn.EXACT,
            List.of(new TieBreakRule.ByItem("1"), new TieBreakRule.ByMedian(), new TieBreakRule.ByBestMark()),
            MissingClause.REFUSE,
            3,
            10);

    @Param({"1000", "10000", "100000"})
    public int entries;

    private ScoringStandard standard = standard();
    private List<List<Marks>> marks = List.of();
    private List<String> codes = List.of();
    private List<EntrySheets<Integer, Integer>> sheets = List.of();

    private static ScoringStandard standard() {
        try {
            byte[] file = Files.readAllBytes(Path.of("criteria/model-branch-9-24.yaml"));
            return Objects.requireNonNull(CriteriaFile.read(file).standard());
        } catch (IOException e) {
            throw new IllegalStateException("run it in the checkout", e);
        }
    }

    @Setup
    public void write() {
        Random random = new Random(7);
        List<Marks> pool = new ArrayList<>();
        for (int i = 0; i < 2_000; i++) {
            Marks.Builder sheet = new Marks.Builder(32);
            for (Clause clause : standard.required()) {
                sheet.put(clause.code(), TestRound.value(clause, random.nextInt(1_000)));
            }
            pool.add(sheet.build());
        }
        marks = new ArrayList<>();
        codes = new ArrayList<>();
        for (int entry = 0; entry < entries; entry++) {
            List<Marks> own = new ArrayList<>();
            for (int judge = 0; judge < JUDGES; judge++) {
                own.add(pool.get(random.nextInt(pool.size())));
            }
            marks.add(own);
            codes.add(String.format(Locale.ROOT, "%06d", entry));
        }
        sheets = addedUp();
    }

    private List<EntrySheets<Integer, Integer>> addedUp() {
        List<EntrySheets<Integer, Integer>> all = new ArrayList<>(entries);
        for (int entry = 0; entry < entries; entry++) {
            List<Marks> given = marks.get(entry);
            List<JudgeSheet<Integer>> own = new ArrayList<>(JUDGES);
            for (int judge = 0; judge < JUDGES; judge++) {
                own.add(JudgeSheet.submitted(judge, standard.score(given.get(judge))));
            }
            all.add(new EntrySheets<>(entry, codes.get(entry), own));
        }
        return all;
    }

    @Benchmark
    public Ranking<Integer, Integer> count() {
        return Ranking.count(RULES, sheets);
    }

    @Benchmark
    public Ranking<Integer, Integer> addUpAndCount() {
        return Ranking.count(RULES, addedUp());
    }
}
