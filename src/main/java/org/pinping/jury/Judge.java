package org.pinping.jury;

import org.jspecify.annotations.Nullable;
import org.pinping.contest.ContestId;
import org.pinping.organization.OrganizationId;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;

/** An account's seat on the jury of one contest. */
record Judge(
        @Id @Nullable Long id,
        long contestId,
        long accountId,
        @Nullable Long organizationId,
        String name,
        int seat,
        String groupCode,
        boolean chair,
        @Version int version) {

    JudgeView view() {
        return new JudgeView(
                judgeId(),
                new ContestId(contestId),
                accountId,
                name,
                seat,
                groupCode,
                chair,
                organizationId == null ? null : new OrganizationId(organizationId));
    }

    JudgeId judgeId() {
        if (id == null) {
            throw new IllegalStateException("judge was never saved");
        }
        return new JudgeId(id);
    }
}
