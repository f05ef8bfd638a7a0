package org.pinping.account;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.pinping.kernel.Role;

/** What differs between an account and what an organizer states of it. */
record AccountChange(AccountFacts before, AccountFacts after) {

    boolean isEmpty() {
        return before.equals(after);
    }

    /** Whether the account may see or do anything else than before. */
    boolean concernsRights() {
        return !before.roles().equals(after.roles())
                || !Objects.equals(before.organizationId(), after.organizationId());
    }

    boolean takes(Role role) {
        return before.roles().contains(role) && !after.roles().contains(role);
    }

    /** Ids only: a name is a personal value and has no place in the trail, but that it changed has. */
    String beforeLines() {
        return lines(before);
    }

    String afterLines() {
        return lines(after) + (before.displayName().equals(after.displayName()) ? "" : "\nfields=displayName");
    }

    static String lines(AccountFacts facts) {
        return "roles=" + names(facts) + "\norganization=" + facts.organizationId();
    }

    /** The values alone, for a sentence. */
    String beforeValues() {
        return values(before, after);
    }

    String afterValues() {
        return values(after, before);
    }

    private static String values(AccountFacts facts, AccountFacts other) {
        List<String> values = new ArrayList<>();
        if (!facts.displayName().equals(other.displayName())) {
            values.add(facts.displayName());
        }
        if (!facts.roles().equals(other.roles())) {
            values.add(String.join(" ", names(facts)));
        }
        if (!Objects.equals(facts.organizationId(), other.organizationId())) {
            values.add(facts.organizationId() == null ? "—" : "#" + facts.organizationId());
        }
        return String.join("；", values);
    }

    private static List<String> names(AccountFacts facts) {
        return facts.roles().stream().map(Role::name).sorted().toList();
    }
}
