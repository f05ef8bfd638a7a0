package org.pinping.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TextOverlapTests {

    private static final String PASSAGE = "以党建引领把服务送到每一个人的家门口";

    @Test
    void findsAPassageWhatevertheSignsAround() {
        String own = "开头。" + PASSAGE + "。结尾";
        String other = "别的话，以党建引领，把服务送到——\n每一个人的“家门口”！";
        TextOverlap overlap = new TextOverlap(own);

        assertThat(overlap.length()).isEqualTo(PASSAGE.length() + 4);
        assertThat(overlap.sharedWith(other)).isEqualTo(PASSAGE.length());
        assertThat(marked(TextRun.of(own, overlap.passages(other).own()))).isEqualTo(PASSAGE);
        assertThat(marked(TextRun.of(other, overlap.passages(other).other()))).isEqualTo("以党建引领，把服务送到——\n每一个人的“家门口");
    }

    @Test
    void aPassageMustBeThirteenSignsLong() {
        String twelve = "一二三四五六七八九十甲乙";

        assertThat(new TextOverlap("前面" + twelve + "后面").sharedWith("上文" + twelve + "下文"))
                .isZero();
        assertThat(new TextOverlap("前面" + twelve + "丙后面").sharedWith("上文" + twelve + "丙下文"))
                .isEqualTo(13);
    }

    @Test
    void sameTextIsSharedWholeAndOtherTextNotAtAll() {
        String text = random(1, 2_000);

        assertThat(new TextOverlap(text).sharedWith(text)).isEqualTo(2_000);
        assertThat(new TextOverlap(text).sharedWith(random(2, 2_000))).isZero();
    }

    @Test
    void theRunsTogetherAreTheText() {
        String own = random(3, 50) + PASSAGE + random(4, 50);
        TextOverlap overlap = new TextOverlap(own);

        List<TextRun> runs = TextRun.of(own, overlap.passages(PASSAGE).own());

        assertThat(String.join("", runs.stream().map(TextRun::text).toList())).isEqualTo(own);
        assertThat(runs).hasSize(3);
    }

    @Test
    void aTextRepeatedAThousandTimesIsComparedInNoTime() {
        String own = "啊".repeat(20_000);

        assertThat(new TextOverlap(own).sharedWith(own)).isEqualTo(20_000);
    }

    @Test
    void anEmptyTextSharesNothing() {
        assertThat(new TextOverlap("。，！").length()).isZero();
        assertThat(new TextOverlap("").sharedWith(PASSAGE)).isZero();
        assertThat(new TextOverlap(PASSAGE).sharedWith("")).isZero();
    }

    private static String marked(List<TextRun> runs) {
        return String.join(
                "|", runs.stream().filter(TextRun::shared).map(TextRun::text).toList());
    }

    private static String random(int seed, int length) {
        Random random = new Random(seed);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            text.append((char) (0x4e00 + random.nextInt(3_000)));
        }
        return text.toString();
    }
}
