package org.pinping.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pinping.office.WorkbookAssert.assertThatWorkbook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.pinping.DatabaseTest;
import org.pinping.account.AccountId;
import org.pinping.account.AccountView;
import org.pinping.kernel.Role;
import org.pinping.office.WorkbookAssert;
import org.pinping.report.ReportManagement;
import org.pinping.scorecard.TestRound.Made;
import org.pinping.web.SignedIn;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/**
 * Page and workbook say how a score came about, with the figures of the hand counts in the tests of the explanation.
 */
@DatabaseTest
class ExplainedResultTests {

    /** Title, subtitle, note and headings stand above the first entry. */
    private static final int FIRST = 4;

    private final MockMvcTester mvc;
    private final CountedRound rounds;
    private final ReportManagement reports;

    ExplainedResultTests(MockMvcTester mvc, CountedRound rounds, ReportManagement reports) {
        this.mvc = mvc;
        this.rounds = rounds;
        this.reports = reports;
    }

    @Test
    void thePlainMeanShowsItsSumAndNoTables() throws IOException {
        Made made =
                rounds.closed("aggregation: { method: mean }", List.of("", ""), new String[] {"6 3 10 7", "6 4 10 8"});

        // 21 and 23
        assertThat(page(made, ""))
                .contains("计入的各份合计 44 分，除以 2。", "准确得分 22（分数形式 22/1）。")
                .doesNotContain("评委组", "逐项汇总", "各评委的评分", "换算");
        assertThatWorkbook(workbook(made)).hasSheets("评分汇总表", "排名表", "个人评分表-评委1", "个人评分表-评委2", "公示名单");
    }

    @Test
    void itemsOfGroupsWithStruckMarksRoundingsAndAMissingGroup() throws IOException {
        // item 1 of x: 8 8.5 9 -> 8.5, of y: 9; item 2 of x: 7.5 · 0.5 = 3.75 -> 3.8, of y: 8 · 0.5 = 4;
        // item 3 of x: 6.5, of y: 5; bonus of x: 1, of y: 0; x 19.8, y 18; (19.8 · 3 + 18) / 4 = 19.35
        Made made = rounds.closed(
                """
                pipeline: item
                aggregation: { method: mean }
                groups:
                  - { code: x, weight: 3, aggregation: { method: trimmed_mean, drop_high: 1, drop_low: 1, too_few: fail } }
                  - { code: y, weight: 1 }
                missing_group: renormalise
                rounding: { weighted_item: 1 }
                """,
                List.of("x", "x", "x", "y"),
                new String[] {"5 3 7 6 0.5", "5 3.5 9.5 10 2", "6 3 7.5 6.5 1", "5 4 8 5 0"},
                new String[] {"5 3 7 6 0.5", "5 3.5 9.5 10 2", "6 3 7.5 6.5 1", "recused"});

        String[] j = made.judges().stream().map(it -> it.name()).toArray(String[]::new);
        assertThat(page(made, ""))
                .contains(
                        "评委组 项目 计入的分 去掉或替换的分 合计 除以 得 权重 相乘得 计入得分",
                        "x 1 思想引领 " + j[1] + " 8.5 " + j[0] + " 8（去低），" + j[2] + " 9（去高） 8.5 1 8.5 1 8.5 8.5",
                        "x 2 服务群众 " + j[2] + " 7.5 " + j[0] + " 7（去低），" + j[1] + " 9.5（去高） 7.5 1 7.5 0.5 3.75 3.8",
                        "评委组 权重 有效评分 得 计入得分 x 3 3 19.8 19.8 y 1 1 18 18",
                        "按权重合并：（x 19.8×3 ＋ y 18×1）÷ 4 ＝ 19.35。");
        assertThat(page(made, 1, ""))
                .contains(j[3] + " y — 回避（申报回避：曾任顾问）", "缺的一组，其权重由其他组分担。", "按权重合并：（x 19.8×3）÷ 3 ＝ 19.8。");
        byte[] workbook = workbook(made);
        assertThatWorkbook(workbook)
                .hasSheets(
                        "评分汇总表",
                        "排名表",
                        "得分说明",
                        "评委评分明细",
                        "逐项汇总",
                        "分组汇总",
                        "个人评分表-评委1",
                        "个人评分表-评委2",
                        "个人评分表-评委3",
                        "个人评分表-评委4",
                        "公示名单");
        assertThatWorkbook(workbook)
                .sheet("逐项汇总")
                .hasRow(
                        FIRST,
                        "A-001",
                        "品牌1",
                        "x",
                        "1 思想引领",
                        "评委2 8.5",
                        "评委1 8（去低），评委3 9（去高）",
                        8.5,
                        1.0,
                        8.5,
                        1.0,
                        8.5,
                        8.5)
                .hasRow(
                        FIRST + 1,
                        "A-001",
                        "品牌1",
                        "x",
                        "2 服务群众",
                        "评委3 7.5",
                        "评委1 7（去低），评委2 9.5（去高）",
                        7.5,
                        1.0,
                        7.5,
                        0.5,
                        3.75,
                        3.8);
        assertThatWorkbook(workbook)
                .sheet("分组汇总")
                .hasRow(FIRST, "A-001", "品牌1", "x", 3.0, 3.0, 19.8, 19.8)
                .hasRow(FIRST + 3, "A-002", "品牌2", "y", 1.0, 0.0, "—", "—");
        assertThat(WorkbookAssert.text(workbook))
                .contains("评委4 没有分：回避（申报回避：曾任顾问）。", "按权重合并：（x 19.8×3 ＋ y 18×1）÷ 4 ＝ 19.35。");
    }

    @Test
    void marksOnACommonScaleWithEveryRounding() throws IOException {
        // judge 1 gives 20.5 and 22.5, to the even neighbour 20 and 22; judge 2 gives 23 and 24.5, so 23 and 24;
        // means 21 and 23.5, of all 22.25: judge 1 shifts by 1.25 to 21.25, judge 2 by -1.25 to 21.75; 21.2 + 21.8
        Made made =
                rounds.closed("""
                aggregation: { method: mean }
                normalize: { method: centre }
                rounding: { judge_total: 0, normalized: 1, final: 1, half: even }
                """, List.of("", "", ""), new String[] {"6 4 5 8", "6 4 7 9.5", "absent"}, new String[] {
                    "6 4 5 10", "6 4 9 10", "absent"
                });

        String[] j = made.judges().stream().map(it -> it.name()).toArray(String[]::new);
        assertThat(page(made, ""))
                .contains(
                        "评委 打分 舍入后 换算后 再舍入后 结果",
                        j[0] + " 20.5 20 21.25 21.2 计入",
                        j[1] + " 23 23 21.75 21.8 计入",
                        j[2] + " — — — — 缺席（出差未回）");
        assertThat(page(made, "?lang=en"))
                .contains("Judge Given Rounded On the common scale Rounded again Outcome", "absent (出差未回)");
        assertThatWorkbook(workbook(made))
                .sheet("评委评分明细")
                .hasRow(FIRST - 1, "参评编号", "品牌名称", "评委", "打分", "舍入后", "换算后", "再舍入后", "结果")
                .hasRow(FIRST, "A-001", "品牌1", "评委1", 20.5, 20.0, 21.25, 21.2, "计入");
    }

    private String page(Made made, String query) throws IOException {
        return page(made, 0, query);
    }

    /** What stands on the page, without tags. */
    private String page(Made made, int entry, String query) throws IOException {
        AccountView organizer = new AccountView(
                new AccountId(made.organizer().accountId()), "o", "o", Set.of(Role.ORGANIZER), null, true, false, 0);
        MvcTestResult page = mvc.get()
                .uri("/rounds/" + made.round().value() + "/standings/"
                        + made.entries().get(entry).value() + query)
                .with(SignedIn.as(organizer))
                .exchange();
        assertThat(page).hasStatusOk();
        return page.getResponse()
                .getContentAsString()
                .replaceAll("<[^>]*>", " ")
                .replaceAll("\\s+", " ");
    }

    private byte[] workbook(Made made) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        reports.write(reports.papers(made.round(), made.organizer()).paper(), out);
        return out.toByteArray();
    }
}
