package org.pinping.file;

/**
 * A kept file. The name is as its owner gave it, without path and control characters, and never a path of ours.
 *
 * @param digest SHA-256 of the content as it is kept, which for pictures is without what the camera noted
 * @param thumbnail whether a small picture of it is kept too
 */
public record StoredFile(
        FileId id, String name, FileType type, long size, String digest, Opens opens, boolean thumbnail) {

    /** For reading, as file managers write it. */
    public String sizeText() {
        return sizeText(size);
    }

    public static String sizeText(long bytes) {
        if (bytes < 1 << 10) {
            return bytes + " B";
        }
        if (bytes < 1 << 20) {
            return (bytes + 512) / 1024 + " KB";
        }
        long tenths = (bytes * 10 + (1 << 19)) >> 20;
        return tenths % 10 == 0 || tenths > 1000 ? tenths / 10 + " MB" : tenths / 10 + "." + tenths % 10 + " MB";
    }
}
