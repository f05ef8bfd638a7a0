package org.pinping.file;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import org.pinping.file.StoredFiles.Kept;

/** The small picture of a kept file: of a type of its own, and as old as the file. */
record Thumbnail(Kept file, byte[] picture) implements FileContent {

    @Override
    public String name() {
        return file.name();
    }

    @Override
    public FileType type() {
        return FileType.JPEG;
    }

    @Override
    public long size() {
        return picture.length;
    }

    @Override
    public String digest() {
        return "t" + file.digest();
    }

    @Override
    public InputStream open(long from) {
        return new ByteArrayInputStream(picture, (int) from, picture.length - (int) from);
    }
}
