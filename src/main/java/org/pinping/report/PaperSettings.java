package org.pinping.report;

import java.util.List;
import org.pinping.office.Fonts;

/**
 * What a house decides about its papers.
 *
 * @param summarySigners who signs the score summary and the ranking, in order
 * @param judgeSigners what stands at the foot of a judge's own sheet
 * @param checkSigners who signs the sheet of formal checks
 * @param dateLine the place for a date written by hand
 * @param struckMark stands behind a total that does not count
 */
public record PaperSettings(
        Fonts fonts,
        List<String> summarySigners,
        List<String> judgeSigners,
        List<String> checkSigners,
        String dateLine,
        String struckMark) {

    public static final PaperSettings DEFAULT = new PaperSettings(
            new Fonts("黑体", "黑体", "宋体", "Noto Sans CJK SC", 20, 11),
            List.of("计分员：", "复核人：", "监督员：", "评委会主任："),
            List.of("评委签名：", "监督员："),
            List.of("经办人：", "复核人：", "监督员："),
            "　　　　年　　月　　日",
            "去");

    public PaperSettings {
        summarySigners = List.copyOf(summarySigners);
        judgeSigners = List.copyOf(judgeSigners);
        checkSigners = List.copyOf(checkSigners);
    }
}
