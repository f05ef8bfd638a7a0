package org.pinping.entry.material;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pinping.entry.material.TestMaterials.code;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.pinping.DatabaseTest;
import org.pinping.entry.EntryManagement;
import org.pinping.entry.EntryStatus;
import org.pinping.entry.material.TestMaterials.Draft;
import org.pinping.file.TestFiles;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@DatabaseTest
class SubmissionManagementTests {

    private static final byte[] PHOTO = TestFiles.jpeg(40, 30);

    private final SubmissionManagement submissions;
    private final MaterialManagement materials;
    private final EntryManagement entries;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final TestMaterials data;

    SubmissionManagementTests(
            SubmissionManagement submissions,
            MaterialManagement materials,
            EntryManagement entries,
            JdbcClient jdbc,
            TransactionTemplate transaction,
            TestMaterials data) {
        this.submissions = submissions;
        this.materials = materials;
        this.entries = entries;
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.data = data;
    }

    @Test
    void filesThatWereNotSeenAreNotSubmitted() {
        Draft draft = data.draft();
        Material first = data.add(draft, MaterialKind.PHOTO, "一.jpg", PHOTO);
        String one = seen(draft);
        Material second = data.add(draft, MaterialKind.PHOTO, "二.jpg", PHOTO);
        refuse(draft, one);

        String two = seen(draft);
        materials.describe(draft.entry(), second.id(), 1, "义诊", List.of(), draft.branch());
        refuse(draft, two);

        String described = seen(draft);
        materials.move(draft.entry(), second.id(), true, draft.branch());
        refuse(draft, described);

        String moved = seen(draft);
        materials.remove(draft.entry(), first.id(), draft.branch());
        refuse(draft, moved);
    }

    @Test
    void whatWasSeenIsSubmittedAndOnceOnly() {
        Draft draft = data.draft();
        data.add(draft, MaterialKind.PHOTO, "一.jpg", PHOTO);
        String files = seen(draft);

        int first = submissions.submit(draft.entry(), 1, files, draft.branch()).revision();
        int again = submissions.submit(draft.entry(), 1, files, draft.branch()).revision();

        assertThat(List.of(first, again)).containsExactly(1, 1);
        assertThat(entries.get(draft.entry(), draft.branch()).line().status()).isEqualTo(EntryStatus.SUBMITTED);
    }

    @Test
    void anUploadThatIsCancelledOrLeftTakesNoRoom() {
        Draft draft = data.draft();
        begin(draft, "甲.mp4");
        begin(draft, "乙.mp4");
        begin(draft, "丙.mp4");
        String cancelled = begin(draft, "丁.mp4");
        assertThat(code(() -> begin(draft, "戊.mp4"))).isEqualTo("problem.material.full");

        materials.cancel(draft.entry(), cancelled, draft.branch());
        String left = begin(draft, "戊.mp4");
        assertThat(code(() -> begin(draft, "戊.mp4"))).isEqualTo("problem.material.full");
        transaction.executeWithoutResult(
                status -> jdbc.sql("update file_upload set touched_at = :then where token = :token")
                        .param("then", Instant.now().minus(Duration.ofMinutes(6)))
                        .param("token", left)
                        .update());

        assertThat(begin(draft, "戊.mp4")).isNotEqualTo(left);
        assertThat(materials.uploads(draft.entry(), draft.branch())).hasSize(4);
    }

    private String begin(Draft draft, String name) {
        return materials
                .begin(draft.entry(), MaterialKind.EVIDENCE, name, 500L << 20, draft.branch())
                .token();
    }

    private String seen(Draft draft) {
        return MaterialDigest.of(materials.list(draft.entry(), draft.branch()));
    }

    private void refuse(Draft draft, String files) {
        assertThat(code(() -> submissions.submit(draft.entry(), 1, files, draft.branch())))
                .isEqualTo("problem.entry.stale.submission");
        assertThat(entries.get(draft.entry(), draft.branch()).line().status()).isEqualTo(EntryStatus.DRAFT);
    }
}
