package org.pinping.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import org.pinping.kernel.Actor;
import org.pinping.scorecard.TestRound;
import org.pinping.scorecard.TestRound.Made;

/** Sixteen signed-in judges save whole sheets of 24 clauses, one after the other, as fast as they are answered. */
final class SaveBench {

    private static final int JUDGES = 16;

    /** With both cores under load the compiler of the JVM is at work for almost two minutes, and doubles the speed. */
    private static final int WARM_UP_RUNS = 11;

    private static final String VERSION = "\"version\":";

    private final TestRound testRound;
    private final int port;
    private @Nullable Run cold;

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

    List<Run> run(int seconds, int runs) throws IOException, InterruptedException {
        Made made = testRound.large(JUDGES, JUDGES, "model-branch-9-24");
        List<Judge> judges = new ArrayList<>();
        for (int i = 0; i < JUDGES; i++) {
            Actor actor = made.judges().get(i);
            String path = "/rounds/" + made.round().value() + "/sheets/"
                    + made.entries().get(i).value();
            WebClient signedIn = new WebClient(port).signIn(actor.name(), TestRound.PASSWORD, path);
            judges.add(new Judge(new SaveClient(port, path, signedIn.cookie()), forms(made, signedIn.token())));
        }
        List<Run> measured = new ArrayList<>();
        for (int i = -WARM_UP_RUNS; i < runs; i++) {
            Run run = once(judges, seconds);
            if (i >= 0) {
                measured.add(run);
            } else if (cold == null) {
                cold = run;
            }
        }
        return measured;
    }

    /** The first run, before the code was compiled. */
    Run cold() {
        return Objects.requireNonNull(cold);
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

    private static final class Judge {

        private final SaveClient client;
        private final List<String> forms;
        private final List<Long> nanos = new ArrayList<>();
        private long refused;
        private long version;
        private int sent;

        Judge(SaveClient client, List<String> forms) {
            this.client = client;
            this.forms = forms;
        }

        void saveUntil(long end) {
            try {
                while (System.nanoTime() < end) {
                    save();
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private void save() throws IOException {
            String form = "version=" + version + "&key=" + ++sent + forms.get(sent % forms.size());
            long start = System.nanoTime();
            SaveClient.Answer answer = client.post(form);
            long took = System.nanoTime() - start;
            int told = answer.body().indexOf(VERSION);
            if (answer.status() != 200 || told < 0) {
                refused++;
                return;
            }
            int from = told + VERSION.length();
            version = Long.parseLong(answer.body(), from, answer.body().indexOf(',', from), 10);
            nanos.add(took);
        }
    }

    /** Sheets that differ from one another in every clause, ready to be sent behind version and key. */
    private List<String> forms(Made made, String token) {
        List<String> forms = new ArrayList<>();
        for (int seed = 0; seed < 12; seed++) {
            StringBuilder form = new StringBuilder("&_csrf=" + URLEncoder.encode(token, StandardCharsets.UTF_8));
            testRound
                    .marks(made.standard(), seed)
                    .forEach((clause, mark) -> form.append("&mark.")
                            .append(clause)
                            .append('=')
                            .append(mark.value())
                            .append("&reason.")
                            .append(clause)
                            .append('='));
            forms.add(form.toString());
        }
        return forms;
    }
}
