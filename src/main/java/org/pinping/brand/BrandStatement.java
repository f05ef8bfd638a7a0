package org.pinping.brand;

import org.jspecify.annotations.Nullable;
import org.pinping.organization.OrganizationId;

/** What an organizer states of a brand. */
public record BrandStatement(
        OrganizationId organization,
        String name,
        BrandKind kind,
        @Nullable BrandId parent,
        String founded) {}
