package org.pinping.entry.material;

import java.util.List;
import org.pinping.entry.EntryId;
import org.pinping.kernel.Fault;
import org.springframework.stereotype.Component;

/** What modules above read of the files of an entry, having decided who may see it. Drafts are never among it. */
@Component
public class MaterialFacts {

    private final MaterialManagement materials;
    private final MaterialRules rules;

    MaterialFacts(MaterialManagement materials, MaterialSettings settings) {
        this.materials = materials;
        this.rules = new MaterialRules(settings);
    }

    public List<Material> of(EntryId entry) {
        return materials.ofCase(entry);
    }

    /** What the call asks for and the entry does not have. */
    public List<Fault> shortages(EntryId entry) {
        return rules.shortages(materials.ofCase(entry));
    }
}
