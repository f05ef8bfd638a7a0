package org.pinping.entry.material.web;

import java.util.ArrayList;
import java.util.List;
import org.pinping.contest.ClauseChoice;
import org.pinping.entry.material.Material;
import org.pinping.entry.material.MaterialDigest;
import org.pinping.file.StoredFile;
import org.pinping.file.UploadView;

/** What a page shows of an entry's files: by kind to be changed, or one after the other to be read. */
public record MaterialPage(long entry, List<KindBlock> kinds, List<UploadView> uploads, List<ClauseChoice> clauses) {

    /** All files in the order of their kinds. */
    public List<Material> all() {
        List<Material> all = new ArrayList<>();
        kinds.forEach(it -> all.addAll(it.materials()));
        return all;
    }

    /** Goes with a submission, which refuses files that were not seen. */
    public String digest() {
        return MaterialDigest.of(all());
    }

    /** Whether there are fewer than the call asks for. */
    public boolean isShort() {
        return kinds.stream().anyMatch(KindBlock::isShort);
    }

    public String sizeText(long bytes) {
        return StoredFile.sizeText(bytes);
    }
}
