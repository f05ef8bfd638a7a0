package org.pinping.entry.intake;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.pinping.casefile.CaseFileProposal.Caption;
import org.pinping.casefile.CaseFileProposal.Unplaced;
import org.pinping.casefile.SourceLine;
import org.pinping.kernel.Fault;

/**
 * What a person made of a proposal.
 *
 * @param fields what is to stand in the application form, by the fields' codes
 * @param sections the texts by code, as they are to stand
 * @param choices where each block without a place goes, by the number of its line: the code of a section, or
 *     {@link #LEFT_OUT}; captions may be sent to a section too
 * @param captions the texts of captions by their line
 * @param pictures the numbers of those to keep
 */
public record IntakeDecision(
        String brandName,
        List<String> coApplicants,
        Map<String, String> fields,
        Map<String, String> sections,
        Map<Integer, String> choices,
        Map<Integer, String> captions,
        Set<Integer> pictures) {

    public static final String LEFT_OUT = "-";

    private static final String BETWEEN_PARAGRAPHS = "\n\n";

    public IntakeDecision {
        coApplicants = List.copyOf(coApplicants);
        fields = Map.copyOf(fields);
        sections = Map.copyOf(sections);
        choices = Map.copyOf(choices);
        captions = Map.copyOf(captions);
        pictures = Set.copyOf(pictures);
    }

    /** Every block without a place is to be decided about: nothing is dropped unseen. */
    List<Fault> faults(IntakeView intake) {
        return intake.proposal().unplaced().stream()
                .filter(it -> choices.getOrDefault(it.line(), "").isEmpty())
                .map(it -> Fault.of("choices[" + it.line() + "]", "problem.intake.undecided"))
                .toList();
    }

    /** A section with the blocks that were sent to it, before or behind its text as they stood in the file. */
    String section(String code, IntakeView intake) {
        StringBuilder text = new StringBuilder(sections.getOrDefault(code, ""));
        int first = firstLine(code, intake);
        StringBuilder before = new StringBuilder();
        for (Unplaced block : intake.proposal().unplaced()) {
            if (code.equals(choices.get(block.line()))) {
                add(block.line() < first ? before : text, block.text());
            }
        }
        for (Caption caption : intake.proposal().captions()) {
            if (code.equals(choices.get(caption.line()))) {
                add(text, captions.getOrDefault(caption.line(), caption.text()));
            }
        }
        if (!before.isEmpty() && !text.isEmpty()) {
            before.append(BETWEEN_PARAGRAPHS);
        }
        return before.append(text).toString();
    }

    private static void add(StringBuilder text, String block) {
        text.append(text.toString().isBlank() ? "" : BETWEEN_PARAGRAPHS).append(block);
    }

    private static int firstLine(String code, IntakeView intake) {
        return intake.proposal().source().stream()
                .filter(it -> it.section().equals(code))
                .mapToInt(SourceLine::number)
                .findFirst()
                .orElse(0);
    }

    /** What stands below a picture: the caption that was found for it. */
    String captionOf(int picture, IntakeView intake) {
        return intake.proposal().captions().stream()
                .filter(it -> it.picture() == picture)
                .map(it -> captions.getOrDefault(it.line(), it.text()))
                .findFirst()
                .orElse("");
    }
}
