package org.pinping.file;

import java.io.InputStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.pinping.file.FileStore.Piece;
import org.pinping.file.Uploads.StoredUpload;
import org.pinping.kernel.Actor;
import org.pinping.kernel.Problem;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Takes files in, piece by piece. Who may send is decided by the module that the file belongs to.
 *
 * <p>An upload that can be resumed goes like this:
 *
 * <ol>
 *   <li>{@link #begin}: name and size are announced; the answer is a token.
 *   <li>{@link #append}, as often as needed: a piece with the offset it begins at. A piece for any other offset than the
 *       next is refused with the right one. What came of a piece before the line broke counts.
 *   <li>{@link #upload}: the offset to go on from, after a break, a reload, a restart of the server.
 *   <li>{@link #examine}: once all bytes are here. The content decides what the file is; pictures lose what the camera
 *       noted; the digest is taken; the content gets its final name.
 *   <li>{@link FileManagement#register}: in the transaction that links the file. Only now it is a file.
 * </ol>
 *
 * <p>Nothing is written to the store before its key stands in a committed row, and the row goes only when another has
 * the key or the content is gone. So each content is known by its key, and a break at any moment leaves nothing behind
 * that {@link FileManagement#sweep} would not find. No transaction is open while bytes travel over the network.
 */
@Service
public class UploadManagement {

    private static final Logger LOG = LoggerFactory.getLogger(UploadManagement.class);

    /** A check that takes longer has died with its server. */
    private static final Duration CHECK_AT_MOST = Duration.ofMinutes(15);

    /** No piece for as long means that nobody is sending. */
    private static final Duration LEFT_ALONE = Duration.ofMinutes(5);

    private final FileStore store;
    private final Uploads uploads;
    private final Examination examination;
    private final TransactionOperations transaction;
    private final TransactionTemplate own;
    private final FileSettings settings;
    private final Clock clock;

    UploadManagement(
            FileStore store,
            Uploads uploads,
            Examination examination,
            PlatformTransactionManager transactions,
            FileSettings settings,
            Clock clock) {
        this.store = store;
        this.uploads = uploads;
        this.examination = examination;
        this.transaction = new TransactionTemplate(transactions);
        this.own = new TransactionTemplate(transactions);
        this.own.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.settings = settings;
        this.clock = clock;
    }

    /** The most bytes that a piece may have. */
    public long piece() {
        return settings.piece().toBytes();
    }

    /** In a transaction of its own: the row must outlive whatever happens to the bytes that follow. */
    public UploadView begin(NewUpload upload, Actor actor) {
        String name = FileName.clean(upload.name());
        if (upload.size() <= 0) {
            throw Problem.invalid("problem.file.empty", name);
        }
        String token = Keys.random();
        own.executeWithoutResult(status -> uploads.insert(token, upload, name, actor.accountId(), clock.instant()));
        return new UploadView(token, upload.subject(), upload.purpose(), name, upload.size(), 0);
    }

    /**
     * Gives up what the actor began of the same name and size and left alone, so that it takes no room. It is not gone
     * on with: only the sender knows whether the bytes are the same, and then names the token.
     */
    public void giveUp(NewUpload upload, Actor actor) {
        String name = FileName.clean(upload.name());
        Instant limit = clock.instant().minus(LEFT_ALONE);
        inTransaction(() -> uploads.of(upload.subject())).stream()
                .filter(it -> it.isLeft(upload, name, actor.accountId(), limit))
                .forEach(it -> remove(it.token()));
    }

    /** Takes a whole content at one stroke; the size of the upload is the most that it may have. */
    public UploadView receive(NewUpload upload, InputStream in, Actor actor) {
        UploadView begun = begin(upload, actor);
        WatchedInput watched = new WatchedInput(in);
        try {
            long size = 0;
            Piece piece = store.take(begun.token(), watched, settings.piece().toBytes());
            while (piece.length() > 0 && size + piece.length() <= upload.size()) {
                store.append(piece, size);
                store.discard(piece);
                size += piece.length();
                piece = store.take(begun.token(), watched, settings.piece().toBytes());
            }
            store.discard(piece);
            requireWhole(begun, size, piece.length(), watched);
            long whole = size;
            return inTransaction(() -> {
                uploads.setWhole(begun.token(), whole, clock.instant());
                return new UploadView(begun.token(), begun.subject(), begun.purpose(), begun.name(), whole, whole);
            });
        } catch (Problem refusal) {
            remove(begun.token());
            throw refusal;
        } catch (StoreException e) {
            remove(begun.token());
            throw full(begun.token(), e);
        }
    }

    private static void requireWhole(UploadView begun, long size, long more, WatchedInput in) {
        if (more > 0) {
            throw Problem.invalid("problem.file.large", begun.name(), begun.size() >> 20);
        }
        if (in.isBroken()) {
            throw Problem.invalid("problem.file.incomplete", begun.name());
        }
        if (size == 0) {
            throw Problem.invalid("problem.file.empty", begun.name());
        }
    }

    /** The actor's own upload for the subject: nobody else learns that it exists. */
    @Transactional(readOnly = true)
    public UploadView upload(String token, String subject, Actor actor) {
        return arrived(own(uploads.find(token), subject, actor)).view();
    }

    /** All uploads for a subject that are not finished; whoever reads them knows whose they are. */
    @Transactional(readOnly = true)
    public List<UploadView> uploads(String subject, Actor actor) {
        return uploads.of(subject).stream()
                .filter(it -> it.accountId() == actor.accountId())
                .map(it -> arrived(it).view())
                .toList();
    }

    /** The bytes that the unfinished uploads for a subject will take. */
    @Transactional(readOnly = true)
    public long announced(String subject) {
        return uploads.of(subject).stream().mapToLong(StoredUpload::size).sum();
    }

    /** Takes a piece. The row is locked only while the piece, already on the disk, is put in its place. */
    public UploadProgress append(String token, String subject, long offset, InputStream in, Actor actor) {
        UploadView upload = upload(token, subject, actor);
        if (offset != upload.received()) {
            return new UploadProgress(false, upload.received(), upload.size());
        }
        try {
            Piece piece = store.take(token, in, settings.piece().toBytes() + 1);
            try {
                if (piece.length() > settings.piece().toBytes()) {
                    throw Problem.invalid("problem.file.piece", settings.piece().toMegabytes());
                }
                return place(piece, subject, offset, actor);
            } finally {
                store.discard(piece);
            }
        } catch (StoreException e) {
            throw full(token, e);
        }
    }

    private UploadProgress place(Piece piece, String subject, long offset, Actor actor) {
        return inTransaction(() -> {
            StoredUpload upload = arrived(own(uploads.lock(piece.key()), subject, actor));
            if (upload.checking()) {
                throw Problem.conflict("problem.file.checking");
            }
            if (offset != upload.received()) {
                return new UploadProgress(false, upload.received(), upload.size());
            }
            long end = offset + piece.length();
            if (end > upload.size()) {
                throw Problem.invalid("problem.file.longer", upload.name());
            }
            store.append(piece, offset);
            uploads.setReceived(upload.token(), end, clock.instant());
            return new UploadProgress(true, end, upload.size());
        });
    }

    /** A content that was lost with its disk begins anew, whatever the row says. */
    private StoredUpload arrived(StoredUpload upload) {
        long there = upload.received() == 0 ? 0 : Math.min(upload.received(), length(upload.token()));
        return new StoredUpload(
                upload.token(),
                upload.subject(),
                upload.purpose(),
                upload.accountId(),
                upload.name(),
                upload.size(),
                there,
                upload.checking(),
                upload.touchedAt());
    }

    private long length(String token) {
        try {
            return store.length(token);
        } catch (StoreException e) {
            throw full(token, e);
        }
    }

    /**
     * Checks a content that has arrived whole, outside of any transaction. What is refused is removed; what the store
     * could not do may be tried again.
     */
    public ExaminedFile examine(String token, String subject, Set<FileType> accepted, Actor actor) {
        UploadView upload = inTransaction(() -> claim(token, subject, actor));
        try {
            return examination.of(upload, accepted);
        } catch (Problem refusal) {
            remove(token);
            throw refusal;
        } catch (RuntimeException e) {
            inTransaction(() -> {
                uploads.setChecking(token, false, clock.instant());
                return true;
            });
            throw e instanceof StoreException failure ? full(token, failure) : e;
        }
    }

    private UploadView claim(String token, String subject, Actor actor) {
        StoredUpload upload = arrived(own(uploads.lock(token), subject, actor));
        Instant now = clock.instant();
        if (upload.received() < upload.size()) {
            throw Problem.conflict("problem.file.incomplete", upload.name());
        }
        if (upload.checking() && upload.touchedAt().plus(CHECK_AT_MOST).isAfter(now)) {
            throw Problem.conflict("problem.file.checking");
        }
        uploads.setChecking(token, true, now);
        return upload.view();
    }

    /** Ends an upload and removes what came of it. */
    public void cancel(String token, String subject, Actor actor) {
        upload(token, subject, actor);
        remove(token);
    }

    /** Content first: while the row stands, the key is known. */
    void remove(String token) {
        try {
            store.remove(token);
        } catch (StoreException e) {
            LOG.warn("Cannot remove an upload; the sweep will try again", e);
            return;
        }
        inTransaction(() -> {
            uploads.delete(token);
            return true;
        });
    }

    private <T> T inTransaction(Supplier<T> work) {
        return Objects.requireNonNull(transaction.execute(status -> work.get()));
    }

    private static StoredUpload own(Optional<StoredUpload> upload, String subject, Actor actor) {
        return upload.filter(it -> it.subject().equals(subject) && it.accountId() == actor.accountId())
                .orElseThrow(() -> Problem.notFound("problem.file.upload"));
    }

    private static Problem full(String token, StoreException failure) {
        LOG.error("The store of files failed for {}", token, failure);
        return Problem.conflict("problem.file.store");
    }
}
