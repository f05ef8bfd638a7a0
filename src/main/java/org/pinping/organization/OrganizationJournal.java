package org.pinping.organization;

import org.jspecify.annotations.Nullable;
import org.pinping.kernel.Actor;
import org.pinping.kernel.AuditedEvent;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Puts every change of the tree on record, however it was made. */
@Component
class OrganizationJournal {

    private final ApplicationEventPublisher events;

    OrganizationJournal(ApplicationEventPublisher events) {
        this.events = events;
    }

    void added(OrganizationId id, NewOrganization added, String parentPath, Actor actor) {
        String after = "code=" + added.code() + "\n" + named(added.name(), added.shortName()) + "\nlevel="
                + added.level() + "\nparent=" + parentPath;
        publish(id, "organization.added", actor, null, after);
    }

    void renamed(OrganizationView old, NewOrganization now, Actor actor) {
        publish(
                old.id(),
                "organization.renamed",
                actor,
                named(old.name(), old.shortName()),
                named(now.name(), now.shortName()));
    }

    void relevelled(OrganizationView old, OrgLevel now, Actor actor) {
        publish(old.id(), "organization.relevelled", actor, "level=" + old.level(), "level=" + now);
    }

    void moved(OrganizationView old, String path, Actor actor) {
        publish(old.id(), "organization.moved", actor, "path=" + old.path(), "path=" + path);
    }

    void imported(ImportId id, ImportPlan plan, Actor actor) {
        String after = "added=" + plan.count(ImportStatus.ADDED) + "\nchanged=" + plan.count(ImportStatus.CHANGED)
                + "\nunchanged=" + plan.count(ImportStatus.UNCHANGED);
        events.publishEvent(new AuditedEvent(subject(id), "organization.imported", actor, null, after));
    }

    void kept(ImportId id, ImportTable table, Actor actor) {
        String after = "rows=" + table.rows().size();
        events.publishEvent(new AuditedEvent(subject(id), "organization.import.kept", actor, null, after));
    }

    void discarded(ImportId id, Actor actor) {
        events.publishEvent(new AuditedEvent(subject(id), "organization.import.discarded", actor, null, null));
    }

    private void publish(
            OrganizationId id, String action, Actor actor, @Nullable String before, @Nullable String after) {
        events.publishEvent(new AuditedEvent("organization:" + id.value(), action, actor, before, after));
    }

    private static String subject(ImportId id) {
        return "organization-import:" + id.value();
    }

    private static String named(String name, String shortName) {
        return "name=" + name + "\nshortName=" + shortName;
    }
}
