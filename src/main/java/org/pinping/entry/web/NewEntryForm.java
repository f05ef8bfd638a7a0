package org.pinping.entry.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pinping.entry.EntryDraft;
import org.pinping.kernel.Actor;
import org.pinping.kernel.Fault;
import org.pinping.kernel.Problem;
import org.pinping.organization.OrganizationId;

/** What the page for starting an entry sends; a branch does not name its organization. */
record NewEntryForm(
        @Nullable String brandName,
        @Nullable Long categoryId,
        @Nullable Long organizationId) {

    static final NewEntryForm EMPTY = new NewEntryForm("", null, null);

    OrganizationId organization(Actor actor) {
        Long organization = organizationId == null ? actor.organizationId() : organizationId;
        if (organization == null) {
            throw Problem.invalid(List.of(Fault.of("organizationId", "problem.entry.organization")));
        }
        return new OrganizationId(organization);
    }

    EntryDraft toDraft() {
        String name = brandName == null ? "" : brandName;
        return new EntryDraft(categoryId == null ? 0 : categoryId, name, List.of(), Map.of(), Map.of());
    }
}
