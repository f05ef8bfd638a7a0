package org.pinping.file;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;

/** Remembers the kept files. */
@Repository
class StoredFiles {

    /** A kept file with the key of its content. */
    record Kept(
            long id,
            String storeKey,
            String name,
            FileType type,
            long size,
            String digest,
            long crc,
            Opens opens,
            boolean thumbnail,
            boolean erased) {

        StoredFile view() {
            return new StoredFile(new FileId(id), name, type, size, digest, opens, thumbnail);
        }
    }

    private final JdbcClient jdbc;

    StoredFiles(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    StoredFile insert(ExaminedFile file, long accountId, Instant now) {
        GeneratedKeyHolder key = new GeneratedKeyHolder();
        jdbc.sql("""
                        insert into file_content (store_key, name, type, size, digest, crc, opens, thumbnail, account_id,
                            created_at, erased)
                        values (:key, :name, :type, :size, :digest, :crc, :opens, :thumbnail, :account, :now, false)
                        """)
                .param("key", file.token())
                .param("name", file.name())
                .param("type", file.type().name())
                .param("size", file.size())
                .param("digest", file.digest())
                .param("crc", file.crc())
                .param("opens", file.opens().name())
                .param("thumbnail", file.thumbnail())
                .param("account", accountId)
                .param("now", now)
                .update(key);
        FileId id = new FileId(Objects.requireNonNull(key.getKey()).longValue());
        return new StoredFile(id, file.name(), file.type(), file.size(), file.digest(), file.opens(), file.thumbnail());
    }

    Optional<Kept> find(FileId id) {
        return jdbc.sql("select * from file_content where id = :id and erased = false")
                .param("id", id.value())
                .query(Kept.class)
                .optional();
    }

    List<Kept> find(Collection<FileId> ids) {
        return ids.isEmpty()
                ? List.of()
                : jdbc.sql("select * from file_content where id in (:ids)")
                        .param("ids", ids.stream().map(FileId::value).toList())
                        .query(Kept.class)
                        .list();
    }

    void discard(FileId id, Instant now) {
        jdbc.sql("update file_content set discarded_at = :now where id = :id and discarded_at is null")
                .param("now", now)
                .param("id", id.value())
                .update();
    }

    List<Kept> discardedBefore(Instant limit, int most) {
        return jdbc.sql("""
                        select * from file_content where erased = false and discarded_at < :limit
                        order by discarded_at limit :most
                        """)
                .param("limit", limit)
                .param("most", most)
                .query(Kept.class)
                .list();
    }

    void setErased(long id) {
        jdbc.sql("update file_content set erased = true where id = :id")
                .param("id", id)
                .update();
    }
}
