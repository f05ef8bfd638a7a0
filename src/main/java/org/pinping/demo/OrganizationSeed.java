package org.pinping.demo;

import org.jspecify.annotations.Nullable;
import org.pinping.organization.OrgLevel;

/** A node of the demo tree; the parent's code is null for a root. */
record OrganizationSeed(String code, @Nullable String parent, OrgLevel level, String name, String shortName) {

    static OrganizationSeed of(CsvRow row) {
        String parent = row.text("parent");
        return new OrganizationSeed(
                row.needed("code"),
                parent.isEmpty() ? null : parent,
                row.oneOf(OrgLevel.class, "level"),
                row.needed("name"),
                row.needed("short_name"));
    }
}
