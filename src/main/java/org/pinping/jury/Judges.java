package org.pinping.jury;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

/** The judges of all contests. */
interface Judges extends Repository<Judge, Long> {

    Judge save(Judge judge);

    void delete(Judge judge);

    Optional<Judge> findById(long id);

    List<Judge> findByContestIdOrderBySeat(long contestId);

    Optional<Judge> findByContestIdAndAccountId(long contestId, long accountId);
}
