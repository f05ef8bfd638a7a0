package org.pinping.entry.web;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pinping.contest.ContestId;
import org.pinping.contest.ContestManagement;
import org.pinping.contest.ContestView;
import org.pinping.entry.ApplicationFormManagement;
import org.pinping.entry.SubmissionWindow;
import org.pinping.entry.intake.BatchReport;
import org.pinping.entry.intake.IntakeBatchManagement;
import org.pinping.entry.intake.IntakeBatchUpload;
import org.pinping.kernel.Actor;
import org.pinping.kernel.Fault;
import org.pinping.organization.OrganizationManagement;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Lets an organizer send the case files of many, look at what they are, and make drafts of them. */
@Controller
class IntakeBatchController {

    private final IntakeBatchUpload uploads;
    private final IntakeBatchManagement batches;
    private final ApplicationFormManagement forms;
    private final ContestManagement contests;
    private final OrganizationManagement organizations;
    private final MessageSource messages;
    private final Clock clock;

    IntakeBatchController(
            IntakeBatchUpload uploads,
            IntakeBatchManagement batches,
            ApplicationFormManagement forms,
            ContestManagement contests,
            OrganizationManagement organizations,
            MessageSource messages,
            Clock clock) {
        this.uploads = uploads;
        this.batches = batches;
        this.forms = forms;
        this.contests = contests;
        this.organizations = organizations;
        this.messages = messages;
        this.clock = clock;
    }

    @GetMapping("/contests/{contest}/intakes")
    String show(@PathVariable("contest") long id, Actor actor, Model model) {
        model.addAttribute("files", batches.waiting(new ContestId(id), actor));
        ContestView contest = contests.get(new ContestId(id), actor);
        model.addAttribute(
                "page",
                EntryPage.of(
                        contest,
                        forms.get(contest.id()),
                        new SubmissionWindow(contest, contest.submissionClosesAt(), clock.instant())));
        model.addAttribute("organizations", organizations.choices());
        return "entry/intake-batch";
    }

    @PostMapping("/contests/{contest}/intakes")
    String upload(
            @PathVariable("contest") long id,
            @RequestParam(required = false) @Nullable List<MultipartFile> file,
            Actor actor,
            RedirectAttributes flash) {
        List<FormFile> sent = (file == null ? List.<MultipartFile>of() : file)
                .stream().map(FormFile::of).toList();
        BatchReport report = uploads.take(new ContestId(id), sent, actor);
        flash.addFlashAttribute("faults", said(report));
        return "redirect:/contests/" + id + "/intakes";
    }

    @PostMapping("/contests/{contest}/intakes/confirmation")
    String confirm(
            @PathVariable("contest") long id,
            @ModelAttribute IntakeBatchForm form,
            Actor actor,
            RedirectAttributes flash) {
        int made = batches.confirm(new ContestId(id), form.toChoices(), actor);
        flash.addFlashAttribute("notice", "intake.batch.made");
        flash.addFlashAttribute("noticeArgs", new Object[] {String.valueOf(made)});
        return "redirect:/contests/" + id + "/intakes";
    }

    @PostMapping("/contests/{contest}/intakes/removal")
    String discard(@PathVariable("contest") long id, Actor actor) {
        batches.discard(new ContestId(id), actor);
        return "redirect:/contests/" + id + "/intakes";
    }

    /** Plain texts: what a redirect carries lies in the session. */
    private List<String> said(BatchReport report) {
        List<String> sentences = new ArrayList<>();
        for (Fault fault : report.faults()) {
            FaultLine line = FaultLine.of(fault, messages);
            sentences.add(line.field() + " — " + line.message());
        }
        return sentences;
    }
}
