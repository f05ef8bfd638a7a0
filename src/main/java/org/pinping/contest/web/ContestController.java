package org.pinping.contest.web;

import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pinping.account.AccountManagement;
import org.pinping.contest.ContestId;
import org.pinping.contest.ContestManagement;
import org.pinping.contest.ContestView;
import org.pinping.contest.CountRule;
import org.pinping.contest.Duty;
import org.pinping.kernel.Actor;
import org.pinping.kernel.Role;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Lists, shows and sets up contests. */
@Controller
class ContestController {

    private final ContestManagement contests;
    private final AccountManagement accounts;
    private final Clock clock;

    ContestController(ContestManagement contests, AccountManagement accounts, Clock clock) {
        this.contests = contests;
        this.accounts = accounts;
        this.clock = clock;
    }

    @GetMapping("/contests")
    String list(Actor actor, Model model) {
        List<ContestPage> pages = contests.list(actor).stream()
                .map(it -> ContestPage.of(it, actor, clock.instant()))
                .toList();
        model.addAttribute("contests", pages);
        model.addAttribute("organizer", actor.is(Role.ORGANIZER));
        return "contest/list";
    }

    @GetMapping("/contests/{contest}")
    String show(@PathVariable("contest") long id, Actor actor, Model model) {
        ContestView contest = contests.get(new ContestId(id), actor);
        model.addAttribute("page", ContestPage.of(contest, actor, clock.instant()));
        model.addAttribute("contest", contest);
        return "contest/show";
    }

    @GetMapping("/contests/{contest}/duties")
    String duties(@PathVariable("contest") long id, Actor actor, Model model) {
        actor.require(Role.ORGANIZER);
        ContestView contest = contests.get(new ContestId(id), actor);
        model.addAttribute("contest", contest);
        model.addAttribute("duties", DutyLine.of(contests.duties(contest.id()), accounts.list()));
        model.addAttribute("dutyKinds", Duty.values());
        model.addAttribute("accounts", DutyLine.choices(accounts.list()));
        return "contest/duties";
    }

    @GetMapping("/contests/new")
    String create(Actor actor, Model model) {
        actor.require(Role.ORGANIZER);
        return form(ContestForm.fresh(), null, model);
    }

    @PostMapping("/contests")
    String create(@ModelAttribute("form") ContestForm form, Actor actor, RedirectAttributes flash) {
        ContestId id = contests.create(form.toSettings(), actor);
        flash.addFlashAttribute("notice", "contest.created");
        return "redirect:/contests/" + id.value();
    }

    @GetMapping("/contests/{contest}/edit")
    String edit(@PathVariable("contest") long id, Actor actor, Model model) {
        actor.require(Role.ORGANIZER);
        ContestView contest = contests.get(new ContestId(id), actor);
        return form(ContestForm.of(contest), contest, model);
    }

    @PostMapping("/contests/{contest}/edit")
    String save(
            @PathVariable("contest") long id,
            @ModelAttribute("form") ContestForm form,
            Actor actor,
            RedirectAttributes flash) {
        contests.edit(new ContestId(id), form.getVersion(), form.toSettings(), actor);
        flash.addFlashAttribute("notice", "contest.saved");
        return "redirect:/contests/" + id;
    }

    private static String form(ContestForm form, @Nullable ContestView contest, Model model) {
        model.addAttribute("form", form.withSpareRows());
        model.addAttribute("contest", contest);
        model.addAttribute("countRules", CountRule.values());
        return "contest/edit";
    }
}
