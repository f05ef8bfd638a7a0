package org.pinping.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.pinping.account.AccountId;
import org.pinping.account.AccountManagement;
import org.pinping.account.NewAccount;
import org.pinping.contest.ContestId;
import org.pinping.contest.ContestManagement;
import org.pinping.contest.Phase;
import org.pinping.contest.TestContests;
import org.pinping.entry.EntryLine;
import org.pinping.entry.EntryManagement;
import org.pinping.kernel.Actor;
import org.pinping.kernel.Role;
import org.pinping.organization.NewOrganization;
import org.pinping.organization.OrgLevel;
import org.pinping.organization.OrganizationId;
import org.pinping.organization.OrganizationManagement;

@BrowserTest
class EntryJourneyTests {

    private static final String PASSWORD = "Journey2026x";

    private final ContestManagement contests;
    private final OrganizationManagement organizations;
    private final AccountManagement accounts;
    private final EntryManagement entries;

    EntryJourneyTests(
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
    void aBranchWritesItsEntryWhichSavesItselfAndIsSubmittedOnce(Visitors visitors) {
        ContestId contest = contests.create(TestContests.settings(TestContests.inDays(7)), Actor.SYSTEM);
        contests.move(contest, Phase.SUBMISSION, "", Actor.SYSTEM);
        branch("journey-branch");
        Visitor branch = visitors.signsIn("journey-branch", PASSWORD);
        Page page = branch.page();

        branch.open("/contests").inspect("branch-contests");
        branch.open("/contests/" + contest.value() + "/entries/new").inspect("entry-new");
        page.locator("[name=brandName]").fill("=HYPERLINK(\"x\")<script>");
        page.locator("#categoryId").selectOption(new SelectOption().setLabel("机关"));
        branch.press("开始填写");
        page.waitForURL("**/edit");
        page.locator("[name='sections[profile]']").fill("这里写了超过十个汉字的品牌介绍");
        assertThat(page.locator("[data-save-state]")).containsText("已保存");
        branch.inspect("entry-edit");
        branch.press("检查并提交");
        assertThat(page.getByRole(AriaRole.ALERT)).isVisible();
        branch.inspect("entry-check-faults");
        page.navigate(page.url().replace("/submission", "/edit"));
        page.locator("[name='sections[profile]']").fill("心连心");
        page.locator("[name='sections[practice]']").fill("每月一次结对");
        page.locator("[name='fields[contactName]']").fill("联络员");
        page.locator("[name='fields[contactPhone]']").fill("000-00000000");
        branch.press("检查并提交").inspect("entry-check");
        page.locator("main form button[type=submit]").last().dblclick();

        assertThat(page.locator("main")).containsText("JG-001");
        branch.inspect("entry-submitted");
        assertThat(entries.submitted(contest))
                .extracting(EntryLine::brandName)
                .containsExactly("=HYPERLINK(\"x\")<script>");
    }

    private AccountId branch(String name) {
        OrganizationId body = organizations.add(
                new NewOrganization(null, "J" + name, "旅程医院党支部", "旅程支部", OrgLevel.BRANCH), Actor.SYSTEM);
        return accounts.add(
                new NewAccount(name, name, Set.of(Role.BRANCH), body.value(), PASSWORD, false), Actor.SYSTEM);
    }
}
