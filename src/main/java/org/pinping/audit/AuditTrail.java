package org.pinping.audit;

import java.util.List;
import java.util.Optional;
import org.pinping.kernel.Actor;
import org.pinping.kernel.Role;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads the trail and checks its chains; there is no way to change it. */
@Service
public class AuditTrail {

    private static final int ROWS_PER_READ = 1000;

    private final AuditStore trail;

    AuditTrail(AuditStore trail) {
        this.trail = trail;
    }

    /** For organizers and supervisors: the rows that pass the filter, the newest first. */
    @Transactional(readOnly = true)
    public List<AuditRecord> find(AuditFilter filter, int most, Actor actor) {
        actor.require(Role.ORGANIZER, Role.SUPERVISOR);
        return trail.find(filter, most);
    }

    /** The first broken row of a chain, empty when it is whole. */
    @Transactional(readOnly = true)
    public Optional<AuditBreak> verify(String subject) {
        AuditChainCheck check = new AuditChainCheck();
        trail.chain(subject).forEach(check::accept);
        return check.breaks().stream().findFirst();
    }

    /** The first broken row of each chain that is not whole. */
    @Transactional(readOnly = true)
    public List<AuditBreak> verifyAll() {
        AuditChainCheck check = new AuditChainCheck();
        List<AuditRecord> rows = trail.after("", 0, ROWS_PER_READ);
        while (!rows.isEmpty()) {
            rows.forEach(check::accept);
            AuditRecord last = rows.get(rows.size() - 1);
            rows = trail.after(last.subject(), last.seq(), ROWS_PER_READ);
        }
        return check.breaks();
    }
}
