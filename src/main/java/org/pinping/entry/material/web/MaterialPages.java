package org.pinping.entry.material.web;

import java.util.ArrayList;
import java.util.List;
import org.pinping.contest.ContestClauses;
import org.pinping.contest.ContestManagement;
import org.pinping.entry.EntryLine;
import org.pinping.entry.material.Material;
import org.pinping.entry.material.MaterialKind;
import org.pinping.entry.material.MaterialManagement;
import org.pinping.entry.material.MaterialSettings;
import org.pinping.kernel.Actor;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Gives the pages of an entry what they show of its files. */
@Component
public class MaterialPages {

    private final MaterialManagement materials;
    private final MaterialSettings settings;
    private final ContestManagement contests;
    private final ContestClauses clauses;

    MaterialPages(
            MaterialManagement materials,
            MaterialSettings settings,
            ContestManagement contests,
            ContestClauses clauses) {
        this.materials = materials;
        this.settings = settings;
        this.contests = contests;
        this.clauses = clauses;
    }

    /** Fills the attribute {@code materials}. */
    public void fill(Model model, EntryLine entry, Actor actor) {
        List<Material> present = materials.list(entry.id(), actor);
        List<KindBlock> blocks = new ArrayList<>();
        for (MaterialKind kind : MaterialKind.values()) {
            List<Material> same =
                    present.stream().filter(it -> it.kind() == kind).toList();
            blocks.add(new KindBlock(kind, settings.of(kind), same));
        }
        model.addAttribute(
                "materials",
                new MaterialPage(
                        entry.id().value(),
                        blocks,
                        materials.uploads(entry.id(), actor),
                        clauses.of(contests.get(entry.contest()))));
    }
}
