package org.pinping.entry.material.web;

import java.util.List;
import org.pinping.entry.material.KindRule;
import org.pinping.entry.material.Material;
import org.pinping.entry.material.MaterialKind;

/** The files of one kind, with the rule for the kind. */
public record KindBlock(MaterialKind kind, KindRule rule, List<Material> materials) {

    public boolean isFull() {
        return rule.most() > 1 && materials.size() >= rule.most();
    }

    public boolean isShort() {
        return materials.size() < rule.least();
    }

    public boolean takesSeveral() {
        return rule.most() > 1;
    }
}
