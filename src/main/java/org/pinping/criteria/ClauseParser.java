package org.pinping.criteria;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.pinping.scoring.Clause;
import org.pinping.scoring.Option;
import org.pinping.scoring.ScoringKind;
import org.pinping.scoring.SheetPart;
import org.pinping.scoring.Text;

/** Reads clauses of any kind; codes are distinct over the whole sheet. */
final class ClauseParser {

    /** A kind of clause: where it may stand, and who reads its keys. */
    private record Kind(SheetPart part, Function<Fields, @Nullable ScoringKind> parser) {}

    private final Faults faults;
    private final Map<String, Kind> kinds = new LinkedHashMap<>();
    private final Set<String> codes = new HashSet<>();

    ClauseParser(Faults faults, Map<String, List<Option>> scales) {
        this.faults = faults;
        LevelParser levels = new LevelParser(scales);
        kinds.put("SCORE", new Kind(SheetPart.ITEMS, KindParser::score));
        kinds.put("LEVEL", new Kind(SheetPart.ITEMS, levels::parse));
        kinds.put("DEDUCT", new Kind(SheetPart.ITEMS, KindParser::deduct));
        kinds.put("COUNT", new Kind(SheetPart.ITEMS, KindParser::count));
        kinds.put("PASS", new Kind(SheetPart.ITEMS, KindParser::pass));
        kinds.put("THRESHOLD", new Kind(SheetPart.ITEMS, ThresholdParser::parse));
        kinds.put("BONUS", new Kind(SheetPart.BONUS, KindParser::bonus));
        kinds.put("VETO", new Kind(SheetPart.VETOES, KindParser::veto));
    }

    List<Clause> read(List<Fields> lines, SheetPart part) {
        List<Clause> clauses = new ArrayList<>();
        for (Fields line : lines) {
            Clause clause = read(line, part);
            if (clause != null) {
                clauses.add(clause);
            }
        }
        return clauses;
    }

    private @Nullable Clause read(Fields line, SheetPart part) {
        int before = faults.count();
        String code = line.code("code");
        Text title = line.words("title");
        Text guide = line.optionalWords("guide");
        Text evidence = line.optionalWords("evidence");
        if (code != null && !codes.add(code)) {
            line.fault("code", "duplicate-code", code);
        }
        Kind known = line.choice("kind", kinds, null);
        if (known == null) {
            return null;
        }
        if (known.part() != part) {
            line.fault("kind", "wrong-part", String.valueOf(line.text("kind")));
        }
        ScoringKind kind = known.parser().apply(line);
        line.close();
        if (faults.count() > before || code == null || title == null || kind == null) {
            return null;
        }
        return new Clause(code, title, guide, evidence, kind);
    }
}
