package org.pinping.check.web;

import org.pinping.brand.HonourLevel;
import org.pinping.check.CheckKind;
import org.pinping.check.ChecklistManagement;
import org.pinping.contest.ContestId;
import org.pinping.contest.ContestManagement;
import org.pinping.kernel.Actor;
import org.pinping.kernel.Role;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Shows and changes what a contest's formal check asks. */
@Controller
class ChecklistController {

    private final ChecklistManagement checklists;
    private final ContestManagement contests;

    ChecklistController(ChecklistManagement checklists, ContestManagement contests) {
        this.checklists = checklists;
        this.contests = contests;
    }

    @GetMapping("/contests/{contest}/checklist")
    String edit(@PathVariable("contest") long id, Actor actor, Model model) {
        actor.require(Role.ORGANIZER);
        ContestId contest = new ContestId(id);
        model.addAttribute("contest", contests.get(contest, actor));
        model.addAttribute("form", ChecklistForm.of(checklists.get(contest, actor)));
        model.addAttribute("kinds", CheckKind.values());
        model.addAttribute("levels", HonourLevel.values());
        return "check/checklist";
    }

    @PostMapping("/contests/{contest}/checklist")
    String save(
            @PathVariable("contest") long id,
            @ModelAttribute("form") ChecklistForm form,
            Actor actor,
            RedirectAttributes flash) {
        checklists.replace(new ContestId(id), form.toChecklist(), actor);
        flash.addFlashAttribute("notice", "check.list.saved");
        return "redirect:/contests/" + id + "/checks";
    }
}
