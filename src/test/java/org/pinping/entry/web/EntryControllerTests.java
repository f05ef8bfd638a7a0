package org.pinping.entry.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pinping.contest.TestContests.JUDGE;
import static org.pinping.contest.TestContests.ORGANIZER;
import static org.pinping.contest.TestContests.account;
import static org.pinping.contest.TestContests.branch;
import static org.pinping.web.SignedIn.as;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.net.URI;
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
import org.pinping.entry.EntryStatus;
import org.pinping.entry.material.MaterialDigest;
import org.pinping.kernel.Actor;
import org.pinping.organization.NewOrganization;
import org.pinping.organization.OrgLevel;
import org.pinping.organization.OrganizationId;
import org.pinping.organization.OrganizationManagement;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@DatabaseTest
class EntryControllerTests {

    private static final AtomicInteger NEXT = new AtomicInteger();

    private final MockMvcTester mvc;
    private final EntryManagement entries;
    private final ContestManagement contests;
    private final OrganizationManagement organizations;

    EntryControllerTests(
            MockMvcTester mvc,
            EntryManagement entries,
            ContestManagement contests,
            OrganizationManagement organizations) {
        this.mvc = mvc;
        this.entries = entries;
        this.contests = contests;
        this.organizations = organizations;
    }

    @Test
    void takesABranchFromTheListToASubmittedEntry() {
        ContestId contest = TestContests.open(contests);
        Actor branch = branch(organization().value());
        String list = "/contests/" + contest.value() + "/entries";
        assertThat(page(list, branch)).hasStatusOk().bodyText().contains(list + "/new");
        assertThat(page(list + "/new", branch)).hasStatusOk();

        MvcTestResult created = mvc.post()
                .uri(list)
                .with(as(account(branch)))
                .with(csrf())
                .param("brandName", "品牌")
                .param("categoryId", String.valueOf(category(contest)))
                .exchange();
        String edit = String.valueOf(created.getResponse().getRedirectedUrl());
        assertThat(page(edit, branch)).hasStatusOk().bodyText().contains("sections[profile]");
        MvcTestResult saved = mvc.post()
                .uri(edit)
                .with(as(account(branch)))
                .with(csrf())
                .param("version", "1")
                .param("categoryId", String.valueOf(category(contest)))
                .param("brandName", "品牌<script>")
                .param("fields[contactName]", "张三")
                .param("fields[contactPhone]", "0574")
                .param("sections[profile]", "\r\n 一二三")
                .param("sections[practice]", "=1+1 做法")
                .param("next", "submission")
                .exchange();
        String confirm = edit.replace("/edit", "/submission");
        assertThat(saved.getResponse().getRedirectedUrl()).isEqualTo(confirm);
        assertThat(page(confirm, branch)).hasStatusOk().bodyText().contains("&lt;script&gt;");
        submit(confirm, branch);
        submit(confirm, branch);

        EntryId id = new EntryId(Long.parseLong(edit.replaceAll("\\D", "")));
        assertThat(entries.get(id, branch).sections()).containsEntry("profile", "\n 一二三");
        assertThat(entries.revisions(id, branch)).hasSize(1);
        assertThat(page("/entries/" + id.value(), branch)).bodyText().contains("JG-001");
        assertThat(page(edit, branch)).hasStatus3xxRedirection();
        assertThat(page(list, ORGANIZER)).bodyText().contains("JG-001").doesNotContain("<script>\"");
    }

    @Test
    void savesInTheBackground() {
        ContestId contest = TestContests.open(contests);
        OrganizationId organization = organization();
        Actor branch = branch(organization.value());
        EntryId id = draft(contest, organization);

        MvcTestResult answer = saveInBackground(id, contest, branch, 1, "新名");
        MvcTestResult stale = saveInBackground(id, contest, branch, 1, "别名");

        assertThat(answer).hasStatusOk().bodyJson().extractingPath("$.version").isEqualTo(2);
        assertThat(answer).bodyJson().extractingPath("$.time").asString().matches("\\d\\d:\\d\\d");
        assertThat(stale).hasStatus(409).bodyText().contains("新名", "别名");
        assertThat(entries.get(id, branch).line().brandName()).isEqualTo("新名");
    }

    @Test
    void listsAllFaultsBeforeSubmission() {
        ContestId contest = TestContests.open(contests);
        OrganizationId organization = organization();
        Actor branch = branch(organization.value());
        EntryId id = draft(contest, organization);

        MvcTestResult confirm = page("/entries/" + id.value() + "/submission", branch);

        assertThat(confirm)
                .bodyText()
                .contains("#fields-contactName", "#sections-profile", "#sections-practice")
                .doesNotContain("type=\"submit\">确认提交");
        assertThat(entries.get(id, branch).line().status()).isEqualTo(EntryStatus.DRAFT);
    }

    @Test
    void hidesEntriesOfOthers() {
        ContestId contest = TestContests.open(contests);
        EntryId id = draft(contest, organization());
        Actor stranger = branch(organization().value());

        for (String path : new String[] {"", "/edit", "/submission"}) {
            assertThat(page("/entries/" + id.value() + path, stranger)).hasStatus(404);
            assertThat(page("/entries/" + id.value() + path, JUDGE)).hasStatus(404);
            assertThat(page("/entries/" + id.value() + path, ORGANIZER)).hasStatus(404);
        }
        assertThat(saveInBackground(id, contest, stranger, 1, "x")).hasStatus(404);
    }

    @Test
    void letsAnOrganizerEnterOnBehalf() {
        ContestId contest = TestContests.open(contests);
        OrganizationId organization = organization();
        String list = "/contests/" + contest.value() + "/entries";
        assertThat(page(list + "/new", ORGANIZER)).bodyText().contains("value=\"" + organization.value() + "\"");

        MvcTestResult created = mvc.post()
                .uri(list)
                .with(as(account(ORGANIZER)))
                .with(csrf())
                .param("brandName", "代报")
                .param("categoryId", String.valueOf(category(contest)))
                .param("organizationId", String.valueOf(organization.value()))
                .exchange();

        String edit = String.valueOf(created.getResponse().getRedirectedUrl());
        assertThat(page(edit, ORGANIZER)).hasStatusOk();
        assertThat(page(edit, branch(organization.value()))).hasStatusOk();
    }

    @Test
    void pagesTheListAndKeepsTheFilter() {
        ContestId contest = TestContests.open(contests);
        for (int i = 1; i <= 51; i++) {
            enter(contest, organization(), "红帆 & " + i);
        }
        OrganizationId other = organization();
        enter(contest, other, "别的");
        String list = "/contests/" + contest.value() + "/entries";
        String category = String.valueOf(category(contest));

        assertThat(page(list, ORGANIZER))
                .bodyText()
                .contains("共 52 份", "第 1 页，共 2 页", "红帆 &amp; 50<")
                .doesNotContain("红帆 &amp; 51<");
        assertThat(page(list + "?page=1", ORGANIZER))
                .bodyText()
                .contains("红帆 &amp; 51<", "别的")
                .doesNotContain("红帆 &amp; 50<");
        MvcTestResult filtered = mvc.get()
                .uri(list)
                .param("q", "红帆 &")
                .param("category", category)
                .param("status", "DRAFT")
                .with(as(account(ORGANIZER)))
                .exchange();
        String next = next(filtered);
        assertThat(next).endsWith("&category=" + category + "&status=DRAFT&page=1");
        assertThat(mvc.get().uri(URI.create(next)).with(as(account(ORGANIZER))))
                .bodyText()
                .contains("共 51 份", "第 2 页，共 2 页", "红帆 &amp; 51<", "page=0")
                .doesNotContain("别的");
        assertThat(page(list + "?q=" + organizations.get(other).name(), ORGANIZER))
                .bodyText()
                .contains("共 1 份", "别的")
                .doesNotContain("page=1");
    }

    /** Where the link to the next page leads. */
    private static String next(MvcTestResult page) {
        Matcher link = Pattern.compile("rel=\"next\" href=\"([^\"]+)\"")
                .matcher(new String(page.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8));
        assertThat(link.find()).isTrue();
        return link.group(1).replace("&amp;", "&");
    }

    private void enter(ContestId contest, OrganizationId organization, String brandName) {
        EntryDraft draft = new EntryDraft(category(contest), brandName, List.of(), Map.of(), Map.of());
        entries.create(contest, organization, draft, ORGANIZER);
    }

    private void submit(String confirm, Actor actor) {
        MvcTestResult answer = mvc.post()
                .uri(confirm)
                .with(as(account(actor)))
                .with(csrf())
                .param("version", "2")
                .param("files", MaterialDigest.of(List.of()))
                .exchange();
        assertThat(answer).hasStatus3xxRedirection();
    }

    private MvcTestResult saveInBackground(EntryId id, ContestId contest, Actor actor, long version, String name) {
        return mvc.post()
                .uri("/entries/" + id.value() + "/draft")
                .with(as(account(actor)))
                .with(csrf())
                .accept("application/json")
                .param("version", String.valueOf(version))
                .param("categoryId", String.valueOf(category(contest)))
                .param("brandName", name)
                .exchange();
    }

    private MvcTestResult page(String path, Actor actor) {
        return mvc.get().uri(path).with(as(account(actor))).exchange();
    }

    private EntryId draft(ContestId contest, OrganizationId organization) {
        EntryDraft draft = new EntryDraft(category(contest), "草稿", List.of(), Map.of(), Map.of());
        return entries.create(contest, organization, draft, branch(organization.value()));
    }

    private long category(ContestId contest) {
        return contests.get(contest).categories().get(0).id();
    }

    private OrganizationId organization() {
        String code = "entry-page-" + NEXT.incrementAndGet();
        return organizations.add(new NewOrganization(null, code, code, code, OrgLevel.HOSPITAL), ORGANIZER);
    }
}
