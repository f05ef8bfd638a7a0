package org.pinping.entry.intake;

import java.util.List;
import org.pinping.casefile.CaseFileProposal;
import org.pinping.office.DocumentNote;
import org.pinping.office.PictureData;

/** A file as it was sent, with what it seems to hold; the proposal is that of one contest. */
public final class ReadCaseFile {

    private final String fileName;
    private final byte[] content;
    private final String mediaType;
    private final CaseFileProposal proposal;
    private final List<DocumentNote> notes;
    private final List<PictureData> pictures;

    ReadCaseFile(
            String fileName,
            byte[] content,
            String mediaType,
            CaseFileProposal proposal,
            List<DocumentNote> notes,
            List<PictureData> pictures) {
        this.fileName = fileName;
        this.content = content;
        this.mediaType = mediaType;
        this.proposal = proposal;
        this.notes = List.copyOf(notes);
        this.pictures = List.copyOf(pictures);
    }

    String fileName() {
        return fileName;
    }

    /** Not copied: the file may be large, and nobody outside this package gets hold of it. */
    byte[] content() {
        return content;
    }

    String mediaType() {
        return mediaType;
    }

    public CaseFileProposal proposal() {
        return proposal;
    }

    List<DocumentNote> notes() {
        return notes;
    }

    List<PictureData> pictures() {
        return pictures;
    }
}
