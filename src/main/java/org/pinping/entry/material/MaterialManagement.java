package org.pinping.entry.material;

import java.io.InputStream;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.pinping.entry.EntryId;
import org.pinping.entry.EntryManagement;
import org.pinping.entry.material.Materials.Row;
import org.pinping.file.ExaminedFile;
import org.pinping.file.FileContent;
import org.pinping.file.FileId;
import org.pinping.file.FileManagement;
import org.pinping.file.NewUpload;
import org.pinping.file.StoredFile;
import org.pinping.file.UploadManagement;
import org.pinping.file.UploadProgress;
import org.pinping.file.UploadView;
import org.pinping.kernel.Actor;
import org.pinping.kernel.Fault;
import org.pinping.kernel.Problem;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Keeps the files of entries. Whoever may change the draft may change its files, and only while the draft may be changed;
 * each step of an upload asks again.
 *
 * <p>An upload is no change of the entry until it is complete: only then an audit row is written.
 */
@Service
public class MaterialManagement {

    private final Materials materials;
    private final MaterialSettings settings;
    private final MaterialRules rules;
    private final MaterialJournal journal;
    private final EntryManagement entries;
    private final FileManagement files;
    private final UploadManagement uploads;
    private final TransactionOperations transaction;
    private final Clock clock;

    MaterialManagement(
            Materials materials,
            MaterialSettings settings,
            MaterialJournal journal,
            EntryManagement entries,
            FileManagement files,
            UploadManagement uploads,
            TransactionOperations transaction,
            Clock clock) {
        this.materials = materials;
        this.settings = settings;
        this.rules = new MaterialRules(settings);
        this.journal = journal;
        this.entries = entries;
        this.files = files;
        this.uploads = uploads;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** The files of an entry, if the actor may see it. */
    @Transactional(readOnly = true)
    public List<Material> list(EntryId entry, Actor actor) {
        entries.get(entry, actor);
        return views(materials.of(entry));
    }

    /** The files of an entry that is not a draft; for modules above, which have decided that the reader may see it. */
    @Transactional(readOnly = true)
    public List<Material> ofCase(EntryId entry) {
        entries.caseFile(entry);
        return views(materials.of(entry));
    }

    /** A file by its number, if the actor may see its entry. A removed file is still there for those who may. */
    @Transactional(readOnly = true)
    public FileContent content(FileId file, boolean small, Actor actor) {
        EntryId entry = materials.entryOf(file).orElseThrow(MaterialManagement::missing);
        entries.get(entry, actor);
        return small ? files.thumbnail(file) : files.content(file);
    }

    /** The same for modules above, which have decided that the reader may see the entry. Never of a draft. */
    @Transactional(readOnly = true)
    public FileContent contentOfCase(EntryId entry, FileId file, boolean small) {
        entries.caseFile(entry);
        if (materials.of(entry).stream().noneMatch(it -> it.file().equals(file))) {
            throw missing();
        }
        return small ? files.thumbnail(file) : files.content(file);
    }

    /** What the actor has begun to upload for the entry and not finished. */
    @Transactional(readOnly = true)
    public List<UploadView> uploads(EntryId entry, Actor actor) {
        entries.get(entry, actor);
        return uploads.uploads(subject(entry), actor);
    }

    /** What the call asks for and the entry does not have. */
    @Transactional(readOnly = true)
    public List<Fault> shortages(EntryId entry, Actor actor) {
        return rules.shortages(list(entry, actor));
    }

    /** The most bytes that a piece of an upload may have. */
    public long piece() {
        return uploads.piece();
    }

    public UploadView begin(EntryId entry, MaterialKind kind, String name, long size, Actor actor) {
        NewUpload upload = new NewUpload(subject(entry), kind.name(), name, size);
        requireChangeable(entry, actor);
        uploads.giveUp(upload, actor);
        inTransaction(() -> {
            entries.requireChangeable(entry, actor);
            rules.requireRoom(views(materials.of(entry)), kind, size, uploads.announced(subject(entry)));
            return entry;
        });
        return uploads.begin(upload, actor);
    }

    public UploadView upload(EntryId entry, String token, Actor actor) {
        entries.get(entry, actor);
        return uploads.upload(token, subject(entry), actor);
    }

    public UploadProgress append(EntryId entry, String token, long offset, InputStream piece, Actor actor) {
        requireChangeable(entry, actor);
        return uploads.append(token, subject(entry), offset, piece, actor);
    }

    /** Ends an upload whose bytes have all arrived: checks them and adds the file to the entry. */
    public Material complete(EntryId entry, String token, String caption, Actor actor) {
        requireChangeable(entry, actor);
        MaterialRules.checkCaption(caption);
        UploadView upload = uploads.upload(token, subject(entry), actor);
        MaterialKind kind = MaterialKind.valueOf(upload.purpose());
        ExaminedFile examined =
                uploads.examine(token, subject(entry), settings.of(kind).types(), actor);
        try {
            return inTransaction(() -> link(entry, kind, examined, caption, actor));
        } catch (Problem refusal) {
            uploads.cancel(token, subject(entry), actor);
            throw refusal;
        }
    }

    public void cancel(EntryId entry, String token, Actor actor) {
        entries.get(entry, actor);
        uploads.cancel(token, subject(entry), actor);
    }

    /**
     * Adds a file at one stroke: a form without script, a picture out of a case file. To be called outside of a
     * transaction, which a refusal would spoil.
     *
     * @param name with the ending that the content deserves
     */
    public Material add(
            EntryId entry, MaterialKind kind, String name, String caption, InputStream content, Actor actor) {
        requireChangeable(entry, actor);
        MaterialRules.checkCaption(caption);
        String subject = subject(entry);
        UploadView upload = uploads.receive(
                new NewUpload(
                        subject, kind.name(), name, settings.of(kind).largest().toBytes()),
                content,
                actor);
        return complete(entry, upload.token(), caption, actor);
    }

    private Material link(EntryId entry, MaterialKind kind, ExaminedFile examined, String caption, Actor actor) {
        entries.requireChangeable(entry, actor);
        List<Row> present = materials.of(entry);
        rules.requireRoom(views(present), kind, examined.size(), 0);
        List<Row> same = present.stream().filter(it -> it.kind() == kind).toList();
        if (settings.of(kind).most() == 1) {
            same.forEach(it -> remove(it, actor));
        }
        StoredFile file = files.register(examined, actor);
        int ordinal = same.size() + 1;
        MaterialId id = materials.insert(entry, file.id(), kind, caption, ordinal, clock.instant());
        journal.added(entry, id, kind, file, actor);
        return new Material(id, entry, kind, file, caption, List.of(), 1);
    }

    /** Keeps what is said about a file. Saving the same again changes nothing. */
    public Material describe(
            EntryId entry, MaterialId id, long version, String caption, List<String> clauses, Actor actor) {
        return inTransaction(() -> {
            entries.requireChangeable(entry, actor);
            Row stored = find(entry, id);
            MaterialRules.checkCaption(caption);
            MaterialRules.checkClauses(stored.kind(), clauses);
            List<String> sorted = clauses.stream().distinct().sorted().toList();
            boolean same = stored.caption().equals(caption)
                    && Set.copyOf(stored.clauses()).equals(Set.copyOf(sorted));
            if (!same) {
                if (!materials.describe(id, version, caption, sorted)) {
                    throw Problem.conflict("problem.material.stale", stored.caption(), caption);
                }
                journal.described(stored, sorted, actor);
            }
            return view(find(entry, id));
        });
    }

    /** Moves a file one place up or down among those of its kind. */
    public void move(EntryId entry, MaterialId id, boolean up, Actor actor) {
        inTransaction(() -> {
            entries.requireChangeable(entry, actor);
            Row moved = find(entry, id);
            List<Row> order = new ArrayList<>(materials.of(entry).stream()
                    .filter(it -> it.kind() == moved.kind())
                    .toList());
            int from = order.indexOf(moved);
            int to = up ? from - 1 : from + 1;
            if (to >= 0 && to < order.size()) {
                order.add(to, order.remove(from));
                for (int i = 0; i < order.size(); i++) {
                    materials.setOrdinal(order.get(i).id(), i + 1);
                }
                journal.moved(moved, from, to, actor);
            }
            return moved;
        });
    }

    /** Takes a file out of the draft; what was submitted once stays on the disk for its revision. */
    public void remove(EntryId entry, MaterialId id, Actor actor) {
        inTransaction(() -> {
            entries.requireChangeable(entry, actor);
            Row row = find(entry, id);
            remove(row, actor);
            return row;
        });
    }

    private void remove(Row row, Actor actor) {
        materials.setRemoved(row.id(), clock.instant());
        if (row.firstRevision() == null) {
            files.discard(row.file());
        }
        journal.removed(row, actor);
    }

    private void requireChangeable(EntryId entry, Actor actor) {
        inTransaction(() -> entries.requireChangeable(entry, actor));
    }

    private Row find(EntryId entry, MaterialId id) {
        return materials.find(entry, id).orElseThrow(MaterialManagement::missing);
    }

    private Material view(Row row) {
        return views(List.of(row)).get(0);
    }

    private List<Material> views(List<Row> rows) {
        Map<FileId, StoredFile> found = files.get(rows.stream().map(Row::file).toList());
        return rows.stream()
                .map(it -> new Material(
                        it.id(),
                        it.entry(),
                        it.kind(),
                        Objects.requireNonNull(found.get(it.file())),
                        it.caption(),
                        List.copyOf(it.clauses()),
                        it.version()))
                .collect(Collectors.toList());
    }

    private static String subject(EntryId entry) {
        return "entry:" + entry.value();
    }

    private static Problem missing() {
        return Problem.notFound("problem.file.missing");
    }

    private <T> T inTransaction(Supplier<T> work) {
        return Objects.requireNonNull(transaction.execute(status -> work.get()));
    }
}
