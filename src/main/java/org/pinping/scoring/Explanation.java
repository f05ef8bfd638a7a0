package org.pinping.scoring;

import java.util.List;

/**
 * How an entry came to its score and place, ready to be said in any language: page, workbook and counting command print
 * this one object.
 */
public record Explanation(List<Section> sections) {

    public Explanation {
        sections = List.copyOf(sections);
    }

    /**
     * Explains one entry of a ranking.
     *
     * @param scored how many entries of the ranking have a score
     */
    public static <J> Explanation of(RoundRules rules, int scored, Standing<?, J> standing, JudgeNames<J> names) {
        return new Explanation(new Explaining<>(rules, scored, standing, names).sections());
    }

    /** Whether a table of totals and what became of them says the same. */
    public boolean plain() {
        return sections.stream().allMatch(Section::plain);
    }

    /** The parts of an explanation, in the order of the count. */
    public enum Topic {
        SHEETS,
        ITEMS,
        GROUPS,
        ROUNDS,
        SCORE,
        PLACE
    }

    /**
     * A part with its sentences, then its table.
     *
     * @param plain whether it says no more than a table of totals and what became of them
     */
    public record Section(Topic topic, boolean plain, List<Wording> sentences, Table table) {

        public Section {
            sentences = List.copyOf(sentences);
        }

        public Wording heading() {
            return Wording.of("scoring.explain.topic." + topic.name());
        }
    }

    /** Empty where sentences are enough. */
    public record Table(List<Wording> headings, List<Row> rows) {

        static final Table NONE = new Table(List.of(), List.of());

        public Table {
            headings = List.copyOf(headings);
            rows = List.copyOf(rows);
        }
    }

    /**
     * A row, as sentences and as cells: who reads the one need not read the other.
     *
     * @param sentences the same in sentences
     * @param cells by heading, each what an argument of a {@link Wording} may be
     * @param remarkable whether something is missing that a reader should hear of
     */
    public record Row(List<Wording> sentences, List<Object> cells, boolean remarkable) {

        public Row {
            sentences = List.copyOf(sentences);
            cells = List.copyOf(cells);
        }
    }
}
