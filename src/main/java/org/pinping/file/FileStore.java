package org.pinping.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;

/**
 * Keeps contents under keys that this module draws by lot. A content arrives in pieces, is finished once, is then read
 * in ranges and removed by its key: nothing is ever listed, so a store of objects can do it as well as a folder (a piece
 * is a part of a multipart upload, finishing completes it). Whatever the store itself cannot do is a
 * {@link StoreException}.
 */
interface FileStore {

    /** A piece that has arrived and belongs to no content yet. */
    record Piece(String key, String name, long length) {}

    /** Writes a content anew. */
    interface Rewriting {
        void write(InputStream in, OutputStream out) throws IOException;
    }

    /**
     * Takes a piece aside until the stream ends, breaks off or has given so many bytes: what came before the break is
     * as good as any.
     */
    Piece take(String key, InputStream in, long most);

    void discard(Piece piece);

    /** Makes the piece the next of the content, durably; whatever stood from the offset on is gone. */
    void append(Piece piece, long offset);

    /** How many bytes of an unfinished or finished content are there. */
    long length(String key);

    /** The bytes of an unfinished or finished content from the given place on. */
    InputStream open(String key, long from) throws IOException;

    /** Replaces the content by what the rewriting makes of it, all or nothing. */
    void rewrite(String key, Rewriting rewriting) throws IOException;

    /** Durably gives the content its final name. Finishing what is finished changes nothing. */
    void finish(String key);

    /** Keeps a small picture beside the content. */
    void putThumbnail(String key, byte[] picture);

    byte @Nullable [] thumbnail(String key);

    /** Removes all that is kept under the key; nothing there is no failure. */
    void remove(String key);
}
