package org.pinping.counting;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.pinping.scoring.Standing;

/** Counts the files of the options, and writes the result or one entry's part of it. */
final class CountCommand {

    private final PrintStream out;
    private final PrintStream err;
    private final Words words;

    CountCommand(PrintStream out, PrintStream err, Words words) {
        this.out = out;
        this.err = err;
        this.words = words;
    }

    int count(Options options) throws IOException {
        String format = options.format();
        String target = options.value("--out");
        String kind = target == null ? "" : kind(target);
        CountResult result = result(options, format);
        if (result == null) {
            return ScoreCommand.FAULTS;
        }
        if (target != null) {
            write(result, Path.of(target), kind);
            if (options.value("--format") == null) {
                out.println(words.of("counting.written", target));
                return ScoreCommand.FINE;
            }
        }
        if (format.equals("csv")) {
            result.warnings().forEach(warning -> err.println(words.of(warning)));
        }
        out.print(text(result, format));
        return ScoreCommand.FINE;
    }

    int explain(Options options) throws IOException {
        String entry = options.required("--entry");
        CountResult result = result(options, "table");
        if (result == null) {
            return ScoreCommand.FAULTS;
        }
        Standing<String, String> standing = result.ranking().standings().stream()
                .filter(it -> it.code().equals(entry))
                .findFirst()
                .orElseThrow(() -> new WrongUsage("counting.usage.no-entry", entry));
        new EntrySentences(result, words).of(standing).forEach(out::println);
        return ScoreCommand.FINE;
    }

    int diagnose(Options options) throws IOException {
        String stat = options.required("--stat");
        CountResult result = result(options, "table");
        if (result == null) {
            return ScoreCommand.FAULTS;
        }
        new DiagnoseCommand(result).print(stat, out);
        return ScoreCommand.FINE;
    }

    private @Nullable CountResult result(Options options, String format) throws IOException {
        DataFaults faults = new DataFaults();
        CountResult result = new FileCount(options, faults).count();
        if (result == null) {
            List<DataFault> sorted = faults.sorted();
            sorted.forEach(fault -> err.println(fault.text(words)));
            err.println(words.of("counting.faults", sorted.size()));
            if (format.equals("json")) {
                out.print(JsonFaults.of(sorted, words));
            }
        }
        return result;
    }

    private String text(CountResult result, String format) {
        return switch (format) {
            case "csv" -> CsvResult.of(ResultLine.of(result, words));
            case "json" -> new JsonResult(words).of(result);
            default -> new TableResult(words).of(result, ResultLine.of(result, words));
        };
    }

    private static String kind(String target) {
        String kind = target.substring(target.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        if (!List.of("xlsx", "csv", "json").contains(kind)) {
            throw new WrongUsage("counting.usage.out", target);
        }
        return kind;
    }

    private void write(CountResult result, Path target, String kind) throws IOException {
        if (kind.equals("xlsx")) {
            new BookResult(words).write(result, target);
        } else {
            // spreadsheets take a file without the mark for the system's own encoding and garble Chinese
            String mark = kind.equals("csv") ? "\uFEFF" : "";
            Files.writeString(target, mark + text(result, kind));
        }
    }
}
