package org.pinping.entry;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.pinping.contest.ContestId;
import org.pinping.contest.ContestView;
import org.pinping.contest.CountRule;
import org.pinping.contest.Phase;
import org.pinping.contest.SectionView;
import org.pinping.entry.PartChange.Kind;
import org.pinping.entry.PartChange.Run;

class RevisionChangeTests {

    private static final ContestView CONTEST = new ContestView(
            new ContestId(1),
            "评选",
            "",
            "",
            "",
            "主办",
            ZoneId.of("Asia/Shanghai"),
            10,
            "{number}",
            CountRule.HAN,
            Phase.SUBMISSION,
            null,
            List.of(),
            List.of(new SectionView("a", "主要做法", null, null, "")),
            List.of(),
            1);
    private static final ApplicationForm FORM = new ApplicationForm(List.of(), 1);

    @Test
    void marksTheWordsThatChangedInsideASentence() {
        PartChange change = section("开展义诊12场。服务群众。", "开展义诊30场。服务群众。新增一句。");

        assertThat(change.runs())
                .containsExactly(
                        new Run(Kind.SAME, "开展义诊"),
                        new Run(Kind.GONE, "12"),
                        new Run(Kind.NEW, "30"),
                        new Run(Kind.SAME, "场。"),
                        new Run(Kind.SAME, "服务群众。"),
                        new Run(Kind.NEW, "新增一句。"));
        assertThat(change.isChanged()).isTrue();
    }

    @Test
    void nothingChangedIsOneRun() {
        assertThat(section("同样。", "同样。").isChanged()).isFalse();
    }

    @Test
    void bothTextsCanBeReadAgainFromTheRuns() {
        String before = "一、😀甲abc乙；\n二、丙。\n";
        String after = "一、😀甲abd乙；三、丁！\n二、丙。尾";

        List<Run> runs = section(before, after).runs();

        assertThat(text(runs, Kind.GONE)).isEqualTo(before);
        assertThat(text(runs, Kind.NEW)).isEqualTo(after);
    }

    @Test
    void twoLongTextsWithNothingInCommonAreToldAtOnce() {
        String before = "甲。乙；".repeat(5_000);
        String after = "丙！丁\n".repeat(5_000);

        assertThat(section(before, after).runs()).containsExactly(new Run(Kind.GONE, before), new Run(Kind.NEW, after));
    }

    private static String text(List<Run> runs, Kind of) {
        return runs.stream()
                .filter(it -> it.kind() == Kind.SAME || it.kind() == of)
                .map(Run::text)
                .collect(Collectors.joining());
    }

    private static PartChange section(String before, String after) {
        return RevisionChange.between(of(before), of(after), CONTEST, FORM).get(1);
    }

    private static RevisionText of(String text) {
        return new RevisionText("品牌", Map.of(), Map.of("a", text));
    }
}
