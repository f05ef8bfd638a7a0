package org.pinping.organization;

import org.jspecify.annotations.Nullable;

/**
 * A node of the tree as lists show it.
 *
 * @param path the ids from the root down to this node, as {@code /1/4/9/}
 * @param depth 0 for a root
 */
public record OrganizationView(
        OrganizationId id,
        @Nullable OrganizationId parent,
        String code,
        String name,
        String shortName,
        OrgLevel level,
        String path,
        int depth,
        long version) {

    /** Whether this node is the given one or lies below it. */
    public boolean isWithin(OrganizationView ancestor) {
        return path.startsWith(ancestor.path);
    }
}
