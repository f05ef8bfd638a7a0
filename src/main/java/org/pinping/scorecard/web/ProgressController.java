package org.pinping.scorecard.web;

import org.pinping.contest.ContestManagement;
import org.pinping.contest.ReviewRoundId;
import org.pinping.entry.EntryId;
import org.pinping.jury.JudgeId;
import org.pinping.kernel.Actor;
import org.pinping.scorecard.RoundManagement;
import org.pinping.scorecard.RoundProgress;
import org.pinping.scorecard.ScorecardManagement;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A round as its organizer conducts it: progress, opening, closing, giving a sheet back. */
@Controller
@RequestMapping("/rounds/{round}")
class ProgressController {

    private static final String PROGRESS = "redirect:/rounds/{round}/progress";

    private final RoundManagement rounds;
    private final ScorecardManagement scorecards;
    private final ContestManagement contests;

    ProgressController(RoundManagement rounds, ScorecardManagement scorecards, ContestManagement contests) {
        this.rounds = rounds;
        this.scorecards = scorecards;
        this.contests = contests;
    }

    @GetMapping("/progress")
    String show(@PathVariable long round, Actor actor, Model model) {
        RoundProgress progress = rounds.progress(new ReviewRoundId(round), actor);
        model.addAttribute("round", progress.round());
        model.addAttribute("contest", contests.get(progress.round().contest()));
        model.addAttribute("progress", progress);
        model.addAttribute("board", ProgressBoard.of(progress));
        return "scorecard/progress";
    }

    @PostMapping("/opening")
    String open(@PathVariable long round, @RequestParam String reason, Actor actor, RedirectAttributes redirect) {
        rounds.open(new ReviewRoundId(round), reason, actor);
        redirect.addFlashAttribute("notice", "round.opened");
        return PROGRESS;
    }

    /** What closing would leave out, named before it happens. */
    @GetMapping("/closing")
    String review(@PathVariable long round, Actor actor, Model model) {
        RoundProgress progress = rounds.progress(new ReviewRoundId(round), actor);
        model.addAttribute("round", progress.round());
        model.addAttribute("contest", contests.get(progress.round().contest()));
        model.addAttribute("missing", ProgressBoard.missing(progress));
        return "scorecard/closing";
    }

    @PostMapping("/closing")
    String close(
            @PathVariable long round,
            @RequestParam int missing,
            @RequestParam String reason,
            Actor actor,
            RedirectAttributes redirect) {
        rounds.close(new ReviewRoundId(round), missing, reason, actor);
        redirect.addFlashAttribute("notice", "round.closed");
        return "redirect:/rounds/{round}/standings";
    }

    @PostMapping("/sheets/{entry}/judges/{judge}/reopening")
    String reopen(
            @PathVariable long round,
            @PathVariable long entry,
            @PathVariable long judge,
            @RequestParam String reason,
            Actor actor,
            RedirectAttributes redirect) {
        scorecards.reopen(new ReviewRoundId(round), new JudgeId(judge), new EntryId(entry), reason, actor);
        redirect.addFlashAttribute("notice", "scorecard.reopened");
        return PROGRESS;
    }
}
