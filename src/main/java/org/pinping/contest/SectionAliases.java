package org.pinping.contest;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** The other titles a section may bear in the files of applicants. */
public final class SectionAliases {

    private static final Map<String, List<String>> STANDARD = Map.of(
            "品牌介绍", List.of("品牌简介", "品牌概况", "品牌内涵", "品牌释义", "品牌背景", "基本情况"),
            "主要做法", List.of("具体做法", "创建做法", "经验做法", "做法与经过", "工作举措", "主要举措"),
            "实际成效", List.of("创建成效", "工作成效", "取得成效", "主要成效", "工作成果", "成效与反响"));

    private SectionAliases() {}

    /** The titles in use for the three standard sections; none for any other. */
    public static List<String> standard(String title) {
        return STANDARD.getOrDefault(title, List.of());
    }

    /** The titles that sections begin with in most contests, in their order. */
    public static List<String> standardTitles() {
        return List.of("品牌介绍", "主要做法", "实际成效");
    }

    /** As typed in one line. */
    public static List<String> split(String typed) {
        return Arrays.stream(typed.split("[、，,;；/|\\n]"))
                .map(String::strip)
                .filter(it -> !it.isEmpty())
                .distinct()
                .toList();
    }

    public static String join(List<String> aliases) {
        return String.join("、", aliases);
    }
}
