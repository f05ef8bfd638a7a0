package org.pinping.organization;

import java.time.Clock;
import java.time.Duration;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.pinping.kernel.Actor;
import org.pinping.kernel.Digest;
import org.pinping.kernel.Problem;
import org.pinping.kernel.Role;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps a file of organizations until an organizer has confirmed or discarded what it would do to the tree. */
@Service
@Transactional
public class OrganizationImportManagement {

    /** A file that nobody has confirmed for so long is removed with the next one that comes. */
    private static final Duration KEPT = Duration.ofDays(30);

    private final OrganizationImports imports;
    private final OrganizationStore organizations;
    private final ImportWriting writing;
    private final OrganizationJournal journal;
    private final ImportWords words;
    private final Clock clock;

    OrganizationImportManagement(
            OrganizationImports imports,
            OrganizationStore organizations,
            ImportWriting writing,
            OrganizationJournal journal,
            ImportWords words,
            Clock clock) {
        this.imports = imports;
        this.organizations = organizations;
        this.writing = writing;
        this.journal = journal;
        this.words = words;
        this.clock = clock;
    }

    /** Keeps what was read; it takes the place of what the account sent before. */
    ImportId keep(String fileName, ImportTable table, String content, Actor actor) {
        actor.require(Role.ORGANIZER);
        imports.deleteBefore(clock.instant().minus(KEPT));
        imports.deleteOf(actor.accountId());
        try {
            String digest = digest(organizations.all());
            ImportId id = imports.insert(actor.accountId(), fileName, content, digest, clock.instant());
            journal.kept(id, table, actor);
            return id;
        } catch (DuplicateKeyException e) {
            throw Problem.conflict("problem.stale");
        }
    }

    /** What the file of the account that waits would do now. */
    @Transactional(readOnly = true)
    public Optional<ImportPreview> preview(Actor actor) {
        actor.require(Role.ORGANIZER);
        return imports.find(actor.accountId()).filter(OrganizationImport::open).map(this::preview);
    }

    private ImportPreview preview(OrganizationImport kept) {
        List<OrganizationView> tree = organizations.all();
        ImportPlan plan = ImportPlanner.plan(tree, kept.table(), words::level);
        String digest = digest(tree);
        Map<ImportStatus, Integer> counts = new EnumMap<>(ImportStatus.class);
        plan.lines().forEach(line -> counts.merge(line.status(), 1, Integer::sum));
        Map<String, String> names = new HashMap<>();
        tree.forEach(node -> names.put(node.code(), node.name()));
        plan.lines().forEach(line -> names.put(line.code(), line.name()));
        return new ImportPreview(
                kept.id(),
                kept.fileName(),
                digest,
                !digest.equals(kept.treeDigest()),
                plan.lines(),
                counts,
                plan.untouched(),
                kept.table().leftOut(),
                names);
    }

    /**
     * Writes the whole file into the tree, or nothing.
     *
     * @param treeDigest of the tree that the organizer has seen the preview for
     */
    public ImportOutcome confirm(ImportId id, String treeDigest, Actor actor) {
        actor.require(Role.ORGANIZER);
        OrganizationImport kept = lock(id, actor);
        if (!kept.open()) {
            return ImportOutcome.DONE_BEFORE;
        }
        organizations.lockAll();
        List<OrganizationView> tree = organizations.all();
        if (!digest(tree).equals(treeDigest)) {
            return ImportOutcome.STALE;
        }
        ImportPlan plan = ImportPlanner.plan(tree, kept.table(), words::level);
        if (plan.isFaulty()) {
            return ImportOutcome.FAULTY;
        }
        try {
            writing.write(plan, tree, actor);
        } catch (DuplicateKeyException e) {
            // somebody has added the same code since the tree was read
            throw Problem.conflict("problem.organization.import.stale");
        }
        imports.confirm(id);
        journal.imported(id, plan, actor);
        return ImportOutcome.DONE;
    }

    /** Forgets the file; the tree stays as it is. */
    public void discard(ImportId id, Actor actor) {
        actor.require(Role.ORGANIZER);
        if (lock(id, actor).open()) {
            imports.deleteOf(actor.accountId());
            journal.discarded(id, actor);
        }
    }

    private OrganizationImport lock(ImportId id, Actor actor) {
        return imports.lock(actor.accountId())
                .filter(it -> it.id().equals(id))
                .orElseThrow(() -> Problem.conflict("problem.organization.import.gone"));
    }

    private static String digest(List<OrganizationView> tree) {
        return Digest.sha256(tree.stream()
                .map(it -> it.path()
                        + '\n'
                        + it.code()
                        + '\n'
                        + it.name()
                        + '\n'
                        + it.shortName()
                        + '\n'
                        + it.level()
                        + '\n'
                        + it.version())
                .sorted()
                .collect(Collectors.joining("\n\n")));
    }
}
