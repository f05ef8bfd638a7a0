package org.pinping.entry.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pinping.contest.TestContests.ORGANIZER;
import static org.pinping.contest.TestContests.account;
import static org.pinping.contest.TestContests.branch;
import static org.pinping.web.SignedIn.as;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.pinping.DatabaseTest;
import org.pinping.contest.ContestId;
import org.pinping.contest.ContestManagement;
import org.pinping.contest.TestContests;
import org.pinping.entry.EntryFilter;
import org.pinping.entry.EntryLine;
import org.pinping.entry.EntryManagement;
import org.pinping.entry.intake.IntakeBatchManagement;
import org.pinping.entry.intake.IntakeManagement;
import org.pinping.entry.intake.WaitingFile;
import org.pinping.organization.NewOrganization;
import org.pinping.organization.OrgLevel;
import org.pinping.organization.OrganizationId;
import org.pinping.organization.OrganizationManagement;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@DatabaseTest
class IntakeBatchControllerTests {

    private static final AtomicInteger NEXT = new AtomicInteger();

    private final MockMvcTester mvc;
    private final EntryManagement entries;
    private final IntakeManagement intakes;
    private final IntakeBatchManagement batches;
    private final ContestManagement contests;
    private final OrganizationManagement organizations;

    IntakeBatchControllerTests(
            MockMvcTester mvc,
            EntryManagement entries,
            IntakeManagement intakes,
            IntakeBatchManagement batches,
            ContestManagement contests,
            OrganizationManagement organizations) {
        this.mvc = mvc;
        this.entries = entries;
        this.intakes = intakes;
        this.batches = batches;
        this.contests = contests;
        this.organizations = organizations;
    }

    @Test
    void filesOfAZipBecomeDraftsOnlyOnceConfirmed() throws Exception {
        ContestId contest = TestContests.open(contests);
        String name = "批量第" + NEXT.incrementAndGet() + "医院党委";
        OrganizationId organization = organization(name);
        byte[] zip = zip(
                "案例/甲.txt", "甲路同心\n中共" + name + "\n一、品牌介绍\n介绍。",
                "案例/乙.txt", "乙路同行\n没有这个单位\n一、品牌介绍\n介绍。",
                "照片.png", "\u0001\u0002\u0000");

        assertThat(upload(contest, zip)).hasStatus3xxRedirection();

        List<WaitingFile> waiting = batches.waiting(contest, ORGANIZER);
        assertThat(waiting).extracting(it -> it.intake().fileName()).containsExactly("甲.txt", "乙.txt");
        assertThat(waiting).extracting(WaitingFile::organization).containsExactly(organization.value(), null);
        assertThat(drafts(contest)).isEmpty();
        assertThat(mvc.get().uri(path(contest, "")).with(as(account(ORGANIZER))))
                .bodyText()
                .contains("甲.txt", "甲路同心", "共 2 个文件待确认");

        assertThat(confirm(contest, waiting, organization.value(), organization.value()))
                .hasStatus(422);
        assertThat(drafts(contest)).isEmpty();
        OrganizationId other = organization(name + "乙");
        assertThat(confirm(contest, waiting, organization.value(), other.value()))
                .hasStatus3xxRedirection();

        assertThat(drafts(contest)).extracting(EntryLine::brandName).containsExactly("甲路同心", "乙路同行");
        assertThat(drafts(contest))
                .allMatch(it -> intakes.open(it.id(), ORGANIZER).isPresent());
        assertThat(batches.waiting(contest, ORGANIZER)).isEmpty();
    }

    @Test
    void aFileThatCannotBeReadStopsNoOther() throws Exception {
        ContestId contest = TestContests.open(contests);

        MvcTestResult answer = upload(contest, zip("坏.docx", "", "好.txt", "甲路同心\n一、品牌介绍\n好。", "图.png", "\u0001"));

        assertThat(String.valueOf(answer.getMvcResult().getFlashMap().get("faults")))
                .contains("坏.docx — 文件是空的", "图.png — 认不出这是什么文件");
        assertThat(batches.waiting(contest, ORGANIZER)).hasSize(1);
        assertThat(mvc.post()
                        .uri(path(contest, "/removal"))
                        .with(as(account(ORGANIZER)))
                        .with(csrf()))
                .hasStatus3xxRedirection();
        assertThat(batches.waiting(contest, ORGANIZER)).isEmpty();
    }

    @Test
    void onlyAnOrganizerImportsForOthers() throws Exception {
        ContestId contest = TestContests.open(contests);
        var branch = branch(organization("批量外人" + NEXT.incrementAndGet()).value());

        assertThat(mvc.get().uri(path(contest, "")).with(as(account(branch)))).hasStatus(403);
    }

    private MvcTestResult upload(ContestId contest, byte[] zip) {
        return mvc.post()
                .uri(path(contest, ""))
                .multipart()
                .file(new MockMultipartFile("file", "全部.zip", null, zip))
                .with(as(account(ORGANIZER)))
                .with(csrf())
                .exchange();
    }

    private MvcTestResult confirm(ContestId contest, List<WaitingFile> files, long first, long second) {
        long category = contests.get(contest).categories().get(0).id();
        var request = mvc.post()
                .uri(path(contest, "/confirmation"))
                .with(as(account(ORGANIZER)))
                .with(csrf());
        for (int i = 0; i < 2; i++) {
            long key = files.get(i).intake().id().value();
            request.param("chosen", String.valueOf(key))
                    .param("organizations[" + key + "]", String.valueOf(i == 0 ? first : second))
                    .param("categories[" + key + "]", String.valueOf(category));
        }
        return request.exchange();
    }

    private List<EntryLine> drafts(ContestId contest) {
        return entries.list(contest, EntryFilter.NONE, 0, ORGANIZER).lines();
    }

    private static String path(ContestId contest, String end) {
        return "/contests/" + contest.value() + "/intakes" + end;
    }

    /** Names as a Chinese Windows writes them. */
    private static byte[] zip(String... files) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out, Charset.forName("GBK"))) {
            for (int i = 0; i < files.length; i += 2) {
                zip.putNextEntry(new ZipEntry(files[i]));
                zip.write(files[i + 1].getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return out.toByteArray();
    }

    private OrganizationId organization(String name) {
        return organizations.add(
                new NewOrganization(null, "batch-" + NEXT.incrementAndGet(), name, name, OrgLevel.HOSPITAL), ORGANIZER);
    }
}
