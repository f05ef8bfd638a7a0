package org.pinping.entry.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pinping.contest.TestContests.JUDGE;
import static org.pinping.contest.TestContests.ORGANIZER;
import static org.pinping.contest.TestContests.account;
import static org.pinping.contest.TestContests.branch;
import static org.pinping.web.SignedIn.as;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.pinping.DatabaseTest;
import org.pinping.contest.ContestId;
import org.pinping.contest.ContestManagement;
import org.pinping.contest.TestContests;
import org.pinping.entry.EntryDraft;
import org.pinping.entry.EntryId;
import org.pinping.entry.EntryManagement;
import org.pinping.entry.EntryView;
import org.pinping.entry.intake.IntakeManagement;
import org.pinping.kernel.Actor;
import org.pinping.organization.NewOrganization;
import org.pinping.organization.OrgLevel;
import org.pinping.organization.OrganizationId;
import org.pinping.organization.OrganizationManagement;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@DatabaseTest
class IntakeControllerTests {

    private static final AtomicInteger NEXT = new AtomicInteger();
    private static final String FILE = """
            潮头医者
            滨海市卫生健康局机关党委

            一、品牌介绍

            “潮头医者”是海边人的党建品牌<script>。

            二、主要做法

            一是每周去一次渔港码头。给出海归来的船员量血压、测血糖，三年里从来没有间

            断过。

            三、下一步打算

            再走几个码头。
            """;

    private final MockMvcTester mvc;
    private final EntryManagement entries;
    private final IntakeManagement intakes;
    private final ContestManagement contests;
    private final OrganizationManagement organizations;

    IntakeControllerTests(
            MockMvcTester mvc,
            EntryManagement entries,
            IntakeManagement intakes,
            ContestManagement contests,
            OrganizationManagement organizations) {
        this.mvc = mvc;
        this.entries = entries;
        this.intakes = intakes;
        this.contests = contests;
        this.organizations = organizations;
    }

    @Test
    void aFileFillsTheDraftOnceAPersonHasConfirmedIt() {
        Draft draft = draft();
        assertThat(page(draft.path("/edit"), draft.actor())).bodyText().contains("严禁上传涉密信息");

        MvcTestResult sent = upload(draft, "案例.txt", FILE);
        assertThat(sent.getResponse().getRedirectedUrl()).isEqualTo(draft.path("/intake"));
        MvcTestResult review = page(draft.path("/intake"), draft.actor());

        assertThat(review)
                .hasStatusOk()
                .bodyText()
                .contains("案例.txt", "接上断开的句子", "潮头医者", "再走几个码头。", "原来的介绍", "&lt;script&gt;")
                .doesNotContain("品牌<script>");
        assertThat(page(draft.path("/edit"), draft.actor())).bodyText().contains("继续核对");
        assertThat(view(draft).line().brandName()).isEqualTo("草稿");

        MvcTestResult undecided = confirm(draft, review, 1, Map.of());
        assertThat(undecided).hasStatus(422).bodyText().contains("请选择去处");
        Map<String, String> choice = Map.of("choices[" + unplaced(review) + "]", "practice");
        assertThat(confirm(draft, review, 7, choice)).hasStatus(409);
        assertThat(confirm(draft, review, 1, choice)).hasStatus3xxRedirection();

        EntryView filled = view(draft);
        assertThat(filled.line().brandName()).isEqualTo("潮头医者");
        assertThat(filled.sections().get("practice")).contains("没有间断过。").endsWith("再走几个码头。");
        assertThat(filled.field("slogan")).isEqualTo("留着的口号");
        assertThat(page(draft.path("/intake"), draft.actor())).hasStatus3xxRedirection();
        assertThat(confirm(draft, review, 2, choice)).hasStatus(409);
    }

    @Test
    void oneFileWaitsAtATimeAndADroppedOneLeavesTheDraftAlone() {
        Draft draft = draft();
        upload(draft, "a.txt", FILE);

        assertThat(upload(draft, "b.txt", FILE)).hasStatus(409).bodyText().contains("已有一个文件");
        MvcTestResult review = page(draft.path("/intake"), draft.actor());
        MvcTestResult dropped = mvc.post()
                .uri(draft.path("/intake/removal"))
                .with(as(account(draft.actor())))
                .with(csrf())
                .param("intake", value("name=\"intake\" value=\"(\\d+)\"", review))
                .exchange();

        assertThat(dropped).hasStatus3xxRedirection();
        assertThat(view(draft).version()).isEqualTo(1);
        assertThat(intakes.isOpen(draft.id())).isFalse();
        assertThat(upload(draft, "b.txt", FILE)).hasStatus3xxRedirection();
    }

    @Test
    void onlyWhoMayEditSeesTheFile() {
        Draft draft = draft();
        upload(draft, "a.txt", FILE);
        Actor stranger = branch(organization().value());

        for (Actor other : new Actor[] {stranger, ORGANIZER, JUDGE}) {
            assertThat(page(draft.path("/intake"), other)).hasStatus(404);
            assertThat(page(draft.path("/intake/original"), other)).hasStatus(404);
            assertThat(page(draft.path("/intake/pictures/0"), other)).hasStatus(404);
            assertThat(upload(new Draft(draft.id(), other), "x.txt", FILE)).hasStatus(404);
        }
        MvcTestResult original = page(draft.path("/intake/original"), draft.actor());
        assertThat(original).hasStatusOk().hasHeader("Content-Security-Policy", "sandbox; default-src 'none'");
        assertThat(original.getResponse().getHeader("Content-Disposition")).startsWith("attachment");
        assertThat(new String(original.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8))
                .isEqualTo(FILE);
    }

    @Test
    void aFileThatCannotBeReadIsRefusedInWordsAndNothingIsKept() {
        Draft draft = draft();

        assertThat(upload(draft, "a.docx", "")).hasStatus(422).bodyText().contains("0 字节");
        assertThat(upload(draft, "../../a.png", "\u0001\u0002"))
                .hasStatus(422)
                .bodyText()
                .contains("认不出这是什么文件");
        assertThat(intakes.isOpen(draft.id())).isFalse();
    }

    @Test
    void aNameWithFoldersAndControlCharactersIsCleaned() {
        Draft draft = draft();

        upload(draft, "..\\..\\etc/a\u202etxt.\u0007txt", FILE);

        assertThat(intakes.open(draft.id(), draft.actor()).orElseThrow().fileName())
                .isEqualTo("atxt.txt");
    }

    @Test
    void anEntryBeginsWithAFile() {
        ContestId contest = TestContests.open(contests);
        Actor actor = branch(organization().value());

        MvcTestResult answer = mvc.post()
                .uri("/contests/" + contest.value() + "/entries/intakes")
                .multipart()
                .file(file("案例.md", FILE))
                .with(as(account(actor)))
                .with(csrf())
                .param("categoryId", String.valueOf(category(contest)))
                .exchange();

        String review = String.valueOf(answer.getResponse().getRedirectedUrl());
        assertThat(page(review, actor)).hasStatusOk().bodyText().contains("案例.md");
        EntryId entry = new EntryId(Long.parseLong(review.replaceAll("\\D", "")));
        assertThat(entries.get(entry, actor).line().brandName()).isEqualTo("潮头医者");
    }

    private MvcTestResult upload(Draft draft, String name, String text) {
        return mvc.post()
                .uri(draft.path("/intakes"))
                .multipart()
                .file(file(name, text))
                .with(as(account(draft.actor())))
                .with(csrf())
                .exchange();
    }

    private static MockMultipartFile file(String name, String text) {
        return new MockMultipartFile("file", name, null, text.getBytes(StandardCharsets.UTF_8));
    }

    private MvcTestResult confirm(Draft draft, MvcTestResult review, long version, Map<String, String> choices) {
        var request = mvc.post()
                .uri(draft.path("/intake/confirmation"))
                .with(as(account(draft.actor())))
                .with(csrf())
                .param("intake", value("name=\"intake\" value=\"(\\d+)\"", review))
                .param("version", String.valueOf(version))
                .param("brandName", "潮头医者")
                .param("fields[slogan]", "留着的口号")
                .param("sections[profile]", "品牌")
                .param("sections[practice]", "三年里从来没有间断过。");
        choices.forEach(request::param);
        return request.exchange();
    }

    private static String unplaced(MvcTestResult review) {
        return value("name=\"choices\\[(\\d+)]\"", review);
    }

    private static String value(String pattern, MvcTestResult page) {
        Matcher found = Pattern.compile(pattern)
                .matcher(new String(page.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8));
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private MvcTestResult page(String path, Actor actor) {
        return mvc.get().uri(path).with(as(account(actor))).exchange();
    }

    private EntryView view(Draft draft) {
        return entries.get(draft.id(), draft.actor());
    }

    private Draft draft() {
        ContestId contest = TestContests.open(contests);
        OrganizationId organization = organization();
        Actor actor = branch(organization.value());
        EntryDraft draft = new EntryDraft(
                category(contest), "草稿", List.of(), Map.of("slogan", "留着的口号"), Map.of("profile", "原来的介绍"));
        return new Draft(entries.create(contest, organization, draft, actor), actor);
    }

    private long category(ContestId contest) {
        return contests.get(contest).categories().get(0).id();
    }

    private OrganizationId organization() {
        String code = "intake-page-" + NEXT.incrementAndGet();
        return organizations.add(new NewOrganization(null, code, code, code, OrgLevel.HOSPITAL), ORGANIZER);
    }

    private record Draft(EntryId id, Actor actor) {

        String path(String end) {
            return "/entries/" + id.value() + end;
        }
    }
}
