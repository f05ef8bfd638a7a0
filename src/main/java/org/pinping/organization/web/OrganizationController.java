package org.pinping.organization.web;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pinping.kernel.Actor;
import org.pinping.kernel.Role;
import org.pinping.organization.OrgLevel;
import org.pinping.organization.OrganizationId;
import org.pinping.organization.OrganizationManagement;
import org.pinping.organization.OrganizationView;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The tree of organizations, for organizers. */
@Controller
@RequestMapping("/organizations")
class OrganizationController {

    private final OrganizationManagement organizations;
    private final MessageSource messages;

    OrganizationController(OrganizationManagement organizations, MessageSource messages) {
        this.organizations = organizations;
        this.messages = messages;
    }

    @GetMapping
    String list(Actor actor, Model model) {
        actor.require(Role.ORGANIZER);
        model.addAttribute("nodes", organizations.tree());
        return "organization/list";
    }

    @GetMapping("/new")
    String create(@RequestParam(required = false) @Nullable Long parent, Actor actor, Model model) {
        actor.require(Role.ORGANIZER);
        model.addAttribute("form", OrganizationForm.below(parent));
        model.addAttribute("parents", parents(null));
        model.addAttribute("levels", levels());
        return "organization/new";
    }

    @PostMapping
    String add(@ModelAttribute("form") OrganizationForm form, Actor actor, RedirectAttributes flash) {
        OrganizationId id = organizations.add(form.toCommand(), actor);
        return done(flash, "organization.added", organizations.get(id));
    }

    @GetMapping("/{organization}/edit")
    String edit(@PathVariable long organization, Actor actor, Model model) {
        actor.require(Role.ORGANIZER);
        OrganizationView node = organizations.get(new OrganizationId(organization));
        model.addAttribute("node", node);
        model.addAttribute("form", OrganizationForm.of(node));
        model.addAttribute("parents", parents(node));
        return "organization/edit";
    }

    @PostMapping("/{organization}")
    String rename(
            @PathVariable long organization,
            @ModelAttribute("form") OrganizationForm form,
            Actor actor,
            RedirectAttributes flash) {
        OrganizationId id = new OrganizationId(organization);
        organizations.rename(
                id, OrganizationForm.text(form.name()), OrganizationForm.text(form.shortName()), form.seen(), actor);
        return done(flash, "organization.renamed", organizations.get(id));
    }

    @PostMapping("/{organization}/place")
    String move(
            @PathVariable long organization,
            @ModelAttribute("form") OrganizationForm form,
            Actor actor,
            RedirectAttributes flash) {
        OrganizationId id = new OrganizationId(organization);
        organizations.move(id, form.above(), form.seen(), actor);
        return done(flash, "organization.moved", organizations.get(id));
    }

    private static String done(RedirectAttributes flash, String notice, OrganizationView node) {
        flash.addFlashAttribute("notice", notice);
        flash.addFlashAttribute("noticeArgs", new Object[] {node.name()});
        return "redirect:/organizations";
    }

    /** @param moved a node that cannot go below itself, or null */
    private Map<String, String> parents(@Nullable OrganizationView moved) {
        Map<String, String> parents = new LinkedHashMap<>();
        parents.put("", say("organization.form.top"));
        organizations.tree().stream()
                .filter(node -> moved == null || !node.isWithin(moved))
                .forEach(node ->
                        parents.put(String.valueOf(node.id().value()), "\u3000".repeat(node.depth()) + node.name()));
        return parents;
    }

    private Map<String, String> levels() {
        Map<String, String> levels = new LinkedHashMap<>();
        for (OrgLevel level : OrgLevel.values()) {
            levels.put(level.name(), say("organization.level." + level));
        }
        return levels;
    }

    private String say(String key) {
        return messages.getMessage(key, null, LocaleContextHolder.getLocale());
    }
}
