package org.pinping.scorecard.web;

import java.util.List;
import org.pinping.contest.ContestManagement;
import org.pinping.contest.ContestView;
import org.pinping.contest.ReviewRoundId;
import org.pinping.contest.RoundView;
import org.pinping.jury.JuryManagement;
import org.pinping.jury.RoundOfJudge;
import org.pinping.kernel.Actor;
import org.pinping.scorecard.QueueItem;
import org.pinping.scorecard.ScorecardManagement;
import org.pinping.scorecard.ScorecardState;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** What a judge has to do: the rounds, and the entries of one round. */
@Controller
class QueueController {

    private final ScorecardManagement scorecards;
    private final JuryManagement jury;
    private final ContestManagement contests;

    QueueController(ScorecardManagement scorecards, JuryManagement jury, ContestManagement contests) {
        this.scorecards = scorecards;
        this.jury = jury;
        this.contests = contests;
    }

    /** A round as the judge's list of rounds shows it. */
    public record Work(ContestView contest, RoundView round, int entries) {}

    @GetMapping("/work")
    String list(Actor actor, Model model) {
        List<RoundOfJudge> rounds = jury.roundsOf(actor);
        model.addAttribute(
                "work",
                rounds.stream()
                        .map(it -> new Work(contests.get(it.contest()), contests.round(it.round()), it.entries()))
                        .toList());
        return "scorecard/work";
    }

    @GetMapping("/rounds/{round}/queue")
    String queue(@PathVariable long round, Actor actor, Model model) {
        ReviewRoundId id = new ReviewRoundId(round);
        RoundView view = contests.round(id);
        List<QueueItem> queue = scorecards.queue(id, actor);
        model.addAttribute("round", view);
        model.addAttribute("contest", contests.get(view.contest()));
        model.addAttribute("queue", queue);
        model.addAttribute(
                "submitted",
                queue.stream()
                        .filter(it -> it.state() == ScorecardState.SUBMITTED)
                        .count());
        model.addAttribute(
                "next",
                queue.stream()
                        .filter(it -> it.state() == ScorecardState.NOT_STARTED || it.state() == ScorecardState.DRAFT)
                        .findFirst()
                        .orElse(null));
        return "scorecard/queue";
    }
}
