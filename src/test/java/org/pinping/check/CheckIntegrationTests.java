package org.pinping.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.pinping.contest.TestContests.ORGANIZER;
import static org.pinping.contest.TestContests.SUPERVISOR;
import static org.pinping.contest.TestContests.branch;
import static org.pinping.entry.TestEntries.assertCode;
import static org.pinping.entry.TestEntries.assertKind;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.pinping.DatabaseTest;
import org.pinping.brand.BrandId;
import org.pinping.brand.BrandKind;
import org.pinping.brand.BrandManagement;
import org.pinping.brand.BrandStatement;
import org.pinping.brand.Honour;
import org.pinping.brand.HonourLevel;
import org.pinping.contest.ContestId;
import org.pinping.contest.ContestManagement;
import org.pinping.contest.Phase;
import org.pinping.contest.TestContests;
import org.pinping.entry.EntryDraft;
import org.pinping.entry.EntryId;
import org.pinping.entry.EntryManagement;
import org.pinping.entry.EntryStatus;
import org.pinping.entry.SavedDraft;
import org.pinping.entry.TestEntries;
import org.pinping.entry.material.MaterialKind;
import org.pinping.entry.material.TestMaterials;
import org.pinping.entry.material.TestMaterials.Draft;
import org.pinping.file.Opens;
import org.pinping.file.TestFiles;
import org.pinping.kernel.Actor;
import org.pinping.kernel.ProblemKind;
import org.pinping.organization.OrganizationId;
import org.pinping.organization.OrganizationManagement;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@DatabaseTest
class CheckIntegrationTests {

    private static final Answer YES = new Answer(Outcome.YES, "");

    private final CheckManagement checks;
    private final ChecklistManagement checklists;
    private final BrandManagement brands;
    private final EntryManagement entries;
    private final ContestManagement contests;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final TestMaterials files;
    private final TestEntries data;

    CheckIntegrationTests(
            CheckManagement checks,
            ChecklistManagement checklists,
            BrandManagement brands,
            EntryManagement entries,
            ContestManagement contests,
            OrganizationManagement organizations,
            JdbcClient jdbc,
            TransactionTemplate transaction,
            TestMaterials files) {
        this.checks = checks;
        this.checklists = checklists;
        this.brands = brands;
        this.entries = entries;
        this.contests = contests;
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.files = files;
        this.data = new TestEntries(entries, contests, organizations);
    }

    @Test
    void whatCanBeComputedIsAndTheRestIsAnsweredByAPerson() {
        ContestId contest = checking();
        EntryId id = withFiles(contest);

        CheckView before = checks.get(id, SUPERVISOR);
        assertThat(before.lines())
                .filteredOn(it -> it.finding() != null)
                .allMatch(it -> it.outcome() == Outcome.YES)
                .hasSize(8);
        assertThat(before.isAllYes()).isFalse();
        checks.answer(id, 1, Map.of("stamp", YES, "secret", YES, "sanction", YES), ORGANIZER);

        assertThat(checks.get(id, ORGANIZER).isAllYes()).isTrue();
    }

    @Test
    void aPersonMayDecideOtherwiseThanTheComputer() {
        ContestId contest = checking();
        EntryId id = data.submitted(contest, data.organization(null));

        checks.answer(id, 1, Map.of("complete", new Answer(Outcome.NO, "缺附件")), ORGANIZER);

        CheckLine line = checks.get(id, ORGANIZER).lines().get(0);
        assertThat(line.outcome()).isEqualTo(Outcome.NO);
        assertThat(line.finding()).extracting(Finding::outcome).isEqualTo(Outcome.YES);
    }

    @Test
    void answersHoldOnWhenTheEntryIsCorrectedAndTheVerdictDoesNot() {
        ContestId contest = checking();
        OrganizationId body = data.organization(null);
        Actor applicant = branch(body.value());
        EntryId id = data.submitted(contest, body);
        checks.answer(id, 1, Map.of("stamp", YES), ORGANIZER);
        checks.decide(id, 1, Verdict.RETURNED, "请补数据", TestContests.inDays(1), ORGANIZER);
        assertThat(entries.get(id, applicant).line().status()).isEqualTo(EntryStatus.RETURNED);

        EntryDraft better = data.draft(contest, "甲", "一二三", "做法，有数据");
        SavedDraft saved = entries.saveDraft(id, entries.get(id, applicant).version(), better, applicant);
        entries.submit(id, saved.version(), applicant);

        CheckView check = checks.get(id, ORGANIZER);
        assertThat(check.revision()).isEqualTo(2);
        assertThat(check.verdict()).isNull();
        assertThat(check.lines())
                .filteredOn(it -> it.tick() != null)
                .extracting(it -> it.item().code(), CheckLine::outcome)
                .containsExactly(tuple("stamp", Outcome.YES));
        assertCode("problem.check.stale", () -> checks.decide(id, 1, Verdict.PASSED, "", null, ORGANIZER));
        assertThat(entries.changes(id, 2, ORGANIZER))
                .filteredOn(it -> it.isChanged())
                .extracting(it -> it.title())
                .containsExactly("主要做法");
    }

    @Test
    void judgingDoesNotBeginBeforeEveryEntryIsChecked() {
        ContestId contest = checking();
        EntryId good = data.submitted(contest, data.organization(null));
        EntryId bad = data.submitted(contest, data.organization(null));
        EntryId late = data.submitted(contest, data.organization(null));
        checks.decide(bad, 1, Verdict.REJECTED, "不属于参评范围", null, ORGANIZER);
        checks.decide(late, 1, Verdict.RETURNED, "补章", TestContests.inDays(3), ORGANIZER);

        assertThat(TestEntries.refused(() -> contests.move(contest, Phase.REVIEW, "提前", ORGANIZER))
                        .faults())
                .extracting(it -> it.code())
                .containsExactly("problem.check.pending", "problem.check.correcting");
        checks.decide(good, 1, Verdict.PASSED, "", null, ORGANIZER);
        checks.decide(late, 1, Verdict.REJECTED, "逾期未补", null, ORGANIZER);
        contests.move(contest, Phase.REVIEW, "提前", ORGANIZER);

        assertThat(entries.submitted(contest)).extracting(it -> it.id()).containsExactly(good);
    }

    @Test
    void aCopyIsFoundEvenInAnEarlierContest() {
        String text = "党员突击队连续三十六小时值守发热门诊转运急危重症患者";
        ContestId earlier = TestContests.open(contests);
        EntryId first = entered(earlier, "四五六", text);
        ContestId contest = checking();
        EntryId copy = entered(contest, "一二三", text.substring(0, 20));

        CheckView check = checks.get(copy, ORGANIZER);

        Likeness likeness = check.duplicates().stream()
                .filter(it -> it.other().id().equals(first))
                .findFirst()
                .orElseThrow();
        // 20 signs of the second section and the 3 of the first, of which the 20 are shared
        assertThat(likeness.same()).isEqualTo(20);
        assertThat(likeness.all()).isEqualTo(23);
        assertThat(likeness.percent()).isEqualByComparingTo("87.0");
        assertThat(check.lines())
                .filteredOn(it -> it.item().kind() == CheckKind.DUPLICATE)
                .allMatch(it -> it.outcome() == Outcome.NO);
        assertThat(checks.compare(copy, first, SUPERVISOR).ownRuns())
                .filteredOn(TextRun::shared)
                .extracting(TextRun::text)
                .containsExactly(text.substring(0, 20));
    }

    @Test
    void aBrandHonouredAtThisLevelBeforeFailsAndAtAnotherDoesNot() {
        ContestId contest = checking();
        OrganizationId body = data.organization(null);
        EntryId id = data.submitted(contest, body);
        BrandId brand = brands.add(new BrandStatement(body, "甲", BrandKind.SERVICE, null, ""), ORGANIZER);

        brands.addHonour(brand, new Honour(0, 2024, HonourLevel.DISTRICT, "区十佳", ""), ORGANIZER);
        assertThat(awarded(id)).isEqualTo(Outcome.YES);
        brands.addHonour(brand, new Honour(0, 2025, HonourLevel.CITY, "市十大", ""), ORGANIZER);

        assertThat(awarded(id)).isEqualTo(Outcome.NO);
    }

    private Outcome awarded(EntryId id) {
        return line(id, CheckKind.NOT_AWARDED).outcome();
    }

    @Test
    void anEntryWithoutTheFilesThatTheContestAsksForFails() {
        ContestId contest = checking();
        EntryId id = data.submitted(contest, data.organization(null));
        EntryId photosOnly = submitted(contest, "只有照片", List.of("1.jpg", "2.jpg"));

        assertThat(line(id, CheckKind.MATERIALS).finding())
                .isEqualTo(Finding.of(Outcome.NO, "check.finding.materials.several", 2));
        assertThat(line(photosOnly, CheckKind.MATERIALS).finding())
                .isEqualTo(Finding.of(Outcome.NO, "problem.material.few.LOGO", 1, 0));
        assertThat(line(id, CheckKind.FILES_OPEN).finding())
                .isEqualTo(Finding.of(Outcome.YES, "check.finding.noFiles"));
    }

    @Test
    void aFileThatDoesNotOpenFailsByItsName() {
        ContestId contest = checking();
        EntryId id = withFiles(contest);

        mark(id, "2.jpg", Opens.UNKNOWN);
        assertThat(line(id, CheckKind.FILES_OPEN).finding())
                .isEqualTo(Finding.of(Outcome.YES, "check.finding.opens.unknown", 3, "2.jpg"));
        mark(id, "1.jpg", Opens.NO);

        assertThat(line(id, CheckKind.FILES_OPEN).finding())
                .isEqualTo(Finding.of(Outcome.NO, "check.finding.broken", 1, "1.jpg"));
    }

    private EntryId withFiles(ContestId contest) {
        return submitted(contest, "甲", List.of("logo.png", "1.jpg", "2.jpg"));
    }

    private EntryId submitted(ContestId contest, String brand, List<String> names) {
        Draft draft = files.draft(contest, brand);
        for (String name : names) {
            boolean logo = name.endsWith(".png");
            byte[] content = logo ? TestFiles.png(8, 8) : TestFiles.jpeg(8, 8);
            files.add(draft, logo ? MaterialKind.LOGO : MaterialKind.PHOTO, name, content);
        }
        files.submit(draft);
        return draft.entry();
    }

    private void mark(EntryId entry, String name, Opens opens) {
        transaction.executeWithoutResult(status -> jdbc.sql("""
                        update file_content set opens = :opens where name = :name
                            and id in (select file_id from entry_material where entry_id = :entry)
                        """)
                .param("opens", opens.name())
                .param("name", name)
                .param("entry", entry.value())
                .update());
    }

    private CheckLine line(EntryId id, CheckKind kind) {
        return checks.get(id, ORGANIZER).lines().stream()
                .filter(it -> it.item().kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void onlyOrganizersCheckAndOnlyWhereThereIsACheck() {
        ContestId contest = TestContests.open(contests);
        EntryId id = data.submitted(contest, data.organization(null));

        assertCode("problem.check.unused", () -> checks.decide(id, 1, Verdict.PASSED, "", null, ORGANIZER));
        assertKind(ProblemKind.FORBIDDEN, () -> checks.decide(id, 1, Verdict.PASSED, "", null, SUPERVISOR));
        assertKind(ProblemKind.FORBIDDEN, () -> checks.get(id, branch(1)));
        contests.move(contest, Phase.REVIEW, "提前", ORGANIZER);
    }

    @Test
    void aReturnNeedsAReasonAndAMoment() {
        ContestId contest = checking();
        EntryId id = data.submitted(contest, data.organization(null));

        assertThat(TestEntries.refused(() -> checks.decide(id, 1, Verdict.RETURNED, " ", null, ORGANIZER))
                        .faults())
                .extracting(it -> it.field())
                .containsExactly("reason", "correctBy");
        assertCode("problem.contest.text.blank", () -> checks.decide(id, 1, Verdict.REJECTED, "", null, ORGANIZER));
    }

    private ContestId checking() {
        ContestId contest = TestContests.open(contests);
        checklists.replace(contest, StandardChecklist.LIST, ORGANIZER);
        return contest;
    }

    private EntryId entered(ContestId contest, String profile, String practice) {
        OrganizationId body = data.organization(null);
        EntryDraft draft = new EntryDraft(
                data.category(contest),
                "品牌",
                List.of(),
                Map.of("contactName", "甲", "contactPhone", "000"),
                Map.of("profile", profile, "practice", practice.substring(0, Math.min(20, practice.length()))));
        EntryId id = entries.create(contest, body, draft, branch(body.value()));
        entries.submit(id, 1, branch(body.value()));
        return id;
    }
}
