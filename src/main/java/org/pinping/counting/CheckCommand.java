package org.pinping.counting;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.pinping.criteria.CriteriaFile;
import org.pinping.scoring.RoundRules;
import org.pinping.scoring.ScoringStandard;

/** {@code scripts/score check FILE.yaml}: is a criteria file fit for use, and what is in it? */
final class CheckCommand {

    private final PrintStream out;
    private final Words words;

    CheckCommand(PrintStream out, Words words) {
        this.out = out;
        this.words = words;
    }

    int run(Options options) throws IOException {
        if (options.words().size() != 2) {
            throw new WrongUsage("counting.usage.check");
        }
        Path path = Options.existing(options.words().get(1));
        String name = String.valueOf(path.getFileName());
        CriteriaFile file = CriteriaFile.read(Files.readAllBytes(path));
        DataFaults faults = new DataFaults();
        faults.criteria(name, file.faults());
        faults.sorted().forEach(fault -> out.println(fault.text(words)));
        if (file.standard() == null || file.rules() == null) {
            out.println(words.of("counting.check.faults", name, file.faults().size()));
            return ScoreCommand.FAULTS;
        }
        DataFaults warnings = new DataFaults();
        warnings.criteria(name, file.warnings());
        warnings.sorted().forEach(warning -> out.println(words.of("counting.check.warning", warning.text(words))));
        summary(name, file.standard(), file.rules());
        return ScoreCommand.FINE;
    }

    private void summary(String name, ScoringStandard standard, RoundRules rules) {
        out.println(words.of(
                "counting.check.fine",
                name,
                standard.title(),
                standard.items().size(),
                standard.clauses().size(),
                standard.total()));
        rules.explained().forEach(sentence -> out.println("  " + words.of(sentence)));
    }
}
