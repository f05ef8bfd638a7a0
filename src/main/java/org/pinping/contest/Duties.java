package org.pinping.contest;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.pinping.account.AccountId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which account holds which duty in which contest. */
@Repository
class Duties {

    private final JdbcClient jdbc;

    Duties(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<DutyView> of(ContestId contest) {
        return jdbc.sql(
                        "select duty, account_id from contest_duty where contest_id = :contest order by duty, account_id")
                .param("contest", contest.value())
                .query((row, number) ->
                        new DutyView(Duty.valueOf(row.getString("duty")), new AccountId(row.getLong("account_id"))))
                .list();
    }

    Set<ContestId> contestsOf(long account) {
        return jdbc.sql("select distinct contest_id from contest_duty where account_id = :account")
                .param("account", account)
                .query((row, number) -> new ContestId(row.getLong(1)))
                .set();
    }

    void insert(ContestId contest, DutyView duty, Instant now) {
        jdbc.sql("insert into contest_duty (contest_id, account_id, duty, granted_at) values (:c, :a, :d, :now)")
                .param("c", contest.value())
                .param("a", duty.account().value())
                .param("d", duty.duty().name())
                .param("now", now)
                .update();
    }

    void delete(ContestId contest, DutyView duty) {
        jdbc.sql("delete from contest_duty where contest_id = :c and account_id = :a and duty = :d")
                .param("c", contest.value())
                .param("a", duty.account().value())
                .param("d", duty.duty().name())
                .update();
    }
}
