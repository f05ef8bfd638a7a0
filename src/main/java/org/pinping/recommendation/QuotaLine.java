package org.pinping.recommendation;

import org.pinping.organization.OrganizationId;

/**
 * How many entries a body may recommend in a contest.
 *
 * @param used how many it has recommended that still stand
 */
public record QuotaLine(OrganizationId organization, String organizationName, String path, int quota, int used) {

    public boolean isFull() {
        return used >= quota;
    }

    public int left() {
        return Math.max(0, quota - used);
    }
}
