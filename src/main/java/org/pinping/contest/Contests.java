package org.pinping.contest;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;

/** Writes contests with their categories and sections. */
@Repository
class Contests {

    private static final String INSERT = """
            insert into contest (title, edition, award_word, basis_document, host_name, zone_id, places,
                entry_code_pattern, count_rule, phase, submission_closes_at, created_at, version)
            values (:title, :edition, :awardWord, :basisDocument, :hostName, :zone, :places,
                :pattern, :countRule, 'PREPARING', :closesAt, :now, 1)
            """;

    private static final String UPDATE = """
            update contest set title = :title, edition = :edition, award_word = :awardWord,
                basis_document = :basisDocument, host_name = :hostName, zone_id = :zone, places = :places,
                entry_code_pattern = :pattern, count_rule = :countRule, submission_closes_at = :closesAt,
                version = version + 1
            where id = :id
            """;

    private final JdbcClient jdbc;

    Contests(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    ContestId insert(ContestSettings settings, Instant now) {
        GeneratedKeyHolder key = new GeneratedKeyHolder();
        bind(jdbc.sql(INSERT), settings).param("now", now).update(key);
        ContestId id = new ContestId(Objects.requireNonNull(key.getKey()).longValue());
        insertCategories(id, settings.categories(), List.of());
        insertSections(id, settings.sections());
        return id;
    }

    /** Writes the settings over the stored ones, which the caller has locked. */
    void update(ContestView stored, ContestSettings settings) {
        bind(jdbc.sql(UPDATE), settings).param("id", stored.id().value()).update();
        insertCategories(stored.id(), settings.categories(), stored.categories());
        jdbc.sql("delete from contest_section where contest_id = :id")
                .param("id", stored.id().value())
                .update();
        insertSections(stored.id(), settings.sections());
    }

    private static JdbcClient.StatementSpec bind(JdbcClient.StatementSpec statement, ContestSettings settings) {
        return statement
                .param("title", settings.title())
                .param("edition", settings.edition())
                .param("awardWord", settings.awardWord())
                .param("basisDocument", settings.basisDocument())
                .param("hostName", settings.hostName())
                .param("zone", settings.zone().getId())
                .param("places", settings.places())
                .param("pattern", settings.entryCodePattern())
                .param("countRule", settings.countRule().name())
                .param("closesAt", settings.submissionClosesAt());
    }

    /** Keeps a category with its id and its counter as long as its code stays. */
    private void insertCategories(ContestId contest, List<CategorySettings> stated, List<CategoryView> stored) {
        for (CategoryView old : stored) {
            if (stated.stream().noneMatch(it -> it.code().equals(old.code()))) {
                jdbc.sql("delete from category where id = :id")
                        .param("id", old.id())
                        .update();
            }
        }
        for (int i = 0; i < stated.size(); i++) {
            CategorySettings category = stated.get(i);
            boolean known = stored.stream().anyMatch(it -> it.code().equals(category.code()));
            String sql = known ? """
                    update category set ordinal = :ordinal, title = :title, min_places = :min, max_places = :max
                    where contest_id = :contest and code = :code
                    """ : """
                    insert into category (contest_id, ordinal, code, title, min_places, max_places)
                    values (:contest, :ordinal, :code, :title, :min, :max)
                    """;
            jdbc.sql(sql)
                    .param("contest", contest.value())
                    .param("ordinal", i)
                    .param("code", category.code())
                    .param("title", category.title())
                    .param("min", category.minPlaces())
                    .param("max", category.maxPlaces())
                    .update();
        }
    }

    private void insertSections(ContestId contest, List<SectionSettings> sections) {
        for (int i = 0; i < sections.size(); i++) {
            SectionSettings section = sections.get(i);
            jdbc.sql("""
                            insert into contest_section (contest_id, code, ordinal, title, min_length, max_length, help,
                                aliases)
                            values (:contest, :code, :ordinal, :title, :min, :max, :help, :aliases)
                            """)
                    .param("contest", contest.value())
                    .param("code", section.code())
                    .param("ordinal", i)
                    .param("title", section.title())
                    .param("min", section.minLength())
                    .param("max", section.maxLength())
                    .param("help", section.help())
                    .param("aliases", SectionAliases.join(section.aliases()))
                    .update();
        }
    }

    /** Holds the contest until the transaction ends; false when there is none. */
    boolean lock(ContestId id) {
        return jdbc.sql("select id from contest where id = :id for update")
                .param("id", id.value())
                .query(Long.class)
                .optional()
                .isPresent();
    }

    void setPhase(ContestId id, Phase phase) {
        jdbc.sql("update contest set phase = :phase, version = version + 1 where id = :id")
                .param("phase", phase.name())
                .param("id", id.value())
                .update();
    }

    void setDeadline(ContestId id, Instant closesAt) {
        jdbc.sql("update contest set submission_closes_at = :at, version = version + 1 where id = :id")
                .param("at", closesAt)
                .param("id", id.value())
                .update();
    }

    /** Counts one up; the row stays locked until the transaction ends, so no two get the same number. */
    int nextNumber(ContestId contest) {
        return countUp("contest", contest.value());
    }

    int nextNumberOfCategory(long category) {
        return countUp("category", category);
    }

    private int countUp(String table, long id) {
        jdbc.sql("update " + table + " set last_number = last_number + 1 where id = :id")
                .param("id", id)
                .update();
        return jdbc.sql("select last_number from " + table + " where id = :id")
                .param("id", id)
                .query(Integer.class)
                .single();
    }
}
