package org.pinping.organization;

import java.util.List;
import org.pinping.kernel.Actor;
import org.springframework.stereotype.Service;

/** Keeps the organization tree. */
@Service
public class OrganizationManagement {

    /** All nodes, each after its parent, siblings by code. */
    public List<OrganizationView> tree() {
        throw new UnsupportedOperationException();
    }

    public OrganizationView get(OrganizationId id) {
        throw new UnsupportedOperationException();
    }

    /** The node and all below it. */
    public List<OrganizationView> subtree(OrganizationId id) {
        throw new UnsupportedOperationException();
    }

    public OrganizationId add(NewOrganization organization, Actor actor) {
        throw new UnsupportedOperationException();
    }
}
