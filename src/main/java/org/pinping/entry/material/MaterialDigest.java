package org.pinping.entry.material;

import java.util.List;
import java.util.stream.Collectors;
import org.pinping.kernel.Digest;

/** Tells one list of files from another, with their order and what is said about them. */
public final class MaterialDigest {

    private MaterialDigest() {}

    /** The version of a file counts its words; one that is moved keeps it, and the order tells. */
    public static String of(List<Material> materials) {
        return Digest.sha256(materials.stream()
                .map(it -> it.id().value() + ":" + it.version())
                .collect(Collectors.joining(" ")));
    }
}
