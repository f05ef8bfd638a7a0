package org.pinping.account.web;

import java.util.LinkedHashMap;
import java.util.Map;
import org.pinping.account.AccountId;
import org.pinping.account.AccountManagement;
import org.pinping.account.AccountView;
import org.pinping.kernel.Actor;
import org.pinping.kernel.Role;
import org.pinping.organization.OrganizationManagement;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The forms by which organizers add and change accounts. */
@Controller
@RequestMapping("/accounts")
class AccountFormController {

    private final AccountManagement accounts;
    private final OrganizationManagement organizations;
    private final MessageSource messages;

    AccountFormController(AccountManagement accounts, OrganizationManagement organizations, MessageSource messages) {
        this.accounts = accounts;
        this.organizations = organizations;
        this.messages = messages;
    }

    @GetMapping("/new")
    String create(Actor actor, Model model) {
        actor.require(Role.ORGANIZER);
        show(AccountForm.empty(), model);
        return "account/new";
    }

    @PostMapping
    String add(@ModelAttribute("form") AccountForm form, Actor actor, RedirectAttributes flash) {
        AccountId id = accounts.add(form.toCommand(), actor);
        flash.addFlashAttribute("notice", "account.added");
        return "redirect:/accounts/" + id.value();
    }

    @GetMapping("/{account}/edit")
    String edit(@PathVariable long account, Actor actor, Model model) {
        AccountView known = accounts.line(new AccountId(account), actor).account();
        model.addAttribute("account", known);
        show(AccountForm.of(known), model);
        return "account/edit";
    }

    @PostMapping("/{account}")
    String save(
            @PathVariable long account,
            @ModelAttribute("form") AccountForm form,
            Actor actor,
            RedirectAttributes flash) {
        accounts.edit(new AccountId(account), form.seen(), form.facts(), actor);
        flash.addFlashAttribute("notice", "account.edited");
        return "redirect:/accounts/" + account;
    }

    private void show(AccountForm form, Model model) {
        Map<String, String> roles = new LinkedHashMap<>();
        for (Role role : Role.values()) {
            roles.put(role.name(), say("account.role." + role));
        }
        Map<String, String> places = new LinkedHashMap<>();
        places.put("", say("account.form.noOrganization"));
        organizations
                .tree()
                .forEach(node ->
                        places.put(String.valueOf(node.id().value()), "\u3000".repeat(node.depth()) + node.name()));
        model.addAttribute("form", form);
        model.addAttribute("roles", roles);
        model.addAttribute("places", places);
    }

    private String say(String key) {
        return messages.getMessage(key, null, LocaleContextHolder.getLocale());
    }
}
