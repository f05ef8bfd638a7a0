package org.pinping.scorecard.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.pinping.contest.ContestManagement;
import org.pinping.contest.ReviewRoundId;
import org.pinping.contest.RoundView;
import org.pinping.entry.EntryFactsManagement;
import org.pinping.entry.EntryId;
import org.pinping.entry.EntryManagement;
import org.pinping.entry.EntryView;
import org.pinping.entry.material.MaterialManagement;
import org.pinping.kernel.Actor;
import org.pinping.kernel.Fault;
import org.pinping.kernel.Problem;
import org.pinping.kernel.ProblemKind;
import org.pinping.scorecard.MarkView;
import org.pinping.scorecard.SaveOutcome;
import org.pinping.scorecard.ScorecardManagement;
import org.pinping.scorecard.SheetChange;
import org.pinping.scorecard.SheetView;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The marking screen: the case on one side, the judge's own sheet on the other. */
@Controller
@RequestMapping("/rounds/{round}/sheets/{entry}")
class SheetController {

    private static final String REDIRECT = "redirect:/rounds/{round}/sheets/{entry}";

    private final ScorecardManagement scorecards;
    private final EntryManagement entries;
    private final EntryFactsManagement facts;
    private final MaterialManagement materials;
    private final ContestManagement contests;

    SheetController(
            ScorecardManagement scorecards,
            EntryManagement entries,
            EntryFactsManagement facts,
            MaterialManagement materials,
            ContestManagement contests) {
        this.scorecards = scorecards;
        this.entries = entries;
        this.facts = facts;
        this.materials = materials;
        this.contests = contests;
    }

    @GetMapping
    String show(@PathVariable long round, @PathVariable long entry, Actor actor, Locale locale, Model model) {
        SheetView sheet = scorecards.open(new ReviewRoundId(round), new EntryId(entry), actor);
        return page(sheet, Map.of(), List.of(), actor, locale, model, "scorecard/sheet");
    }

    /** The form without script: the page comes back with the marks stored, or with what was typed and why not. */
    @PostMapping
    String save(
            @PathVariable long round,
            @PathVariable long entry,
            @RequestParam MultiValueMap<String, String> form,
            Actor actor,
            Locale locale,
            Model model,
            RedirectAttributes redirect) {
        SheetChange change = SheetForm.read(form);
        ReviewRoundId roundId = new ReviewRoundId(round);
        EntryId entryId = new EntryId(entry);
        try {
            SaveOutcome outcome = scorecards.save(roundId, entryId, change, actor);
            redirect.addFlashAttribute("notice", outcome.accepted() ? "scorecard.saved" : "scorecard.stale");
            return REDIRECT;
        } catch (Problem problem) {
            if (problem.kind() != ProblemKind.INVALID) {
                throw problem;
            }
            SheetView sheet = scorecards.open(roundId, entryId, actor);
            return page(sheet, change.marks(), problem.faults(), actor, locale, model, "scorecard/sheet");
        }
    }

    /** The save of the page's script: only what changed goes up, only the sums come back. */
    @PostMapping(headers = "X-Requested-With=fetch")
    ResponseEntity<SheetReply> save(
            @PathVariable long round,
            @PathVariable long entry,
            @RequestParam MultiValueMap<String, String> form,
            Actor actor) {
        SaveOutcome outcome =
                scorecards.save(new ReviewRoundId(round), new EntryId(entry), SheetForm.read(form), actor);
        return ResponseEntity.status(outcome.accepted() ? HttpStatus.OK : HttpStatus.CONFLICT)
                .body(SheetReply.of(outcome));
    }

    /** Everything once more, read-only, before it is submitted. */
    @GetMapping("/submission")
    String review(@PathVariable long round, @PathVariable long entry, Actor actor, Locale locale, Model model) {
        SheetView sheet = scorecards.open(new ReviewRoundId(round), new EntryId(entry), actor);
        return page(sheet, Map.of(), List.of(), actor, locale, model, "scorecard/submission");
    }

    @PostMapping("/submission")
    String submit(
            @PathVariable long round,
            @PathVariable long entry,
            @RequestParam MultiValueMap<String, String> form,
            Actor actor,
            RedirectAttributes redirect) {
        SaveOutcome outcome =
                scorecards.submit(new ReviewRoundId(round), new EntryId(entry), SheetForm.version(form), actor);
        if (!outcome.accepted()) {
            redirect.addFlashAttribute("notice", "scorecard.stale");
            return REDIRECT + "/submission";
        }
        redirect.addFlashAttribute("notice", "scorecard.submitted");
        return "redirect:/rounds/{round}/queue";
    }

    private String page(
            SheetView sheet,
            Map<String, MarkView> typed,
            List<Fault> faults,
            Actor actor,
            Locale locale,
            Model model,
            String view) {
        RoundView round = contests.round(sheet.round());
        model.addAttribute("contest", contests.get(round.contest()));
        model.addAttribute("round", round);
        EntryView entry = entries.caseFile(sheet.entry());
        model.addAttribute("entry", entry);
        model.addAttribute("fields", facts.openFields(entry));
        model.addAttribute("files", materials.ofCase(sheet.entry()));
        model.addAttribute("sheet", sheet);
        List<Fault> shown = faults.isEmpty() ? sheet.faults() : faults;
        model.addAttribute("page", SheetPage.of(sheet, typed, shown, locale));
        model.addAttribute("faults", faults);
        model.addAttribute("saveKey", UUID.randomUUID().toString());
        model.addAttribute("queue", Neighbours.of(scorecards.queue(sheet.round(), actor), sheet.entry()));
        return view;
    }
}
