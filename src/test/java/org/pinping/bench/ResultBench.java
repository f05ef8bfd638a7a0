package org.pinping.bench;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.pinping.kernel.Actor;
import org.pinping.scorecard.RoundManagement;
import org.pinping.scorecard.TestRound;
import org.pinping.scorecard.TestRound.Made;

/** The standings page and the workbook of a round of 1,000 entries, 9 judges and 24 clauses. */
final class ResultBench {

    private static final int ENTRIES = 1000;
    private static final int JUDGES = 9;

    private final TestRound testRound;
    private final RoundManagement rounds;
    private final Made made;
    private final WebClient organizer;

    ResultBench(TestRound testRound, RoundManagement rounds, int port) throws Exception {
        this.testRound = testRound;
        this.rounds = rounds;
        this.made = fill();
        this.organizer = new WebClient(port).signIn(made.organizer().name(), TestRound.PASSWORD, "/contests");
    }

    private Made fill() throws Exception {
        Made round = testRound.large(JUDGES, ENTRIES, "model-branch-9-24");
        ExecutorService pool = Executors.newFixedThreadPool(JUDGES);
        List<Future<?>> filled = new ArrayList<>();
        for (int j = 0; j < JUDGES; j++) {
            int judge = j;
            Actor actor = round.judges().get(j);
            filled.add(pool.submit(() -> {
                for (int i = 0; i < ENTRIES; i++) {
                    testRound.submit(round, actor, round.entries().get(i), judge * 31 + i * 7);
                }
            }));
        }
        for (Future<?> judge : filled) {
            judge.get();
        }
        pool.shutdown();
        rounds.close(round.round(), 0, "全部提交", round.organizer());
        return round;
    }

    /** Milliseconds of each request, ascending; the first one counts from a cold cache and comes apart. */
    double[] page(int requests) {
        double[] millis = new double[requests];
        for (int i = 0; i < requests; i++) {
            millis[i] = once(path("standings"));
        }
        Arrays.sort(millis);
        return millis;
    }

    double once(String path) {
        long start = System.nanoTime();
        HttpResponse<byte[]> answer = organizer.bytes(path);
        double took = (System.nanoTime() - start) / 1e6;
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(path + " answered " + answer.statusCode());
        }
        return took;
    }

    String path(String what) {
        return "/rounds/" + made.round().value() + "/" + what;
    }
}
