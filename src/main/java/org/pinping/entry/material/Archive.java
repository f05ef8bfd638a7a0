package org.pinping.entry.material;

import java.util.List;
import org.pinping.entry.EntryLine;
import org.pinping.file.FileContent;

/** All files of a contest's entries, to be read after the transaction. */
public record Archive(String title, List<ArchivedEntry> entries) {

    /** An entry with its files. */
    public record ArchivedEntry(EntryLine entry, List<ArchivedFile> files) {}

    /** A file with what is said about it. */
    public record ArchivedFile(MaterialKind kind, String caption, FileContent content) {}
}
