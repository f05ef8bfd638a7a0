package org.pinping.result.web;

import java.util.Locale;
import org.pinping.contest.ReviewRoundId;
import org.pinping.entry.EntryId;
import org.pinping.jury.JudgeView;
import org.pinping.kernel.Actor;
import org.pinping.result.EntryBreakdown;
import org.pinping.result.ResultManagement;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** The ranking of a closed round, and one entry of it down to every mark. */
@Controller
@RequestMapping("/rounds/{round}/standings")
class StandingsController {

    private final ResultManagement results;
    private final MessageSource messages;

    StandingsController(ResultManagement results, MessageSource messages) {
        this.results = results;
        this.messages = messages;
    }

    @GetMapping
    String list(@PathVariable long round, Actor actor, Model model) {
        model.addAttribute("standings", results.standings(new ReviewRoundId(round), actor));
        return "result/standings";
    }

    @GetMapping("/{entry}")
    String show(@PathVariable long round, @PathVariable long entry, Actor actor, Locale locale, Model model) {
        EntryBreakdown breakdown = results.breakdown(new ReviewRoundId(round), new EntryId(entry), actor);
        model.addAttribute("standings", breakdown.standings());
        model.addAttribute("line", breakdown.line());
        model.addAttribute(
                "explanation",
                ExplanationView.of(
                        breakdown.standings().explanation(breakdown.line(), JudgeView::name), messages, locale));
        model.addAttribute("sheets", MarkTable.of(breakdown, locale));
        return "result/breakdown";
    }
}
