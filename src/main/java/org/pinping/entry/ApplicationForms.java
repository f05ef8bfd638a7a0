package org.pinping.entry;

import java.util.List;
import org.pinping.contest.ContestId;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps the application forms that contests have made their own. */
@Repository
class ApplicationForms {

    private final JdbcClient jdbc;

    ApplicationForms(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    ApplicationForm of(ContestId contest) {
        long version = jdbc.sql("select version from application_form where contest_id = :contest")
                .param("contest", contest.value())
                .query(Long.class)
                .optional()
                .orElse(0L);
        return version == 0 ? StandardForm.FORM : new ApplicationForm(fields(contest), version);
    }

    private List<FormField> fields(ContestId contest) {
        return jdbc.sql("""
                        select code, title, kind, required, max_length, help from application_field
                        where contest_id = :contest order by ordinal
                        """)
                .param("contest", contest.value())
                .query(FormField.class)
                .list();
    }

    /** Replaces the form if it still has the version; false when another was quicker. */
    boolean replace(ContestId contest, long version, List<FormField> fields) {
        if (!raise(contest, version)) {
            return false;
        }
        jdbc.sql("delete from application_field where contest_id = :contest")
                .param("contest", contest.value())
                .update();
        for (int i = 0; i < fields.size(); i++) {
            insert(contest, i, fields.get(i));
        }
        return true;
    }

    private boolean raise(ContestId contest, long version) {
        if (version > 0) {
            return jdbc.sql("""
                            update application_form set version = version + 1
                            where contest_id = :contest and version = :version
                            """)
                            .param("contest", contest.value())
                            .param("version", version)
                            .update()
                    == 1;
        }
        try {
            return jdbc.sql("insert into application_form (contest_id, version) values (:contest, 1)")
                            .param("contest", contest.value())
                            .update()
                    == 1;
        } catch (DuplicateKeyException e) {
            return false;
        }
    }

    private void insert(ContestId contest, int ordinal, FormField field) {
        jdbc.sql("""
                        insert into application_field (contest_id, code, ordinal, title, kind, required, max_length, help)
                        values (:contest, :code, :ordinal, :title, :kind, :required, :maxLength, :help)
                        """)
                .param("contest", contest.value())
                .param("code", field.code())
                .param("ordinal", ordinal)
                .param("title", field.title())
                .param("kind", field.kind().name())
                .param("required", field.required())
                .param("maxLength", field.maxLength())
                .param("help", field.help())
                .update();
    }
}
