package org.pinping.brand;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pinping.kernel.Actor;
import org.pinping.kernel.AuditedEvent;
import org.pinping.kernel.Fault;
import org.pinping.kernel.Problem;
import org.pinping.kernel.Role;
import org.pinping.organization.OrganizationId;
import org.pinping.organization.OrganizationManagement;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the brand matrix. Organizers change it; a branch sees its own part of it. */
@Service
@Transactional
public class BrandManagement {

    private final Brands brands;
    private final OrganizationManagement organizations;
    private final ApplicationEventPublisher events;

    BrandManagement(Brands brands, OrganizationManagement organizations, ApplicationEventPublisher events) {
        this.brands = brands;
        this.organizations = organizations;
        this.events = events;
    }

    /** The brands that the actor may see, each after the core brand it belongs to. */
    @Transactional(readOnly = true)
    public List<BrandNode> tree(Actor actor) {
        actor.require(Role.ORGANIZER, Role.SUPERVISOR, Role.BRANCH);
        boolean office = actor.is(Role.ORGANIZER) || actor.is(Role.SUPERVISOR);
        Long own = actor.organizationId();
        if (!office && own == null) {
            return List.of();
        }
        String path = office
                ? "/"
                : organizations
                        .get(new OrganizationId(Objects.requireNonNull(own)))
                        .path();
        return nodes(brands.within(path));
    }

    private static List<BrandNode> nodes(List<BrandView> all) {
        Set<BrandId> known = new HashSet<>();
        all.forEach(it -> known.add(it.id()));
        List<BrandNode> nodes = new ArrayList<>();
        for (BrandView brand : all) {
            if (brand.parent() == null || !known.contains(brand.parent())) {
                add(brand, 0, all, nodes);
            }
        }
        return nodes;
    }

    private static void add(BrandView brand, int depth, List<BrandView> all, List<BrandNode> nodes) {
        nodes.add(new BrandNode(brand, depth));
        all.stream().filter(it -> brand.id().equals(it.parent())).forEach(it -> add(it, depth + 1, all, nodes));
    }

    @Transactional(readOnly = true)
    public BrandView get(BrandId id, Actor actor) {
        return tree(actor).stream()
                .map(BrandNode::brand)
                .filter(it -> it.id().equals(id))
                .findFirst()
                .orElseThrow(BrandManagement::missing);
    }

    /** What brands of this name have won that belong to one of the bodies, their superiors' or their subtrees' left out. */
    @Transactional(readOnly = true)
    public List<Honour> honours(String name, Set<OrganizationId> bodies) {
        return brands.named(name.strip()).stream()
                .filter(it -> it.name().equals(name.strip()) && bodies.contains(it.organization()))
                .flatMap(it -> it.honours().stream())
                .toList();
    }

    public BrandId add(BrandStatement stated, Actor actor) {
        actor.require(Role.ORGANIZER);
        BrandStatement brand = checked(null, stated);
        try {
            BrandId id = brands.insert(brand);
            publish(id, "brand.added", actor, null, describe(brand));
            return id;
        } catch (DuplicateKeyException e) {
            throw twice(brand);
        }
    }

    public void edit(BrandId id, long version, BrandStatement stated, Actor actor) {
        actor.require(Role.ORGANIZER);
        BrandView stored = brands.find(id).orElseThrow(BrandManagement::missing);
        BrandStatement brand = checked(id, stated);
        BrandStatement old = new BrandStatement(
                stored.organization(), stored.name(), stored.kind(), stored.parent(), stored.founded());
        if (brand.equals(old)) {
            return;
        }
        try {
            if (!brands.update(id, version, brand)) {
                throw Problem.conflict("problem.brand.stale", stored.name(), brand.name());
            }
        } catch (DuplicateKeyException e) {
            throw twice(brand);
        }
        publish(id, "brand.edited", actor, describe(old), describe(brand));
    }

    public void addHonour(BrandId id, Honour stated, Actor actor) {
        actor.require(Role.ORGANIZER);
        if (brands.find(id).isEmpty()) {
            throw missing();
        }
        List<Fault> faults = new ArrayList<>();
        if (stated.year() < 1949 || stated.year() > 2199) {
            faults.add(Fault.of("year", "problem.brand.year"));
        }
        checkLine("title", stated.title(), 120, true, faults);
        checkLine("awardedBy", stated.awardedBy(), 120, false, faults);
        Problem.refuse(faults);
        brands.insertHonour(id, stated);
        publish(id, "brand.honour_added", actor, null, describe(stated));
    }

    public void removeHonour(BrandId id, long honour, Actor actor) {
        actor.require(Role.ORGANIZER);
        BrandView stored = brands.find(id).orElseThrow(BrandManagement::missing);
        stored.honours().stream().filter(it -> it.id() == honour).findFirst().ifPresent(it -> {
            brands.deleteHonour(id, honour);
            publish(id, "brand.honour_removed", actor, describe(it), null);
        });
    }

    private BrandStatement checked(@Nullable BrandId own, BrandStatement stated) {
        BrandStatement brand = new BrandStatement(
                stated.organization(),
                stated.name().strip(),
                stated.kind(),
                stated.parent(),
                stated.founded().strip());
        List<Fault> faults = new ArrayList<>();
        checkLine("name", brand.name(), 60, true, faults);
        checkLine("founded", brand.founded(), 20, false, faults);
        if (brand.parent() != null && (brand.parent().equals(own) || isBelow(brand.parent(), own))) {
            faults.add(Fault.of("parent", "problem.brand.circle"));
        }
        Problem.refuse(faults);
        organizations.get(brand.organization());
        return brand;
    }

    /** Whether the brand that is to be above lies below already. */
    private boolean isBelow(BrandId above, @Nullable BrandId own) {
        BrandView parent = brands.find(above).orElseThrow(BrandManagement::missing);
        while (own != null && parent.parent() != null) {
            if (parent.parent().equals(own)) {
                return true;
            }
            parent = brands.find(parent.parent()).orElseThrow(BrandManagement::missing);
        }
        return false;
    }

    private static void checkLine(String field, String text, int most, boolean needed, List<Fault> faults) {
        if (needed && text.isBlank()) {
            faults.add(Fault.of(field, "problem.brand.blank"));
        } else if (text.codePointCount(0, text.length()) > most
                || text.codePoints().anyMatch(Character::isISOControl)) {
            faults.add(Fault.of(field, "problem.brand.text", most));
        }
    }

    private static Problem missing() {
        return Problem.notFound("problem.brand.missing");
    }

    private static Problem twice(BrandStatement brand) {
        return Problem.invalid(List.of(Fault.of("name", "problem.brand.twice", brand.name())));
    }

    private void publish(BrandId id, String action, Actor actor, @Nullable String before, @Nullable String after) {
        events.publishEvent(new AuditedEvent("brand:" + id.value(), action, actor, before, after));
    }

    private static String describe(BrandStatement brand) {
        return "organization=" + brand.organization().value() + "\nname=" + brand.name() + "\nkind=" + brand.kind()
                + "\nparent=" + (brand.parent() == null ? "—" : brand.parent().value()) + "\nfounded="
                + brand.founded();
    }

    private static String describe(Honour honour) {
        return honour.year() + " " + honour.level() + " " + honour.title() + " " + honour.awardedBy();
    }
}
