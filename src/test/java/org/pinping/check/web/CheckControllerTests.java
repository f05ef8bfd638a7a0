package org.pinping.check.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pinping.contest.TestContests.ORGANIZER;
import static org.pinping.contest.TestContests.account;
import static org.pinping.contest.TestContests.branch;
import static org.pinping.web.SignedIn.as;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.pinping.DatabaseTest;
import org.pinping.contest.ContestId;
import org.pinping.contest.ContestManagement;
import org.pinping.contest.TestContests;
import org.pinping.entry.EntryId;
import org.pinping.entry.EntryManagement;
import org.pinping.entry.EntryStatus;
import org.pinping.entry.TestEntries;
import org.pinping.kernel.Actor;
import org.pinping.organization.OrganizationId;
import org.pinping.organization.OrganizationManagement;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@DatabaseTest
class CheckControllerTests {

    private final MockMvcTester mvc;
    private final EntryManagement entries;
    private final ContestManagement contests;
    private final TestEntries data;

    CheckControllerTests(
            MockMvcTester mvc,
            EntryManagement entries,
            ContestManagement contests,
            OrganizationManagement organizations) {
        this.mvc = mvc;
        this.entries = entries;
        this.contests = contests;
        this.data = new TestEntries(entries, contests, organizations);
    }

    @Test
    void takesAnEntryFromTheChecklistToItsReturnAndBack() {
        ContestId contest = TestContests.open(contests);
        OrganizationId body = data.organization(null);
        EntryId id = data.submitted(contest, body);
        String list = "/contests/" + contest.value() + "/checklist";
        assertThat(page(list, ORGANIZER)).bodyText().contains("材料齐全", "申报表签字盖章齐全");
        post(
                list,
                Map.of(
                        "version", "0",
                        "duplicateLimit", "30",
                        "items[0].title", "按时提交",
                        "items[0].kind", "IN_TIME",
                        "items[1].title", "盖章齐全",
                        "items[1].kind", "MANUAL"));

        String check = "/entries/" + id.value() + "/check";
        assertThat(page(check, ORGANIZER)).bodyText().contains("按时提交", "首次提交 20", "盖章齐全");
        post(check, Map.of("revision", "1", "outcome[c2]", "NO", "note[c2]", "缺章<b>"));
        assertThat(page(check, ORGANIZER)).bodyText().contains("缺章&lt;b&gt;");
        String until = LocalDateTime.now(ZoneId.of("Asia/Shanghai"))
                .plusDays(2)
                .withNano(0)
                .toString();
        post(check + "/verdict", Map.of("revision", "1", "verdict", "RETURNED", "reason", "请补盖公章", "correctBy", until));

        Actor applicant = branch(body.value());
        assertThat(entries.get(id, applicant).line().status()).isEqualTo(EntryStatus.RETURNED);
        assertThat(page("/entries/" + id.value(), applicant)).bodyText().contains("请补盖公章", "第 1 版形式审查：退回补正");
        assertThat(page("/entries/" + id.value() + "/edit", applicant))
                .bodyText()
                .contains("请补盖公章");
        assertThat(page("/contests/" + contest.value() + "/checks", ORGANIZER))
                .bodyText()
                .contains("请补盖公章", "退回补正");
        assertThat(page("/entries/" + id.value() + "/revisions/1", applicant))
                .bodyText()
                .contains("品牌名称");
    }

    private void post(String uri, Map<String, String> parameters) {
        var request = mvc.post().uri(uri).with(as(account(ORGANIZER))).with(csrf());
        parameters.forEach(request::param);
        assertThat(request.exchange()).hasStatus3xxRedirection();
    }

    private MvcTestResult page(String uri, Actor actor) {
        return mvc.get().uri(uri).with(as(account(actor))).exchange();
    }
}
