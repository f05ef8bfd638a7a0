package org.pinping.recommendation.web;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;
import org.pinping.contest.ContestId;
import org.pinping.contest.ContestManagement;
import org.pinping.contest.ContestView;
import org.pinping.entry.EntryId;
import org.pinping.entry.EntryLine;
import org.pinping.entry.EntryManagement;
import org.pinping.kernel.Actor;
import org.pinping.kernel.Role;
import org.pinping.organization.OrganizationId;
import org.pinping.organization.OrganizationManagement;
import org.pinping.recommendation.RecommendationManagement;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Shows quotas to the office and waiting entries to recommending bodies, and takes their word. */
@Controller
class RecommendationController {

    private final RecommendationManagement recommendations;
    private final EntryManagement entries;
    private final ContestManagement contests;
    private final OrganizationManagement organizations;

    RecommendationController(
            RecommendationManagement recommendations,
            EntryManagement entries,
            ContestManagement contests,
            OrganizationManagement organizations) {
        this.recommendations = recommendations;
        this.entries = entries;
        this.contests = contests;
        this.organizations = organizations;
    }

    @GetMapping("/contests/{contest}/recommendations")
    String list(@PathVariable("contest") long id, Actor actor, Model model) {
        actor.require(Role.ORGANIZER, Role.SUPERVISOR, Role.BRANCH);
        ContestView contest = contests.get(new ContestId(id), actor);
        boolean office = actor.is(Role.ORGANIZER) || actor.is(Role.SUPERVISOR);
        model.addAttribute("contest", contest);
        model.addAttribute("office", office);
        model.addAttribute("organizer", actor.is(Role.ORGANIZER));
        model.addAttribute("queue", recommendations.queue(contest.id(), actor).orElse(null));
        if (office) {
            model.addAttribute("quotas", recommendations.quotas(contest.id(), actor));
            model.addAttribute("organizations", organizations.choices());
        }
        return "recommendation/list";
    }

    @PostMapping("/contests/{contest}/recommendations")
    String setQuota(
            @PathVariable("contest") long id,
            @RequestParam(defaultValue = "0") long organization,
            @RequestParam(required = false) @Nullable Integer quota,
            Actor actor,
            RedirectAttributes flash) {
        recommendations.setQuota(new ContestId(id), new OrganizationId(organization), quota, actor);
        flash.addFlashAttribute("notice", "recommendation.quota.saved");
        return "redirect:/contests/" + id + "/recommendations";
    }

    @PostMapping("/entries/{entry}/recommendation")
    String endorse(
            @PathVariable("entry") long id,
            @RequestParam(defaultValue = "") String opinion,
            Actor actor,
            RedirectAttributes flash) {
        EntryLine entry = entries.get(new EntryId(id), actor).line();
        recommendations.endorse(entry.id(), opinion.strip(), actor);
        flash.addFlashAttribute("notice", "recommendation.endorsed");
        return back(entry);
    }

    @PostMapping("/entries/{entry}/recommendation/return")
    String sendBack(
            @PathVariable("entry") long id,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam(required = false) @DateTimeFormat(pattern = "yyyy-MM-dd'T'HH:mm[:ss]") @Nullable LocalDateTime correctBy,
            Actor actor,
            RedirectAttributes flash) {
        EntryLine entry = entries.get(new EntryId(id), actor).line();
        ContestView contest = contests.get(entry.contest());
        recommendations.sendBack(entry.id(), reason.strip(), contest.moment(correctBy), actor);
        flash.addFlashAttribute("notice", "recommendation.returned");
        return back(entry);
    }

    private static String back(EntryLine entry) {
        return "redirect:/contests/" + entry.contest().value() + "/recommendations";
    }
}
