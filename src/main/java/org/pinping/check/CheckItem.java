package org.pinping.check;

/** A question of the checklist; the code stays when the title changes. */
public record CheckItem(String code, CheckKind kind, String title) {}
