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

    private final Faults faults;
    private final Map<String, Function<Fields, @Nullable ScoringKind>> kinds = new LinkedHashMap<>();
    private final Set<String> codes = new HashSet<>();

    ClauseParser(Faults faults, Map<String, List<Option>> scales) {
        this.faults = faults;
        LevelParser levels = new LevelParser(scales);
        kinds.put("SCORE", KindParser::score);
        kinds.put("LEVEL", levels::parse);
        kinds.put("DEDUCT", KindParser::deduct);
        kinds.put("COUNT", KindParser::count);
        kinds.put("PASS", KindParser::pass);
        kinds.put("THRESHOLD", ThresholdParser::parse);
        kinds.put("BONUS", KindParser::bonus);
        kinds.put("VETO", KindParser::veto);
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
        Function<Fields, @Nullable ScoringKind> parser = line.choice("kind", kinds, null);
        if (parser == null) {
            return null;
        }
        ScoringKind kind = parser.apply(line);
        line.close();
        if (kind != null && kind.part() != part) {
            line.fault("kind", "wrong-part", kind.name());
        }
        if (faults.count() > before || code == null || title == null || kind == null) {
            return null;
        }
        return new Clause(code, title, guide, evidence, kind);
    }
}
