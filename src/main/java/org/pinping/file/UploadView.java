package org.pinping.file;

/** A file on its way: so many of its bytes are safe on the disk. */
public record UploadView(String token, String subject, String purpose, String name, long size, long received) {

    public int percent() {
        return size == 0 ? 100 : (int) (received * 100 / size);
    }
}
