package org.pinping.entry.intake;

import java.io.ByteArrayOutputStream;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pinping.casefile.CaseFileProposal;
import org.pinping.contest.ContestId;
import org.pinping.entry.EntryId;
import org.pinping.kernel.Digest;
import org.pinping.office.DocumentNote;
import org.pinping.office.PictureData;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Keeps case files with what they propose. */
@Repository
class Intakes {

    /** A statement of more than this is refused by servers in their usual setting. */
    private static final int PART = 4 << 20;

    /** Its own mapper: a setting for web pages must not change what is stored. */
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private static final String SELECT = """
            select id, contest_id, file_name, media_type, size, created_at, proposal from entry_intake
            """;

    private final JdbcClient jdbc;

    Intakes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The key of the open entry forbids a second open file, whatever the program thinks. */
    IntakeId insert(ContestId contest, @Nullable EntryId entry, long account, ReadCaseFile file, Instant now) {
        GeneratedKeyHolder key = new GeneratedKeyHolder();
        jdbc.sql("""
                        insert into entry_intake (contest_id, entry_id, open_entry_id, account_id, file_name, media_type,
                            digest, size, proposal, state, created_at)
                        values (:contest, :entry, :entry, :account, :name, :type, :digest, :size, :proposal, :state, :now)
                        """)
                .param("contest", contest.value())
                .param("entry", entry == null ? null : entry.value())
                .param("account", account)
                .param("name", file.fileName())
                .param("type", file.mediaType())
                .param("digest", Digest.sha256(file.content()))
                .param("size", file.content().length)
                .param("proposal", JSON.writeValueAsString(new Stored(file.proposal(), file.notes())))
                .param("state", entry == null ? "WAITING" : "OPEN")
                .param("now", now)
                .update(key);
        IntakeId id = new IntakeId(Objects.requireNonNull(key.getKey()).longValue());
        insertFile(id, file.content());
        insertPictures(id, file.pictures());
        return id;
    }

    private void insertFile(IntakeId id, byte[] content) {
        for (int part = 0; part * PART < content.length; part++) {
            int end = Math.min(content.length, (part + 1) * PART);
            jdbc.sql("insert into entry_intake_file (intake_id, part, content) values (:id, :part, :content)")
                    .param("id", id.value())
                    .param("part", part)
                    .param("content", Arrays.copyOfRange(content, part * PART, end))
                    .update();
        }
    }

    private void insertPictures(IntakeId id, List<PictureData> pictures) {
        for (int i = 0; i < pictures.size(); i++) {
            jdbc.sql("""
                            insert into entry_intake_picture (intake_id, number, media_type, content)
                            values (:id, :number, :type, :content)
                            """)
                    .param("id", id.value())
                    .param("number", i)
                    .param("type", pictures.get(i).mediaType())
                    .param("content", pictures.get(i).bytes())
                    .update();
        }
    }

    Optional<IntakeView> open(EntryId entry) {
        return jdbc.sql(SELECT + "where open_entry_id = :entry")
                .param("entry", entry.value())
                .query((row, number) -> view(row))
                .optional();
    }

    /** Holds the open file of an entry until the transaction ends. */
    Optional<IntakeView> lockOpen(EntryId entry) {
        return jdbc.sql(SELECT + "where open_entry_id = :entry for update")
                .param("entry", entry.value())
                .query((row, number) -> view(row))
                .optional();
    }

    boolean isOpen(EntryId entry) {
        return jdbc.sql("select count(*) from entry_intake where open_entry_id = :entry")
                        .param("entry", entry.value())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** The files of a batch that nobody has decided about, in the order in which they were sent. */
    List<IntakeView> waiting(ContestId contest, long account) {
        return jdbc.sql(SELECT + """
                        where contest_id = :contest and account_id = :account and state = 'WAITING' order by id
                        """)
                .param("contest", contest.value())
                .param("account", account)
                .query((row, number) -> view(row))
                .list();
    }

    void openFor(IntakeId id, EntryId entry) {
        jdbc.sql("update entry_intake set state = 'OPEN', entry_id = :entry, open_entry_id = :entry where id = :id")
                .param("entry", entry.value())
                .param("id", id.value())
                .update();
    }

    void confirm(IntakeId id) {
        jdbc.sql("update entry_intake set state = 'CONFIRMED', open_entry_id = null where id = :id")
                .param("id", id.value())
                .update();
    }

    /** The file and its pictures go with it. */
    void delete(IntakeId id) {
        jdbc.sql("delete from entry_intake where id = :id")
                .param("id", id.value())
                .update();
    }

    Optional<PictureData> picture(IntakeId id, int number) {
        return jdbc.sql("""
                        select media_type, content from entry_intake_picture
                        where intake_id = :id and number = :number
                        """)
                .param("id", id.value())
                .param("number", number)
                .query((row, at) -> new PictureData(row.getString("media_type"), row.getBytes("content")))
                .optional();
    }

    byte[] content(IntakeId id) {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        jdbc.sql("select content from entry_intake_file where intake_id = :id order by part")
                .param("id", id.value())
                .query(row -> {
                    content.writeBytes(row.getBytes("content"));
                });
        return content.toByteArray();
    }

    private static IntakeView view(ResultSet row) throws SQLException {
        Stored stored = JSON.readValue(row.getString("proposal"), Stored.class);
        return new IntakeView(
                new IntakeId(row.getLong("id")),
                new ContestId(row.getLong("contest_id")),
                row.getString("file_name"),
                row.getString("media_type"),
                row.getLong("size"),
                row.getObject("created_at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                stored.proposal(),
                stored.notes());
    }

    private record Stored(CaseFileProposal proposal, List<DocumentNote> notes) {}
}
