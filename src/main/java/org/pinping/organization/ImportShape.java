package org.pinping.organization;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The shape that the tree would have: who stands below whom, by code. Works without recursion and walks each way up
 * once.
 */
final class ImportShape {

    private static final int IN_CIRCLE = -1;

    private final Map<String, String> parents;
    private final Map<String, Integer> depths = new HashMap<>();
    private final Set<String> circles = new HashSet<>();

    /** @param parents the code of the parent by code, empty for a root */
    ImportShape(Map<String, String> parents) {
        this.parents = parents;
        parents.keySet().forEach(this::walk);
    }

    /** Whether it would stand below itself. */
    boolean isInCircle(String code) {
        return circles.contains(code);
    }

    /** 0 for a root; of what hangs on a circle or on nothing it is not known and taken for 0. */
    int depth(String code) {
        return Math.max(0, depths.getOrDefault(code, 0));
    }

    private void walk(String code) {
        List<String> way = new ArrayList<>();
        Map<String, Integer> places = new HashMap<>();
        @Nullable String at = code;
        while (at != null && !at.isEmpty() && parents.containsKey(at) && !depths.containsKey(at)) {
            Integer before = places.put(at, way.size());
            if (before != null) {
                circles.addAll(way.subList(before, way.size()));
                way.forEach(it -> depths.put(it, IN_CIRCLE));
                return;
            }
            way.add(at);
            at = parents.get(at);
        }
        int above = at == null || at.isEmpty() ? -1 : depths.getOrDefault(at, -1);
        boolean unknown = at != null && !at.isEmpty() && depths.getOrDefault(at, IN_CIRCLE) == IN_CIRCLE;
        for (int i = way.size() - 1; i >= 0; i--) {
            above = unknown ? IN_CIRCLE : above + 1;
            depths.put(way.get(i), above);
        }
    }
}
