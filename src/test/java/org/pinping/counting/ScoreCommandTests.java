package org.pinping.counting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** The whole command on a table that was counted by hand, see its README. */
class ScoreCommandTests {

    private static final String FOLDER = "src/test/resources/golden/counting/";

    @Test
    void csvNamesPlaceScoreStatusTieAndSelection() {
        ScoreRun run = golden("--format", "csv");

        assertThat(run.exit()).as(run.err()).isEqualTo(ScoreCommand.FINE);
        assertThat(run.out().lines())
                .containsExactly(
                        "place,entry,name,category,score,fraction,rounded,grade,status,reason,tie,selected",
                        "1,甲,先锋红,机关,16,16/1,16.00,,selected,,第 2 项平均分高者在前,1",
                        "2,丙,守护者,医院,16,16/1,16.00,,selected,,第 2 项平均分高者在前,1",
                        "3,乙,医路行,医院,15,15/1,15.00,,not_selected,,,0",
                        ",丁,同心桥,基层,,,,,unscored,有效评分 2 份，不足规定的 3 份。,,0",
                        ",戊,向阳花,基层,,,,,unscored,2 名评委认定存在“V 造假”，取消评选资格。,,0");
    }

    @Test
    void jsonCarriesTheDerivation() {
        JsonNode entry = golden("--format", "json").entry("甲");

        assertThat(entry.get("derivation").get("judges"))
                .map(line -> line.get("judge").asString() + " "
                        + line.get("total").asString() + " " + line.get("use").asString())
                .containsExactly("J1 16 used", "J2 17 struck_high", "J3 13.5 struck_low", "J4 16 used");
        assertThat(entry.get("derivation").get("sum").asString()).isEqualTo("32");
        assertThat(entry.get("derivation").get("divisor").asInt()).isEqualTo(2);
        JsonNode tie = entry.get("derivation").get("ties").get(0);
        assertThat(tie.get("rule").asString()).isEqualTo("item:2");
        assertThat(tie.get("merit").get(0).asString()).isEqualTo("5");
    }

    @Test
    void recusedAndAbsentAreToldApart() {
        JsonNode judges =
                golden("--format", "json").entry("丁").get("derivation").get("judges");

        assertThat(judges)
                .map(line -> line.get("use").asString())
                .containsExactly("not_counted", "not_counted", "recused", "absent");
    }

    @Test
    void theTableIsAlignedForChinese() {
        assertThat(golden().out().lines())
                .containsExactly(
                        "小样评分表",
                        "没有用到的列：note",
                        "",
                        "名次  编号  名称    类别  得分   准确得分  结果    同分依据               说明",
                        "1     甲    先锋红  机关  16.00  16        入选    第 2 项平均分高者在前",
                        "2     丙    守护者  医院  16.00  16        入选    第 2 项平均分高者在前",
                        "3     乙    医路行  医院  15.00  15        未入选",
                        "—     丁    同心桥  基层                   无得分                         有效评分 2 份，不足规定的 3 份。",
                        "—     戊    向阳花  基层                   无得分                         2 名评委认定存在“V 造假”，取消评选资格。");
    }

    @Test
    void anAdjustmentChangesTheScoreAndIsNamed() {
        ScoreRun run = ScoreRun.of(
                args(List.of("explain", "--entry", "乙", "--adjustments", FOLDER + "adjustments.csv", "--lang", "en")));

        assertThat(run.out().lines())
                .contains(
                        "J1 gave 14 points: struck (low).",
                        "From outside the sheets, “超时 30 秒”: -1.5 points.",
                        "The exact score is 13.5 (as a fraction 27/2).");
    }

    @Test
    void explainsInSentences() {
        ScoreRun run = ScoreRun.of(args(List.of("explain", "--entry", "甲")));

        assertThat(run.exit()).isEqualTo(ScoreCommand.FINE);
        assertThat(run.out().lines())
                .containsExactly(
                        "作品 甲 先锋红",
                        "共有 4 名评委，其中有效评分 4 份。",
                        "J1 给 16 分：计入。",
                        "J2 给 17 分：去高。",
                        "J3 给 13.5 分：去低。",
                        "J4 给 16 分：计入。",
                        "去掉 1 个最高分和 1 个最低分，其余取平均；有效评分太少时，相应少去，一至两份时直接平均。",
                        "计入的各份合计 32 分，除以 2。",
                        "准确得分 16（分数形式 16/1）。",
                        "四舍五入保留 2 位小数，显示为 16.00；排名用准确得分。",
                        "与别的作品同分，由“第 2 项平均分高者在前”分出先后，比较的数是 5。",
                        "在 3 个有得分的作品中列第 1 名。",
                        "名额 2 个，结果：入选。");
    }

    @Test
    void diagnosesAsJson() {
        ScoreRun run = ScoreRun.of(args(List.of("diagnose", "--stat", "severity")));

        assertThat(run.exit()).as(run.err()).isEqualTo(ScoreCommand.FINE);
        assertThat(run.json().get("severity").get("judges")).hasSize(4);
    }

    @Test
    void aFileWithoutFaultIsSummedUp() {
        ScoreRun run = ScoreRun.of("check", FOLDER + "criteria.yaml");

        assertThat(run.exit()).isEqualTo(ScoreCommand.FINE);
        assertThat(run.out()).startsWith("criteria.yaml 没有错误：小样评分表，2 项 4 条，满分 20 分。\n");
    }

    @Test
    void theLanguageFollowsTheEnvironment() {
        ScoreRun english = ScoreRun.of(Map.of("LANG", "en_GB.UTF-8"), "--criteria", "none.yaml");
        ScoreRun chinese = ScoreRun.of(Map.of("LANG", "zh_CN.UTF-8"), "--criteria", "none.yaml");

        assertThat(english.errors()).containsExactly("There is no file none.yaml, or it may not be read.");
        assertThat(chinese.errors()).containsExactly("找不到文件 none.yaml，或者没有读取权限。");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--fast | Unknown option --fast, see scripts/score --help.",
                "guess | Unknown word “guess”: check, explain and diagnose are known, see scripts/score --help.",
                "--where year | --where needs name=text, not “year”.",
                "--format xml | --format is table, csv or json, not “xml”.",
                "--out result.pdf | The name behind --out ends in .xlsx, .csv or .json, not “result.pdf”.",
                "--where year=1 | The file scores.csv has no column “year”, which --where names.",
                "explain --entry 己 | There is no entry “己”.",
                "check | Usage: scripts/score check FILE.yaml",
                "--judges none.csv | There is no file none.csv, or it may not be read.",
                "diagnose --stat luck | There is no statistic “luck”, only all, or one of: severity, consistency, "
                        + "outliers, icc, kendall, krippendorff, top_n, leave_one_out, trimming, weights, "
                        + "effective_weights, halo, own_organization.",
            })
    void wrongUsageIsOneLine(String words, String line) {
        List<String> given = new ArrayList<>(List.of(words.split(" ")));
        given.addAll(List.of("--lang", "en"));

        ScoreRun run = ScoreRun.of(
                words.startsWith("--judges")
                        ? new String[] {
                            "--criteria",
                            FOLDER + "criteria.yaml",
                            "--scores",
                            FOLDER + "scores.csv",
                            "--judges",
                            "none.csv",
                            "--lang",
                            "en"
                        }
                        : args(given));

        assertThat(run.exit()).isEqualTo(ScoreCommand.WRONG_USAGE);
        assertThat(run.out()).isEmpty();
        assertThat(run.errors()).containsExactly(line);
    }

    private static ScoreRun golden(String... more) {
        return ScoreRun.of(args(List.of(more)));
    }

    private static String[] args(List<String> more) {
        List<String> args = new ArrayList<>(more);
        for (String file : List.of("criteria.yaml", "scores.csv", "judges.csv", "entries.csv", "sheets.csv")) {
            args.add("--" + file.substring(0, file.indexOf('.')));
            args.add(FOLDER + file);
        }
        return args.toArray(String[]::new);
    }
}
