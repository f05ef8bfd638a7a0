package org.pinping.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.pinping.entry.EntryId;
import org.pinping.kernel.Actor;
import org.pinping.scorecard.MarkView;
import org.pinping.scorecard.ScorecardManagement;
import org.pinping.scorecard.ScorecardState;
import org.pinping.scorecard.SheetChange;
import org.pinping.scorecard.SheetView;
import org.pinping.scorecard.TestRound;
import org.pinping.scorecard.TestRound.Made;

@BrowserTest
class JudgingJourneyTests {

    private static final Pattern SAVED = Pattern.compile("已保存 \\d\\d:\\d\\d");

    private final TestRound testRound;
    private final ScorecardManagement scorecards;

    JudgingJourneyTests(TestRound testRound, ScorecardManagement scorecards) {
        this.testRound = testRound;
        this.scorecards = scorecards;
    }

    @Test
    void aJudgeMarksByKeyboardReviewsAndSubmits(Visitors visitors) {
        Made made = testRound.open(1, 2, "model-branch-9-24");
        Visitor judge = signIn(visitors, made.judges().get(0)).open("/work");
        judge.inspect("judge-work").follow("开始评分").inspect("judge-queue");
        judge.page().locator("main a.btn-primary").click();
        judge.inspect("judge-sheet-empty");
        Page page = judge.page();
        page.locator("[data-mark]").first().focus();
        for (int clause = 0; clause < 24; clause++) {
            Locator focused = page.locator(":focus");
            if ("text".equals(focused.getAttribute("type"))) {
                page.keyboard().type("2");
            } else {
                page.keyboard().press("Space");
            }
            page.keyboard().press("Enter");
        }
        assertThat(status(page)).hasText(SAVED);
        assertThat(page.locator("[data-count]")).hasText("已评 24 / 24");
        judge.inspect("judge-sheet-full");

        judge.follow("核对并提交").inspect("judge-review").press("确认提交");

        assertThat(page.locator("main")).containsText("已提交 1 / 2");
        assertThat(sheet(made).state()).isEqualTo(ScorecardState.SUBMITTED);
        judge.open(path(made)).inspect("judge-sheet-locked");
        assertThat(page.locator("[data-mark]").first()).isDisabled();
    }

    @Test
    void aMarkThatIsNotAllowedIsNamedKeptOnTheScreenAndNotStored(Visitors visitors) {
        Made made = testRound.open(1, 1);
        Page page = signIn(visitors, made.judges().get(0)).open(path(made)).page();
        Locator row = page.locator(".clause").filter(new Locator.FilterOptions().setHas(page.locator("[type=text]")));

        row.nth(0).locator("[data-mark]").fill("99");
        assertThat(row.nth(0).locator("[data-fault]")).not().isEmpty();
        row.nth(1).locator("[data-mark]").fill("３");
        assertThat(row.nth(1).locator("[data-points]")).containsText("得 3 分");
        row.nth(0).locator("[data-mark]").fill("1,25");
        assertThat(row.nth(0).locator("[data-fault]")).containsText("1.25");

        assertThat(row.nth(0).locator("[data-mark]")).hasValue("1,25");
        assertThat(status(page)).containsText("未能保存");
        assertThat(sheet(made).marks().values())
                .filteredOn(it -> it.value() != null)
                .extracting(MarkView::value)
                .containsExactly("3");
    }

    @Test
    void marksWaitInTheBrowserWithoutNetworkAndGoUpByThemselves(Visitors visitors) {
        Made made = testRound.open(1, 1);
        Page page = signIn(visitors, made.judges().get(0)).open(path(made)).page();

        page.context().setOffline(true);
        page.locator("[type=text][data-mark]").first().fill("2");
        assertThat(status(page)).containsText("未联网");
        page.context().setOffline(false);

        assertThat(status(page)).hasText(SAVED);
        assertThat(sheet(made).marks()).hasSize(1);
    }

    @Test
    void anEndedSessionLosesNothing(Visitors visitors) {
        Made made = testRound.open(1, 1);
        Actor actor = made.judges().get(0);
        Visitor judge = signIn(visitors, actor).open(path(made));
        Page page = judge.page();

        page.context().clearCookies();
        page.locator("[type=text][data-mark]").first().fill("2");
        assertThat(status(page)).containsText("登录已过期");
        judge.signIn(actor.name(), TestRound.PASSWORD);
        judge.open(path(made));

        assertThat(status(page)).hasText(SAVED);
        assertThat(page.locator("[type=text][data-mark]").first()).hasValue("2");
        assertThat(sheet(made).marks()).hasSize(1);
    }

    @Test
    void whenTwoDevicesDisagreeTheJudgeSeesBothValuesAndChooses(Visitors visitors) {
        Made made = testRound.open(1, 1);
        Visitor judge = signIn(visitors, made.judges().get(0)).open(path(made));
        Page page = judge.page();
        Locator first = page.locator("[type=text][data-mark]").first();
        String clause = String.valueOf(first.getAttribute("name")).substring("mark.".length());
        scorecards.save(
                made.round(),
                made.entries().get(0),
                new SheetChange(0, "other-device", Map.of(clause, new MarkView("1", ""))),
                made.judges().get(0));

        first.fill("2");

        assertThat(page.locator("[data-conflict]")).containsText("用我刚填的：2");
        assertThat(page.locator("[data-conflict]")).containsText("用已存的：1");
        judge.inspect("judge-conflict").press("用我刚填的：2");
        assertThat(status(page)).hasText(SAVED);
        assertThat(sheet(made).mark(clause).value()).isEqualTo("2");
    }

    private Visitor signIn(Visitors visitors, Actor judge) {
        return visitors.signsIn(judge.name(), TestRound.PASSWORD);
    }

    private static Locator status(Page page) {
        return page.locator("[data-status]");
    }

    private SheetView sheet(Made made) {
        return scorecards.open(
                made.round(), made.entries().get(0), made.judges().get(0));
    }

    private static String path(Made made) {
        EntryId entry = made.entries().get(0);
        return "/rounds/" + made.round().value() + "/sheets/" + entry.value();
    }
}
