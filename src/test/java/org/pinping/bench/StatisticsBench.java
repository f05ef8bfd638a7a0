package org.pinping.bench;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.IntSupplier;
import java.util.stream.IntStream;
import org.pinping.statistics.Bootstrap;
import org.pinping.statistics.Diagnosis;
import org.pinping.statistics.Panel;
import org.pinping.statistics.Sensitivity;
import org.pinping.statistics.Trimming;

/** Prints how long 1,000 resamplings and 1,000 countings without one judge take on 60 entries by 15 judges. */
public final class StatisticsBench {

    private static final int ENTRIES = 60;
    private static final int JUDGES = 15;
    private static final int RUNS = 1_000;
    private static final int ROUNDS = 11;
    private static final int GOAL = 300;

    private StatisticsBench() {}

    public static void main(String[] args) {
        Panel panel = panel();
        Trimming trimming = Trimming.trimmed(1);
        print(
                "1,000 bootstrap runs",
                () -> Bootstrap.of(panel, trimming, 10, RUNS, new Random(1)).shares().length);
        print("1,000 runs without one judge", () -> {
            int decisive = 0;
            for (int run = 0; run < RUNS; run += JUDGES) {
                decisive += Sensitivity.of(panel, trimming, 10).decisiveJudges().size();
            }
            return decisive;
        });
        print("all statistics once", () -> {
            Diagnosis diagnosis = new Diagnosis(panel, 10, trimming, 1);
            return diagnosis.names().stream()
                    .mapToInt(name -> diagnosis.stat(name).size())
                    .sum();
        });
    }

    private static Panel panel() {
        Random random = new Random(1);
        double[][] totals = new double[ENTRIES][JUDGES];
        for (double[] row : totals) {
            double worth = 70 + 5 * random.nextGaussian();
            Arrays.setAll(row, judge -> Math.rint(2 * (worth + judge / 5.0 + 4 * random.nextGaussian())) / 2);
        }
        return Panel.of(names("E", ENTRIES), names("J", JUDGES), totals);
    }

    private static List<String> names(String letter, int count) {
        return IntStream.range(0, count).mapToObj(number -> letter + number).toList();
    }

    private static void print(String what, IntSupplier work) {
        double[] millis = new double[ROUNDS];
        long seen = 0;
        for (int round = 0; round < ROUNDS; round++) {
            long start = System.nanoTime();
            seen += work.getAsInt();
            millis[round] = (System.nanoTime() - start) / 1e6;
        }
        double cold = millis[0];
        Arrays.sort(millis);
        System.out.printf(
                Locale.ROOT,
                "%s, %d x %d: median of %d %.1f ms, first %.1f ms (goal %d; checksum %d)%n",
                what,
                ENTRIES,
                JUDGES,
                ROUNDS,
                millis[ROUNDS / 2],
                cold,
                GOAL,
                seen);
    }
}
