package org.pinping.contest;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.pinping.scoring.StandardId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;

/** Writes review rounds. Each write raises the version. */
@Repository
class Rounds {

    private final JdbcClient jdbc;

    Rounds(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    ReviewRoundId insert(ContestId contest, int ordinal, String title, @Nullable Instant closesAt) {
        GeneratedKeyHolder key = new GeneratedKeyHolder();
        jdbc.sql("""
                        insert into review_round (contest_id, ordinal, title, phase, rules_version, closes_at, version)
                        values (:contest, :ordinal, :title, 'PREPARING', 0, :closesAt, 1)
                        """)
                .param("contest", contest.value())
                .param("ordinal", ordinal)
                .param("title", title)
                .param("closesAt", closesAt)
                .update(key);
        return new ReviewRoundId(Objects.requireNonNull(key.getKey()).longValue());
    }

    boolean update(ReviewRoundId id, long version, String title, @Nullable Instant closesAt) {
        return jdbc.sql("""
                                update review_round set title = :title, closes_at = :closesAt, version = version + 1
                                where id = :id and version = :version
                                """)
                        .param("title", title)
                        .param("closesAt", closesAt)
                        .param("id", id.value())
                        .param("version", version)
                        .update()
                == 1;
    }

    void setRules(ReviewRoundId id, StandardId standard, String document, String digest) {
        jdbc.sql("""
                        update review_round set standard_digest = :standard, rules_document = :document,
                            rules_digest = :digest, rules_version = rules_version + 1, version = version + 1
                        where id = :id
                        """)
                .param("standard", standard.digest())
                .param("document", document)
                .param("digest", digest)
                .param("id", id.value())
                .update();
    }

    void setPhase(ReviewRoundId id, RoundPhase phase) {
        jdbc.sql("update review_round set phase = :phase, version = version + 1 where id = :id")
                .param("phase", phase.name())
                .param("id", id.value())
                .update();
    }

    void close(ReviewRoundId id, Instant at) {
        jdbc.sql("update review_round set phase = :phase, closed_at = :at, version = version + 1 where id = :id")
                .param("phase", RoundPhase.CLOSED.name())
                .param("at", at)
                .param("id", id.value())
                .update();
    }

    void setDeadline(ReviewRoundId id, Instant closesAt) {
        jdbc.sql("update review_round set closes_at = :at, version = version + 1 where id = :id")
                .param("at", closesAt)
                .param("id", id.value())
                .update();
    }
}
