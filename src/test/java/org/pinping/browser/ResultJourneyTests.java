package org.pinping.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.pinping.entry.EntryId;
import org.pinping.kernel.Actor;
import org.pinping.scorecard.TestRound;
import org.pinping.scorecard.TestRound.Made;

@BrowserTest
class ResultJourneyTests {

    private final TestRound testRound;

    ResultJourneyTests(TestRound testRound) {
        this.testRound = testRound;
    }

    @Test
    void anOrganizerAssignsOpensClosesRanksAndExports(Visitors visitors) throws Exception {
        Made made = testRound.prepare(3, 4, "brand-case", true);
        String round = "/rounds/" + made.round().value();
        Visitor organizer = visitors.signsIn(made.organizer().name(), TestRound.PASSWORD);
        Page page = organizer.page();

        organizer.open("/contests/" + made.contest().value() + "/judges").inspect("jury-judges");
        organizer.open(round + "/assignments").press("全部评委评全部品牌");
        assertThat(page.locator("main")).containsText("本单位");
        organizer.inspect("jury-assignments");
        organizer.open(round + "/progress");
        organizer.fill("开始的理由或依据", "按方案").press("开始评审").inspect("round-progress");
        markAll(made);
        organizer.open(round + "/progress").follow("结束评审").inspect("round-closing");
        page.locator("#reason").fill("未到会");
        organizer.press("结束评审");
        assertThat(page.locator(".standings tbody tr")).hasCount(4);
        organizer.inspect("result-standings");
        Path workbook = organizer.download(
                "round.xlsx",
                () -> page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("导出 Excel"))
                        .click());
        assertThat(Files.size(workbook)).isGreaterThan(8000);
        page.locator(".standings tbody a").first().click();
        organizer.inspect("result-breakdown");
        organizer.open("/rounds/" + made.round().value() + "/standings?lang=en").inspect("result-standings-en");
    }

    /** Everybody marks everything but one sheet, which closing has to name. */
    private void markAll(Made made) {
        for (int j = 0; j < made.judges().size(); j++) {
            Actor judge = made.judges().get(j);
            for (int e = 0; e < made.entries().size(); e++) {
                EntryId entry = made.entries().get(e);
                boolean recused = j == 0 && e == 0;
                boolean left = j == 2 && e == 3;
                if (!recused && !left) {
                    testRound.submit(made, judge, entry, j * 5 + e * 3);
                }
            }
        }
    }
}
