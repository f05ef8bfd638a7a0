package org.pinping.counting;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** The counting command {@code scripts/score}. */
public final class ScoreCommand {

    static final int FINE = 0;
    static final int WRONG_USAGE = 1;
    static final int FAULTS = 2;

    private final PrintStream out;
    private final PrintStream err;
    private final Map<String, String> environment;

    ScoreCommand(PrintStream out, PrintStream err, Map<String, String> environment) {
        this.out = out;
        this.err = err;
        this.environment = environment;
    }

    public static void main(String[] args) {
        PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(System.err, false, StandardCharsets.UTF_8);
        int exit = new ScoreCommand(out, err, System.getenv()).run(List.of(args));
        out.flush();
        err.flush();
        System.exit(exit);
    }

    /** Does what the words ask for; the result is the exit code. */
    int run(List<String> args) {
        Words words = new Words(Options.language(args, environment));
        try {
            if (args.isEmpty() || args.contains("--help") || args.contains("-h")) {
                out.println(words.of("counting.help"));
                return args.isEmpty() ? WRONG_USAGE : FINE;
            }
            Options options = Options.of(args);
            return run(options, words);
        } catch (WrongUsage wrong) {
            err.println(words.of(wrong.reason()));
        } catch (IOException e) {
            err.println(words.of("counting.usage.unreadable", String.valueOf(e.getMessage())));
        }
        return WRONG_USAGE;
    }

    private int run(Options options, Words words) throws IOException {
        String first = options.words().isEmpty() ? "" : options.words().get(0);
        return switch (first) {
            case "" -> new CountCommand(out, err, words).count(options);
            case "explain" -> new CountCommand(out, err, words).explain(options);
            case "diagnose" -> new CountCommand(out, err, words).diagnose(options);
            case "check" -> new CheckCommand(out, words).run(options);
            default -> throw new WrongUsage("counting.usage.word", first);
        };
    }
}
