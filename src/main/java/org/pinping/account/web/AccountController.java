package org.pinping.account.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.Map;
import org.pinping.account.AccountId;
import org.pinping.account.AccountLine;
import org.pinping.account.AccountManagement;
import org.pinping.account.Slip;
import org.pinping.kernel.Actor;
import org.pinping.organization.OrganizationManagement;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** The accounts of the installation, for organizers. */
@Controller
@RequestMapping("/accounts")
class AccountController {

    private final AccountManagement accounts;
    private final OrganizationManagement organizations;

    AccountController(AccountManagement accounts, OrganizationManagement organizations) {
        this.accounts = accounts;
        this.organizations = organizations;
    }

    @GetMapping
    String list(
            @RequestParam(defaultValue = "") String text,
            @RequestParam(defaultValue = "0") int page,
            Actor actor,
            Model model) {
        model.addAttribute("accounts", accounts.find(text, page, actor));
        model.addAttribute("organizations", organizationNames());
        model.addAttribute("text", text);
        return "account/list";
    }

    @GetMapping("/{account}")
    String show(@PathVariable long account, Actor actor, Model model) {
        AccountLine line = accounts.line(new AccountId(account), actor);
        model.addAttribute("line", line);
        model.addAttribute("organizations", organizationNames());
        model.addAttribute("own", actor.accountId() == account);
        return "account/show";
    }

    @PostMapping("/{account}/standing")
    String setEnabled(
            @PathVariable long account, @RequestParam boolean enabled, Actor actor, RedirectAttributes flash) {
        accounts.setEnabled(new AccountId(account), enabled, actor);
        flash.addFlashAttribute("notice", enabled ? "account.enabled" : "account.disabled");
        return "redirect:/accounts/" + account;
    }

    /** Answers with the slip itself: a redirect would need its code to be kept somewhere. */
    @PostMapping("/{account}/slips")
    String issueSlip(@PathVariable long account, Actor actor, HttpServletRequest request, Model model) {
        Slip slip = accounts.issueSlip(new AccountId(account), actor);
        model.addAttribute("slip", slip);
        model.addAttribute(
                "address",
                ServletUriComponentsBuilder.fromContextPath(request)
                        .path("/activations")
                        .toUriString());
        return "account/slip";
    }

    private Map<Long, String> organizationNames() {
        Map<Long, String> names = new LinkedHashMap<>();
        organizations.tree().forEach(node -> names.put(node.id().value(), node.name()));
        return names;
    }
}
