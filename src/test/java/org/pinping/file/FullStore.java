package org.pinping.file;

import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** A store whose disk is full: it reads and removes, and writes nothing. */
record FullStore(FileStore store) implements FileStore {

    private static StoreException full() {
        return new StoreException(new IOException("No space left on device"));
    }

    @Override
    public Piece take(String key, InputStream in, long most) {
        throw full();
    }

    @Override
    public void discard(Piece piece) {
        store.discard(piece);
    }

    @Override
    public void append(Piece piece, long offset) {
        throw full();
    }

    @Override
    public long length(String key) {
        return store.length(key);
    }

    @Override
    public InputStream open(String key, long from) throws IOException {
        return store.open(key, from);
    }

    @Override
    public void rewrite(String key, Rewriting rewriting) {
        throw full();
    }

    @Override
    public void finish(String key) {
        throw full();
    }

    @Override
    public void putThumbnail(String key, byte[] picture) {
        throw full();
    }

    @Override
    public byte @Nullable [] thumbnail(String key) {
        return store.thumbnail(key);
    }

    @Override
    public void remove(String key) {
        store.remove(key);
    }
}
