package org.pinping.kernel;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The signed-in person on whose behalf a façade acts.
 *
 * @param organizationId the node of the organization tree that the account is bound to, or null
 * @param address the network address the request came from, empty when there is none
 */
public record Actor(
        long accountId,
        String name,
        Set<Role> roles,
        @Nullable Long organizationId,
        String address) {

    /** The application itself: loading the demo, closing at a deadline. */
    public static final Actor SYSTEM = new Actor(0, "system", Set.of(Role.ORGANIZER, Role.SUPERVISOR), null, "");

    public Actor {
        roles = Set.copyOf(roles);
    }

    public boolean is(Role role) {
        return roles.contains(role);
    }

    /** Refuses an actor who has none of the given roles. */
    public void require(Role... anyOf) {
        for (Role role : anyOf) {
            if (is(role)) {
                return;
            }
        }
        throw Problem.forbidden("problem.role");
    }
}
