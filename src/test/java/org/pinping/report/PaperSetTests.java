package org.pinping.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pinping.office.WorkbookAssert.assertThatWorkbook;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.pinping.office.WorkbookAssert;
import org.pinping.office.WorkbookModel;
import org.pinping.report.ResultPaper.Item;
import org.pinping.report.ResultPaper.JudgeCell;
import org.pinping.report.ResultPaper.Line;
import org.pinping.report.ResultPaper.Use;

class PaperSetTests {

    /** Title, subtitle, note and headings stand above the first entry. */
    private static final int FIRST = 4;

    private static final List<Item> ITEMS =
            List.of(new Item("1", "思想性", new BigDecimal("35")), new Item("2", "创新性", new BigDecimal("65.00")));

    private final PaperSet papers = SampleWorkbook.papers();

    @Test
    void workbookHasTheFourPapersInOrder() {
        assertThatWorkbook(all(paper()))
                .hasSheets("评分汇总表", "排名表", "个人评分表-评委1", "个人评分表-评委2", "个人评分表-评委3", "个人评分表-评委4", "公示名单");
    }

    @Test
    void onlyTheWantedPapersAreMade() {
        assertThatWorkbook(papers.workbook(paper(), Set.of(PaperKind.PUBLIC_NOTICE)))
                .hasSheets("公示名单");
    }

    @Test
    void summaryShowsEveryTotalAndWhatBecameOfIt() {
        assertThatWorkbook(all(paper()))
                .sheet("评分汇总表")
                .hasRow(
                        FIRST - 1, "序号", "参评编号", "品牌名称", "申报单位", "类别", "评委1", "评委2", "评委3", "评委4", "最高分", "最低分",
                        "有效\n评委数", "平均分", "加减分", "最终得分", "名次", "备注")
                .hasRow(
                        FIRST, 1.0, "A01", "=甲品牌", "甲支部", "机关", 92.5, 90.0, 88.25, "回避", 92.5, 88.25, 3.0, 90.0, "",
                        90.0, 1.0, "并列第1名")
                .hasNumber(FIRST, 5, 92.5, "0.00\"去\"")
                .isStruck(FIRST, 5)
                .hasNumber(FIRST, 6, 90, "0.00")
                .isNotStruck(FIRST, 6)
                .isStruck(FIRST, 7)
                .hasNumber(FIRST + 1, 13, -1, "+0.00;-0.00;0.00")
                .hasRow(
                        FIRST + 2, 3.0, "A03", "丙品牌", "丙支部", "民营", "缺席", "未评", "回避", "未评", "—", "—", 0.0, "—", "", "—",
                        "—", "有效评委不足")
                .repeatsRows(FIRST - 1, FIRST - 1)
                .hasNoFormula()
                .hasLastRowWith("计分员：", "复核人：", "监督员：", "评委会主任：", "年", "月", "日");
    }

    @Test
    void rankingIsByPlaceWithTheUnplacedLast() {
        assertThatWorkbook(all(paper()))
                .sheet("排名表")
                .hasRow(FIRST - 1, "名次", "参评编号", "品牌名称", "申报单位", "类别", "最终得分", "是否入选", "备注")
                .hasRow(FIRST, 1.0, "A01", "=甲品牌", "甲支部", "机关", 90.0, "是", "并列第1名")
                .hasRow(FIRST + 1, 1.0, "A02", "乙品牌", "乙支部", "公立医院", 90.0, "否", "并列第1名；递补")
                .hasRow(FIRST + 2, "—", "A03", "丙品牌", "丙支部", "民营", "—", "否", "有效评委不足");
    }

    @Test
    void rankingByCategoryNamesEachGroup() {
        ResultPaper flat = paper();
        ResultPaper grouped = new ResultPaper(
                flat.contestTitle(),
                "",
                flat.awardWord(),
                "",
                "",
                flat.roundTitle(),
                flat.method(),
                true,
                flat.countedAt(),
                null,
                flat.items(),
                flat.judges(),
                flat.lines(),
                List.of());

        assertThatWorkbook(all(grouped))
                .sheet("排名表")
                .hasRow(FIRST, "机关（参评1个，入选1个）")
                .hasRow(FIRST + 2, "公立医院（参评1个，入选0个）");
    }

    @Test
    void judgeSheetShowsItemsAndSaysWhyAMarkIsMissing() {
        WorkbookAssert workbook = assertThatWorkbook(all(paper()));

        workbook.sheet("个人评分表-评委1")
                .hasText(2, 0, "评委：评委1　　轮次：第一轮 材料评审　　已评 2 件　　缺席 1 件")
                .hasRow(
                        FIRST - 1,
                        "序号",
                        "参评编号",
                        "品牌名称",
                        "申报单位",
                        "类别",
                        "思想性\n(35分)",
                        "创新性\n(65分)",
                        "加分",
                        "扣分",
                        "总分",
                        "评语",
                        "备注")
                .hasRow(FIRST, 1.0, "A01", "=甲品牌", "甲支部", "机关", 30.0, 62.5, "", "", 92.5, "", "")
                .hasRow(FIRST + 1, 2.0, "A02", "乙品牌", "乙支部", "公立医院", 30.0, 60.0, 2.0, 1.0, 91.0, "=很好", "")
                .hasRow(FIRST + 2, 3.0, "A03", "丙品牌", "丙支部", "民营", "—", "—", "", "", "缺席", "", "缺席，未评分")
                .hasNoFormula();
        workbook.sheet("个人评分表-评委4").hasText(FIRST, 9, "回避").hasText(FIRST, 11, "回避，不评分");
    }

    @Test
    void columnsThatNobodyUsedAreLeftOutOfJudgeSheets() {
        ResultPaper plain =
                ResultPaperSamples.paper(1, ITEMS, List.of(line("A01", "甲", List.of(used("90", Use.USED)), 1, false)));

        assertThatWorkbook(all(plain))
                .sheet("个人评分表-评委1")
                .hasRow(FIRST - 1, "序号", "参评编号", "品牌名称", "申报单位", "类别", "思想性\n(35分)", "创新性\n(65分)", "总分", "备注");
    }

    @Test
    void publicNoticeHoldsTheSelectedAndNoScoreOrPlace() {
        ResultPaper paper = ResultPaperSamples.of(48, 9);
        long selected = paper.lines().stream().filter(Line::selected).count();

        byte[] notice = WorkbookAssert.write(papers.workbook(paper, Set.of(PaperKind.PUBLIC_NOTICE)));

        assertThatWorkbook(notice)
                .sheet("公示名单")
                .hasText(2, 0, "（按参评编号排序，排名不分先后）")
                .hasRow(FIRST - 1, "序号", "品牌名称", "申报单位", "类别")
                .contains((double) selected)
                .hasNoNumberButWhole()
                .hasNoTextContaining("名次")
                .hasNoTextContaining("并列");
        String text = WorkbookAssert.text(notice);
        assertThat(text).doesNotContain("9F86");
        for (Line line : paper.lines()) {
            assertThat(text).doesNotContain(String.valueOf(line.finalScore()), String.valueOf(line.highest()));
        }
    }

    @Test
    void noticeWithoutSelectionSaysSo() {
        ResultPaper paper = ResultPaperSamples.paper(
                1, ITEMS, List.of(line("A01", "甲", List.of(used("90", Use.USED)), null, false)));

        assertThatWorkbook(all(paper)).sheet("公示名单").hasRow(FIRST, "暂无拟入选名单");
    }

    @Test
    void figuresAreNeverPrintedRounded() {
        Line line = line("A01", "甲", List.of(used("90.1234", Use.USED)), 1, false);

        assertThatWorkbook(all(ResultPaperSamples.paper(1, ITEMS, List.of(line))))
                .sheet("评分汇总表")
                .hasNumber(FIRST, 5, 90.1234, "0.0000");
    }

    @Test
    void samePaperGivesTheSameBytes() {
        byte[] first = WorkbookAssert.write(all(ResultPaperSamples.of(12, 3)));
        byte[] second = WorkbookAssert.write(all(ResultPaperSamples.of(12, 3)));

        assertThat(second).isEqualTo(first);
    }

    @Test
    void emptyRoundStillMakesPapers() {
        assertThatWorkbook(all(ResultPaperSamples.paper(0, List.of(), List.of())))
                .hasSheets("评分汇总表", "排名表", "公示名单");
    }

    private WorkbookModel all(ResultPaper paper) {
        return papers.workbook(paper, EnumSet.allOf(PaperKind.class));
    }

    private static ResultPaper paper() {
        JudgeCell recused = JudgeCell.without(Use.RECUSED);
        JudgeCell remarked = new JudgeCell(
                Use.STRUCK_HIGH,
                new BigDecimal("91"),
                List.of(new BigDecimal("30"), new BigDecimal("60")),
                new BigDecimal("2"),
                BigDecimal.ONE,
                "=很好");
        Line first = line(
                "A01",
                "=甲",
                List.of(used("92.5", Use.STRUCK_HIGH), used("90", Use.USED), used("88.25", Use.STRUCK_LOW), recused),
                1,
                true);
        Line second = line(
                "A02",
                "乙",
                List.of(remarked, used("90", Use.USED), used("90", Use.USED), used("89", Use.STRUCK_LOW)),
                1,
                true);
        Line third = line(
                "A03",
                "丙",
                List.of(
                        JudgeCell.without(Use.ABSENT),
                        JudgeCell.without(Use.MISSING),
                        recused,
                        JudgeCell.without(Use.MISSING)),
                null,
                false);
        return ResultPaperSamples.paper(4, ITEMS, List.of(first, second, third));
    }

    private static JudgeCell used(String total, Use use) {
        BigDecimal first = new BigDecimal("30");
        return new JudgeCell(
                use, new BigDecimal(total), List.of(first, new BigDecimal(total).subtract(first)), null, null, "");
    }

    private static Line line(String code, String name, List<JudgeCell> cells, @Nullable Integer place, boolean shared) {
        boolean third = code.equals("A03");
        boolean second = code.equals("A02");
        BigDecimal score = place == null ? null : new BigDecimal("90.00");
        return new Line(
                code,
                name + "品牌",
                name.replace("=", "") + "支部",
                third ? "民营" : second ? "公立医院" : "机关",
                cells,
                third ? null : new BigDecimal(second ? "91" : "92.5"),
                third ? null : new BigDecimal(second ? "89" : "88.25"),
                (int) cells.stream().filter(it -> it.total() != null).count(),
                score,
                second ? new BigDecimal("-1") : null,
                score,
                place,
                shared,
                place != null && !second,
                third ? "有效评委不足" : second ? "递补" : "");
    }
}
