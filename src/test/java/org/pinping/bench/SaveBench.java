package org.pinping.bench;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pinping.kernel.Actor;
import org.pinping.scorecard.TestRound;
import org.pinping.scorecard.TestRound.Made;

/** Sixteen signed-in judges save whole sheets of 24 clauses, one after the other, as fast as they are answered. */
final class SaveBench {

    private static final int JUDGES = 16;
    private static final Pattern VERSION = Pattern.compile("\"version\":(\\d+)");

    private final TestRound testRound;
    private final int port;

    SaveBench(TestRound testRound, int port) {
        this.testRound = testRound;
        this.port = port;
    }

    /** What one run measured: saves answered 200, and the time of each in nanoseconds, ascending. */
    record Run(double perSecond, List<Long> nanos, long refused) {

        double millis(double share) {
            return nanos.get((int) Math.min(nanos.size() - 1L, Math.round(share * nanos.size()))) / 1e6;
        }
    }

    List<Run> run(int seconds, int runs) throws InterruptedException {
        Made made = testRound.large(JUDGES, JUDGES, "model-branch-9-24");
        List<Judge> judges = new ArrayList<>();
        for (int i = 0; i < JUDGES; i++) {
            Actor actor = made.judges().get(i);
            String path = "/rounds/" + made.round().value() + "/sheets/"
                    + made.entries().get(i).value();
            judges.add(new Judge(new WebClient(port).signIn(actor.name(), TestRound.PASSWORD, path), path, made));
        }
        List<Run> measured = new ArrayList<>();
        for (int i = 0; i <= runs; i++) {
            Run run = once(judges, seconds);
            if (i > 0) {
                measured.add(run); // the first run warms the server up
            }
        }
        return measured;
    }

    private Run once(List<Judge> judges, int seconds) throws InterruptedException {
        CountDownLatch done = new CountDownLatch(judges.size());
        long end = System.nanoTime() + seconds * 1_000_000_000L;
        for (Judge judge : judges) {
            judge.nanos.clear();
            judge.refused = 0;
            Thread thread = new Thread(() -> {
                judge.saveUntil(end);
                done.countDown();
            });
            thread.start();
        }
        long start = System.nanoTime();
        done.await();
        double elapsed = (System.nanoTime() - start) / 1e9;
        List<Long> all =
                judges.stream().flatMap(it -> it.nanos.stream()).sorted().toList();
        long refused = judges.stream().mapToLong(it -> it.refused).sum();
        return new Run(all.size() / elapsed, all, refused);
    }

    private final class Judge {

        private final WebClient client;
        private final String path;
        private final Made made;
        private final List<Long> nanos = new ArrayList<>();
        private long refused;
        private long version;
        private int seed;

        Judge(WebClient client, String path, Made made) {
            this.client = client;
            this.path = path;
            this.made = made;
        }

        void saveUntil(long end) {
            while (System.nanoTime() < end) {
                Map<String, String> form = form();
                long start = System.nanoTime();
                HttpResponse<String> answer = client.post(path, form, true);
                long took = System.nanoTime() - start;
                Matcher told = VERSION.matcher(answer.body());
                if (answer.statusCode() != 200 || !told.find()) {
                    refused++;
                    continue;
                }
                version = Long.parseLong(told.group(1));
                nanos.add(took);
            }
        }

        private Map<String, String> form() {
            Map<String, String> form = new LinkedHashMap<>();
            form.put("version", String.valueOf(version));
            form.put("key", path + "/" + seed);
            testRound.marks(made.standard(), seed++).forEach((clause, mark) -> {
                form.put("mark." + clause, String.valueOf(mark.value()));
                form.put("reason." + clause, "");
            });
            return form;
        }
    }
}
