package org.pinping.organization;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Puts nodes into the order of a tree: each after its parent, siblings by code. */
final class OrganizationTree {

    private OrganizationTree() {}

    /**
     * Works without recursion and visits each node once, so that not even parents that point in a circle, which only
     * a hand in the database could make, keep it from ending.
     */
    static List<OrganizationView> ordered(List<OrganizationView> nodes) {
        Set<OrganizationId> known = new HashSet<>();
        nodes.forEach(node -> known.add(node.id()));
        Map<@Nullable OrganizationId, List<OrganizationView>> children = new HashMap<>();
        for (OrganizationView node : nodes) {
            OrganizationId parent = node.parent() != null && known.contains(node.parent()) ? node.parent() : null;
            children.computeIfAbsent(parent, any -> new ArrayList<>()).add(node);
        }
        List<OrganizationView> ordered = new ArrayList<>(nodes.size());
        Deque<OrganizationView> next = new ArrayDeque<>();
        push(next, children.remove(null));
        while (!next.isEmpty()) {
            OrganizationView node = next.pop();
            ordered.add(node);
            push(next, children.remove(node.id()));
        }
        return ordered;
    }

    private static void push(Deque<OrganizationView> next, @Nullable List<OrganizationView> siblings) {
        if (siblings != null) {
            siblings.sort(Comparator.comparing(OrganizationView::code).reversed());
            siblings.forEach(next::push);
        }
    }
}
