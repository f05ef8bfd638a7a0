package org.pinping.casefile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.pinping.casefile.CaseFileProposal.Caption;
import org.pinping.casefile.CaseFileProposal.Unplaced;
import org.pinping.casefile.SourceLine.Role;
import org.pinping.office.DocumentText;

/** Proposes what belongs where in an entry. It changes only what is certain and loses nothing. */
public final class CaseFileReader {

    private static final String BETWEEN_PARAGRAPHS = "\n\n";

    private CaseFileReader() {}

    public static CaseFileProposal propose(DocumentText text, List<SectionTitles> titles) {
        List<Mend> mends = new ArrayList<>();
        List<Line> lines = Sections.cut(Lines.of(text, mends), titles, mends);
        FileHead head = FileHead.of(lines, mends);
        Captions captions = new Captions(lines);
        captions.findBesidePictures();
        TornSentences torn = new TornSentences(lines, mends);
        torn.mend();
        captions.findStray(torn);
        QuoteMarks quotes = new QuoteMarks(lines, mends);
        lines.stream()
                .filter(it -> it.role == Role.SECTION && it.joinedTo == null)
                .forEach(quotes::mend);
        mends.sort(Comparator.comparingInt(Mend::line));
        return assemble(lines, head, captions.found(), titles, mends);
    }

    private static CaseFileProposal assemble(
            List<Line> lines, FileHead head, List<Caption> captions, List<SectionTitles> titles, List<Mend> mends) {
        Map<String, String> sections = new LinkedHashMap<>();
        for (SectionTitles section : titles) {
            List<String> paragraphs = lines.stream()
                    .filter(it -> it.role == Role.SECTION && it.joinedTo == null)
                    .filter(it -> it.section.equals(section.code()))
                    .map(it -> it.text)
                    .toList();
            sections.put(section.code(), String.join(BETWEEN_PARAGRAPHS, paragraphs));
        }
        return new CaseFileProposal(
                head.brand(),
                List.copyOf(head.bodies()),
                head.recommender(),
                List.copyOf(head.fields()),
                sections,
                captions,
                unplaced(lines),
                List.copyOf(mends),
                lines.stream().map(Line::toSource).toList());
    }

    /** Neighbouring lines without a place make one block: nobody wants to decide about each. */
    private static List<Unplaced> unplaced(List<Line> lines) {
        List<Unplaced> blocks = new ArrayList<>();
        List<String> block = new ArrayList<>();
        int first = 0;
        for (Line line : lines) {
            if (line.role == Role.UNPLACED) {
                first = block.isEmpty() ? line.number : first;
                block.add(line.text);
            } else if (line.role != Role.REMOVED && !block.isEmpty()) {
                blocks.add(new Unplaced(first, String.join("\n", block)));
                block.clear();
            }
        }
        if (!block.isEmpty()) {
            blocks.add(new Unplaced(first, String.join("\n", block)));
        }
        return blocks;
    }
}
