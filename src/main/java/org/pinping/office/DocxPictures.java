package org.pinping.office;

import java.util.HashMap;
import java.util.Map;

/** Finds the pictures that a docx file refers to; only those that lie in the file itself. */
final class DocxPictures {

    private static final int LARGEST = 12 << 20;

    private final ZipParts parts;
    private final Map<String, String> partOfReference;

    DocxPictures(ZipParts parts, Map<String, String> partOfReference) {
        this.parts = parts;
        this.partOfReference = new HashMap<>(partOfReference);
    }

    void take(Seen seen, BlockList blocks) throws UnreadableDocument {
        String part = partOfReference.getOrDefault(seen.reference(), "");
        byte[] bytes = parts.bytes(part, LARGEST);
        if (bytes == null) {
            blocks.leaveOutPicture();
        } else {
            blocks.picture(bytes, seen.alt());
        }
    }

    /** A picture where it is shown. */
    record Seen(String reference, String alt) {}
}
