package org.pinping.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.pinping.criteria.CriteriaManagement;
import org.pinping.kernel.Actor;
import org.pinping.kernel.Role;
import org.pinping.scorecard.ScorecardManagement;
import org.pinping.scorecard.SheetView;
import org.pinping.scorecard.TestRound;
import org.pinping.scorecard.TestRound.Made;

/** The marking screen with the kinds of clause that the shipped files do not use. */
@BrowserTest
class KindsJourneyTests {

    private final TestRound testRound;
    private final CriteriaManagement criteria;
    private final ScorecardManagement scorecards;

    KindsJourneyTests(TestRound testRound, CriteriaManagement criteria, ScorecardManagement scorecards) {
        this.testRound = testRound;
        this.criteria = criteria;
        this.scorecards = scorecards;
    }

    @Test
    void everyKindIsMarkedByKeyboard(Visitors visitors) throws IOException {
        Made made = open();
        Visitor judge = visitors.signsIn(made.judges().get(0).name(), TestRound.PASSWORD)
                .open(path(made));
        Page page = judge.inspect("judge-kinds-empty").page();

        page.locator("[data-mark]").first().focus();
        // band; late lack wrong; figure; votes A B C D; note used; whole item; bonus
        for (String typed : List.of("14", "2", "1", "", "54.9", "2", "", "1", "", "1", "2", "20.5", "3")) {
            page.keyboard().type(typed);
            page.keyboard().press("Enter");
        }

        assertThat(points(page, "1.1")).containsText("14");
        // 10 - 2 x 0.5 - 2
        assertThat(points(page, "1.2")).containsText("7");
        // 3 + 2 full steps
        assertThat(points(page, "2.1")).containsText("5");
        // (2 + 0.6) / 3 x 40 = 34.66…
        assertThat(points(page, "2.2")).containsText("34.6667");
        // 20 + 2 x 3
        assertThat(points(page, "2.3")).containsText("26");
        assertThat(page.locator("[data-status]")).hasText(Pattern.compile("已保存 \\d\\d:\\d\\d"));
        assertThat(values(made))
                .isEqualTo(Map.of(
                        "1.1", "14",
                        "1.2", "late:2;lack:1;wrong:0",
                        "2.1", "54.9",
                        "2.2", "A:2;B:0;C:1;D:0",
                        "2.3", "note:1;used:2",
                        "3", "20.5",
                        "B1", "3"));
        // 21 + (5 + 104/3 + 26) x 0.5 + 20.5 + 3 = 44.5 + 197/6 = 232/3
        assertThat(page.locator("[data-total]")).hasText("77.3333");
        assertThat(page.locator("[data-bonus=true] [data-subtotal]")).hasText("3");
        judge.inspect("judge-kinds-full");
        page.setViewportSize(360, 740);
        assertThat(page.evaluate("document.documentElement.scrollWidth <= 360")).isEqualTo(true);
        page.setViewportSize(1440, 900);

        page.reload();
        assertThat(page.locator("[data-clause='2.2'] [data-part=A]")).hasValue("2");
        judge.follow("核对并提交").inspect("judge-kinds-review");
        assertThat(page.locator("main")).containsText("材料迟交一次 × 2");
    }

    @Test
    void aBandIsChosenAndWhatLiesOutsideOrIsNoNumberIsNamed(Visitors visitors) throws IOException {
        Made made = open();
        Page page = visitors.signsIn(made.judges().get(0).name(), TestRound.PASSWORD)
                .open(path(made))
                .page();
        Locator bands = page.locator("[data-clause='1.1'] .band");
        Locator box = page.locator("[data-clause='1.1'] [data-mark]");

        bands.nth(1).click();
        page.keyboard().type("14");

        assertThat(box).hasAttribute("placeholder", "8–14");
        assertThat(bands.nth(1)).hasAttribute("aria-pressed", "true");
        assertThat(bands.nth(0)).hasAttribute("aria-pressed", "false");
        assertThat(points(page, "1.1")).containsText("14");
        box.fill("21");
        assertThat(page.locator("[data-clause='1.1'] [data-fault]")).not().isEmpty();
        page.locator("[data-clause='1.2'] [data-part=late]").fill("1.5");
        assertThat(page.locator("[data-clause='1.2'] [data-fault]")).containsText("late:1.5");
        page.locator("[data-clause='1.2'] [data-part=late]").fill("");
        assertThat(page.locator("[data-clause='1.2'] [data-fault]")).isEmpty();
        assertThat(values(made)).isEqualTo(Map.of("1.1", "14"));
    }

    private Made open() throws IOException {
        try (InputStream in = KindsJourneyTests.class.getResourceAsStream("/golden/criteria/every-kind.yaml")) {
            Actor organizer = new Actor(1L, "organizer", Set.of(Role.ORGANIZER), null, "127.0.0.1");
            criteria.upload("every-kind.yaml", Objects.requireNonNull(in).readAllBytes(), organizer);
        }
        return testRound.open(1, 1, "every-kind");
    }

    private static Locator points(Page page, String clause) {
        return page.locator("[data-clause='" + clause + "'] [data-points]");
    }

    private Map<String, String> values(Made made) {
        SheetView sheet = scorecards.open(
                made.round(), made.entries().get(0), made.judges().get(0));
        return sheet.marks().entrySet().stream()
                .filter(mark -> mark.getValue().value() != null)
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        mark -> String.valueOf(mark.getValue().value())));
    }

    private static String path(Made made) {
        return "/rounds/" + made.round().value() + "/sheets/"
                + made.entries().get(0).value();
    }
}
