package org.pinping.office;

import java.util.List;

/** What stands in a file, in reading order, without its looks: deletions, comments, headers and footers are gone. */
public record DocumentText(DocumentFormat format, List<DocumentBlock> blocks, List<DocumentNote> notes) {

    public DocumentText {
        blocks = List.copyOf(blocks);
        notes = List.copyOf(notes);
    }

    public List<DocumentBlock.Picture> pictures() {
        return blocks.stream()
                .filter(DocumentBlock.Picture.class::isInstance)
                .map(DocumentBlock.Picture.class::cast)
                .toList();
    }
}
