package org.pinping.account.web;

import jakarta.servlet.http.HttpServletRequest;
import org.pinping.account.AccountManagement;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where the holder of a printed slip chooses a password. */
@Controller
@RequestMapping("/activations")
class ActivationController {

    private final AccountManagement accounts;

    ActivationController(AccountManagement accounts) {
        this.accounts = accounts;
    }

    @GetMapping
    String show(Model model) {
        model.addAttribute("form", ChosenPasswordForm.empty());
        return "account/activation";
    }

    @PostMapping
    String activate(
            @ModelAttribute("form") ChosenPasswordForm form, HttpServletRequest request, RedirectAttributes flash) {
        accounts.activate(form.name(), Secret.of(form.code()), form.chosen(), request.getRemoteAddr());
        flash.addFlashAttribute("notice", "account.activation.done");
        return "redirect:/login";
    }
}
