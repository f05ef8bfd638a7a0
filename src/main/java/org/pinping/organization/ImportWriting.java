package org.pinping.organization;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.pinping.kernel.Actor;
import org.springframework.stereotype.Component;

/** Writes a plan without faults into the tree, in batches: few statements, however many rows. */
@Component
class ImportWriting {

    private final OrganizationStore organizations;
    private final OrganizationJournal journal;

    ImportWriting(OrganizationStore organizations, OrganizationJournal journal) {
        this.organizations = organizations;
        this.journal = journal;
    }

    /** @param tree as the plan was made from it, held until the transaction ends */
    void write(ImportPlan plan, List<OrganizationView> tree, Actor actor) {
        Map<String, OrganizationView> stored =
                tree.stream().collect(Collectors.toMap(OrganizationView::code, it -> it));
        Map<String, ImportLine> added = lines(plan, ImportStatus.ADDED);
        Map<String, ImportLine> changed = lines(plan, ImportStatus.CHANGED);
        Map<OrganizationId, NewOrganization> described = new LinkedHashMap<>();
        changed.forEach((code, line) ->
                described.put(Objects.requireNonNull(stored.get(code)).id(), organization(line)));
        Map<String, OrganizationId> ids = new HashMap<>();
        tree.forEach(node -> ids.put(node.code(), node.id()));
        ids.putAll(organizations.insertUnplaced(
                added.values().stream().map(ImportWriting::organization).toList()));
        organizations.describe(described);
        Map<OrganizationId, OrganizationPlace> places = places(tree, plan, ids);
        Map<OrganizationId, String> before =
                tree.stream().collect(Collectors.toMap(OrganizationView::id, OrganizationView::path));
        organizations.place(places.values().stream()
                .filter(it -> !it.path().equals(before.get(it.id())))
                .toList());
        added.forEach((code, line) -> {
            OrganizationPlace place = Objects.requireNonNull(places.get(ids.get(code)));
            journal.added(place.id(), organization(line), above(place), actor);
        });
        changed.forEach((code, line) -> {
            OrganizationView old = Objects.requireNonNull(stored.get(code));
            record(old, line, Objects.requireNonNull(places.get(old.id())), actor);
        });
    }

    private void record(OrganizationView old, ImportLine line, OrganizationPlace place, Actor actor) {
        if (line.changes(ImportColumn.NAME) || line.changes(ImportColumn.SHORT_NAME)) {
            journal.renamed(old, organization(line), actor);
        }
        if (line.changes(ImportColumn.LEVEL)) {
            journal.relevelled(old, organization(line).level(), actor);
        }
        if (line.changes(ImportColumn.PARENT)) {
            journal.moved(old, place.path(), actor);
        }
    }

    private static Map<String, ImportLine> lines(ImportPlan plan, ImportStatus status) {
        Map<String, ImportLine> lines = new LinkedHashMap<>();
        plan.lines().stream().filter(it -> it.status() == status).forEach(it -> lines.put(it.code(), it));
        return lines;
    }

    private static NewOrganization organization(ImportLine line) {
        return new NewOrganization(
                null, line.code(), line.name(), line.shortName(), Objects.requireNonNull(line.level()));
    }

    private static String above(OrganizationPlace place) {
        return place.path()
                .substring(
                        0,
                        place.path().length()
                                - String.valueOf(place.id().value()).length()
                                - 1);
    }

    /** Where every node stands then, from the roots down. */
    private static Map<OrganizationId, OrganizationPlace> places(
            List<OrganizationView> tree, ImportPlan plan, Map<String, OrganizationId> ids) {
        Map<OrganizationId, @Nullable OrganizationId> parents = new LinkedHashMap<>();
        tree.forEach(node -> parents.put(node.id(), node.parent()));
        plan.lines().forEach(line -> parents.put(Objects.requireNonNull(ids.get(line.code())), ids.get(line.parent())));
        Map<@Nullable OrganizationId, List<OrganizationId>> children = new HashMap<>();
        parents.forEach((id, parent) ->
                children.computeIfAbsent(parent, any -> new ArrayList<>()).add(id));
        Map<OrganizationId, OrganizationPlace> places = new LinkedHashMap<>();
        Deque<OrganizationId> next = new ArrayDeque<>(children.getOrDefault(null, List.of()));
        while (!next.isEmpty()) {
            OrganizationId id = next.pop();
            OrganizationId parent = parents.get(id);
            OrganizationPlace above = parent == null ? null : places.get(parent);
            String path = (above == null ? "/" : above.path()) + id.value() + "/";
            places.put(id, new OrganizationPlace(id, parent, path));
            next.addAll(children.getOrDefault(id, List.of()));
        }
        return places;
    }
}
