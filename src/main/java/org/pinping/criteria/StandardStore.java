package org.pinping.criteria;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.pinping.scoring.ScoringStandard;
import org.pinping.scoring.StandardId;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The standards kept in the database; their content never changes, so their digest names them for good. */
@Repository
class StandardStore {

    private final JdbcClient jdbc;

    StandardStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    boolean has(StandardId id) {
        return jdbc.sql("select count(*) from scoring_standard where digest = ?")
                        .param(id.digest())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** False if it is there already; two nodes may try at once. */
    boolean insert(ScoringStandard standard, CriteriaSource source, Instant now) {
        if (has(standard.id())) {
            return false;
        }
        try {
            jdbc.sql("""
                            insert into scoring_standard
                                (digest, code, version, title, source_name, content, created_at)
                            values (?, ?, ?, ?, ?, ?, ?)
                            """)
                    .params(
                            standard.id().digest(),
                            standard.code(),
                            standard.version(),
                            standard.title().zh(),
                            source.name(),
                            source.text(),
                            now)
                    .update();
            return true;
        } catch (DuplicateKeyException e) {
            return false;
        }
    }

    Optional<CriteriaSource> find(StandardId id) {
        return jdbc.sql("select source_name, content from scoring_standard where digest = ?")
                .param(id.digest())
                .query((row, number) -> source(row.getString(1), row.getString(2)))
                .optional();
    }

    /** The oldest first. */
    List<CriteriaSource> all() {
        return jdbc.sql("select source_name, content from scoring_standard order by created_at, digest")
                .query((row, number) -> source(row.getString(1), row.getString(2)))
                .list();
    }

    private static CriteriaSource source(String name, String content) {
        return CriteriaSource.of(name, content.getBytes(StandardCharsets.UTF_8));
    }
}
