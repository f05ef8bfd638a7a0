package org.pinping.entry.web;

import java.time.Clock;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pinping.contest.ContestId;
import org.pinping.contest.ContestManagement;
import org.pinping.contest.ContestView;
import org.pinping.entry.ApplicationFormManagement;
import org.pinping.entry.EntryFilter;
import org.pinping.entry.EntryId;
import org.pinping.entry.EntryManagement;
import org.pinping.entry.EntryOptions;
import org.pinping.entry.EntryStatus;
import org.pinping.entry.EntryView;
import org.pinping.entry.ExtensionManagement;
import org.pinping.entry.SavedDraft;
import org.pinping.entry.SubmissionWindow;
import org.pinping.entry.intake.IntakeManagement;
import org.pinping.entry.material.web.MaterialPages;
import org.pinping.kernel.Actor;
import org.pinping.kernel.Role;
import org.pinping.organization.OrganizationId;
import org.pinping.organization.OrganizationManagement;
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
    private final ApplicationFormManagement forms;
    private final ExtensionManagement extensions;
    private final ContestManagement contests;
    private final OrganizationManagement organizations;
    private final MaterialPages materials;
    private final IntakeManagement intakes;
    private final Clock clock;

    EntryController(
            EntryManagement entries,
            ApplicationFormManagement forms,
            ExtensionManagement extensions,
            ContestManagement contests,
            OrganizationManagement organizations,
            MaterialPages materials,
            IntakeManagement intakes,
            Clock clock) {
        this.entries = entries;
        this.forms = forms;
        this.extensions = extensions;
        this.contests = contests;
        this.organizations = organizations;
        this.materials = materials;
        this.intakes = intakes;
        this.clock = clock;
    }

    /** The texts of sections stay as typed, though other fields lose the blanks around them. */
    @InitBinder("form")
    void keepSections(WebDataBinder binder) {
        binder.registerCustomEditor(String.class, "sections", new TextAsTyped());
        binder.registerCustomEditor(String.class, "fields", new TextAsTyped());
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
        model.addAttribute("page", page(contest, actor));
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
        model.addAttribute("page", page(contest, actor));
        model.addAttribute("form", NewEntryForm.EMPTY);
        model.addAttribute("organizations", organizer ? organizations.choices() : Map.of());
        model.addAttribute("own", organizer ? null : ownName(actor));
        return "entry/new";
    }

    private EntryPage page(ContestView contest, Actor actor) {
        Long own = actor.is(Role.BRANCH) ? actor.organizationId() : null;
        SubmissionWindow window = own == null
                ? new SubmissionWindow(contest, contest.submissionClosesAt(), clock.instant())
                : extensions.window(contest, new OrganizationId(own));
        return EntryPage.of(contest, forms.get(contest.id()), window);
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
        EntryOptions options = entries.options(entry.line().id(), actor);
        ContestView contest = contests.get(entry.line().contest());
        model.addAttribute("page", EntryPage.of(contest, forms.get(contest.id()), options.deadline(), options.edit()));
        model.addAttribute("options", options);
        materials.fill(model, entry.line(), actor);
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
