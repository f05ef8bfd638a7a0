package org.pinping.entry.web;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.pinping.contest.ContestId;
import org.pinping.contest.ContestManagement;
import org.pinping.contest.ContestView;
import org.pinping.entry.ExtensionManagement;
import org.pinping.kernel.Actor;
import org.pinping.kernel.Role;
import org.pinping.organization.OrganizationId;
import org.pinping.organization.OrganizationManagement;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Shows which bodies have more time to hand in, and gives it. */
@Controller
class ExtensionController {

    private final ExtensionManagement extensions;
    private final ContestManagement contests;
    private final OrganizationManagement organizations;

    ExtensionController(
            ExtensionManagement extensions, ContestManagement contests, OrganizationManagement organizations) {
        this.extensions = extensions;
        this.contests = contests;
        this.organizations = organizations;
    }

    @GetMapping("/contests/{contest}/extensions")
    String list(@PathVariable("contest") long id, Actor actor, Model model) {
        ContestView contest = contests.get(new ContestId(id), actor);
        model.addAttribute("contest", contest);
        model.addAttribute("extensions", extensions.list(contest.id(), actor));
        model.addAttribute("organizer", actor.is(Role.ORGANIZER));
        model.addAttribute("organizations", organizations.choices());
        return "entry/extensions";
    }

    @PostMapping("/contests/{contest}/extensions")
    String extend(
            @PathVariable("contest") long id,
            @RequestParam(defaultValue = "0") long organization,
            @RequestParam(required = false) @DateTimeFormat(pattern = "yyyy-MM-dd'T'HH:mm[:ss]") @Nullable LocalDateTime closesAt,
            @RequestParam(defaultValue = "") String reason,
            Actor actor,
            RedirectAttributes flash) {
        ContestView contest = contests.get(new ContestId(id), actor);
        extensions.extend(
                contest.id(),
                new OrganizationId(organization),
                Objects.requireNonNullElse(contest.moment(closesAt), Instant.EPOCH),
                reason.strip(),
                actor);
        flash.addFlashAttribute("notice", "entry.extension.saved");
        return "redirect:/contests/" + id + "/extensions";
    }
}
