package org.pinping.casefile;

import java.util.List;
import java.util.Map;

/**
 * What a file seems to hold. Every sign of the file is in it exactly once: in what stood in lines of its own (brand,
 * bodies, fields), in a section, a caption, a block without a place, or among what a mend says it removed.
 *
 * @param bodies the applicants
 * @param recommender the recommending body, empty when none is named
 * @param fields what other lines of the form say, by their label
 * @param sections the text by code, for every section of the contest; empty where the file has none
 */
public record CaseFileProposal(
        Found brand,
        List<Found> bodies,
        Found recommender,
        List<Field> fields,
        Map<String, String> sections,
        List<Caption> captions,
        List<Unplaced> unplaced,
        List<Mend> mends,
        List<SourceLine> source) {

    /** A line of the form. */
    public record Field(String label, String value) {}

    /**
     * A line that describes a picture.
     *
     * @param picture the number of the picture, -1 when the file holds none beside it
     * @param section the code of the section it stood in, empty for none
     */
    public record Caption(int picture, String text, String section, int line) {}

    /**
     * Neighbouring lines that were not recognized.
     *
     * @param line the number of the first
     */
    public record Unplaced(int line, String text) {}

    /** What a field of the form says, empty when there is none. */
    public String field(String label) {
        return fields.stream()
                .filter(it -> it.label().equals(label))
                .map(Field::value)
                .findFirst()
                .orElse("");
    }
}
