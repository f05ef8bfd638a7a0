package org.pinping.contest.web;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.pinping.contest.ContestId;
import org.pinping.contest.ContestManagement;
import org.pinping.contest.ContestView;
import org.pinping.contest.ReviewRoundId;
import org.pinping.contest.RoundView;
import org.pinping.kernel.Actor;
import org.pinping.kernel.Role;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Adds, shows, edits and extends review rounds. */
@Controller
class ReviewRoundController {

    private final ContestManagement contests;
    private final Clock clock;

    ReviewRoundController(ContestManagement contests, Clock clock) {
        this.contests = contests;
        this.clock = clock;
    }

    @PostMapping("/contests/{contest}/rounds")
    String add(
            @PathVariable("contest") long id,
            @RequestParam(defaultValue = "") String title,
            @RequestParam(required = false) @DateTimeFormat(pattern = "yyyy-MM-dd'T'HH:mm[:ss]") @Nullable LocalDateTime closesAt,
            Actor actor,
            RedirectAttributes flash) {
        ContestId contest = new ContestId(id);
        Instant at = Moments.instant(closesAt, contests.get(contest).zone());
        ReviewRoundId round = contests.addRound(contest, title.strip(), at, actor);
        flash.addFlashAttribute("notice", "contest.round.added");
        return "redirect:/rounds/" + round.value();
    }

    @GetMapping("/rounds/{round}")
    String show(@PathVariable("round") long id, Actor actor, Model model) {
        return page("contest/round", id, actor, model);
    }

    @GetMapping("/rounds/{round}/edit")
    String edit(@PathVariable("round") long id, Actor actor, Model model) {
        actor.require(Role.ORGANIZER);
        return page("contest/round-edit", id, actor, model);
    }

    @PostMapping("/rounds/{round}/edit")
    String save(
            @PathVariable("round") long id,
            @ModelAttribute("form") RoundForm form,
            Actor actor,
            RedirectAttributes flash) {
        ReviewRoundId round = new ReviewRoundId(id);
        Instant at = Moments.instant(form.closesAt(), contestOf(round).zone());
        contests.editRound(round, form.version(), form.title().strip(), at, actor);
        flash.addFlashAttribute("notice", "contest.round.saved");
        return "redirect:/rounds/" + id;
    }

    @PostMapping("/rounds/{round}/deadline")
    String extend(
            @PathVariable("round") long id,
            @RequestParam @DateTimeFormat(pattern = "yyyy-MM-dd'T'HH:mm[:ss]") LocalDateTime closesAt,
            @RequestParam(defaultValue = "") String reason,
            Actor actor,
            RedirectAttributes flash) {
        ReviewRoundId round = new ReviewRoundId(id);
        Instant at = Moments.instant(closesAt, contestOf(round).zone());
        contests.extendRound(round, Objects.requireNonNull(at), reason.strip(), actor);
        flash.addFlashAttribute("notice", "contest.round.extended");
        return "redirect:/rounds/" + id;
    }

    private String page(String view, long id, Actor actor, Model model) {
        actor.require(Role.ORGANIZER, Role.SUPERVISOR);
        ReviewRoundId round = new ReviewRoundId(id);
        ContestView contest = contestOf(round);
        RoundView shown = contest.round(round);
        model.addAttribute("page", ContestPage.of(contest, actor, clock.instant()));
        model.addAttribute("contest", contest);
        model.addAttribute("round", shown);
        model.addAttribute(
                "form", new RoundForm(shown.version(), shown.title(), Moments.local(shown.closesAt(), contest.zone())));
        return view;
    }

    private ContestView contestOf(ReviewRoundId round) {
        return contests.get(contests.round(round).contest());
    }
}
