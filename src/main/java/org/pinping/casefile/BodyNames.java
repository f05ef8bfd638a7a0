package org.pinping.casefile;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Tells names of bodies from other words by how they end. */
final class BodyNames {

    private static final Pattern BODY = Pattern.compile(".{2,40}(?:党委|党总支|总支|党支部|支部|党组|党工委|工委|委员会|卫健委|卫健局|卫生局|健康局|"
            + "局|医院|保健院|卫生院|分院|总院|中心|疾控|监督所|研究所|检验所|血站|急救站|服务站|医共体|医联体|集团|公司|门诊部|诊所|学院|学校|协会|学会|"
            + "办公室|科|处|机关)(?:[（(][^（）()]{1,20}[)）])?");
    private static final Pattern PART = Pattern.compile("[、，,；;/\\n\\t]|(?<=\\S)[\\s\\u3000]{1,}(?=\\S)");

    private BodyNames() {}

    static boolean isBody(String text) {
        String name = Signs.squeeze(text);
        return BODY.matcher(name).matches() && !Signs.holdsSentence(name) && name.indexOf('：') < 0;
    }

    /** The bodies of a line if it names nothing else; none otherwise. */
    static List<String> of(String line) {
        List<String> names = new ArrayList<>();
        for (String part : PART.split(line, -1)) {
            String name = Signs.squeeze(part);
            if (!name.isEmpty()) {
                names.add(name);
            }
        }
        if (!names.isEmpty() && names.stream().allMatch(BodyNames::isBody)) {
            return names;
        }
        String whole = Signs.squeeze(line);
        return isBody(whole) ? List.of(whole) : List.of();
    }

    /** What was between the names. */
    static String parters(String line, List<String> names) {
        StringBuilder rest = new StringBuilder(Signs.squeeze(line));
        for (String name : names) {
            int at = rest.indexOf(name);
            if (at >= 0) {
                rest.delete(at, at + name.length());
            }
        }
        return rest.toString();
    }
}
