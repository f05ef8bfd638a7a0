package org.pinping.entry.web;

import org.pinping.contest.ContestId;
import org.pinping.contest.ContestManagement;
import org.pinping.entry.ApplicationFormManagement;
import org.pinping.entry.FieldKind;
import org.pinping.kernel.Actor;
import org.pinping.kernel.Role;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Shows and changes what a contest's application form asks for. */
@Controller
class ApplicationFormController {

    private final ApplicationFormManagement forms;
    private final ContestManagement contests;

    ApplicationFormController(ApplicationFormManagement forms, ContestManagement contests) {
        this.forms = forms;
        this.contests = contests;
    }

    @GetMapping("/contests/{contest}/application-form")
    String edit(@PathVariable("contest") long id, Actor actor, Model model) {
        actor.require(Role.ORGANIZER);
        ContestId contest = new ContestId(id);
        model.addAttribute("contest", contests.get(contest, actor));
        model.addAttribute("form", FieldsForm.of(forms.get(contest)).withSpareRows());
        model.addAttribute("kinds", FieldKind.values());
        return "entry/application-form";
    }

    @PostMapping("/contests/{contest}/application-form")
    String save(
            @PathVariable("contest") long id,
            @ModelAttribute("form") FieldsForm form,
            Actor actor,
            RedirectAttributes flash) {
        forms.replace(new ContestId(id), form.getVersion(), form.toFields(), actor);
        flash.addFlashAttribute("notice", "entry.form.replaced");
        return "redirect:/contests/" + id + "/application-form";
    }
}
