package org.pinping.audit;

/** The first row of a chain that is not as it was written. */
public record AuditBreak(String subject, int seq, Reason reason) {

    /** What is wrong with the row. */
    public enum Reason {
        /** A row is missing before this one, or has been put in. */
        SEQUENCE,
        /** It does not follow the row before it. */
        LINK,
        /** Its contents do not match its digest. */
        CONTENT
    }
}
