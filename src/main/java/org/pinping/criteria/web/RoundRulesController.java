package org.pinping.criteria.web;

import org.jspecify.annotations.Nullable;
import org.pinping.contest.ContestManagement;
import org.pinping.contest.ReviewRoundId;
import org.pinping.contest.RoundPhase;
import org.pinping.contest.RoundView;
import org.pinping.criteria.CriteriaManagement;
import org.pinping.criteria.StandardReport;
import org.pinping.kernel.Actor;
import org.pinping.kernel.Role;
import org.pinping.scoring.RoundRules;
import org.pinping.scoring.ScoringStandard;
import org.pinping.scoring.StandardId;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Gives a round its standard and its rules. */
@Controller
class RoundRulesController {

    private final CriteriaManagement criteria;
    private final ContestManagement contests;
    private final RulesOptions options;

    RoundRulesController(CriteriaManagement criteria, ContestManagement contests, RulesOptions options) {
        this.criteria = criteria;
        this.contests = contests;
        this.options = options;
    }

    /** @param standard shows the rules this standard suggests in place of the round's own */
    @GetMapping("/rounds/{round}/rules")
    String edit(
            @PathVariable("round") long id,
            @RequestParam(required = false) @Nullable String standard,
            Actor actor,
            Model model) {
        actor.require(Role.ORGANIZER, Role.SUPERVISOR);
        RoundView round = contests.round(new ReviewRoundId(id));
        model.addAttribute("round", round);
        model.addAttribute("contest", contests.get(round.contest()));
        model.addAttribute("mayEdit", round.phase() == RoundPhase.PREPARING && actor.is(Role.ORGANIZER));
        model.addAttribute(
                "reports",
                criteria.available().stream().filter(StandardReport::usable).toList());
        StandardReport shown = shown(round, standard);
        if (shown != null && shown.standard() != null && shown.rules() != null) {
            boolean own = shown.id().equals(round.standard());
            RoundRules rules = own ? criteria.rules(round) : shown.rules();
            model.addAttribute("form", RulesForm.of(round.rulesVersion(), shown.id(), rules));
            show(shown.standard(), rules, model);
        }
        return "criteria/rules";
    }

    private @Nullable StandardReport shown(RoundView round, @Nullable String choice) {
        StandardId id = choice == null ? round.standard() : new StandardChoice(choice).id();
        return id == null ? null : criteria.report(id);
    }

    private void show(ScoringStandard standard, RoundRules rules, Model model) {
        model.addAttribute("standard", standard);
        model.addAttribute("rules", rules);
        model.addAttribute("options", options.of(standard));
    }

    /** What the form says, in words. */
    @GetMapping(path = "/rounds/{round}/rules", headers = "HX-Request")
    String preview(@ModelAttribute("form") RulesForm form, Actor actor, Model model) {
        actor.require(Role.ORGANIZER, Role.SUPERVISOR);
        model.addAttribute("rules", form.toRules(criteria.standard(form.id())));
        return "criteria/words :: rules(rules=${rules})";
    }

    @PostMapping("/rounds/{round}/rules")
    String save(
            @PathVariable("round") long id,
            @ModelAttribute("form") RulesForm form,
            Actor actor,
            RedirectAttributes flash) {
        actor.require(Role.ORGANIZER);
        RoundRules rules = form.toRules(criteria.standard(form.id()));
        criteria.pin(form.id(), rules, new ReviewRoundId(id), form.seen(), actor);
        flash.addFlashAttribute("notice", "criteria.rules.saved");
        return "redirect:/rounds/" + id + "/rules";
    }
}
