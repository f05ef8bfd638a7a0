package org.pinping.entry.web;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pinping.contest.ContestId;
import org.pinping.contest.ContestManagement;
import org.pinping.contest.ContestView;
import org.pinping.entry.EntryFilter;
import org.pinping.entry.EntryId;
import org.pinping.entry.EntryManagement;
import org.pinping.entry.EntryStatus;
import org.pinping.entry.EntryView;
import org.pinping.entry.SavedDraft;
import org.pinping.entry.intake.IntakeManagement;
import org.pinping.kernel.Actor;
import org.pinping.kernel.Role;
import org.pinping.organization.OrganizationId;
import org.pinping.organization.OrganizationManagement;
import org.pinping.organization.OrganizationView;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.InitBinder;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Lists, starts and writes entries. */
@Controller
class EntryController {

    private final EntryManagement entries;
    private final ContestManagement contests;
    private final OrganizationManagement organizations;
    private final IntakeManagement intakes;
    private final Clock clock;

    EntryController(
            EntryManagement entries,
            ContestManagement contests,
            OrganizationManagement organizations,
            IntakeManagement intakes,
            Clock clock) {
        this.entries = entries;
        this.contests = contests;
        this.organizations = organizations;
        this.intakes = intakes;
        this.clock = clock;
    }

    /** The texts of sections stay as typed, though other fields lose the blanks around them. */
    @InitBinder("form")
    void keepSections(WebDataBinder binder) {
        binder.registerCustomEditor(String.class, "sections", new TextAsTyped());
    }

    @GetMapping("/contests/{contest}/entries")
    String list(
            @PathVariable("contest") long id,
            @RequestParam(required = false) @Nullable Long category,
            @RequestParam(required = false) @Nullable EntryStatus status,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "0") int page,
            Actor actor,
            Model model) {
        ContestView contest = contests.get(new ContestId(id), actor);
        EntryFilter filter = new EntryFilter(category, status, q);
        model.addAttribute("page", EntryPage.of(contest, clock.instant()));
        model.addAttribute("list", entries.list(contest.id(), filter, page, actor));
        model.addAttribute("filter", filter);
        model.addAttribute("filtered", !filter.equals(EntryFilter.NONE));
        model.addAttribute("statuses", EntryStatus.values());
        model.addAttribute("actor", actor);
        model.addAttribute("office", actor.is(Role.ORGANIZER) || actor.is(Role.SUPERVISOR));
        return "entry/list";
    }

    @GetMapping("/contests/{contest}/entries/new")
    String create(@PathVariable("contest") long id, Actor actor, Model model) {
        actor.require(Role.BRANCH, Role.ORGANIZER);
        ContestView contest = contests.get(new ContestId(id), actor);
        boolean organizer = actor.is(Role.ORGANIZER);
        model.addAttribute("page", EntryPage.of(contest, clock.instant()));
        model.addAttribute("form", NewEntryForm.EMPTY);
        model.addAttribute("organizations", organizer ? choices() : Map.of());
        model.addAttribute("own", organizer ? null : ownName(actor));
        return "entry/new";
    }

    private Map<Long, String> choices() {
        Map<Long, String> choices = new LinkedHashMap<>();
        for (OrganizationView node : organizations.tree()) {
            choices.put(node.id().value(), "\u3000".repeat(node.depth()) + node.name());
        }
        return choices;
    }

    private @Nullable String ownName(Actor actor) {
        Long organization = actor.organizationId();
        return organization == null
                ? null
                : organizations.get(new OrganizationId(organization)).name();
    }

    @PostMapping("/contests/{contest}/entries")
    String create(@PathVariable("contest") long id, @ModelAttribute("form") NewEntryForm form, Actor actor) {
        EntryId entry = entries.create(new ContestId(id), form.organization(actor), form.toDraft(), actor);
        return "redirect:/entries/" + entry.value() + "/edit";
    }

    @GetMapping("/entries/{entry}/edit")
    String edit(@PathVariable("entry") long id, Actor actor, Model model) {
        EntryView entry = entries.get(new EntryId(id), actor);
        if (!entries.options(entry.line().id(), actor).edit()) {
            return "redirect:/entries/" + id;
        }
        EntryPage page = EntryPage.of(contests.get(entry.line().contest()), clock.instant());
        model.addAttribute("page", page);
        model.addAttribute("entry", entry);
        model.addAttribute("form", EntryForm.of(entry));
        model.addAttribute("intakeOpen", intakes.isOpen(entry.line().id()));
        model.addAttribute("actor", actor);
        return "entry/edit";
    }

    @PostMapping("/entries/{entry}/edit")
    String save(
            @PathVariable("entry") long id,
            @ModelAttribute("form") EntryForm form,
            @RequestParam(defaultValue = "edit") String next,
            Actor actor,
            RedirectAttributes flash) {
        entries.saveDraft(new EntryId(id), form.getVersion(), form.toDraft(), actor);
        if (next.equals("submission")) {
            return "redirect:/entries/" + id + "/submission";
        }
        flash.addFlashAttribute("notice", "entry.saved");
        return "redirect:/entries/" + id + "/edit";
    }

    @PostMapping("/entries/{entry}/draft")
    @ResponseBody
    SavedLine saveInBackground(@PathVariable("entry") long id, @ModelAttribute("form") EntryForm form, Actor actor) {
        SavedDraft saved = entries.saveDraft(new EntryId(id), form.getVersion(), form.toDraft(), actor);
        ContestView contest =
                contests.get(entries.get(new EntryId(id), actor).line().contest());
        return new SavedLine(saved.version(), EntryPage.clock(saved.savedAt(), contest.zone()));
    }
}
