package org.pinping.organization;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.pinping.kernel.Actor;
import org.pinping.kernel.Problem;
import org.pinping.kernel.Role;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the organization tree. */
@Service
public class OrganizationManagement {

    private final OrganizationStore organizations;
    private final OrganizationJournal journal;

    OrganizationManagement(OrganizationStore organizations, OrganizationJournal journal) {
        this.organizations = organizations;
        this.journal = journal;
    }

    /** All nodes, each after its parent, siblings by code. */
    @Transactional(readOnly = true)
    public List<OrganizationView> tree() {
        return OrganizationTree.ordered(organizations.all());
    }

    /** All nodes as the choices of a select, by id in the order of the tree: lower bodies stand further right. */
    @Transactional(readOnly = true)
    public Map<Long, String> choices() {
        Map<Long, String> choices = new LinkedHashMap<>();
        for (OrganizationView node : tree()) {
            choices.put(node.id().value(), "\u3000".repeat(node.depth()) + node.name());
        }
        return choices;
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
            OrganizationView parent = organizations.lock(parentId).orElseThrow(OrganizationPolicy::missing);
            OrganizationPolicy.checkDepth(parent);
            parentPath = parent.path();
        }
        try {
            OrganizationId id = organizations.insert(checked, parentPath);
            journal.added(id, checked, parentPath, actor);
            return id;
        } catch (DuplicateKeyException e) {
            throw OrganizationPolicy.codeTaken(checked.code());
        }
    }

    /** Changes what a node is called; its code stays. */
    @Transactional
    public void rename(OrganizationId id, String name, String shortName, long version, Actor actor) {
        actor.require(Role.ORGANIZER);
        OrganizationView old = find(id);
        NewOrganization checked =
                OrganizationPolicy.checked(new NewOrganization(old.parent(), old.code(), name, shortName, old.level()));
        if (!organizations.rename(id, checked.name(), checked.shortName(), version)) {
            throw stale(old.name(), checked.name());
        }
        journal.renamed(old, checked, actor);
    }

    /** Puts a node with all below it under another parent, or at the top when there is none. */
    @Transactional
    public void move(OrganizationId id, @Nullable OrganizationId parent, long version, Actor actor) {
        actor.require(Role.ORGANIZER);
        organizations.lockAll();
        OrganizationView node = find(id);
        if (Objects.equals(node.parent(), parent)) {
            return;
        }
        OrganizationView above = parent == null ? null : find(parent);
        OrganizationPolicy.checkMove(node, organizations.below(node.path()), above);
        String path = (above == null ? "/" : above.path()) + id.value() + "/";
        if (!organizations.move(node, parent, path, version)) {
            OrganizationId stored = node.parent();
            throw stale(stored == null ? "—" : find(stored).name(), above == null ? "—" : above.name());
        }
        journal.moved(node, path, actor);
    }

    private static Problem stale(String stored, String stated) {
        return Problem.conflict("problem.organization.stale", stored, stated);
    }

    private OrganizationView find(OrganizationId id) {
        return organizations.find(id).orElseThrow(OrganizationPolicy::missing);
    }
}
