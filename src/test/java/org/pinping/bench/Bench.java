package org.pinping.bench;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.pinping.Application;
import org.pinping.entry.material.MaterialManagement;
import org.pinping.entry.material.TestMaterials;
import org.pinping.scorecard.RoundManagement;
import org.pinping.scorecard.TestRound;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Prints the figures that this product promises, measured through HTTP on loopback against the whole application on its
 * embedded database. The load runs in the same process and on the same cores, so the server alone is faster than this.
 */
public final class Bench {

    private Bench() {}

    public static void main(String[] args) throws Exception {
        System.out.printf(
                Locale.ROOT,
                "machine: %d cores, heap limit %d MiB, Java %s%n",
                Runtime.getRuntime().availableProcessors(),
                Runtime.getRuntime().maxMemory() >> 20,
                System.getProperty("java.version"));
        SpringApplication application = new SpringApplication(Application.class);
        try (ConfigurableApplicationContext context = application.run(args)) {
            int port = Integer.parseInt(context.getEnvironment().getRequiredProperty("local.server.port"));
            String only = context.getEnvironment().getProperty("bench.only", "saves results uploads entries");
            if (only.contains("saves")) {
                saves(new SaveBench(context.getBean(TestRound.class), port));
            }
            if (only.contains("results")) {
                results(new ResultBench(
                        context.getBean(TestRound.class), context.getBean(RoundManagement.class), port));
            }
            if (only.contains("entries")) {
                new EntryBench(context, port).run();
            }
            if (only.contains("uploads")) {
                UploadBench bench = new UploadBench(
                        context.getBean(TestMaterials.class), context.getBean(MaterialManagement.class), port);
                bench.run(10);
                bench.print(bench.run(62));
            }
        }
    }

    private static void saves(SaveBench bench) throws Exception {
        List<SaveBench.Run> runs = bench.run(10, 5);
        runs.forEach(it -> System.out.printf(
                Locale.ROOT,
                "save a sheet of 24 clauses, 16 judges at once: %.0f saves/s, p50 %.1f ms, p99 %.1f ms, %d refused%n",
                it.perSecond(),
                it.millis(0.5),
                it.millis(0.99),
                it.refused()));
        System.out.printf(
                Locale.ROOT,
                "the same in the first ten seconds of the JVM: %.0f saves/s%n",
                bench.cold().perSecond());
        SaveBench.Run median = runs.stream()
                .sorted(Comparator.comparingDouble(SaveBench.Run::perSecond))
                .toList()
                .get(runs.size() / 2);
        System.out.printf(
                Locale.ROOT,
                "median run: %.0f saves/s (goal 800), p99 %.1f ms (goal 40)%n",
                median.perSecond(),
                median.millis(0.99));
    }

    private static void results(ResultBench bench) {
        System.out.printf(
                Locale.ROOT, "standings of 1,000 x 9 x 24, cold cache: %.0f ms%n", bench.once(bench.path("standings")));
        bench.page(100);
        double[] page = bench.page(100);
        System.out.printf(
                Locale.ROOT,
                "standings of 1,000 x 9 x 24, warm: median %.1f ms, p95 %.1f ms (goal 60)%n",
                page[50],
                page[95]);
        for (int i = 0; i < 3; i++) {
            System.out.printf(
                    Locale.ROOT,
                    "workbook of 1,000 x 9 x 24: %.1f s (goal 5)%n",
                    bench.once(bench.path("workbook")) / 1000);
        }
    }
}
