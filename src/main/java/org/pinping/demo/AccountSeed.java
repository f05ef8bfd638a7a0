package org.pinping.demo;

import org.jspecify.annotations.Nullable;
import org.pinping.kernel.Role;

/**
 * A demo account.
 *
 * @param organization the code of the node it is bound to, or null
 * @param signsIn whether it gets a password and stands in the list that is printed
 */
record AccountSeed(
        String username,
        String displayName,
        Role role,
        @Nullable String organization,
        boolean signsIn) {

    static AccountSeed of(CsvRow row) {
        String organization = row.text("organization");
        return new AccountSeed(
                row.needed("username"),
                row.needed("display_name"),
                row.oneOf(Role.class, "role"),
                organization.isEmpty() ? null : organization,
                row.needed("signs_in").equals("yes"));
    }
}
