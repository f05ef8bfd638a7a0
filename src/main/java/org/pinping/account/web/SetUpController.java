package org.pinping.account.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import org.pinping.account.AccountManagement;
import org.pinping.account.NewAccount;
import org.pinping.kernel.Problem;
import org.pinping.kernel.Role;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where the holder of the set-up link makes the first organizer of an empty installation. */
@Controller
@RequestMapping("/setup")
class SetUpController {

    private final AccountManagement accounts;

    SetUpController(AccountManagement accounts) {
        this.accounts = accounts;
    }

    @GetMapping
    String show(Model model) {
        if (!accounts.isSetUpOpen()) {
            throw Problem.closed("problem.account.setUp");
        }
        model.addAttribute("form", ChosenPasswordForm.empty());
        return "account/setup";
    }

    @PostMapping
    String setUp(
            @ModelAttribute("form") ChosenPasswordForm form, HttpServletRequest request, RedirectAttributes flash) {
        String displayName = form.displayName();
        NewAccount organizer = new NewAccount(
                form.name(),
                displayName == null ? "" : displayName,
                Set.of(Role.ORGANIZER),
                null,
                form.chosen(),
                false);
        accounts.setUp(Secret.of(form.code()), organizer, request.getRemoteAddr());
        flash.addFlashAttribute("notice", "account.setUp.done");
        return "redirect:/login";
    }
}
