package org.pinping.organization;

import org.jspecify.annotations.Nullable;

/** What an organizer states of a node; the code is unique in the installation. */
public record NewOrganization(
        @Nullable OrganizationId parent, String code, String name, String shortName, OrgLevel level) {}
