package org.pinping.scoring;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A table of items and clauses against which entries are judged; immutable, equal by its content's digest. */
public final class ScoringStandard {

    private final StandardId id;
    private final String code;
    private final String version;
    private final Text title;
    private final @Nullable Text description;
    private final BigDecimal total;
    private final List<Item> items;
    private final @Nullable BonusBlock bonus;
    private final List<Clause> vetoes;
    private final SheetPlan plan;
    private final Map<String, Clause> byCode = new HashMap<>();
    private final Map<String, ScoringStandard> byCategory = new HashMap<>();

    public ScoringStandard(
            StandardId id,
            String code,
            String version,
            Text title,
            @Nullable Text description,
            BigDecimal total,
            List<Item> items,
            @Nullable BonusBlock bonus,
            List<Clause> vetoes) {
        this.id = id;
        this.code = code;
        this.version = version;
        this.title = title;
        this.description = description;
        this.total = total;
        this.items = List.copyOf(items);
        if (items.isEmpty()) {
            throw new IllegalArgumentException("a standard needs an item");
        }
        this.bonus = bonus;
        this.vetoes = List.copyOf(vetoes);
        this.plan = new SheetPlan(this.items, bonus, this.vetoes);
        plan.clauses().forEach(clause -> byCode.put(clause.code(), clause));
        check();
        plan.clauses().stream()
                .flatMap(clause -> clause.byCategory().keySet().stream())
                .distinct()
                .forEach(category -> byCategory.put(category, variant(category)));
    }

    private ScoringStandard variant(String category) {
        List<Item> own = items.stream().map(item -> item.forCategory(category)).toList();
        BonusBlock block = bonus == null
                ? null
                : new BonusBlock(bonus.title(), bonus.cap(), forCategory(bonus.clauses(), category), bonus.limits());
        return new ScoringStandard(
                id, code, version, title, description, total(own), own, block, forCategory(vetoes, category));
    }

    private static List<Clause> forCategory(List<Clause> clauses, String category) {
        return clauses.stream().map(clause -> clause.forCategory(category)).toList();
    }

    private static BigDecimal total(List<Item> items) {
        return items.stream().map(Item::weightedMax).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private void check() {
        BigDecimal sum = total(items);
        if (sum.compareTo(total) != 0) {
            throw new IllegalArgumentException("items add up to " + sum + ", not " + total);
        }
        items.forEach(item -> check(item.clauses(), SheetPart.ITEMS));
        check(bonus == null ? List.of() : bonus.clauses(), SheetPart.BONUS);
        check(vetoes, SheetPart.VETOES);
        Set<String> itemCodes = new HashSet<>();
        items.forEach(item -> itemCodes.add(item.code()));
        if (byCode.size() != plan.clauses().size() || itemCodes.size() != items.size()) {
            throw new IllegalArgumentException("a code is used twice");
        }
        if (bonus != null && !bonus.limits().stream().map(BonusLimit::item).allMatch(itemCodes::contains)) {
            throw new IllegalArgumentException("a bonus belongs to no item");
        }
    }

    private static void check(List<Clause> clauses, SheetPart part) {
        for (Clause clause : clauses) {
            if (clause.kind().part() != part) {
                throw new IllegalArgumentException("clause " + clause.code() + " does not belong to " + part);
            }
        }
    }

    public StandardId id() {
        return id;
    }

    /** Short name of the table, the same through all its versions. */
    public String code() {
        return code;
    }

    public String version() {
        return version;
    }

    public Text title() {
        return title;
    }

    public @Nullable Text description() {
        return description;
    }

    /**
     * The same table with the maxima for entries of a category: same codes, same kinds, same digest. Without a maximum of
     * its own for that category it is this standard.
     */
    public ScoringStandard forCategory(String category) {
        return byCategory.getOrDefault(category, this);
    }

    /** The categories that have maxima of their own. */
    public Set<String> categories() {
        return Set.copyOf(byCategory.keySet());
    }

    /** What a perfect sheet brings without bonus and without what has no maximum. */
    public BigDecimal total() {
        return total;
    }

    public List<Item> items() {
        return items;
    }

    public @Nullable BonusBlock bonus() {
        return bonus;
    }

    public List<Clause> vetoes() {
        return vetoes;
    }

    /** Everything a judge marks, in sheet order: the items' clauses, then the bonus, then the vetoes. */
    public List<Clause> clauses() {
        return plan.clauses();
    }

    /** The items' clauses: what a sheet needs to be complete. */
    public List<Clause> required() {
        return items.stream().flatMap(item -> item.clauses().stream()).toList();
    }

    public boolean hasClause(String clauseCode) {
        return byCode.containsKey(clauseCode);
    }

    public Clause clause(String clauseCode) {
        Clause clause = byCode.get(clauseCode);
        if (clause == null) {
            throw new IllegalArgumentException("no clause " + clauseCode + " in " + code);
        }
        return clause;
    }

    public boolean hasItem(String itemCode) {
        return items.stream().anyMatch(item -> item.code().equals(itemCode));
    }

    public Item item(String itemCode) {
        return items.stream()
                .filter(item -> item.code().equals(itemCode))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no item " + itemCode + " in " + code));
    }

    /**
     * Which stored marks are none of this standard's, by clause: the entry's category may have changed, and the maxima
     * with it.
     */
    public Map<String, Wording> contradictions(Marks marks) {
        Map<String, Wording> contradictions = new LinkedHashMap<>();
        marks.values().forEach((code, value) -> {
            Clause clause = byCode.get(code);
            if (clause == null) {
                contradictions.put(code, Wording.of("scoring.sheet.clause", code, value));
            } else if (!(clause.kind().read(value) instanceof MarkReading.Accepted)) {
                contradictions.put(code, Wording.of("scoring.sheet.mark", code, clause.title(), value));
            }
        });
        return contradictions;
    }

    /**
     * Adds a sheet up.
     *
     * @throws IllegalArgumentException if a mark is none of this standard's, see {@link #contradictions}
     */
    public SheetScore score(Marks marks) {
        return plan.score(marks);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ScoringStandard that && id.equals(that.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    @Override
    public String toString() {
        return code + " " + version + " " + id.digest();
    }
}
