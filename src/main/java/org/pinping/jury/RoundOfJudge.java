package org.pinping.jury;

import org.pinping.contest.ContestId;
import org.pinping.contest.ReviewRoundId;

/** A round in which a judge has entries to mark. */
public record RoundOfJudge(ContestId contest, ReviewRoundId round, JudgeId judge, int entries) {}
