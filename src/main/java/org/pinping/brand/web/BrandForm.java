package org.pinping.brand.web;

import org.jspecify.annotations.Nullable;
import org.pinping.brand.BrandId;
import org.pinping.brand.BrandKind;
import org.pinping.brand.BrandStatement;
import org.pinping.brand.BrandView;
import org.pinping.organization.OrganizationId;

/** What the page of a brand sends. */
record BrandForm(
        @Nullable Long organizationId,
        @Nullable String name,
        @Nullable BrandKind brandKind,
        @Nullable Long parentId,
        @Nullable String founded,
        @Nullable Long version) {

    static final BrandForm EMPTY = new BrandForm(null, "", BrandKind.SERVICE, null, "", 0L);

    static BrandForm of(BrandView brand) {
        return new BrandForm(
                brand.organization().value(),
                brand.name(),
                brand.kind(),
                brand.parent() == null ? null : brand.parent().value(),
                brand.founded(),
                brand.version());
    }

    BrandStatement toStatement() {
        return new BrandStatement(
                new OrganizationId(organizationId == null ? 0 : organizationId),
                name == null ? "" : name,
                brandKind == null ? BrandKind.OTHER : brandKind,
                parentId == null ? null : new BrandId(parentId),
                founded == null ? "" : founded);
    }
}
