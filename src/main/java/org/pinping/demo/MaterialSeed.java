package org.pinping.demo;

import org.pinping.entry.material.MaterialKind;

/**
 * A file of an entry of a demo contest.
 *
 * @param entry its key
 * @param file its name in the folder of files
 */
record MaterialSeed(String entry, MaterialKind kind, String file, String caption) {

    static MaterialSeed of(CsvRow row) {
        return new MaterialSeed(
                row.needed("entry"), row.oneOf(MaterialKind.class, "kind"), row.needed("file"), row.text("caption"));
    }
}
