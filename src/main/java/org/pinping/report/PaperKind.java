package org.pinping.report;

/** The kinds of sheets a workbook can hold, in their order. */
public enum PaperKind {
    SCORE_SUMMARY,
    RANKING,
    EXPLANATION,
    JUDGE_SCORES,
    PUBLIC_NOTICE
}
