package org.pinping.organization;

import org.jspecify.annotations.Nullable;

/** Where a node stands in the tree. */
record OrganizationPlace(OrganizationId id, @Nullable OrganizationId parent, String path) {}
