package org.pinping.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.pinping.entry.EntryId;
import org.pinping.entry.EntryManagement;
import org.pinping.entry.material.MaterialManagement;
import org.pinping.kernel.Actor;
import org.springframework.stereotype.Component;

/**
 * Gives entries of the demo their files, as their branches would: takes the entry back, adds, submits again. Uploads have
 * transactions of their own, so this follows the load; an interrupted one leaves a demo without files and nothing else.
 */
@Component
class DemoMaterials {

    private final EntryManagement entries;
    private final MaterialManagement materials;

    DemoMaterials(EntryManagement entries, MaterialManagement materials) {
        this.entries = entries;
        this.materials = materials;
    }

    void add(SeedFiles files, Map<String, EntryId> entered, Cast cast) {
        List<MaterialSeed> seeds = files.materials();
        for (EntrySeed entry : files.entries()) {
            List<MaterialSeed> own =
                    seeds.stream().filter(it -> it.entry().equals(entry.key())).toList();
            if (!own.isEmpty()) {
                EntryId id = Objects.requireNonNull(entered.get(entry.key()), entry.key());
                add(files, id, own, cast.branch(entry.organization()));
            }
        }
    }

    private void add(SeedFiles files, EntryId entry, List<MaterialSeed> seeds, Actor branch) {
        entries.reopen(entry, branch);
        for (MaterialSeed seed : seeds) {
            try (InputStream content = files.open(seed)) {
                materials.add(entry, seed.kind(), seed.file(), seed.caption(), content, branch);
            } catch (IOException e) {
                throw new UncheckedIOException("files/" + seed.file(), e);
            }
        }
        entries.submit(entry, entries.get(entry, branch).version(), branch);
    }
}
