package org.pinping.casefile;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.pinping.casefile.CaseFileProposal.Field;
import org.pinping.office.DocumentBlock.Place;

/** Recognizes the lines of a form: a label, a colon or the next cell, a value. */
final class FormLabels {

    static final String BRAND = "品牌名称";
    static final String BODY = "申报单位";
    static final String RECOMMENDER = "推荐单位";

    private static final Map<String, String> SAME = Map.ofEntries(
            Map.entry("党建品牌名称", BRAND),
            Map.entry("品牌", BRAND),
            Map.entry("党建品牌", BRAND),
            Map.entry("案例名称", BRAND),
            Map.entry("申报单位全称", BODY),
            Map.entry("申报单位名称", BODY),
            Map.entry("参评单位", BODY),
            Map.entry("报送单位", BODY),
            Map.entry("创建单位", BODY),
            Map.entry("申报主体", BODY),
            Map.entry("申报党组织", BODY),
            Map.entry("党组织名称", BODY),
            Map.entry("单位名称", BODY),
            Map.entry("单位", BODY),
            Map.entry("推荐党组织", RECOMMENDER),
            Map.entry("推荐部门", RECOMMENDER),
            Map.entry("口号", "品牌口号"),
            Map.entry("品牌标语", "品牌口号"),
            Map.entry("联系人姓名", "联系人"),
            Map.entry("联络员", "联系人"),
            Map.entry("联系手机", "联系电话"),
            Map.entry("手机", "联系电话"),
            Map.entry("手机号码", "联系电话"),
            Map.entry("电话", "联系电话"),
            Map.entry("联系方式", "联系电话"),
            Map.entry("电子邮箱", "邮箱"),
            Map.entry("品牌创建时间", "创建时间"));

    private static final List<String> KNOWN = List.of(
            BRAND,
            BODY,
            RECOMMENDER,
            "品牌口号",
            "联系人",
            "联系电话",
            "邮箱",
            "地址",
            "单位地址",
            "单位类别",
            "类别",
            "申报类别",
            "支部书记",
            "党支部书记",
            "书记",
            "负责人",
            "品牌负责人",
            "党员人数",
            "党员数",
            "创建时间",
            "成立时间",
            "填报时间",
            "填报日期",
            "申报时间",
            "申报日期",
            "填表人",
            "撰稿人",
            "作者");

    private static final Pattern LINE =
            Pattern.compile("^([\\p{IsHan}\\s\\u3000（）()]{1,20}?)[\\s\\u3000]*([：:])[\\s\\u3000]*(.*)$");

    private FormLabels() {}

    /** The fields of a line, or null if it is none of a form. */
    static @Nullable List<Field> of(Line line) {
        if (line.place == Place.ROW) {
            return ofRow(line.text);
        }
        Matcher matcher = LINE.matcher(line.text);
        String label = matcher.matches() ? label(matcher.group(1)) : "";
        if (label.isEmpty() || matcher.group(3).length() > 200) {
            return null;
        }
        return List.of(new Field(label, Signs.strip(matcher.group(3))));
    }

    private static @Nullable List<Field> ofRow(String text) {
        String[] cells = text.split("\t", -1);
        List<Field> fields = new ArrayList<>();
        int at = 0;
        while (at < cells.length) {
            String label = label(cells[at].replaceFirst("[：:]\\s*$", ""));
            if (label.isEmpty() || (at + 1 < cells.length && cells[at + 1].length() > 200)) {
                return null;
            }
            boolean empty = at + 1 >= cells.length || !label(cells[at + 1]).isEmpty();
            fields.add(new Field(label, empty ? "" : Signs.strip(cells[at + 1])));
            at += empty ? 1 : 2;
        }
        return fields;
    }

    /** The name under which a label is known, empty for none. */
    private static String label(String typed) {
        String squeezed = Signs.squeeze(typed);
        String plain = squeezed.replaceAll("[（(][^（）()]*[)）]", "");
        String name = SAME.getOrDefault(plain, plain);
        return KNOWN.contains(name) ? name : "";
    }

    /** The signs of a line that are in none of its values. */
    static String labels(Line line, List<Field> fields) {
        StringBuilder rest = new StringBuilder(Signs.squeeze(line.text));
        int from = 0;
        for (Field field : fields) {
            String value = Signs.squeeze(field.value());
            int at = value.isEmpty() ? -1 : rest.indexOf(value, from);
            if (at >= 0) {
                rest.delete(at, at + value.length());
                from = at;
            }
        }
        return rest.toString();
    }
}
