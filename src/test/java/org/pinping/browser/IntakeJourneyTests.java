package org.pinping.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.pinping.account.AccountManagement;
import org.pinping.account.NewAccount;
import org.pinping.contest.ContestId;
import org.pinping.contest.ContestManagement;
import org.pinping.contest.Phase;
import org.pinping.contest.TestContests;
import org.pinping.entry.EntryDraft;
import org.pinping.entry.EntryId;
import org.pinping.entry.EntryManagement;
import org.pinping.kernel.Actor;
import org.pinping.kernel.Role;
import org.pinping.office.TestDocuments;
import org.pinping.organization.NewOrganization;
import org.pinping.organization.OrgLevel;
import org.pinping.organization.OrganizationId;
import org.pinping.organization.OrganizationManagement;

@BrowserTest
class IntakeJourneyTests {

    private static final String PASSWORD = "Journey2026x";

    private final ContestManagement contests;
    private final OrganizationManagement organizations;
    private final AccountManagement accounts;
    private final EntryManagement entries;

    IntakeJourneyTests(
            ContestManagement contests,
            OrganizationManagement organizations,
            AccountManagement accounts,
            EntryManagement entries) {
        this.contests = contests;
        this.organizations = organizations;
        this.accounts = accounts;
        this.entries = entries;
    }

    @Test
    void aBranchDropsItsFileCorrectsWhatWasFoundAndConfirms(Visitors visitors) {
        ContestId contest = contests.create(TestContests.settings(TestContests.inDays(7)), Actor.SYSTEM);
        contests.move(contest, Phase.SUBMISSION, "", Actor.SYSTEM);
        EntryId entry = draft(contest);
        Visitor branch = visitors.signsIn("journey-intake", PASSWORD);
        Page page = branch.page();
        branch.open("/contests/" + contest.value() + "/entries");
        branch.open("/entries/" + entry.value() + "/edit").inspect("intake-upload");

        drop(page.locator("[data-drop]"), "潮头医者.docx", TestDocuments.docxWithPicture());
        branch.press("上传并识别");
        page.waitForURL("**/intake");
        branch.inspect("intake-review");
        assertThat(page.locator(".original-panel")).containsText("接上断开的句子");
        page.reload();
        assertThat(page.locator("[name=brandName]")).hasValue("潮头医者");
        page.locator("[name='sections[profile]']").fill("改短了的介绍");
        assertThat(page.locator("[data-count-for=sections-profile] b")).hasText("6");
        branch.press("其余都不采用");
        branch.press("确认并填入草稿");
        page.waitForURL("**/edit");

        assertThat(page.locator("[name='sections[profile]']")).hasValue("改短了的介绍");
        assertThat(page.locator("[name='sections[practice]']")).hasValue(java.util.regex.Pattern.compile("间断过"));
        branch.inspect("intake-filled");
        assertThat(entries.get(entry, Actor.SYSTEM).line().brandName()).isEqualTo("潮头医者");
    }

    /** As a hand drops it: the browser makes the file, the page gets the event. */
    private static void drop(Locator zone, String name, byte[] content) {
        zone.evaluate("""
                (zone, file) => {
                  const data = new DataTransfer();
                  data.items.add(new File([Uint8Array.from(atob(file.bytes), (sign) => sign.charCodeAt(0))], file.name));
                  zone.dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }));
                }
                """, Map.of("name", name, "bytes", Base64.getEncoder().encodeToString(content)));
    }

    private EntryId draft(ContestId contest) {
        OrganizationId body = organizations.add(
                new NewOrganization(null, "journey-intake", "滨海市卫生健康局机关党委", "机关党委", OrgLevel.BRANCH), Actor.SYSTEM);
        accounts.add(
                new NewAccount("journey-intake", "旅程", Set.of(Role.BRANCH), body.value(), PASSWORD, false),
                Actor.SYSTEM);
        long category = contests.get(contest).categories().get(0).id();
        EntryDraft draft = new EntryDraft(category, "草稿", List.of(), Map.of(), Map.of("profile", "草稿里原来就有的品牌介绍。"));
        return entries.create(contest, body, draft, Actor.SYSTEM);
    }
}
