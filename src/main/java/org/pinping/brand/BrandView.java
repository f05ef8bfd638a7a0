package org.pinping.brand;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pinping.organization.OrganizationId;

/**
 * A brand with what it has won, the latest first.
 *
 * @param parent the core brand it belongs to, null for a core brand
 * @param founded as the body states it, may be empty
 */
public record BrandView(
        BrandId id,
        OrganizationId organization,
        String organizationName,
        String organizationPath,
        String name,
        BrandKind kind,
        @Nullable BrandId parent,
        String founded,
        List<Honour> honours,
        long version) {

    public BrandView {
        honours = List.copyOf(honours);
    }
}
