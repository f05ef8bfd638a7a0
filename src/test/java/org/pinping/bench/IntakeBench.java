package org.pinping.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.pinping.casefile.CaseFileReader;
import org.pinping.casefile.SectionTitles;
import org.pinping.office.DocumentFormat;
import org.pinping.office.DocumentReader;
import org.pinping.office.HostileFiles;
import org.pinping.office.TestDocuments;
import org.pinping.office.UnreadableDocument;

/** How long it takes to read a case file of five pages, and how much memory files take that mean harm. */
public final class IntakeBench {

    private static final int PARAGRAPHS = 40;
    private static final int RUNS = 11;

    private final DocumentReader reader = new DocumentReader();

    private IntakeBench() {}

    public static void main(String[] args) throws UnreadableDocument {
        IntakeBench bench = new IntakeBench();
        bench.speed(DocumentFormat.DOCX, " (goal 1000)");
        bench.speed(DocumentFormat.DOC, "");
        bench.speed(DocumentFormat.PDF, "");
        for (Map.Entry<String, byte[]> file : HostileFiles.all().entrySet()) {
            bench.memory(file.getKey(), file.getValue());
        }
    }

    private void speed(DocumentFormat format, String goal) throws UnreadableDocument {
        List<String> paragraphs = new ArrayList<>(List.of("一、品牌介绍"));
        for (int i = 0; i < PARAGRAPHS; i++) {
            paragraphs.add((i == PARAGRAPHS / 2 ? "二、主要做法：" : "") + "医疗队每周去一次渔港码头，给船员量血压。".repeat(4));
        }
        byte[] file = TestDocuments.of(format, paragraphs);
        double first = millis(format, file);
        double[] runs = new double[RUNS];
        for (int i = 0; i < RUNS; i++) {
            runs[i] = millis(format, file);
        }
        Arrays.sort(runs);
        System.out.printf(
                Locale.ROOT,
                "intake of a %s of five pages: first %.0f ms, then median %.1f ms%s%n",
                format,
                first,
                runs[RUNS / 2],
                goal);
    }

    private double millis(DocumentFormat format, byte[] file) throws UnreadableDocument {
        long start = System.nanoTime();
        var text = reader.read("case." + format.extension(), file);
        CaseFileReader.propose(
                text, List.of(new SectionTitles("a", "品牌介绍", List.of()), new SectionTitles("b", "主要做法", List.of())));
        return (System.nanoTime() - start) / 1e6;
    }

    /** The most that was in use while the file was read, above what is in use at rest. */
    private void memory(String name, byte[] file) {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        long idle = runtime.totalMemory() - runtime.freeMemory();
        long[] most = {idle};
        Thread watch = new Thread(() -> {
            while (!Thread.currentThread().isInterrupted()) {
                most[0] = Math.max(most[0], runtime.totalMemory() - runtime.freeMemory());
                Thread.onSpinWait();
            }
        });
        watch.setDaemon(true);
        watch.start();
        long start = System.nanoTime();
        String outcome = outcome(name, file);
        double seconds = (System.nanoTime() - start) / 1e9;
        watch.interrupt();
        System.out.printf(
                Locale.ROOT,
                "%-32s %,10d bytes: %-14s %.2f s, %d MiB above idle (goals 20, 256)%n",
                name,
                file.length,
                outcome,
                seconds,
                (most[0] - idle) >> 20);
    }

    private String outcome(String name, byte[] file) {
        try {
            reader.read(name, file);
            return "read";
        } catch (UnreadableDocument e) {
            return e.reason().name();
        }
    }
}
