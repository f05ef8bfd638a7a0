package org.pinping.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.pinping.report.ResultPaper.Item;
import org.pinping.report.ResultPaper.JudgeCell;
import org.pinping.report.ResultPaper.Line;
import org.pinping.report.ResultPaper.Use;

/** Invented rounds of any size, the same every time: totals in half points, one high and one low struck. */
final class ResultPaperSamples {

    static final Instant COUNTED = Instant.parse("2026-11-20T07:30:00Z");

    private static final List<String> CATEGORIES = List.of("机关", "公立医院", "医共体及基层", "民营");
    private static final List<List<String>> BODIES = List.of(
            List.of("示例市卫生健康委员会机关党委第一支部", "示例市疾病预防控制中心党总支", "示例市卫生监督所党支部"),
            List.of("示例市第一医院急诊医学科党支部", "示例市中医院内科第二党支部", "示例市妇幼保健院党委儿科党支部"),
            List.of("东湖区医疗健康集团（东湖区人民医院）云溪分院党支部", "南山镇卫生院党支部", "石桥街道社区卫生服务中心党支部"),
            List.of("示例康宁医院有限公司党支部", "示例明目眼科医院党支部", "示例口腔门诊联合党支部"));
    private static final List<String> BRANDS = List.of(
            "红心向阳·健康先锋", "仁心初心", "云溪红医·家门口的好医生", "明眸党旗红", "“急”先锋", "杏林薪火", "生命起点的红色守护", "三级联动1+1+3", "同心护航", "光明使者");
    private static final List<String> TITLES =
            List.of("政治建设", "组织设置与班子", "组织生活", "党员教育管理", "党建业务融合", "服务群众", "作风与医德医风", "品牌创建", "基础保障");
    private static final int[] LIMITS = {12, 12, 14, 12, 16, 10, 12, 7, 5};

    private final Random random = new Random(20261120);
    private final int judges;
    private final List<Item> items;

    private ResultPaperSamples(int judges, List<Item> items) {
        this.judges = judges;
        this.items = items;
    }

    static ResultPaper of(int entries, int judges) {
        return of(entries, judges, nineItems());
    }

    static ResultPaper of(int entries, int judges, List<Item> items) {
        ResultPaperSamples samples = new ResultPaperSamples(judges, items);
        List<Line> lines = IntStream.range(0, entries).mapToObj(samples::line).toList();
        return paper(judges, items, placed(lines));
    }

    static ResultPaper paper(int judges, List<Item> items, List<Line> lines) {
        return new ResultPaper(
                "示例市卫生健康系统“十大党建品牌”评选活动",
                "第三届",
                "十大党建品牌",
                "示卫党〔2026〕12号",
                "示例市卫生健康委员会",
                "第一轮 材料评审",
                "每件去掉一个最高分和一个最低分，其余取平均，保留两位小数",
                false,
                COUNTED,
                "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
                items,
                IntStream.rangeClosed(1, judges).mapToObj(it -> "评委" + it).toList(),
                lines,
                List.of());
    }

    static List<Item> nineItems() {
        return IntStream.range(0, TITLES.size())
                .mapToObj(it -> new Item(String.valueOf(it + 1), TITLES.get(it), BigDecimal.valueOf(LIMITS[it])))
                .toList();
    }

    /** A standard whose 24 clauses are shown one by one. */
    static List<Item> twentyFourItems() {
        return IntStream.rangeClosed(1, 24)
                .mapToObj(it -> new Item(String.valueOf(it), "第" + it + "条内容", BigDecimal.valueOf(4)))
                .toList();
    }

    private Line line(int index) {
        int category = index % CATEGORIES.size();
        List<String> bodies = BODIES.get(category);
        List<JudgeCell> cells = trimmed(
                IntStream.range(0, judges).mapToObj(it -> cell(index, it)).toList());
        List<BigDecimal> used = cells.stream()
                .filter(it -> it.use() == Use.USED)
                .map(JudgeCell::total)
                .toList();
        List<BigDecimal> all =
                cells.stream().map(JudgeCell::total).filter(it -> it != null).toList();
        BigDecimal mean = used.isEmpty()
                ? null
                : used.stream()
                        .reduce(BigDecimal.ZERO, BigDecimal::add)
                        .divide(BigDecimal.valueOf(used.size()), 2, RoundingMode.HALF_UP);
        return new Line(
                String.format("P%03d", index + 1),
                BRANDS.get(index % BRANDS.size()) + (index < BRANDS.size() ? "" : "（示例" + index + "）"),
                bodies.get(index / CATEGORIES.size() % bodies.size()),
                CATEGORIES.get(category),
                cells,
                all.stream().max(Comparator.naturalOrder()).orElse(null),
                all.stream().min(Comparator.naturalOrder()).orElse(null),
                all.size(),
                mean,
                null,
                mean,
                null,
                false,
                false,
                "");
    }

    private JudgeCell cell(int entry, int judge) {
        if (entry % 11 == 3 && judge == entry % judges) {
            return JudgeCell.without(Use.RECUSED);
        }
        if (judge == judges - 1 && entry % 17 == 5) {
            return JudgeCell.without(Use.ABSENT);
        }
        List<BigDecimal> parts = items.stream().map(this::part).toList();
        BigDecimal bonus = entry % 7 == 2 ? BigDecimal.valueOf(random.nextInt(1, 4)) : null;
        BigDecimal total = parts.stream().reduce(bonus == null ? BigDecimal.ZERO : bonus, BigDecimal::add);
        return new JudgeCell(Use.USED, total, parts, bonus, null, "");
    }

    private BigDecimal part(Item item) {
        int halves = Objects.requireNonNull(item.maxima().get("")).intValue() * 2;
        return BigDecimal.valueOf(halves - random.nextInt(halves / 3 + 1)).divide(BigDecimal.valueOf(2));
    }

    private static List<JudgeCell> trimmed(List<JudgeCell> cells) {
        List<Integer> scored = IntStream.range(0, cells.size())
                .filter(it -> cells.get(it).total() != null)
                .boxed()
                .sorted(Comparator.comparing(it -> total(cells.get(it))))
                .toList();
        List<JudgeCell> trimmed = new ArrayList<>(cells);
        if (scored.size() > 2) {
            strike(trimmed, scored.get(0), Use.STRUCK_LOW);
            strike(trimmed, scored.get(scored.size() - 1), Use.STRUCK_HIGH);
        }
        return trimmed;
    }

    private static BigDecimal total(JudgeCell cell) {
        return cell.total() == null ? BigDecimal.ZERO : cell.total();
    }

    private static void strike(List<JudgeCell> cells, int index, Use use) {
        JudgeCell it = cells.get(index);
        cells.set(index, new JudgeCell(use, it.total(), it.items(), it.bonus(), it.deduction(), it.remark()));
    }

    private static List<Line> placed(List<Line> lines) {
        return lines.stream().map(it -> placed(it, lines)).toList();
    }

    private static Line placed(Line line, List<Line> all) {
        BigDecimal score = line.finalScore();
        Integer place = score == null
                ? null
                : 1 + (int) all.stream().filter(it -> compare(it, score) > 0).count();
        boolean shared = score != null
                && all.stream().filter(it -> compare(it, score) == 0).count() > 1;
        return withPlace(line, place, shared);
    }

    private static int compare(Line line, BigDecimal score) {
        return line.finalScore() == null ? -1 : line.finalScore().compareTo(score);
    }

    private static Line withPlace(Line it, @Nullable Integer place, boolean shared) {
        return new Line(
                it.code(),
                it.brand(),
                it.body(),
                it.category(),
                it.cells(),
                it.highest(),
                it.lowest(),
                it.validCount(),
                it.mean(),
                it.adjustment(),
                it.finalScore(),
                place,
                shared,
                place != null && place <= 10,
                it.note());
    }
}
