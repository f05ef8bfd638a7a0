package org.pinping.jury;

import org.jspecify.annotations.Nullable;
import org.pinping.organization.OrganizationView;

/** Decides from the organization tree alone whether a judge must be recused. */
final class ConflictPolicy {

    private ConflictPolicy() {}

    /** The relation that forbids judging, or null where there is none. An outside expert has none. */
    static @Nullable RecusalOrigin conflict(@Nullable OrganizationView judge, OrganizationView applicant) {
        if (judge == null) {
            return null;
        }
        if (judge.id().equals(applicant.id())) {
            return RecusalOrigin.OWN_BODY;
        }
        if (applicant.isWithin(judge)) {
            return RecusalOrigin.SUBORDINATE;
        }
        return judge.isWithin(applicant) ? RecusalOrigin.SUPERIOR : null;
    }
}
