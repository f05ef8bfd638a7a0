package org.pinping.casefile;

import java.util.List;

/** A case file of our own making that has the shape of real ones. */
final class ModelCase {

    static final List<SectionTitles> TITLES = List.of(
            new SectionTitles("profile", "品牌介绍", List.of("品牌简介", "品牌内涵", "品牌概况")),
            new SectionTitles("practices", "主要做法", List.of("具体做法", "创建做法")),
            new SectionTitles("results", "实际成效", List.of("创建成效", "工作成效", "取得成效", "主要成效")));

    static final String BRAND = "潮头医者";
    static final String BODY = "滨海市卫生健康局机关党委";

    static final List<String> PROFILE =
            List.of("“潮头医者”是一个虚构的党建品牌，名字取自海边的城市和那里的医务人员，标识由海浪、灯塔和听诊器组成。", "品牌于二〇二〇年提出，主要做法在后来三年里慢慢成形，品牌介绍也改过几稿。");

    static final List<String> PRACTICES = List.of(
            "（一）把支部建到科室里",
            "一是摸清家底。每个科室的党员名册都核对一遍，支部委员与科室骨干交叉任职，遇事一起商量。二是定下规矩，每月固定一天开会学习。",
            "（二）把服务送到码头上",
            "医疗队每周去一次渔港码头，给出海归来的船员量血压、测血糖，顺便讲一讲急救知识，三年里一共去了一百五十多次。");

    static final List<String> RESULTS = List.of("一是看病更近了。码头边的服务点接诊了两千多人次，工作成效得到船员认可。", "二是队伍更齐了。主动报名参加医疗队的党员一年比一年多。");

    private ModelCase() {}

    static List<List<String>> sections() {
        return List.of(PROFILE, PRACTICES, RESULTS);
    }

    static String text(List<String> paragraphs) {
        return String.join("\n\n", paragraphs);
    }
}
