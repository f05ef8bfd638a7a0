package org.pinping.bench;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Random;

/** Writes a criteria file and a file of marks for it, always the same for the same numbers. */
public final class ScoreFile {

    private static final long SEED = 20260101;
    private static final int ITEMS = 8;

    private ScoreFile() {}

    /** Arguments: folder, entries, judges, clauses for each of 8 items; by default 10,000 × 9 × 24 marks. */
    public static void main(String[] args) throws IOException {
        Path folder = Path.of(args.length > 0 ? args[0] : "target/bench");
        int entries = args.length > 1 ? Integer.parseInt(args[1]) : 10_000;
        int judges = args.length > 2 ? Integer.parseInt(args[2]) : 9;
        int clauses = args.length > 3 ? Integer.parseInt(args[3]) : 3;
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("criteria.yaml"), criteria(clauses));
        try (OutputStream out =
                new BufferedOutputStream(Files.newOutputStream(folder.resolve("scores.csv")), 1 << 16)) {
            marks(new PrintStream(out, false, StandardCharsets.UTF_8), entries, judges, clauses);
        }
    }

    private static String criteria(int clauses) {
        StringBuilder items = new StringBuilder();
        for (int item = 1; item <= ITEMS; item++) {
            items.append("  - code: \"%d\"\n    title: 第 %d 项\n    max: %d\n    clauses:\n"
                    .formatted(item, item, clauses * 5));
            for (int clause = 1; clause <= clauses; clause++) {
                items.append("      - { code: \"%d.%d\", title: 条款, kind: SCORE, max: 5, step: 0.1 }\n"
                        .formatted(item, clause));
            }
        }
        return """
                code: bench
                version: "1"
                title: 测速
                total: %d
                items:
                %srules:
                  aggregation: { method: trimmed_mean, drop_high: 1, drop_low: 1 }
                  decimals: 2
                  rank_on: exact
                  ties: ["item:1", median]
                  quorum: 5
                  places: 10
                """.formatted(ITEMS * clauses * 5, items);
    }

    private static void marks(PrintStream out, int entries, int judges, int clauses) {
        Random random = new Random(SEED);
        out.print("entry,judge,clause,value\n");
        for (int entry = 1; entry <= entries; entry++) {
            for (int judge = 1; judge <= judges; judge++) {
                for (int clause = 0; clause < ITEMS * clauses; clause++) {
                    int tenths = 20 + random.nextInt(31);
                    out.print(String.format(Locale.ROOT, "E%06d,J%02d,", entry, judge));
                    out.print((clause / clauses + 1) + "." + (clause % clauses + 1) + ",");
                    out.print(tenths / 10 + "." + tenths % 10 + "\n");
                }
            }
        }
        out.flush();
    }
}
