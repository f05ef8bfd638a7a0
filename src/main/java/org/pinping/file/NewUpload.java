package org.pinping.file;

/**
 * What is announced before the first byte.
 *
 * @param subject what the file belongs to, as {@code type:id}; whoever knows the subject decides who may send
 * @param purpose what the file is for, in the words of the subject's module
 * @param name as the sender gave it
 */
public record NewUpload(String subject, String purpose, String name, long size) {}
