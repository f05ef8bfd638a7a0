package org.pinping.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pinping.casefile.CaseFileProposal.Caption;
import org.pinping.casefile.CaseFileProposal.Field;
import org.pinping.casefile.CaseFileProposal.Unplaced;
import org.pinping.office.DocumentReader;
import org.pinping.office.DocumentText;

class CaseFileReaderTests {

    private static final DocumentReader READER = new DocumentReader();

    @Test
    void twoBodiesMarksPartedLettersAndStrayQuotesAreUnderstood() {
        CaseFileProposal proposal = propose("""
                # “潮|头|医|者" 党建品牌案例

                滨海区直机关工委　滨海区卫健局

                ## 品牌介绍

                “潮头医者"是两家单位一起办的党建品牌。

                ## 主要做法

                ### （一）一起学

                每月一次。

                ## 创建成效

                党员更齐心了。
                """);

        assertThat(proposal.brand().value()).isEqualTo("潮头医者");
        assertThat(proposal.bodies()).extracting(Found::value).containsExactly("滨海区直机关工委", "滨海区卫健局");
        assertThat(proposal.sections().get("profile")).isEqualTo("“潮头医者”是两家单位一起办的党建品牌。");
        assertThat(proposal.sections().get("practices")).isEqualTo("（一）一起学\n\n每月一次。");
        assertThat(proposal.sections().get("results")).isEqualTo("党员更齐心了。");
        assertThat(proposal.mends()).extracting(Mend::kind).contains(Mend.Kind.PARTED, Mend.Kind.QUOTE, Mend.Kind.MARK);
    }

    @Test
    void aTableOfContentsAndWordsInSentencesAreNoHeadings() {
        CaseFileProposal proposal = propose("""
                目录
                一、品牌介绍……1
                二、主要做法……2
                三、实际成效……5

                一、品牌介绍
                主要做法和实际成效都写在后面。主要做法是三条，这里先不说。
                二、主要做法
                （一）抓实际成效
                工作成效不是说出来的。
                （二）工作成效
                说的是过程。
                三、实际成效
                都在这里。
                """);

        assertThat(proposal.sections().get("profile")).isEqualTo("主要做法和实际成效都写在后面。主要做法是三条，这里先不说。");
        assertThat(proposal.sections().get("practices")).isEqualTo("（一）抓实际成效\n\n工作成效不是说出来的。\n\n（二）工作成效\n\n说的是过程。");
        assertThat(proposal.sections().get("results")).isEqualTo("都在这里。");
        assertThat(proposal.unplaced()).hasSize(1);
    }

    @Test
    void aListOfBareTitlesBeforeTheTextIsNoSection() {
        CaseFileProposal proposal = propose("""
                一、品牌介绍
                二、主要做法
                三、实际成效
                一、品牌介绍
                介绍。
                二、主要做法
                做法。
                三、实际成效
                成效。
                """);

        assertThat(proposal.sections()).containsValues("介绍。", "做法。", "成效。");
        assertThat(proposal.unplaced()).extracting(Unplaced::text).containsExactly("一、品牌介绍\n二、主要做法\n三、实际成效");
    }

    @Test
    void linesOfAFormAreReturnedByTheirLabel() {
        CaseFileProposal proposal = propose("""
                品牌名称：“潮头医者”
                申报单位（全称）：滨海市第一医院党委、滨海市疾控中心党支部
                推荐单位：滨海市卫生健康局党委
                品牌口号：在海边，在身边
                联 系 人：王小海
                党员人数：128
                主要做法：每周一次。
                """);

        assertThat(proposal.brand()).isEqualTo(new Found("潮头医者", true));
        assertThat(proposal.bodies()).extracting(Found::value).containsExactly("滨海市第一医院党委", "滨海市疾控中心党支部");
        assertThat(proposal.recommender().value()).isEqualTo("滨海市卫生健康局党委");
        assertThat(proposal.fields())
                .containsExactly(new Field("品牌口号", "在海边，在身边"), new Field("联系人", "王小海"), new Field("党员人数", "128"));
        assertThat(proposal.sections().get("practices")).isEqualTo("每周一次。");
    }

    @Test
    void aTitleMayBeFollowedByItsTextOnTheSameLine() {
        CaseFileProposal proposal = propose("""
                【品牌介绍】“潮头医者”是党建品牌。
                一、主要做法　每周一次。
                实际成效: 看病近了。
                """);

        assertThat(proposal.sections()).containsValues("“潮头医者”是党建品牌。", "每周一次。", "看病近了。");
        assertThat(proposal.brand()).isEqualTo(new Found("潮头医者", false));
    }

    @Test
    void onlyWhatIsCertainlyTornIsJoined() {
        CaseFileProposal proposal = propose("""
                一、主要做法

                坚持党建引领，凝聚奋进力量

                我们每周去一次码头。船员都来，大家一起把“健康

                码头”办了起来，

                越办越好

                一是没有断开。

                二是也没有断开。
                """);

        assertThat(proposal.sections().get("practices"))
                .isEqualTo("坚持党建引领，凝聚奋进力量\n\n我们每周去一次码头。船员都来，大家一起把“健康码头”办了起来，越办越好" + "\n\n一是没有断开。\n\n二是也没有断开。");
        assertThat(proposal.mends())
                .filteredOn(it -> it.kind() == Mend.Kind.JOINED)
                .hasSize(2);
    }

    @Test
    void captionsBetweenTheHalvesOfASentenceAreTakenOut() {
        CaseFileProposal proposal = propose("""
                一、主要做法

                一是上门。医疗队每周都去渔港码头给船员看



                医疗队在码头

                病，一年四季没有断过。

                二是请进来。

                三是送出去。
                """);

        assertThat(proposal.sections().get("practices"))
                .isEqualTo("一是上门。医疗队每周都去渔港码头给船员看病，一年四季没有断过。\n\n二是请进来。\n\n三是送出去。");
        assertThat(proposal.captions()).extracting(Caption::text).containsExactly("医疗队在码头");
    }

    @Test
    void pageNumbersAreTakenOutAndQuotesThatMayMeanSomethingStay() {
        CaseFileProposal proposal = propose("""
                一、主要做法
                先说“健康码头，再说“健康海岛”。
                - 1 -
                第 2 页 共 3 页
                接着说。
                """);

        assertThat(proposal.sections().get("practices")).isEqualTo("先说“健康码头，再说“健康海岛”。\n\n接着说。");
        assertThat(proposal.mends()).filteredOn(Mend::isDoubt).hasSize(1);
        assertThat(proposal.mends())
                .filteredOn(it -> it.kind() == Mend.Kind.PAGE_NUMBER)
                .hasSize(2);
    }

    @Test
    void aSectionOfAnotherNameIsShownAsUnknown() {
        CaseFileProposal proposal = propose("""
                一、品牌介绍
                介绍。
                二、下一步打算
                打算。
                三、主要做法
                做法。
                """);

        assertThat(proposal.sections()).containsEntry("profile", "介绍。").containsEntry("practices", "做法。");
        assertThat(proposal.unplaced()).extracting(Unplaced::text).containsExactly("二、下一步打算\n打算。");
    }

    /** Pieces of files thrown together in any order: no sign is lost or doubled. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void nothingIsEverLost(long seed) {
        List<String> pieces = List.of(
                "一、品牌介绍",
                "二、主要做法：",
                "## 创建成效",
                "【实际成效】就是这样",
                "（一）小标题",
                "1.主要做法",
                "目录",
                "主要做法……3",
                "品牌名称：“潮|头|医|者\"",
                "申报单位：甲医院、乙局",
                "推荐单位：丙委员会",
                "联系人：张三",
                "申报单位： ",
                "**品牌介绍**后面",
                "- 3 -",
                "7",
                "8",
                "第 2 页",
                "一是做了。还没有完",
                "“没有关上的话，又说了一句。可是",
                "关上了”的话。",
                "””多了一个”。",
                "图1 合影",
                "▲照片",
                "滨海市第一医院党委",
                "（滨海市卫健局）",
                "潮 头 医 者",
                "平常的一句话。",
                "没有句号的一行",
                "# 潮头医者 #",
                "---",
                "　　品 牌 介 绍　",
                "\t",
                "",
                "",
                "",
                "“潮头医者”党建品牌很好。");
        Random random = new Random(seed);
        for (int run = 0; run < 300; run++) {
            StringBuilder file = new StringBuilder();
            for (int i = 0; i < 3 + random.nextInt(30); i++) {
                file.append(pieces.get(random.nextInt(pieces.size()))).append('\n');
            }
            file.append("末尾");
            propose(file.toString());
        }
    }

    private static CaseFileProposal propose(String file) {
        DocumentText text;
        try {
            text = READER.read("a.txt", file.getBytes(StandardCharsets.UTF_8));
        } catch (org.pinping.office.UnreadableDocument e) {
            throw new IllegalStateException(e);
        }
        CaseFileProposal proposal = CaseFileReader.propose(text, ModelCase.TITLES);
        Conservation.assertNothingLost(text, proposal);
        return proposal;
    }
}
