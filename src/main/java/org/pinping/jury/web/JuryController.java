package org.pinping.jury.web;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.pinping.account.AccountId;
import org.pinping.account.AccountManagement;
import org.pinping.contest.ContestId;
import org.pinping.contest.ContestManagement;
import org.pinping.contest.ReviewRoundId;
import org.pinping.contest.RoundView;
import org.pinping.entry.EntryId;
import org.pinping.entry.EntryLine;
import org.pinping.entry.EntryManagement;
import org.pinping.jury.AssignmentReport;
import org.pinping.jury.JudgeId;
import org.pinping.jury.JudgeView;
import org.pinping.jury.JuryManagement;
import org.pinping.jury.RecusalView;
import org.pinping.kernel.Actor;
import org.pinping.kernel.Role;
import org.pinping.organization.OrganizationId;
import org.pinping.organization.OrganizationManagement;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Appoints judges and pairs them with entries. */
@Controller
class JuryController {

    private static final String JUDGES = "redirect:/contests/{contest}/judges";
    private static final String ASSIGNMENTS = "redirect:/rounds/{round}/assignments";

    private final JuryManagement jury;
    private final AccountManagement accounts;
    private final OrganizationManagement organizations;
    private final ContestManagement contests;
    private final EntryManagement entries;

    JuryController(
            JuryManagement jury,
            AccountManagement accounts,
            OrganizationManagement organizations,
            ContestManagement contests,
            EntryManagement entries) {
        this.jury = jury;
        this.accounts = accounts;
        this.organizations = organizations;
        this.contests = contests;
        this.entries = entries;
    }

    /** A judge with the name of the body the judge belongs to, empty for an outside expert. */
    public record SeatedJudge(JudgeView judge, String organization) {}

    /** A recusal with the names it concerns. */
    public record NamedRecusal(JudgeView judge, EntryLine entry, RecusalView recusal) {}

    @GetMapping("/contests/{contest}/judges")
    String list(@PathVariable long contest, Actor actor, Model model) {
        actor.require(Role.ORGANIZER, Role.SUPERVISOR);
        ContestId id = new ContestId(contest);
        List<JudgeView> seated = jury.judges(id);
        Map<OrganizationId, String> names = new HashMap<>();
        organizations.tree().forEach(it -> names.put(it.id(), it.name()));
        Set<Long> taken = new HashSet<>();
        seated.forEach(it -> taken.add(it.accountId()));
        model.addAttribute("contest", contests.get(id));
        model.addAttribute(
                "judges",
                seated.stream()
                        .map(it -> new SeatedJudge(
                                it, it.organization() == null ? "" : names.getOrDefault(it.organization(), "")))
                        .toList());
        model.addAttribute(
                "candidates",
                accounts.withRole(Role.JUDGE).stream()
                        .filter(it -> !taken.contains(it.id().value()))
                        .toList());
        return "jury/judges";
    }

    @PostMapping("/contests/{contest}/judges")
    String appoint(
            @PathVariable long contest,
            @RequestParam long account,
            @RequestParam(defaultValue = "") String group,
            @RequestParam(defaultValue = "false") boolean chair,
            Actor actor,
            RedirectAttributes redirect) {
        jury.appoint(new ContestId(contest), new AccountId(account), group, chair, actor);
        redirect.addFlashAttribute("notice", "jury.appointed");
        return JUDGES;
    }

    @PostMapping("/contests/{contest}/judges/{judge}/dismissal")
    String dismiss(@PathVariable long contest, @PathVariable long judge, Actor actor, RedirectAttributes redirect) {
        jury.dismiss(new ContestId(contest), new JudgeId(judge), actor);
        redirect.addFlashAttribute("notice", "jury.dismissed");
        return JUDGES;
    }

    @GetMapping("/rounds/{round}/assignments")
    String assignments(@PathVariable long round, Actor actor, Model model) {
        actor.require(Role.ORGANIZER, Role.SUPERVISOR);
        ReviewRoundId id = new ReviewRoundId(round);
        RoundView view = contests.round(id);
        List<JudgeView> judges = jury.judges(view.contest());
        List<EntryLine> submitted = entries.submitted(view.contest());
        model.addAttribute("round", view);
        model.addAttribute("contest", contests.get(view.contest()));
        model.addAttribute("judges", judges);
        model.addAttribute("entries", submitted);
        model.addAttribute("assigned", jury.assignments(id).size());
        model.addAttribute("recusals", named(jury.recusals(id), judges, submitted));
        return "jury/assignments";
    }

    @PostMapping("/rounds/{round}/assignments")
    String assignAll(@PathVariable long round, Actor actor, RedirectAttributes redirect) {
        AssignmentReport report = jury.assignAll(new ReviewRoundId(round), actor);
        redirect.addFlashAttribute("notice", "jury.assigned");
        redirect.addFlashAttribute("noticeArgs", new Object[] {report.added(), report.recused()});
        return ASSIGNMENTS;
    }

    @PostMapping("/rounds/{round}/recusals")
    String recuse(
            @PathVariable long round,
            @RequestParam long judge,
            @RequestParam long entry,
            @RequestParam String reason,
            Actor actor,
            RedirectAttributes redirect) {
        jury.recuse(new ReviewRoundId(round), new JudgeId(judge), new EntryId(entry), reason, actor);
        redirect.addFlashAttribute("notice", "jury.recused");
        return ASSIGNMENTS;
    }

    private static List<NamedRecusal> named(
            List<RecusalView> recusals, List<JudgeView> judges, List<EntryLine> submitted) {
        Map<JudgeId, JudgeView> byJudge = new HashMap<>();
        judges.forEach(it -> byJudge.put(it.id(), it));
        Map<EntryId, EntryLine> byEntry = new HashMap<>();
        submitted.forEach(it -> byEntry.put(it.id(), it));
        return recusals.stream()
                .filter(it -> byJudge.containsKey(it.judge()) && byEntry.containsKey(it.entry()))
                .map(it -> new NamedRecusal(known(byJudge, it.judge()), known(byEntry, it.entry()), it))
                .toList();
    }

    private static <K, V> V known(Map<K, V> map, K key) {
        V value = map.get(key);
        if (value == null) {
            throw new IllegalStateException("unknown " + key);
        }
        return value;
    }
}
