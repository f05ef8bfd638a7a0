package org.pinping.entry;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pinping.kernel.Digest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Keeps what was submitted, each time, as one JSON text that is never changed. */
@Repository
class Revisions {

    /** Its own mapper: a setting for web pages must not change digests. */
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final JdbcClient jdbc;
    private final SubmittedParts parts;

    Revisions(JdbcClient jdbc, SubmittedParts parts) {
        this.jdbc = jdbc;
        this.parts = parts;
    }

    /** The key of entry and revision forbids a double, whatever the program thinks. */
    EntryRevision insert(StoredEntry entry, String code, Instant at, long accountId) {
        int number = entry.line().revision() + 1;
        String document = document(entry, code, number);
        EntryRevision revision = new EntryRevision(number, at, accountId, Digest.sha256(document));
        jdbc.sql("""
                        insert into entry_revision (entry_id, revision, submitted_at, account_id, digest, document)
                        values (:entry, :revision, :at, :account, :digest, :document)
                        """)
                .param("entry", entry.line().id().value())
                .param("revision", revision.revision())
                .param("at", at)
                .param("account", accountId)
                .param("digest", revision.digest())
                .param("document", document)
                .update();
        return revision;
    }

    /** The newest first. */
    List<EntryRevision> of(EntryId entry) {
        return jdbc.sql("""
                        select revision, submitted_at, account_id, digest from entry_revision
                        where entry_id = :entry order by revision desc
                        """)
                .param("entry", entry.value())
                .query(EntryRevision.class)
                .list();
    }

    /** What was submitted then, by the names of its parts: the fields and sections by their codes. */
    Optional<RevisionText> text(EntryId entry, int revision) {
        return jdbc.sql("select document from entry_revision where entry_id = :entry and revision = :revision")
                .param("entry", entry.value())
                .param("revision", revision)
                .query(String.class)
                .optional()
                .map(RevisionText::of);
    }

    private String document(StoredEntry entry, String code, int revision) {
        EntryView view = entry.view();
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("entry", view.line().id().value());
        document.put("code", code);
        document.put("organization", view.line().organizationName());
        document.put("category", view.line().categoryTitle());
        document.put("brandName", view.line().brandName());
        document.put(
                "coApplicants",
                view.coApplicants().stream().map(Applicant::name).toList());
        document.put("fields", view.fields());
        document.put("sections", view.sections());
        document.put("materials", parts.submit(view.line().id(), revision));
        return JSON.writeValueAsString(document);
    }
}
