package org.pinping.entry.web;

import java.util.Comparator;
import java.util.List;
import org.pinping.contest.ContestManagement;
import org.pinping.contest.ContestView;
import org.pinping.entry.ApplicationFormManagement;
import org.pinping.entry.EntryHistory;
import org.pinping.entry.EntryId;
import org.pinping.entry.EntryManagement;
import org.pinping.entry.EntryOptions;
import org.pinping.entry.EntryView;
import org.pinping.entry.HistoryLine;
import org.pinping.entry.material.SubmissionManagement;
import org.pinping.entry.material.web.MaterialPages;
import org.pinping.kernel.Actor;
import org.pinping.kernel.Fault;
import org.pinping.kernel.Role;
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
    private final SubmissionManagement submissions;
    private final ApplicationFormManagement forms;
    private final ContestManagement contests;
    private final MaterialPages materials;
    private final MessageSource messages;
    private final List<EntryHistory> histories;

    SubmissionController(
            EntryManagement entries,
            SubmissionManagement submissions,
            ApplicationFormManagement forms,
            ContestManagement contests,
            MaterialPages materials,
            MessageSource messages,
            List<EntryHistory> histories) {
        this.entries = entries;
        this.submissions = submissions;
        this.forms = forms;
        this.contests = contests;
        this.materials = materials;
        this.messages = messages;
        this.histories = histories;
    }

    @GetMapping("/entries/{entry}")
    String show(@PathVariable("entry") long id, Actor actor, Model model) {
        EntryView entry = fill(new EntryId(id), actor, model);
        model.addAttribute("revisions", entries.revisions(entry.line().id(), actor));
        model.addAttribute("history", history(entry.line().id()));
        model.addAttribute("office", actor.is(Role.ORGANIZER) || actor.is(Role.SUPERVISOR));
        return "entry/show";
    }

    @GetMapping("/entries/{entry}/revisions/{revision}")
    String changes(@PathVariable("entry") long id, @PathVariable("revision") int revision, Actor actor, Model model) {
        fill(new EntryId(id), actor, model);
        model.addAttribute("changes", entries.changes(new EntryId(id), revision, actor));
        model.addAttribute("revision", revision);
        return "entry/revision";
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
    String submit(
            @PathVariable("entry") long id,
            @RequestParam long version,
            @RequestParam(defaultValue = "") String files,
            Actor actor,
            RedirectAttributes flash) {
        submissions.submit(new EntryId(id), version, files, actor);
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

    private List<HistoryLine> history(EntryId id) {
        return histories.stream()
                .flatMap(it -> it.of(id).stream())
                .sorted(Comparator.comparing(HistoryLine::at).reversed())
                .toList();
    }

    private EntryView fill(EntryId id, Actor actor, Model model) {
        EntryView entry = entries.get(id, actor);
        ContestView contest = contests.get(entry.line().contest());
        materials.fill(model, entry.line(), actor);
        model.addAttribute("entry", entry);
        EntryOptions options = entries.options(id, actor);
        model.addAttribute("options", options);
        model.addAttribute("page", EntryPage.of(contest, forms.get(contest.id()), options.deadline(), options.edit()));
        return entry;
    }

    private FaultLine say(Fault fault) {
        return FaultLine.of(fault, messages);
    }
}
