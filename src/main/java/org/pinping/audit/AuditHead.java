package org.pinping.audit;

/** The last row of a chain. */
record AuditHead(int seq, String digest) {

    static final AuditHead EMPTY = new AuditHead(0, AuditDigest.NONE);
}
