package org.pinping.entry.material;

/** What a file is for within an entry. */
public enum MaterialKind {
    LOGO,
    PHOTO,
    EVIDENCE,
    FORM_SCAN
}
