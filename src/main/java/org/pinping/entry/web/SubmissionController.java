package org.pinping.entry.web;

import java.time.Clock;
import org.pinping.contest.ContestManagement;
import org.pinping.contest.ContestView;
import org.pinping.entry.EntryId;
import org.pinping.entry.EntryManagement;
import org.pinping.entry.EntryView;
import org.pinping.entry.material.web.MaterialPages;
import org.pinping.kernel.Actor;
import org.pinping.kernel.Fault;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Shows how an entry stands; submits it, takes it back, withdraws it. */
@Controller
class SubmissionController {

    private final EntryManagement entries;
    private final ContestManagement contests;
    private final MaterialPages materials;
    private final MessageSource messages;
    private final Clock clock;

    SubmissionController(
            EntryManagement entries,
            ContestManagement contests,
            MaterialPages materials,
            MessageSource messages,
            Clock clock) {
        this.entries = entries;
        this.contests = contests;
        this.materials = materials;
        this.messages = messages;
        this.clock = clock;
    }

    @GetMapping("/entries/{entry}")
    String show(@PathVariable("entry") long id, Actor actor, Model model) {
        EntryView entry = fill(new EntryId(id), actor, model);
        model.addAttribute("revisions", entries.revisions(entry.line().id(), actor));
        return "entry/show";
    }

    @GetMapping("/entries/{entry}/submission")
    String confirm(@PathVariable("entry") long id, Actor actor, Model model) {
        EntryView entry = fill(new EntryId(id), actor, model);
        if (!entries.options(entry.line().id(), actor).edit()) {
            return "redirect:/entries/" + id;
        }
        model.addAttribute(
                "faults",
                entries.faults(entry.line().id(), actor).stream().map(this::say).toList());
        return "entry/submission";
    }

    @PostMapping("/entries/{entry}/submission")
    String submit(@PathVariable("entry") long id, @RequestParam long version, Actor actor, RedirectAttributes flash) {
        entries.submit(new EntryId(id), version, actor);
        flash.addFlashAttribute("notice", "entry.submitted");
        return "redirect:/entries/" + id;
    }

    @PostMapping("/entries/{entry}/reopening")
    String reopen(@PathVariable("entry") long id, Actor actor, RedirectAttributes flash) {
        entries.reopen(new EntryId(id), actor);
        flash.addFlashAttribute("notice", "entry.reopened");
        return "redirect:/entries/" + id + "/edit";
    }

    @PostMapping("/entries/{entry}/withdrawal")
    String withdraw(
            @PathVariable("entry") long id,
            @RequestParam(defaultValue = "") String reason,
            Actor actor,
            RedirectAttributes flash) {
        entries.withdraw(new EntryId(id), reason.strip(), actor);
        flash.addFlashAttribute("notice", "entry.withdrawn");
        return "redirect:/entries/" + id;
    }

    private EntryView fill(EntryId id, Actor actor, Model model) {
        EntryView entry = entries.get(id, actor);
        ContestView contest = contests.get(entry.line().contest());
        materials.fill(model, entry.line(), actor);
        model.addAttribute("entry", entry);
        model.addAttribute("options", entries.options(id, actor));
        model.addAttribute("page", EntryPage.of(contest, clock.instant()));
        return entry;
    }

    private FaultLine say(Fault fault) {
        return FaultLine.of(fault, messages);
    }
}
