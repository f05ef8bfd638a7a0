package org.pinping.casefile;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pinping.casefile.SourceLine.Role;

/** Finds the name of the brand in the title, or quoted in the text beside the words for a brand. */
final class BrandNames {

    private static final Pattern QUOTED = Pattern.compile("[“\"「『《]([^“”\"「」『』《》]{2,20})[”\"」』》]");
    private static final Pattern NEAR = Pattern.compile(
            "[“\"]([^“”\"]{2,20})[”\"](?:[^，。；“”\"\n]{0,12}?党建|这一|特色|服务)?品牌|党建(?:特色|服务)?品牌[：:]?[“\"]([^“”\"]{2,20})[”\"]");
    private static final Pattern NO_NAME =
            Pattern.compile(".*(?:申报表|申报书|申报材料|申请表|推荐表|汇总表|材料|附件\\d*|目录|案例集|一览表|评选|评比|通知|方案|\\d{4}年.*)$");
    private static final Pattern WORDS =
            Pattern.compile("(?:党建)?(?:工作)?(?:特色|服务)?品牌(?:创建|建设)?(?:案例|简介|介绍|故事|材料|申报材料|申报表)?$|^(?:党建)?品牌[：:]?");
    private static final String PARTERS = "·•—–－ 　-";
    private static final int LONGEST = 16;

    private BrandNames() {}

    /** The name that a title line gives, empty if it gives none. */
    static String ofTitle(String title) {
        Matcher quoted = QUOTED.matcher(title);
        if (quoted.find()) {
            return plain(quoted.group(1));
        }
        String name = plain(WORDS.matcher(Signs.squeeze(title)).replaceAll(""));
        boolean speaks = name.chars().anyMatch(it -> "，。、；：？,;:?".indexOf(it) >= 0);
        boolean fits =
                name.length() >= 2 && name.length() <= LONGEST && name.chars().anyMatch(Signs::isHan);
        return fits && !speaks && !NO_NAME.matcher(name).matches() && !BodyNames.isBody(name) ? name : "";
    }

    /** The name most often quoted as a brand's in the text, empty if none is. */
    static String ofText(List<Line> lines) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (Line line : lines) {
            if (line.role == Role.REMOVED || line.isPicture()) {
                continue;
            }
            Matcher near = NEAR.matcher(line.text);
            while (near.find()) {
                String name = near.group(1) == null ? near.group(2) : near.group(1);
                counts.merge(plain(name), 1, Integer::sum);
            }
        }
        return counts.entrySet().stream()
                .reduce((first, second) -> second.getValue() > first.getValue() ? second : first)
                .map(Map.Entry::getKey)
                .orElse("");
    }

    /** Without quotation marks and blanks around and between single letters. */
    static String plain(String name) {
        String text = Signs.strip(name.replaceAll("[“”\"「」『』《》【】]", ""));
        boolean chinese = text.codePoints().filter(it -> !Signs.isBlank(it)).allMatch(Signs::isHan);
        if (chinese) {
            return Signs.squeeze(text);
        }
        return text.replaceAll("(?<=\\p{IsHan})[|｜](?=\\p{IsHan})", "")
                .replaceAll("^[" + PARTERS + "]+|[" + PARTERS + "]+$", "");
    }
}
