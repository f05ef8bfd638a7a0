package org.pinping.entry.intake;

import java.time.Instant;
import java.util.List;
import org.pinping.casefile.CaseFileProposal;
import org.pinping.contest.ContestId;
import org.pinping.office.DocumentNote;

/**
 * A case file that waits to be looked at.
 *
 * @param size of the file in bytes
 * @param notes what there is to know of the file itself
 */
public record IntakeView(
        IntakeId id,
        ContestId contest,
        String fileName,
        String mediaType,
        long size,
        Instant createdAt,
        CaseFileProposal proposal,
        List<DocumentNote> notes) {}
