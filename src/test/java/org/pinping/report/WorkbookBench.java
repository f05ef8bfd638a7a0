package org.pinping.report;

import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** Measures how long the papers of 1,000 entries, 9 judges and 24 columns take; run it with {@code -Xmx256m}. */
final class WorkbookBench {

    private static final int RUNS = 5;

    private WorkbookBench() {}

    public static void main(String[] args) throws IOException {
        PaperSet papers = SampleWorkbook.papers();
        ResultPaper paper = ResultPaperSamples.of(1_000, 9, ResultPaperSamples.twentyFourItems());
        Path file = Files.createTempFile("pinping-bench", ".xlsx");
        long[] millis = new long[RUNS];
        try {
            for (int i = 0; i < RUNS; i++) {
                long before = busy();
                millis[i] = write(papers, paper, file);
                System.out.printf("run %d: %,d ms, of it %,d ms on the processor%n", i + 1, millis[i], busy() - before);
            }
            Arrays.sort(millis);
            System.out.printf(
                    "workbook 1,000 entries x 9 judges x 24 columns: median %,d ms, slowest %,d ms, %,d KiB, heap limit %,d MiB%n",
                    millis[RUNS / 2],
                    millis[RUNS - 1],
                    Files.size(file) / 1024,
                    Runtime.getRuntime().maxMemory() >> 20);
        } finally {
            Files.delete(file);
        }
    }

    /** Milliseconds this thread has computed; on a busy machine it tells more than the clock. */
    private static long busy() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() / 1_000_000;
    }

    private static long write(PaperSet papers, ResultPaper paper, Path file) throws IOException {
        long start = System.nanoTime();
        try (OutputStream out = Files.newOutputStream(file)) {
            papers.write(paper, out);
        }
        return (System.nanoTime() - start) / 1_000_000;
    }
}
