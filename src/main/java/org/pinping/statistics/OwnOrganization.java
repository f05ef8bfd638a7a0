package org.pinping.statistics;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Whether judges give more than their colleagues to entries of their own organization: the difference of differences of
 * Emerson, Seltzer and Lin with a one-sided permutation test (scoring-rules 5.7).
 */
final class OwnOrganization {

    private static final int EXACT = 10_000;
    private static final int SHUFFLES = 9_999;
    private static final double SAME = 1e-9;

    private final Panel panel;
    private final long seed;

    /** By judge: the mark less the mean of the other judges, own entries first; and how many those are. */
    private final double[][] differences;

    private final int[] own;

    OwnOrganization(Panel panel, long seed) {
        this.panel = panel;
        this.seed = seed;
        int judges = panel.judges().size();
        differences = new double[judges][];
        own = new int[judges];
        for (int j = 0; j < judges; j++) {
            double[] ofOwn = differences(j, true);
            own[j] = ofOwn.length;
            differences[j] = DoubleStream.concat(DoubleStream.of(ofOwn), DoubleStream.of(differences(j, false)))
                    .toArray();
        }
    }

    private double[] differences(int judge, boolean ofOwn) {
        return IntStream.range(0, panel.entriesOf[judge].length)
                .filter(t -> panel.own(panel.entriesOf[judge][t], judge) == ofOwn)
                .filter(t -> panel.marks[panel.entriesOf[judge][t]].length > 1)
                .mapToDouble(t -> {
                    int entry = panel.entriesOf[judge][t];
                    int marks = panel.marks[entry].length;
                    double mark = panel.marksBy[judge][t];
                    return mark - (panel.mean(entry) * marks - mark) / (marks - 1);
                })
                .toArray();
    }

    private boolean tellsOfOwn(int judge) {
        return own[judge] > 0 && own[judge] < differences[judge].length;
    }

    /** Points given to own entries beyond what others gave, less the same of other entries; {@code NaN} if unknown. */
    double difference(int judge) {
        return tellsOfOwn(judge) ? difference(differences[judge], own[judge]) : Double.NaN;
    }

    private static double difference(double[] differences, int own) {
        double first = 0;
        double rest = 0;
        for (int t = 0; t < differences.length; t++) {
            if (t < own) {
                first += differences[t];
            } else {
                rest += differences[t];
            }
        }
        return first / own - rest / (differences.length - own);
    }

    /** Over all judges with own entries, weighted by how many they have. */
    double pooledDifference() {
        double sum = 0;
        int count = 0;
        for (int j = 0; j < own.length; j++) {
            if (tellsOfOwn(j)) {
                sum += own[j] * difference(j);
                count += own[j];
            }
        }
        return count == 0 ? Double.NaN : sum / count;
    }

    /** Of as high a difference by chance; exact where there are less than 10,000 ways; asks for two own entries. */
    double p(int judge) {
        if (!tellsOfOwn(judge) || own[judge] < 2) {
            return Double.NaN;
        }
        double[] all = differences[judge].clone();
        double observed = difference(judge) - SAME;
        double ways = 1;
        for (int t = 0; t < own[judge]; t++) {
            ways = ways * (all.length - t) / (t + 1);
        }
        if (ways < EXACT) {
            double needed = sumNeeded(observed, DoubleStream.of(all).sum(), all.length, own[judge]);
            return waysAtLeast(all, 0, own[judge], 0, needed) / ways;
        }
        Random random = new Random(seed);
        int asHigh = 1;
        for (int run = 0; run < SHUFFLES; run++) {
            shuffle(all, own[judge], random);
            asHigh += difference(all, own[judge]) >= observed ? 1 : 0;
        }
        return asHigh / (SHUFFLES + 1.0);
    }

    /** The sum of own differences at which the difference of means is the one given. */
    private static double sumNeeded(double difference, double total, int count, int own) {
        return (difference + total / (count - own)) / (1.0 / own + 1.0 / (count - own));
    }

    private static double waysAtLeast(double[] all, int from, int left, double sum, double needed) {
        if (left == 0) {
            return sum >= needed ? 1 : 0;
        }
        double ways = 0;
        for (int t = from; t <= all.length - left; t++) {
            ways += waysAtLeast(all, t + 1, left - 1, sum + all[t], needed);
        }
        return ways;
    }

    private static void shuffle(double[] all, int first, Random random) {
        for (int t = 0; t < first; t++) {
            int other = t + random.nextInt(all.length - t);
            double moved = all[t];
            all[t] = all[other];
            all[other] = moved;
        }
    }

    /** Of as high a pooled difference by chance, the own labels shuffled inside each judge. */
    double pooledP() {
        double observed = pooledDifference();
        if (Double.isNaN(observed)) {
            return Double.NaN;
        }
        double[][] all = new double[own.length][];
        int count = 0;
        for (int j = 0; j < own.length; j++) {
            all[j] = differences[j].clone();
            count += tellsOfOwn(j) ? own[j] : 0;
        }
        Random random = new Random(seed);
        int asHigh = 1;
        for (int run = 0; run < SHUFFLES; run++) {
            double sum = 0;
            for (int j = 0; j < own.length; j++) {
                if (tellsOfOwn(j)) {
                    shuffle(all[j], own[j], random);
                    sum += own[j] * difference(all[j], own[j]);
                }
            }
            asHigh += sum / count >= observed - SAME ? 1 : 0;
        }
        return asHigh / (SHUFFLES + 1.0);
    }

    Map<String, @Nullable Object> figures() {
        if (!panel.hasOrganizations()) {
            return new Figures()
                    .orReason("judges", null, Reason.NO_ORGANIZATIONS)
                    .map();
        }
        List<Map<String, @Nullable Object>> judges = new ArrayList<>();
        for (int j = 0; j < own.length; j++) {
            if (own[j] > 0) {
                judges.add(new Figures()
                        .with("judge", panel.judges().get(j))
                        .with("own_entries", own[j])
                        .number("difference", difference(j), Reason.TOO_FEW_MARKS)
                        .number("p", p(j), Reason.TOO_FEW_MARKS)
                        .map());
            }
        }
        return new Figures()
                .with("judges", judges)
                .with("own_entries", IntStream.of(own).sum())
                .number("difference", pooledDifference(), Reason.TOO_FEW_MARKS)
                .number("p", pooledP(), Reason.TOO_FEW_MARKS)
                .map();
    }
}
