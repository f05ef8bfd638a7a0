package org.pinping.organization.web;

import org.jspecify.annotations.Nullable;
import org.pinping.organization.NewOrganization;
import org.pinping.organization.OrgLevel;
import org.pinping.organization.OrganizationId;
import org.pinping.organization.OrganizationView;

/** What an organizer types of a node. */
record OrganizationForm(
        @Nullable Long parent,
        @Nullable String code,
        @Nullable String name,
        @Nullable String shortName,
        @Nullable OrgLevel level,
        @Nullable Long version) {

    static OrganizationForm below(@Nullable Long parent) {
        return new OrganizationForm(parent, "", "", "", OrgLevel.BRANCH, null);
    }

    static OrganizationForm of(OrganizationView node) {
        OrganizationId parent = node.parent();
        return new OrganizationForm(
                parent == null ? null : parent.value(),
                node.code(),
                node.name(),
                node.shortName(),
                node.level(),
                node.version());
    }

    NewOrganization toCommand() {
        return new NewOrganization(
                above(), text(code), text(name), text(shortName), level == null ? OrgLevel.BRANCH : level);
    }

    @Nullable OrganizationId above() {
        return parent == null ? null : new OrganizationId(parent);
    }

    /** The version the form was made from; without one it is stale. */
    long seen() {
        return version == null ? -1 : version;
    }

    static String text(@Nullable String typed) {
        return typed == null ? "" : typed;
    }
}
