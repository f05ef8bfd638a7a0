package org.pinping.organization;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.pinping.kernel.Fault;
import org.pinping.organization.ImportLine.Change;

/** Holds a file of organizations against the tree and finds every fault; knows no database. */
final class ImportPlanner {

    private final ImportTable table;
    private final Function<String, @Nullable OrgLevel> levels;
    private final Map<String, OrganizationView> stored;
    private final Map<OrganizationId, String> codes;
    private final Map<String, StatedRow> stated = new LinkedHashMap<>();
    private final List<StatedRow> rows = new ArrayList<>();

    private ImportPlanner(List<OrganizationView> tree, ImportTable table, Function<String, @Nullable OrgLevel> levels) {
        this.table = table;
        this.levels = levels;
        this.stored = tree.stream().collect(Collectors.toMap(OrganizationView::code, it -> it));
        this.codes = tree.stream().collect(Collectors.toMap(OrganizationView::id, OrganizationView::code));
    }

    /** @param levels what the words for levels mean, null for one that is unknown */
    static ImportPlan plan(
            List<OrganizationView> tree, ImportTable table, Function<String, @Nullable OrgLevel> levels) {
        return new ImportPlanner(tree, table, levels).plan();
    }

    private ImportPlan plan() {
        for (ImportRow row : table.rows()) {
            read(row);
        }
        rows.forEach(this::checkParent);
        checkShape();
        List<ImportLine> lines = rows.stream().map(this::line).toList();
        int named = (int) stored.keySet().stream().filter(stated::containsKey).count();
        return new ImportPlan(lines, stored.size() - named);
    }

    private void read(ImportRow row) {
        StatedRow read = new StatedRow(row, levels.apply(row.text(ImportColumn.LEVEL)));
        rows.add(read);
        row.flaws().forEach(flaw -> fault(read, flaw.column(), flaw.code()));
        for (Fault fault : OrganizationPolicy.faults(read.organization)) {
            ImportColumn column = ImportColumn.of(fault.field());
            // a short name that was not given is the name, whose faults stand at the name
            boolean copied =
                    column == ImportColumn.SHORT_NAME && row.text(column).isBlank();
            if (!copied || !read.has(ImportColumn.NAME)) {
                fault(read, column, fault.code(), fault.args().toArray());
            }
        }
        if (row.text(ImportColumn.LEVEL).isBlank()) {
            fault(read, ImportColumn.LEVEL, "problem.organization.import.levelMissing");
        } else if (read.level == null) {
            fault(read, ImportColumn.LEVEL, "problem.organization.import.level", row.text(ImportColumn.LEVEL));
        }
        if (!read.organization.code().isEmpty()) {
            StatedRow first = stated.putIfAbsent(read.organization.code(), read);
            if (first != null) {
                String address = table.address(first.row, ImportColumn.CODE);
                fault(read, ImportColumn.CODE, "problem.organization.import.codeTwice", address);
            }
        }
    }

    private void checkParent(StatedRow row) {
        if (!row.parent.isEmpty() && !stated.containsKey(row.parent) && !stored.containsKey(row.parent)) {
            fault(row, ImportColumn.PARENT, "problem.organization.import.parent", row.parent);
        }
    }

    private void checkShape() {
        Map<String, String> parents = new HashMap<>();
        stored.forEach((code, node) -> parents.put(code, parentOf(node)));
        stated.forEach((code, row) -> parents.put(code, row.parent));
        ImportShape shape = new ImportShape(parents);
        Set<StatedRow> tooDeep = new HashSet<>();
        for (String code : parents.keySet()) {
            StatedRow row = stated.get(code);
            if (row != null && shape.isInCircle(code)) {
                fault(row, ImportColumn.PARENT, "problem.organization.import.circle");
            } else if (shape.depth(code) >= OrganizationPolicy.MOST_DEPTH) {
                nearestStated(code, parents).ifPresent(tooDeep::add);
            }
        }
        for (StatedRow row : tooDeep) {
            fault(row, ImportColumn.PARENT, "problem.organization.depth", OrganizationPolicy.MOST_DEPTH);
        }
    }

    /** The row that puts something so deep: its own, or the one above that moves it. */
    private Optional<StatedRow> nearestStated(String code, Map<String, String> parents) {
        String at = code;
        while (!at.isEmpty() && !stated.containsKey(at)) {
            at = parents.getOrDefault(at, "");
        }
        return Optional.ofNullable(stated.get(at));
    }

    private ImportLine line(StatedRow row) {
        NewOrganization it = row.organization;
        @Nullable OrganizationView node = stored.get(it.code());
        List<Change> changes = node == null || !row.faults.isEmpty() ? List.of() : changes(node, row);
        ImportStatus status = !row.faults.isEmpty()
                ? ImportStatus.FAULTY
                : node == null ? ImportStatus.ADDED : changes.isEmpty() ? ImportStatus.UNCHANGED : ImportStatus.CHANGED;
        return new ImportLine(
                row.row.number(),
                it.code(),
                it.name(),
                it.shortName(),
                row.level,
                row.parent,
                status,
                changes,
                row.faults);
    }

    private List<Change> changes(OrganizationView node, StatedRow row) {
        NewOrganization it = row.organization;
        List<Change> changes = new ArrayList<>();
        compare(changes, ImportColumn.NAME, node.name(), it.name());
        compare(changes, ImportColumn.SHORT_NAME, node.shortName(), it.shortName());
        compare(changes, ImportColumn.LEVEL, node.level().name(), it.level().name());
        compare(changes, ImportColumn.PARENT, parentOf(node), row.parent);
        return changes;
    }

    private static void compare(List<Change> changes, ImportColumn column, String before, String after) {
        if (!before.equals(after)) {
            changes.add(new Change(column, before, after));
        }
    }

    private String parentOf(OrganizationView node) {
        return node.parent() == null ? "" : codes.getOrDefault(node.parent(), "");
    }

    private void fault(StatedRow row, ImportColumn column, String code, Object... args) {
        row.faults.add(Fault.of(table.address(row.row, column), code, args));
        row.faulty.add(column);
    }

    /** A row while it is looked at; a level that is unknown is a fault, and any other stands in its place till then. */
    private static final class StatedRow {

        private final ImportRow row;
        private final @Nullable OrgLevel level;
        private final NewOrganization organization;
        private final String parent;
        private final List<Fault> faults = new ArrayList<>();
        private final Set<ImportColumn> faulty = new HashSet<>();

        StatedRow(ImportRow row, @Nullable OrgLevel level) {
            this.row = row;
            this.level = level;
            this.organization = OrganizationPolicy.tidied(new NewOrganization(
                    null,
                    row.text(ImportColumn.CODE),
                    row.text(ImportColumn.NAME),
                    row.text(ImportColumn.SHORT_NAME),
                    level == null ? OrgLevel.BRANCH : level));
            this.parent = OrganizationPolicy.tidy(row.text(ImportColumn.PARENT));
        }

        boolean has(ImportColumn column) {
            return faulty.contains(column);
        }
    }
}
