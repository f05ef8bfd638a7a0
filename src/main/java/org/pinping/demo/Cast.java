package org.pinping.demo;

import java.util.Map;
import org.pinping.kernel.Actor;
import org.pinping.organization.OrganizationId;

/** Who acts in the demo: people by user name, nodes and those who write for them by organization code. */
record Cast(Map<String, OrganizationId> organizations, Map<String, Actor> people, Map<String, Actor> branches) {

    Actor organizer() {
        return person("organizer");
    }

    Actor person(String username) {
        return found(people, username, "accounts.csv: no account ");
    }

    Actor branch(String organization) {
        return found(branches, organization, "accounts.csv: no branch account of ");
    }

    OrganizationId organization(String code) {
        return found(organizations, code, "organizations.csv: no node ");
    }

    private static <T> T found(Map<String, T> all, String key, String missing) {
        T value = all.get(key);
        if (value == null) {
            throw new SeedException(missing + key);
        }
        return value;
    }
}
