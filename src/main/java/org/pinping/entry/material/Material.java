package org.pinping.entry.material;

import java.util.List;
import org.pinping.entry.EntryId;
import org.pinping.file.StoredFile;

/**
 * A file of an entry.
 *
 * @param caption what is to be seen, or what a logo means
 * @param clauses the codes of the clauses that a piece of evidence speaks for
 */
public record Material(
        MaterialId id,
        EntryId entry,
        MaterialKind kind,
        StoredFile file,
        String caption,
        List<String> clauses,
        long version) {}
