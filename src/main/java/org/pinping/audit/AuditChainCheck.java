package org.pinping.audit;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pinping.audit.AuditBreak.Reason;

/** Goes along chains, row by row in their order, and notes the first broken row of each. */
final class AuditChainCheck {

    private final List<AuditBreak> breaks = new ArrayList<>();
    private String subject = "";
    private AuditHead head = AuditHead.EMPTY;
    private boolean broken;

    void accept(AuditRecord row) {
        if (!row.subject().equals(subject)) {
            subject = row.subject();
            head = AuditHead.EMPTY;
            broken = false;
        }
        Reason reason = broken ? null : reason(row);
        if (reason != null) {
            broken = true;
            breaks.add(new AuditBreak(subject, row.seq(), reason));
        }
        head = new AuditHead(row.seq(), row.digest());
    }

    List<AuditBreak> breaks() {
        return breaks;
    }

    private @Nullable Reason reason(AuditRecord row) {
        if (row.seq() != head.seq() + 1) {
            return Reason.SEQUENCE;
        }
        if (!row.previousDigest().equals(head.digest())) {
            return Reason.LINK;
        }
        return row.digest().equals(AuditDigest.of(row)) ? null : Reason.CONTENT;
    }
}
