package org.pinping.organization;

import java.util.List;
import org.pinping.kernel.Actor;
import org.pinping.kernel.AuditedEvent;
import org.pinping.kernel.Problem;
import org.pinping.kernel.Role;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the organization tree. */
@Service
public class OrganizationManagement {

    private final OrganizationStore organizations;
    private final ApplicationEventPublisher events;

    OrganizationManagement(OrganizationStore organizations, ApplicationEventPublisher events) {
        this.organizations = organizations;
        this.events = events;
    }

    /** All nodes, each after its parent, siblings by code. */
    @Transactional(readOnly = true)
    public List<OrganizationView> tree() {
        return OrganizationTree.ordered(organizations.all());
    }

    @Transactional(readOnly = true)
    public OrganizationView get(OrganizationId id) {
        return find(id);
    }

    /** The node and all below it. */
    @Transactional(readOnly = true)
    public List<OrganizationView> subtree(OrganizationId id) {
        return OrganizationTree.ordered(organizations.below(find(id).path()));
    }

    @Transactional
    public OrganizationId add(NewOrganization organization, Actor actor) {
        actor.require(Role.ORGANIZER);
        NewOrganization checked = OrganizationPolicy.checked(organization);
        OrganizationId parentId = checked.parent();
        String parentPath = "/";
        if (parentId != null) {
            OrganizationView parent = find(parentId);
            OrganizationPolicy.checkDepth(parent);
            parentPath = parent.path();
        }
        try {
            OrganizationId id = organizations.insert(checked, parentPath);
            events.publishEvent(
                    new AuditedEvent(subject(id), "organization.added", actor, null, described(checked, parentPath)));
            return id;
        } catch (DuplicateKeyException e) {
            throw OrganizationPolicy.codeTaken(checked.code());
        }
    }

    /** Changes what a node is called; its code and its place stay. */
    @Transactional
    public void rename(OrganizationId id, String name, String shortName, long version, Actor actor) {
        actor.require(Role.ORGANIZER);
        OrganizationView old = find(id);
        NewOrganization checked =
                OrganizationPolicy.checked(new NewOrganization(old.parent(), old.code(), name, shortName, old.level()));
        if (!organizations.rename(id, checked.name(), checked.shortName(), version)) {
            throw Problem.conflict("problem.stale");
        }
        events.publishEvent(new AuditedEvent(
                subject(id),
                "organization.renamed",
                actor,
                named(old.name(), old.shortName()),
                named(checked.name(), checked.shortName())));
    }

    private OrganizationView find(OrganizationId id) {
        return organizations.find(id).orElseThrow(() -> Problem.notFound("problem.organization.missing"));
    }

    private static String subject(OrganizationId id) {
        return "organization:" + id.value();
    }

    private static String described(NewOrganization organization, String parentPath) {
        return "code=" + organization.code() + "\n" + named(organization.name(), organization.shortName()) + "\nlevel="
                + organization.level() + "\nparent=" + parentPath;
    }

    private static String named(String name, String shortName) {
        return "name=" + name + "\nshortName=" + shortName;
    }
}
