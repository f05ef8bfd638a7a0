package org.pinping.criteria;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.pinping.scoring.Clause;
import org.pinping.scoring.Guidance;
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
    private final Map<String, String> bonusItems = new LinkedHashMap<>();

    ClauseParser(Faults faults, Map<String, List<Option>> scales) {
        this.faults = faults;
        LevelParser levels = new LevelParser(scales);
        kinds.put("SCORE", new Kind(SheetPart.ITEMS, KindParser::score));
        kinds.put("RANGE_BAND", new Kind(SheetPart.ITEMS, KindParser::rangeBand));
        kinds.put("LEVEL", new Kind(SheetPart.ITEMS, levels::parse));
        kinds.put("DEDUCT", new Kind(SheetPart.ITEMS, KindParser::deduct));
        kinds.put("COUNT", new Kind(SheetPart.ITEMS, KindParser::count));
        kinds.put("PASS", new Kind(SheetPart.ITEMS, KindParser::pass));
        kinds.put("THRESHOLD", new Kind(SheetPart.ITEMS, ThresholdParser::parse));
        kinds.put("RATIO", new Kind(SheetPart.ITEMS, RatioParser::parse));
        kinds.put("VOTE_GRADE", new Kind(SheetPart.ITEMS, KindParser::voteGrade));
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

    /** To which item a bonus clause belongs, by the clause's code, for those that say so. */
    Map<String, String> bonusItems() {
        return bonusItems;
    }

    private @Nullable Clause read(Fields line, SheetPart part) {
        int before = faults.count();
        String code = code(line);
        Text title = line.words("title");
        Text guide = line.optionalWords("guide");
        Text evidence = line.optionalWords("evidence");
        if (part == SheetPart.BONUS && line.has("item")) {
            String item = line.code("item");
            if (code != null && item != null) {
                bonusItems.put(code, item);
            }
        }
        Marking marking = marking(line, part);
        line.close();
        if (faults.count() > before || code == null || title == null || marking == null) {
            return null;
        }
        return new Clause(code, title, guide, evidence, marking.kind(), marking.byCategory());
    }

    private @Nullable String code(Fields line) {
        String code = line.code("code");
        if (code != null && !codes.add(code)) {
            line.fault("code", "duplicate-code", code);
        }
        return code;
    }

    /** How a clause is marked, for all entries and for those of certain categories. */
    private record Marking(ScoringKind kind, Map<String, ScoringKind> byCategory) {}

    private @Nullable Marking marking(Fields line, SheetPart part) {
        int before = faults.count();
        Kind known = line.choice("kind", kinds, null);
        if (known == null) {
            line.giveUp();
            return null;
        }
        if (known.part() != part) {
            line.fault("kind", "wrong-part", String.valueOf(line.text("kind")));
        }
        ScoringKind kind = known.parser().apply(line);
        Fields maxima = line.optionalObject("max_by_category");
        if (faults.count() > before || kind == null) {
            return null;
        }
        Map<String, ScoringKind> byCategory = new LinkedHashMap<>();
        if (maxima != null) {
            for (String category : List.copyOf(maxima.keys())) {
                ScoringKind own = maxima.positive(category) == null
                        ? null
                        : known.parser().apply(line.with("max", maxima, category));
                if (own != null) {
                    byCategory.put(category, own);
                }
            }
        }
        return new Marking(kind, byCategory);
    }

    /** The only clause of an item that is marked as a whole; it has the item's code, and the item's keys say how. */
    @Nullable Clause whole(Fields item, @Nullable String code, @Nullable Text title) {
        if (code != null && !codes.add(code)) {
            item.fault("code", "duplicate-code", code);
        }
        Text guide = item.optionalWords("guide");
        Text evidence = item.optionalWords("evidence");
        Marking marking = marking(item, SheetPart.ITEMS);
        return code == null || title == null || marking == null
                ? null
                : new Clause(code, title, guide, evidence, marking.kind(), marking.byCategory());
    }

    /** The lines of an item that is marked as a whole. */
    List<Guidance> guidance(List<Fields> lines) {
        List<Guidance> guidance = new ArrayList<>();
        for (Fields line : lines) {
            String code = code(line);
            Text title = line.words("title");
            Text guide = line.optionalWords("guide");
            Text evidence = line.optionalWords("evidence");
            BigDecimal max = line.has("max") ? line.number("max") : null;
            line.close();
            if (code != null && title != null) {
                guidance.add(new Guidance(code, title, guide, evidence, max));
            }
        }
        return guidance;
    }
}
