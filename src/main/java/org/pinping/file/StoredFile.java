package org.pinping.file;

/**
 * A kept file. The name is as its owner gave it, without path and control characters, and never a path of ours.
 *
 * @param digest SHA-256 of the content as it is kept, which for pictures is without what the camera noted
 * @param thumbnail whether a small picture of it is kept too
 */
public record StoredFile(
        FileId id, String name, FileType type, long size, String digest, Opens opens, boolean thumbnail) {}
