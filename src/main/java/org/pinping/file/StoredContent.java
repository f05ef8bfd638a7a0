package org.pinping.file;

import java.io.IOException;
import java.io.InputStream;
import org.pinping.file.StoredFiles.Kept;

/** The content of a kept file in its store. */
record StoredContent(Kept file, FileStore store) implements FileContent {

    @Override
    public String name() {
        return file.name();
    }

    @Override
    public FileType type() {
        return file.type();
    }

    @Override
    public long size() {
        return file.size();
    }

    @Override
    public String digest() {
        return file.digest();
    }

    @Override
    public long crc() {
        return file.crc();
    }

    @Override
    public InputStream open(long from) throws IOException {
        return store.open(file.storeKey(), from);
    }
}
