package org.pinping.check;

import java.util.List;
import java.util.Optional;
import org.pinping.brand.HonourLevel;
import org.pinping.contest.ContestId;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps the checklists of contests. */
@Repository
class Checklists {

    private final JdbcClient jdbc;

    Checklists(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Checklist> of(ContestId contest) {
        List<CheckItem> items = jdbc.sql("""
                        select code, kind, title from formal_check_item where contest_id = :contest order by ordinal
                        """)
                .param("contest", contest.value())
                .query(CheckItem.class)
                .list();
        return jdbc.sql(
                        "select duplicate_limit, award_level, version from formal_check_list where contest_id = :contest")
                .param("contest", contest.value())
                .query((row, number) -> new Checklist(
                        items,
                        row.getInt("duplicate_limit"),
                        HonourLevel.valueOf(row.getString("award_level")),
                        row.getLong("version")))
                .optional();
    }

    /** Replaces the list if it still has the version; false when another was quicker. */
    boolean replace(ContestId contest, Checklist stated) {
        if (!raise(contest, stated)) {
            return false;
        }
        jdbc.sql("delete from formal_check_item where contest_id = :contest")
                .param("contest", contest.value())
                .update();
        for (int i = 0; i < stated.items().size(); i++) {
            CheckItem item = stated.items().get(i);
            jdbc.sql("""
                            insert into formal_check_item (contest_id, code, ordinal, kind, title)
                            values (:contest, :code, :ordinal, :kind, :title)
                            """)
                    .param("contest", contest.value())
                    .param("code", item.code())
                    .param("ordinal", i)
                    .param("kind", item.kind().name())
                    .param("title", item.title())
                    .update();
        }
        return true;
    }

    private boolean raise(ContestId contest, Checklist stated) {
        if (stated.version() > 0) {
            return jdbc.sql("""
                            update formal_check_list set duplicate_limit = :limit, award_level = :level, version = version + 1
                            where contest_id = :contest and version = :version
                            """)
                            .param("limit", stated.duplicateLimit())
                            .param("level", stated.level().name())
                            .param("contest", contest.value())
                            .param("version", stated.version())
                            .update()
                    == 1;
        }
        try {
            return jdbc.sql("""
                            insert into formal_check_list (contest_id, duplicate_limit, award_level, version)
                            values (:contest, :limit, :level, 1)
                            """)
                            .param("contest", contest.value())
                            .param("limit", stated.duplicateLimit())
                            .param("level", stated.level().name())
                            .update()
                    == 1;
        } catch (DuplicateKeyException e) {
            return false;
        }
    }
}
