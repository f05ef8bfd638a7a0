package org.pinping.check.web;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;
import org.pinping.check.CheckManagement;
import org.pinping.check.CheckView;
import org.pinping.check.ChecklistManagement;
import org.pinping.check.Outcome;
import org.pinping.check.Verdict;
import org.pinping.contest.ContestId;
import org.pinping.contest.ContestManagement;
import org.pinping.contest.ContestView;
import org.pinping.entry.EntryFactsManagement;
import org.pinping.entry.EntryId;
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

/** Shows how checks stand, checks one entry, and takes the verdict. */
@Controller
class CheckController {

    private final CheckManagement checks;
    private final ChecklistManagement checklists;
    private final EntryFactsManagement entries;
    private final ContestManagement contests;

    CheckController(
            CheckManagement checks,
            ChecklistManagement checklists,
            EntryFactsManagement entries,
            ContestManagement contests) {
        this.checks = checks;
        this.checklists = checklists;
        this.entries = entries;
        this.contests = contests;
    }

    @GetMapping("/contests/{contest}/checks")
    String list(@PathVariable("contest") long id, Actor actor, Model model) {
        ContestView contest = contests.get(new ContestId(id), actor);
        model.addAttribute("contest", contest);
        model.addAttribute("checklist", checklists.get(contest.id(), actor));
        model.addAttribute("checks", checks.overview(contest.id(), actor));
        model.addAttribute("organizer", actor.is(Role.ORGANIZER));
        return "check/list";
    }

    @GetMapping("/entries/{entry}/check")
    String show(@PathVariable("entry") long id, Actor actor, Model model) {
        CheckView check = checks.get(new EntryId(id), actor);
        model.addAttribute("check", check);
        model.addAttribute("contest", contests.get(check.entry().line().contest()));
        model.addAttribute("organizer", actor.is(Role.ORGANIZER));
        model.addAttribute("outcomes", Outcome.values());
        return "check/show";
    }

    @GetMapping("/entries/{entry}/check/likeness/{other}")
    String compare(@PathVariable("entry") long id, @PathVariable("other") long other, Actor actor, Model model) {
        model.addAttribute("pair", checks.compare(new EntryId(id), new EntryId(other), actor));
        model.addAttribute("entry", entries.get(new EntryId(id)));
        return "check/compare";
    }

    @PostMapping("/entries/{entry}/check")
    String answer(
            @PathVariable("entry") long id,
            @ModelAttribute("form") AnswersForm form,
            Actor actor,
            RedirectAttributes flash) {
        checks.answer(new EntryId(id), form.getRevision(), form.toAnswers(), actor);
        flash.addFlashAttribute("notice", "check.answered");
        return "redirect:/entries/" + id + "/check";
    }

    @PostMapping("/entries/{entry}/check/verdict")
    String decide(
            @PathVariable("entry") long id,
            @RequestParam(defaultValue = "0") int revision,
            @RequestParam(defaultValue = "PASSED") Verdict verdict,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam(required = false) @DateTimeFormat(pattern = "yyyy-MM-dd'T'HH:mm[:ss]") @Nullable LocalDateTime correctBy,
            Actor actor,
            RedirectAttributes flash) {
        actor.require(Role.ORGANIZER);
        ContestView contest = contests.get(entries.get(new EntryId(id)).line().contest());
        checks.decide(new EntryId(id), revision, verdict, reason.strip(), contest.moment(correctBy), actor);
        flash.addFlashAttribute("notice", "check.decided." + verdict);
        return "redirect:/contests/" + contest.id().value() + "/checks";
    }
}
