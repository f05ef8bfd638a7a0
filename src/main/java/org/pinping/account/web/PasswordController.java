package org.pinping.account.web;

import org.pinping.account.AccountManagement;
import org.pinping.kernel.Actor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Changing one's own password. */
@Controller
@RequestMapping("/password")
class PasswordController {

    private final AccountManagement accounts;

    PasswordController(AccountManagement accounts) {
        this.accounts = accounts;
    }

    @GetMapping
    String edit(Actor actor, Model model) {
        model.addAttribute("form", ChosenPasswordForm.empty());
        model.addAttribute("due", accounts.mustChangePassword(actor));
        return "account/password";
    }

    @PostMapping
    String save(@ModelAttribute("form") ChosenPasswordForm form, Actor actor, RedirectAttributes flash) {
        accounts.changePassword(Secret.of(form.current()), form.chosen(), actor);
        flash.addFlashAttribute("notice", "account.password.changed");
        return "redirect:/";
    }
}
