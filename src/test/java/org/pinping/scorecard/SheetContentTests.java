package org.pinping.scorecard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class SheetContentTests {

    private static final String REASON = "一\t二\\三\n四 =HYPERLINK(\"x\") \\n";

    @Test
    void readsBackWhatWasWritten() {
        Map<String, MarkView> marks = Map.of("1.1", new MarkView("3.5", REASON), "1.2", new MarkView(null, "没有材料"));

        SheetContent content = SheetContent.of(TestStandard.small(), marks);

        assertThat(content.views().get("1.1")).isEqualTo(new MarkView("3.5", REASON));
        assertThat(content.views().get("1.2")).isEqualTo(new MarkView(null, "没有材料"));
        assertThat(content.views().get("2.1")).isEqualTo(MarkView.EMPTY);
    }

    @Test
    void aClauseWithoutMarkIsNoMark() {
        SheetContent content =
                SheetContent.of(TestStandard.small(), Map.of("1.1", new MarkView("0", ""), "1.2", MarkView.EMPTY));

        assertThat(content.marks().values()).containsOnly(Map.entry("1.1", "0"));
    }

    @Test
    void anyChangeChangesTheDigest() {
        SheetContent one = SheetContent.of(TestStandard.small(), Map.of("1.1", new MarkView("3", "")));
        SheetContent other = SheetContent.of(TestStandard.small(), Map.of("1.1", new MarkView("3", "好")));

        assertThat(one.digest()).hasSize(64).isNotEqualTo(other.digest());
    }
}
