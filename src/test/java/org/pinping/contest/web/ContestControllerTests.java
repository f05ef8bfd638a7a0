package org.pinping.contest.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pinping.contest.TestContests.ORGANIZER;
import static org.pinping.contest.TestContests.SUPERVISOR;
import static org.pinping.contest.TestContests.account;
import static org.pinping.contest.TestContests.branch;
import static org.pinping.contest.TestContests.inDays;
import static org.pinping.contest.TestContests.settings;
import static org.pinping.web.SignedIn.as;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.pinping.DatabaseTest;
import org.pinping.contest.CategorySettings;
import org.pinping.contest.ContestId;
import org.pinping.contest.ContestManagement;
import org.pinping.contest.ContestView;
import org.pinping.contest.Phase;
import org.pinping.contest.ReviewRoundId;
import org.pinping.contest.SectionSettings;
import org.pinping.contest.TestContests;
import org.pinping.kernel.Actor;
import org.pinping.scoring.StandardId;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@DatabaseTest
class ContestControllerTests {

    private final MockMvcTester mvc;
    private final ContestManagement contests;

    ContestControllerTests(MockMvcTester mvc, ContestManagement contests) {
        this.mvc = mvc;
        this.contests = contests;
    }

    @Test
    void setsUpAContestFromTheFormAndForgetsEmptyRows() {
        MvcTestResult answer = mvc.post()
                .uri("/contests")
                .with(as(account(ORGANIZER)))
                .with(csrf())
                .param("title", " =HYPERLINK(\"x\") <script> ")
                .param("hostName", "主办")
                .param("zone", "Asia/Shanghai")
                .param("places", "１０")
                .param("entryCodePattern", "{category}-{number:3}")
                .param("countRule", "NON_BLANK")
                .param("submissionClosesAt", "2030-07-01T18:00")
                .param("categories[0].code", "JG")
                .param("categories[0].title", "机关")
                .param("categories[0].minPlaces", "1")
                .param("categories[1].code", "")
                .param("sections[0].title", "品牌介绍")
                .param("sections[0].maxLength", "500")
                .param("sections[0].aliases", "品牌故事、 品牌由来，")
                .param("sections[1].title", "")
                .exchange();

        ContestView contest = contests.get(createdBy(answer));
        assertThat(contest.title()).isEqualTo("=HYPERLINK(\"x\") <script>");
        assertThat(contest.places()).isEqualTo(10);
        assertThat(contest.submissionClosesAt()).isEqualTo(Instant.parse("2030-07-01T10:00:00Z"));
        assertThat(contest.settings().categories()).containsExactly(new CategorySettings("JG", "机关", 1, null));
        assertThat(contest.settings().sections())
                .containsExactly(new SectionSettings("s1", "品牌介绍", null, 500, "", List.of("品牌故事", "品牌由来")));
        assertThat(page("/contests/" + contest.id().value(), ORGANIZER))
                .bodyText()
                .contains("&lt;script&gt;")
                .doesNotContain("<script> ");
    }

    @Test
    void answersAFormWithFaultsByField() {
        MvcTestResult answer = mvc.post()
                .uri("/contests")
                .with(as(account(ORGANIZER)))
                .with(csrf())
                .accept("application/json")
                .param("categories[0].title", "机关")
                .exchange();

        assertThat(answer).hasStatus(422);
        assertThat(answer)
                .bodyJson()
                .extractingPath("$.faults[*].field")
                .asArray()
                .contains("title", "categories[0].code");
    }

    @Test
    void showsEveryPageToTheOrganizer() {
        ContestId id = TestContests.open(contests);
        ReviewRoundId round = contests.addRound(id, "材料评审", inDays(20), ORGANIZER);

        for (String path : List.of(
                "/contests",
                "/contests/new",
                "/contests/" + id.value(),
                "/contests/" + id.value() + "/edit",
                "/contests/" + id.value() + "/duties",
                "/rounds/" + round.value(),
                "/rounds/" + round.value() + "/edit")) {
            assertThat(page(path, ORGANIZER)).as(path).hasStatusOk();
        }
    }

    @Test
    void keepsOthersFromSettingUp() {
        ContestId id = TestContests.open(contests);
        ReviewRoundId round = contests.addRound(id, "材料评审", null, ORGANIZER);

        for (Actor actor : List.of(SUPERVISOR, branch(1))) {
            assertThat(page("/contests/new", actor)).hasStatus(403);
            assertThat(page("/contests/" + id.value() + "/edit", actor)).hasStatus(403);
            assertThat(page("/contests/" + id.value() + "/duties", actor)).hasStatus(403);
        }
        assertThat(page("/rounds/" + round.value(), SUPERVISOR)).hasStatusOk();
        assertThat(page("/rounds/" + round.value(), branch(1))).hasStatus(403);
        assertThat(page("/contests/987654321", ORGANIZER)).hasStatus(404);
        assertThat(page("/rounds/987654321", ORGANIZER)).hasStatus(404);
    }

    @Test
    void movesAContestAndItsDeadlineInItsOwnZone() {
        ContestId id = contests.create(settings(null), ORGANIZER);
        String path = "/contests/" + id.value();

        mvc.post()
                .uri(path + "/deadline")
                .with(as(account(ORGANIZER)))
                .with(csrf())
                .param("closesAt", "2035-01-01T08:00")
                .exchange();
        MvcTestResult answer = mvc.post()
                .uri(path + "/phase")
                .with(as(account(ORGANIZER)))
                .with(csrf())
                .param("to", "SUBMISSION")
                .exchange();

        assertThat(answer).hasStatus3xxRedirection();
        assertThat(contests.get(id).phase()).isEqualTo(Phase.SUBMISSION);
        assertThat(contests.get(id).submissionClosesAt()).isEqualTo(Instant.parse("2035-01-01T00:00:00Z"));
        assertThat(page(path, branch(1))).bodyText().contains("2035-01-01 08:00");
    }

    @Test
    void tellsWhatIsLeftOfADeadlineOnlyWhileItIsAwaited() {
        ContestId id = TestContests.open(contests);
        ReviewRoundId round = contests.addRound(id, "材料评审", inDays(20), ORGANIZER);
        String path = "/contests/" + id.value();
        List<String> pages = List.of(path, path + "/entries");
        assertThat(pages)
                .allSatisfy(it -> assertThat(page(it, ORGANIZER)).bodyText().contains("还有 6 天"));

        contests.move(id, Phase.REVIEW, "提前结束", ORGANIZER);
        assertThat(pages)
                .allSatisfy(it -> assertThat(page(it, ORGANIZER))
                        .bodyText()
                        .contains("申报截止")
                        .doesNotContain("还有 6 天", "data-deadline"));

        contests.fixRules(round, 0, new StandardId("ab".repeat(32)), "aggregation: mean\n", ORGANIZER);
        contests.openRound(round, "", ORGANIZER);
        assertThat(page("/rounds/" + round.value(), ORGANIZER)).bodyText().contains("还有 19 天");
        contests.closeRound(round, "", ORGANIZER);
        assertThat(page("/rounds/" + round.value(), ORGANIZER)).bodyText().doesNotContain("还有 19 天", "data-deadline");
        contests.move(id, Phase.CLOSED, "", ORGANIZER);
        assertThat(page(path, ORGANIZER)).bodyText().doesNotContain("还有 6 天", "data-deadline");
    }

    private MvcTestResult page(String path, Actor actor) {
        return mvc.get().uri(path).with(as(account(actor))).exchange();
    }

    private static ContestId createdBy(MvcTestResult answer) {
        assertThat(answer).hasStatus3xxRedirection();
        String location = String.valueOf(answer.getResponse().getRedirectedUrl());
        return new ContestId(Long.parseLong(location.substring(location.lastIndexOf('/') + 1)));
    }
}
