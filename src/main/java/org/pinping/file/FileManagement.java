package org.pinping.file;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.pinping.file.StoredFiles.Kept;
import org.pinping.kernel.Actor;
import org.pinping.kernel.Problem;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionOperations;

/** Keeps files and hands them out. Who may read one is decided by the module that it belongs to. */
@Service
public class FileManagement {

    private static final Logger LOG = LoggerFactory.getLogger(FileManagement.class);
    private static final Duration DISCARDED_AT_LEAST = Duration.ofHours(1);
    private static final int SWEPT_AT_ONCE = 200;

    private final FileStore store;
    private final UploadManagement arriving;
    private final Uploads uploads;
    private final StoredFiles files;
    private final TransactionOperations transaction;
    private final FileSettings settings;
    private final Clock clock;

    FileManagement(
            FileStore store,
            UploadManagement arriving,
            Uploads uploads,
            StoredFiles files,
            TransactionOperations transaction,
            FileSettings settings,
            Clock clock) {
        this.store = store;
        this.arriving = arriving;
        this.uploads = uploads;
        this.files = files;
        this.transaction = transaction;
        this.settings = settings;
        this.clock = clock;
    }

    /** Makes the checked content a file, in the transaction that links it. */
    @Transactional(propagation = Propagation.MANDATORY)
    public StoredFile register(ExaminedFile file, Actor actor) {
        uploads.delete(file.token());
        return files.insert(file, actor.accountId(), clock.instant());
    }

    /** The files that there are of the given ones; erased ones too, whose content is gone. */
    @Transactional(readOnly = true)
    public Map<FileId, StoredFile> get(Collection<FileId> ids) {
        return files.find(ids).stream().map(Kept::view).collect(Collectors.toMap(StoredFile::id, it -> it));
    }

    /** The contents that there are of the given files. */
    @Transactional(readOnly = true)
    public Map<FileId, FileContent> contents(Collection<FileId> ids) {
        return files.find(ids).stream()
                .filter(it -> !it.erased())
                .collect(Collectors.toMap(it -> new FileId(it.id()), it -> new StoredContent(it, store)));
    }

    /** The content of a file; to be read after the transaction. */
    @Transactional(readOnly = true)
    public FileContent content(FileId id) {
        return new StoredContent(kept(id), store);
    }

    /** The small picture of a file that has one. */
    @Transactional(readOnly = true)
    public FileContent thumbnail(FileId id) {
        Kept kept = kept(id);
        byte[] picture = kept.thumbnail() ? store.thumbnail(kept.storeKey()) : null;
        if (picture == null) {
            throw missing();
        }
        return new Thumbnail(kept, picture);
    }

    private Kept kept(FileId id) {
        return files.find(id).orElseThrow(FileManagement::missing);
    }

    /** A file that nothing refers to any more: its content goes with a later sweep. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void discard(FileId id) {
        files.discard(id, clock.instant());
    }

    /** Removes what was given up. Several nodes may do it at once: removing what is removed changes nothing. */
    public int sweep() {
        Instant now = clock.instant();
        List<String> abandoned =
                inTransaction(() -> uploads.untouchedSince(now.minus(settings.abandonedAfter()), SWEPT_AT_ONCE));
        abandoned.forEach(arriving::remove);
        List<Kept> discarded = inTransaction(() -> files.discardedBefore(now.minus(DISCARDED_AT_LEAST), SWEPT_AT_ONCE));
        discarded.forEach(this::erase);
        return abandoned.size() + discarded.size();
    }

    private void erase(Kept file) {
        try {
            store.remove(file.storeKey());
        } catch (StoreException e) {
            LOG.warn("Cannot erase file {}; the next sweep will try again", file.id(), e);
            return;
        }
        inTransaction(() -> {
            files.setErased(file.id());
            return true;
        });
    }

    private <T> T inTransaction(Supplier<T> work) {
        return Objects.requireNonNull(transaction.execute(status -> work.get()));
    }

    private static Problem missing() {
        return Problem.notFound("problem.file.missing");
    }
}
