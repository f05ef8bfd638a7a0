package org.pinping.file;

/** The answer to a piece: whether it was taken, and where the next one begins either way. */
public record UploadProgress(boolean accepted, long offset, long size) {}
