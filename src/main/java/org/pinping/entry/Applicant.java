package org.pinping.entry;

import org.jspecify.annotations.Nullable;
import org.pinping.organization.OrganizationId;

/**
 * A body that applies together with the one that hands the entry in.
 *
 * @param organization the node of the tree with this very name, null where there is none
 */
public record Applicant(String name, @Nullable OrganizationId organization) {}
