package org.pinping.file;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Remembers what is on its way. The token of an upload is the key its content is kept under. */
@Repository
class Uploads {

    /** An upload with what decides who may go on with it. */
    record StoredUpload(
            String token,
            String subject,
            String purpose,
            long accountId,
            String name,
            long size,
            long received,
            boolean checking,
            Instant touchedAt) {

        boolean isLeft(NewUpload same, String sameName, long sender, Instant untouchedSince) {
            return accountId == sender
                    && purpose.equals(same.purpose())
                    && name.equals(sameName)
                    && size == same.size()
                    && !checking
                    && touchedAt.isBefore(untouchedSince);
        }

        UploadView view() {
            return new UploadView(token, subject, purpose, name, size, received);
        }
    }

    private final JdbcClient jdbc;

    Uploads(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(String token, NewUpload upload, String name, long accountId, Instant now) {
        jdbc.sql("""
                        insert into file_upload (token, subject, purpose, account_id, name, size, received, checking,
                            touched_at)
                        values (:token, :subject, :purpose, :account, :name, :size, 0, false, :now)
                        """)
                .param("token", token)
                .param("subject", upload.subject())
                .param("purpose", upload.purpose())
                .param("account", accountId)
                .param("name", name)
                .param("size", upload.size())
                .param("now", now)
                .update();
    }

    Optional<StoredUpload> find(String token) {
        return jdbc.sql("select * from file_upload where token = :token")
                .param("token", token)
                .query(StoredUpload.class)
                .optional();
    }

    /** Holds the upload until the transaction ends: of two pieces for one place the second finds the first. */
    Optional<StoredUpload> lock(String token) {
        return jdbc.sql("select * from file_upload where token = :token for update")
                .param("token", token)
                .query(StoredUpload.class)
                .optional();
    }

    List<StoredUpload> of(String subject) {
        return jdbc.sql("select * from file_upload where subject = :subject order by id")
                .param("subject", subject)
                .query(StoredUpload.class)
                .list();
    }

    List<String> untouchedSince(Instant limit, int most) {
        return jdbc.sql("select token from file_upload where touched_at < :limit order by touched_at limit :most")
                .param("limit", limit)
                .param("most", most)
                .query(String.class)
                .list();
    }

    void setReceived(String token, long received, Instant now) {
        jdbc.sql("update file_upload set received = :received, touched_at = :now where token = :token")
                .param("received", received)
                .param("now", now)
                .param("token", token)
                .update();
    }

    /** A content whose size was not announced is all there. */
    void setWhole(String token, long size, Instant now) {
        jdbc.sql("update file_upload set size = :size, received = :size, touched_at = :now where token = :token")
                .param("size", size)
                .param("now", now)
                .param("token", token)
                .update();
    }

    void setChecking(String token, boolean checking, Instant now) {
        jdbc.sql("update file_upload set checking = :checking, touched_at = :now where token = :token")
                .param("checking", checking)
                .param("now", now)
                .param("token", token)
                .update();
    }

    void delete(String token) {
        jdbc.sql("delete from file_upload where token = :token")
                .param("token", token)
                .update();
    }
}
