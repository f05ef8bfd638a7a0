package org.pinping.recommendation.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pinping.contest.TestContests.ORGANIZER;
import static org.pinping.contest.TestContests.account;
import static org.pinping.contest.TestContests.branch;
import static org.pinping.web.SignedIn.as;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import org.junit.jupiter.api.Test;
import org.pinping.DatabaseTest;
import org.pinping.contest.ContestId;
import org.pinping.contest.ContestManagement;
import org.pinping.contest.TestContests;
import org.pinping.entry.EntryId;
import org.pinping.entry.EntryManagement;
import org.pinping.entry.TestEntries;
import org.pinping.kernel.Actor;
import org.pinping.organization.OrganizationId;
import org.pinping.organization.OrganizationManagement;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@DatabaseTest
class RecommendationControllerTests {

    private final MockMvcTester mvc;
    private final ContestManagement contests;
    private final TestEntries data;

    RecommendationControllerTests(
            MockMvcTester mvc,
            EntryManagement entries,
            ContestManagement contests,
            OrganizationManagement organizations) {
        this.mvc = mvc;
        this.contests = contests;
        this.data = new TestEntries(entries, contests, organizations);
    }

    @Test
    void theOfficeSetsAQuotaAndTheBodyUsesIt() {
        ContestId contest = TestContests.open(contests);
        OrganizationId committee = data.organization(null);
        OrganizationId applicant = data.organization(committee);
        String list = "/contests/" + contest.value() + "/recommendations";
        assertThat(page(list, ORGANIZER)).bodyText().contains("不需要推荐");
        assertThat(post(list, ORGANIZER, "organization", String.valueOf(committee.value()), "quota", "1"))
                .hasStatus3xxRedirection();
        EntryId id = data.submitted(contest, applicant);
        Actor chair = branch(committee.value());
        assertThat(page(list, chair)).bodyText().contains("0 / 1", "等待推荐（1）");

        assertThat(post("/entries/" + id.value() + "/recommendation", chair, "opinion", "同意", "", ""))
                .hasStatus3xxRedirection();

        assertThat(page(list, chair)).bodyText().contains("1 / 1", "名额已用完");
        assertThat(page("/entries/" + id.value(), branch(applicant.value())))
                .bodyText()
                .contains("推荐了第 1 版", "同意");
        assertThat(page(list, branch(applicant.value()))).bodyText().contains("本评选不需要您单位推荐");
    }

    @Test
    void aStrangerCannotRecommend() {
        ContestId contest = TestContests.open(contests);
        EntryId id = data.submitted(contest, data.organization(null));
        Actor stranger = branch(data.organization(null).value());

        assertThat(post("/entries/" + id.value() + "/recommendation", stranger, "opinion", "", "", ""))
                .hasStatus(404);
    }

    private MvcTestResult post(String uri, Actor actor, String name, String value, String other, String otherValue) {
        return mvc.post()
                .uri(uri)
                .with(as(account(actor)))
                .with(csrf())
                .param(name, value)
                .param(other.isEmpty() ? "ignored" : other, otherValue)
                .exchange();
    }

    private MvcTestResult page(String uri, Actor actor) {
        return mvc.get().uri(uri).with(as(account(actor))).exchange();
    }
}
