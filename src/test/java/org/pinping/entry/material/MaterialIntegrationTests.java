package org.pinping.entry.material;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.pinping.contest.TestContests.JUDGE;
import static org.pinping.contest.TestContests.ORGANIZER;
import static org.pinping.contest.TestContests.SUPERVISOR;
import static org.pinping.contest.TestContests.branch;
import static org.pinping.entry.material.TestMaterials.code;

import java.io.ByteArrayInputStream;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.pinping.DatabaseTest;
import org.pinping.audit.AuditFilter;
import org.pinping.audit.AuditRecord;
import org.pinping.audit.AuditTrail;
import org.pinping.contest.ContestManagement;
import org.pinping.contest.Phase;
import org.pinping.entry.EntryManagement;
import org.pinping.entry.material.TestMaterials.Draft;
import org.pinping.file.TestFiles;
import org.pinping.kernel.Actor;
import org.pinping.kernel.Fault;
import org.springframework.jdbc.core.simple.JdbcClient;

@DatabaseTest
class MaterialIntegrationTests {

    private static final byte[] PHOTO = TestFiles.jpeg(40, 30);

    private final MaterialManagement materials;
    private final EntryManagement entries;
    private final ContestManagement contests;
    private final AuditTrail audit;
    private final JdbcClient jdbc;
    private final TestMaterials data;

    MaterialIntegrationTests(
            MaterialManagement materials,
            EntryManagement entries,
            ContestManagement contests,
            AuditTrail audit,
            JdbcClient jdbc,
            TestMaterials data) {
        this.materials = materials;
        this.entries = entries;
        this.contests = contests;
        this.audit = audit;
        this.jdbc = jdbc;
        this.data = data;
    }

    @Test
    void anEntryHoldsItsFilesByKindInTheirOrder() {
        Draft draft = data.draft();
        Material first = data.add(draft, MaterialKind.PHOTO, "一.jpg", PHOTO);
        Material second = data.add(draft, MaterialKind.PHOTO, "二.jpg", PHOTO);
        data.add(draft, MaterialKind.EVIDENCE, "通报.pdf", TestFiles.pdf(""));

        materials.move(draft.entry(), second.id(), true, draft.branch());
        materials.move(draft.entry(), second.id(), true, draft.branch());

        assertThat(materials.list(draft.entry(), draft.branch()))
                .extracting(it -> it.file().name(), Material::kind)
                .containsExactly(
                        tuple("二.jpg", MaterialKind.PHOTO),
                        tuple("一.jpg", MaterialKind.PHOTO),
                        tuple("通报.pdf", MaterialKind.EVIDENCE));
        assertThat(first.file().thumbnail()).isTrue();
    }

    @Test
    void twoFilesOfOneNameAreTwoFiles() {
        Draft draft = data.draft();
        data.add(draft, MaterialKind.PHOTO, "../../照片.jpg", PHOTO);
        data.add(draft, MaterialKind.PHOTO, "照片.jpg", PHOTO);

        assertThat(materials.list(draft.entry(), draft.branch()))
                .extracting(it -> it.file().name())
                .containsExactly("照片.jpg", "照片.jpg");
    }

    @Test
    void aNewLogoTakesThePlaceOfTheOld() {
        Draft draft = data.draft();
        Material old = data.add(draft, MaterialKind.LOGO, "a.png", TestFiles.png(8, 8));
        Material fresh = data.add(draft, MaterialKind.LOGO, "b.png", TestFiles.png(9, 9));

        assertThat(materials.list(draft.entry(), draft.branch()))
                .extracting(Material::id)
                .containsExactly(fresh.id());
        assertThat(discarded(old)).isTrue();
    }

    @Test
    void saysWhatTheCallAsksForAndRefusesWhatItDoesNotAllow() {
        Draft draft = data.draft();
        assertThat(materials.shortages(draft.entry(), draft.branch()))
                .extracting(Fault::code)
                .containsExactly("problem.material.few.LOGO", "problem.material.few.PHOTO");

        for (int i = 0; i < 10; i++) {
            data.add(draft, MaterialKind.PHOTO, i + ".jpg", PHOTO);
        }

        assertThat(code(() -> data.add(draft, MaterialKind.PHOTO, "11.jpg", PHOTO)))
                .isEqualTo("problem.material.many");
        assertThat(code(() -> begin(draft, MaterialKind.PHOTO, 10))).isEqualTo("problem.material.many");
        assertThat(code(() -> begin(draft, MaterialKind.LOGO, 21L << 20))).isEqualTo("problem.material.large");
        assertThat(code(() -> data.add(draft, MaterialKind.LOGO, "a.pdf", TestFiles.pdf(""))))
                .isEqualTo("problem.file.type");
        assertThat(materials.uploads(draft.entry(), draft.branch())).isEmpty();
    }

    @Test
    void allFilesTogetherKeepToTheLimitOfAnEntry() {
        Draft draft = data.draft();
        for (int i = 0; i < 4; i++) {
            begin(draft, MaterialKind.EVIDENCE, 500L << 20);
        }

        assertThat(code(() -> begin(draft, MaterialKind.EVIDENCE, 100L << 20))).isEqualTo("problem.material.full");
    }

    @Test
    void wordsAreKeptWithTheirVersion() {
        Draft draft = data.draft();
        Material stored = data.add(draft, MaterialKind.EVIDENCE, "通报.pdf", TestFiles.pdf(""));

        Material described =
                materials.describe(draft.entry(), stored.id(), 1, "表彰通报", List.of("2.1", "1.1", "1.1"), draft.branch());

        assertThat(described.caption()).isEqualTo("表彰通报");
        assertThat(described.clauses()).containsExactly("1.1", "2.1");
        assertThat(described.version()).isEqualTo(2);
        assertThat(code(() -> materials.describe(draft.entry(), stored.id(), 1, "别的", List.of(), draft.branch())))
                .isEqualTo("problem.material.stale");
        assertThat(materials
                        .describe(draft.entry(), stored.id(), 1, "表彰通报", List.of("2.1", "1.1"), draft.branch())
                        .version())
                .isEqualTo(2);
    }

    @Test
    void wordsThatNobodyTypesAreRefused() {
        Draft draft = data.draft();
        Material photo = data.add(draft, MaterialKind.PHOTO, "一.jpg", PHOTO);

        assertThat(code(() -> describe(draft, photo, "a\0b", List.of()))).isEqualTo("problem.contest.text.control");
        assertThat(code(() -> describe(draft, photo, "长".repeat(301), List.of())))
                .isEqualTo("problem.contest.text.long");
        assertThat(code(() -> describe(draft, photo, "", List.of("1.1")))).isEqualTo("problem.material.clause");
    }

    @Test
    void onlyTheApplicantChangesFilesAndOnlyWhileTheDraftIsOpen() {
        Draft draft = data.draft();
        Material photo = data.add(draft, MaterialKind.PHOTO, "一.jpg", PHOTO);
        String token = begin(draft, MaterialKind.PHOTO, PHOTO.length);

        for (Actor actor : List.of(branch(1), JUDGE, ORGANIZER, SUPERVISOR)) {
            everyWrite(draft, photo, token, actor)
                    .forEach(it -> assertThat(code(it)).isEqualTo("problem.entry.missing"));
        }
        data.submit(draft);
        everyWrite(draft, photo, token, draft.branch())
                .forEach(it -> assertThat(code(it)).isEqualTo("problem.entry.locked"));
        entries.reopen(draft.entry(), draft.branch());
        contests.move(draft.contest(), Phase.REVIEW, "测试", ORGANIZER);
        everyWrite(draft, photo, token, draft.branch())
                .forEach(it -> assertThat(code(it)).isEqualTo("problem.contest.entries.closed"));
    }

    @Test
    void anUploadThatEndsAfterTheDeadlineAddsNothing() {
        Draft draft = data.draft();
        String token = begin(draft, MaterialKind.PHOTO, PHOTO.length);
        materials.append(draft.entry(), token, 0, new ByteArrayInputStream(PHOTO), draft.branch());
        contests.move(draft.contest(), Phase.REVIEW, "测试", ORGANIZER);

        assertThat(code(() -> materials.complete(draft.entry(), token, "", draft.branch())))
                .isEqualTo("problem.contest.entries.closed");
        assertThat(materials.list(draft.entry(), draft.branch())).isEmpty();
    }

    @Test
    void aSubmissionListsItsFilesWithTheirDigestsAndNoneOfThemVanishes() {
        Draft draft = data.draft();
        Material submitted = data.add(draft, MaterialKind.PHOTO, "一.jpg", PHOTO);
        data.submit(draft);
        entries.reopen(draft.entry(), draft.branch());

        materials.remove(draft.entry(), submitted.id(), draft.branch());
        Material draftOnly = data.add(draft, MaterialKind.PHOTO, "二.jpg", PHOTO);
        materials.remove(draft.entry(), draftOnly.id(), draft.branch());

        String document = jdbc.sql("select document from entry_revision where entry_id = :entry")
                .param("entry", draft.entry().value())
                .query(String.class)
                .single();
        assertThat(document).contains("\"materials\":[{", submitted.file().digest(), "\"name\":\"一.jpg\"");
        assertThat(materials.list(draft.entry(), draft.branch())).isEmpty();
        assertThat(discarded(submitted)).isFalse();
        assertThat(discarded(draftOnly)).isTrue();
        assertThat(materials
                        .content(submitted.file().id(), false, draft.branch())
                        .size())
                .isEqualTo(submitted.file().size());
    }

    @Test
    void everyChangeLeavesARowWithoutNamesOfPeople() {
        Draft draft = data.draft();
        Material photo = data.add(draft, MaterialKind.PHOTO, "张三在义诊.jpg", PHOTO);
        describe(draft, photo, "张三", List.of());
        materials.remove(draft.entry(), photo.id(), draft.branch());

        List<AuditRecord> trail =
                audit.find(new AuditFilter("entry:" + draft.entry().value(), "material", null, null), 10, ORGANIZER);

        assertThat(trail)
                .extracting(AuditRecord::action)
                .containsExactly("material.removed", "material.described", "material.added");
        assertThat(trail.toString()).contains(photo.file().digest()).doesNotContain("张三");
    }

    private List<ThrowingCallable> everyWrite(Draft draft, Material photo, String token, Actor actor) {
        return List.of(
                () -> materials.begin(draft.entry(), MaterialKind.PHOTO, "x.jpg", 10, actor),
                () -> materials.append(draft.entry(), token, 0, new ByteArrayInputStream(PHOTO), actor),
                () -> materials.complete(draft.entry(), token, "", actor),
                () -> materials.add(
                        draft.entry(), MaterialKind.PHOTO, "x.jpg", "", new ByteArrayInputStream(PHOTO), actor),
                () -> materials.describe(draft.entry(), photo.id(), 1, "x", List.of(), actor),
                () -> materials.move(draft.entry(), photo.id(), true, actor),
                () -> materials.remove(draft.entry(), photo.id(), actor));
    }

    private void describe(Draft draft, Material material, String caption, List<String> clauses) {
        materials.describe(draft.entry(), material.id(), 1, caption, clauses, draft.branch());
    }

    private String begin(Draft draft, MaterialKind kind, long size) {
        return materials
                .begin(draft.entry(), kind, "x.jpg", size, draft.branch())
                .token();
    }

    private boolean discarded(Material material) {
        return jdbc.sql("select discarded_at is not null from file_content where id = :id")
                .param("id", material.file().id().value())
                .query(Boolean.class)
                .single();
    }
}
