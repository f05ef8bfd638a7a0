package org.pinping.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.pinping.contest.CategoryView;
import org.pinping.contest.ContestId;
import org.pinping.contest.ContestView;
import org.pinping.contest.CountRule;
import org.pinping.contest.Phase;
import org.pinping.contest.SectionView;
import org.pinping.kernel.Fault;

class EntryCheckTests {

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
            List.of(new CategoryView(7, "JG", "机关", null, null)),
            List.of(new SectionView("a", "介绍", 3, 5, ""), new SectionView("b", "做法", null, null, "")),
            List.of(),
            1);

    @Test
    void findsNothingWrongWithACompleteDraft() {
        EntryDraft draft = new EntryDraft(
                7,
                "品牌",
                List.of(),
                Map.of("slogan", "", "contactName", "张三", "contactPhone", "0574"),
                Map.of("a", "一二三四五 abc，。", "b", "x"));

        assertThat(new EntryCheck(CONTEST, StandardForm.FORM, draft).submissionFaults())
                .isEmpty();
    }

    @Test
    void keepsAnIncompleteDraft() {
        EntryDraft draft = new EntryDraft(7, "", List.of(), Map.of(), Map.of("a", "一二三四五六"));

        assertThat(new EntryCheck(CONTEST, StandardForm.FORM, draft).keepingFaults())
                .isEmpty();
    }

    @Test
    void tellsEveryFaultAtOnce() {
        EntryDraft draft = new EntryDraft(
                8,
                " ",
                List.of(),
                Map.of("slogan", "口\u0000号", "contactName", "张三", "contactPhone", "9".repeat(201)),
                Map.of("a", "一二三四五六"));

        List<Fault> faults = new EntryCheck(CONTEST, StandardForm.FORM, draft).submissionFaults();

        assertThat(faults)
                .extracting(Fault::field, Fault::code)
                .containsExactlyInAnyOrder(
                        tuple("fields[slogan]", "problem.contest.text.control"),
                        tuple("fields[contactPhone]", "problem.contest.text.long"),
                        tuple("fields[contactPhone]", "problem.entry.field.PHONE"),
                        tuple("categoryId", "problem.entry.category"),
                        tuple("brandName", "problem.contest.text.blank"),
                        tuple("sections[a]", "problem.entry.section.long"),
                        tuple("sections[b]", "problem.entry.section.empty"));
    }

    @Test
    void namesSectionTitleCountAndLimit() {
        EntryDraft draft = new EntryDraft(
                7,
                "品牌",
                List.of(),
                Map.of("slogan", "", "contactName", "张三", "contactPhone", "0574"),
                Map.of("a", "一二", "b", "x"));

        assertThat(new EntryCheck(CONTEST, StandardForm.FORM, draft).submissionFaults())
                .containsExactly(Fault.of("sections[a]", "problem.entry.section.short", "介绍", 2, 3));
    }

    @Test
    void takesMarkupAndFormulasAsText() {
        EntryDraft draft = new EntryDraft(
                7,
                "=HYPERLINK(\"x\")",
                List.of(),
                Map.of("slogan", "<script>", "contactName", "张三", "contactPhone", "+86"),
                Map.of("a", "一二三\n\t<b>", "b", "@x"));

        assertThat(new EntryCheck(CONTEST, StandardForm.FORM, draft).submissionFaults())
                .isEmpty();
        assertThat(draft.brandName()).isEqualTo("=HYPERLINK(\"x\")");
    }

    @Test
    void makesLineEndsAlike() {
        EntryDraft draft = new EntryDraft(7, "", List.of(), Map.of(), Map.of("a", "一\r\n二\r三\n"));

        assertThat(draft.section("a")).isEqualTo("一\n二\n三\n");
    }
}
