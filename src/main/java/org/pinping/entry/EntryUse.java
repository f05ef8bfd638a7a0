package org.pinping.entry;

import java.util.Set;
import org.pinping.contest.ContestId;
import org.pinping.contest.ContestUse;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells the contest module what entries rest on. */
@Component
class EntryUse implements ContestUse {

    private final JdbcClient jdbc;

    EntryUse(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Set<Long> usedCategories(ContestId contest) {
        return jdbc.sql("select distinct category_id from entry where contest_id = :contest")
                .param("contest", contest.value())
                .query(Long.class)
                .set();
    }

    @Override
    public boolean hasEntries(ContestId contest) {
        return !usedCategories(contest).isEmpty();
    }

    @Override
    public Set<ContestId> contestsOf(long organizationId) {
        return jdbc.sql("""
                        select distinct e.contest_id
                        from entry e join organization o on o.id = e.organization_id
                        where o.path like :within
                        """)
                .param("within", "%/" + organizationId + "/%")
                .query((row, number) -> new ContestId(row.getLong(1)))
                .set();
    }
}
