package org.pinping.entry.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.pinping.organization.OrganizationView;

/** The tree of organizations as the choices of a select: lower bodies stand further right. */
final class OrganizationChoices {

    private OrganizationChoices() {}

    static Map<Long, String> of(List<OrganizationView> tree) {
        Map<Long, String> choices = new LinkedHashMap<>();
        for (OrganizationView node : tree) {
            choices.put(node.id().value(), "\u3000".repeat(node.depth()) + node.name());
        }
        return choices;
    }
}
