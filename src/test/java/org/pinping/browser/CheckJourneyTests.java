package org.pinping.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.pinping.account.AccountManagement;
import org.pinping.account.NewAccount;
import org.pinping.contest.ContestId;
import org.pinping.contest.ContestManagement;
import org.pinping.contest.TestContests;
import org.pinping.entry.EntryDraft;
import org.pinping.entry.EntryId;
import org.pinping.entry.EntryManagement;
import org.pinping.entry.EntryStatus;
import org.pinping.entry.SavedDraft;
import org.pinping.kernel.Actor;
import org.pinping.kernel.Role;
import org.pinping.organization.NewOrganization;
import org.pinping.organization.OrgLevel;
import org.pinping.organization.OrganizationId;
import org.pinping.organization.OrganizationManagement;

/** From recommendation through return and correction to the pass, as committee, office and branch see it. */
@BrowserTest
class CheckJourneyTests {

    private static final String PASSWORD = "Journey2026x";

    private final ContestManagement contests;
    private final OrganizationManagement organizations;
    private final AccountManagement accounts;
    private final EntryManagement entries;

    CheckJourneyTests(
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
    void anEntryIsRecommendedReturnedCorrectedAndPassed(Visitors visitors) {
        OrganizationId committee = body(null, "check-committee", "旅程医院党委", OrgLevel.HOSPITAL);
        OrganizationId ward = body(committee, "check-ward", "旅程医院外科党支部", OrgLevel.BRANCH);
        account("check-office", Role.ORGANIZER, null);
        account("check-chair", Role.BRANCH, committee);
        ContestId contest = TestContests.open(contests);
        String base = "/contests/" + contest.value();

        Visitor office = visitors.signsIn("check-office", PASSWORD);
        office.open(base + "/application-form").inspect("application-form");
        office.open(base + "/checklist").inspect("checklist");
        office.press("保存").page().waitForURL("**/checks");
        office.open(base + "/recommendations");
        office.page().locator("#organization").selectOption(String.valueOf(committee.value()));
        office.page().locator("#quota").fill("1");
        office.press("保存名额").inspect("recommendation-quotas");
        EntryId entry = submitted(contest, ward);

        Visitor chair = visitors.signsIn("check-chair", PASSWORD);
        chair.open(base + "/recommendations").inspect("recommendation-queue");
        chair.page().getByLabel("推荐意见").fill("群众反映好");
        chair.press("同意推荐");
        assertThat(chair.page().locator("main")).containsText("1 / 1");

        String check = "/entries/" + entry.value() + "/check";
        office.open(base + "/checks").inspect("checks");
        Page page = office.open(check).page();
        page.locator("input[name='outcome[stamp]'][value=NO]").check();
        page.locator("input[name='note[stamp]']").fill("缺单位公章");
        office.press("保存清单").inspect("check");
        page.locator("input[name=verdict][value=RETURNED]").check();
        page.locator("input[name=reason]").fill("请加盖公章后重新提交");
        page.locator("input[name=correctBy]")
                .fill(LocalDateTime.now(ZoneId.of("Asia/Shanghai"))
                        .plusDays(2)
                        .truncatedTo(ChronoUnit.MINUTES)
                        .toString());
        office.press("作出结论");
        assertThat(page.locator("main")).containsText("请加盖公章后重新提交");

        correct(contest, entry, ward);
        office.open("/entries/" + entry.value() + "/revisions/2").inspect("entry-changes");
        assertThat(page.locator("ins.diff")).containsText("已盖章");
        office.open(check);
        page.locator("input[name=verdict][value=PASSED]").check();
        office.press("作出结论");
        assertThat(page.locator("main table")).containsText("通过");
        office.open("/entries/" + entry.value()).inspect("entry-history");
        assertThat(page.locator(".history")).containsText("推荐了第 1 版");
        office.open("/brands/new").inspect("brand-new");
        office.open(base + "/extensions").inspect("extensions");

        assertThat(entries.get(entry, Actor.SYSTEM).line().status()).isEqualTo(EntryStatus.SUBMITTED);
    }

    private EntryId submitted(ContestId contest, OrganizationId ward) {
        Actor branch = TestContests.branch(ward.value());
        EntryId entry = entries.create(contest, ward, draft(contest, "每月一次"), branch);
        entries.submit(entry, 1, branch);
        return entry;
    }

    private void correct(ContestId contest, EntryId entry, OrganizationId ward) {
        Actor branch = TestContests.branch(ward.value());
        long version = entries.get(entry, branch).version();
        SavedDraft saved = entries.saveDraft(entry, version, draft(contest, "每月一次，已盖章"), branch);
        entries.submit(entry, saved.version(), branch);
    }

    private EntryDraft draft(ContestId contest, String practice) {
        long category = contests.get(contest).categories().get(0).id();
        return new EntryDraft(
                category,
                "旅程先锋",
                List.of(),
                Map.of("contactName", "联络员", "contactPhone", "000-00000000"),
                Map.of("profile", "心连心", "practice", practice));
    }

    private OrganizationId body(@Nullable OrganizationId parent, String code, String name, OrgLevel level) {
        return organizations.add(new NewOrganization(parent, code, name, name, level), Actor.SYSTEM);
    }

    private void account(String name, Role role, @Nullable OrganizationId body) {
        accounts.add(
                new NewAccount(name, name, Set.of(role), body == null ? null : body.value(), PASSWORD, false),
                Actor.SYSTEM);
    }
}
