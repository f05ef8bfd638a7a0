package org.pinping.contest.web;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Objects;
import org.pinping.account.AccountId;
import org.pinping.contest.ContestId;
import org.pinping.contest.ContestManagement;
import org.pinping.contest.Duty;
import org.pinping.contest.Phase;
import org.pinping.kernel.Actor;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Moves a contest from phase to phase, sets its deadline and grants its duties. */
@Controller
class ContestStepController {

    private final ContestManagement contests;

    ContestStepController(ContestManagement contests) {
        this.contests = contests;
    }

    @PostMapping("/contests/{contest}/phase")
    String move(
            @PathVariable("contest") long id,
            @RequestParam Phase to,
            @RequestParam(defaultValue = "") String reason,
            Actor actor,
            RedirectAttributes flash) {
        contests.move(new ContestId(id), to, reason.strip(), actor);
        flash.addFlashAttribute("notice", "contest.moved." + to);
        return "redirect:/contests/" + id;
    }

    @PostMapping("/contests/{contest}/deadline")
    String extend(
            @PathVariable("contest") long id,
            @RequestParam @DateTimeFormat(pattern = "yyyy-MM-dd'T'HH:mm[:ss]") LocalDateTime closesAt,
            @RequestParam(defaultValue = "") String reason,
            Actor actor,
            RedirectAttributes flash) {
        ContestId contest = new ContestId(id);
        Instant at = Moments.instant(closesAt, contests.get(contest).zone());
        contests.extendSubmission(contest, Objects.requireNonNull(at), reason.strip(), actor);
        flash.addFlashAttribute("notice", "contest.deadline.saved");
        return "redirect:/contests/" + id;
    }

    @PostMapping("/contests/{contest}/duties")
    String grant(
            @PathVariable("contest") long id,
            @RequestParam Duty duty,
            @RequestParam long account,
            Actor actor,
            RedirectAttributes flash) {
        contests.grant(new ContestId(id), new AccountId(account), duty, actor);
        flash.addFlashAttribute("notice", "contest.duty.granted");
        return "redirect:/contests/" + id + "/duties";
    }

    @PostMapping("/contests/{contest}/duties/removal")
    String revoke(
            @PathVariable("contest") long id,
            @RequestParam Duty duty,
            @RequestParam long account,
            Actor actor,
            RedirectAttributes flash) {
        contests.revoke(new ContestId(id), new AccountId(account), duty, actor);
        flash.addFlashAttribute("notice", "contest.duty.revoked");
        return "redirect:/contests/" + id + "/duties";
    }
}
