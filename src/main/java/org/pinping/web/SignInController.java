package org.pinping.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/** The sign-in page, and what a page must know of its session. */
@Controller
class SignInController {

    @GetMapping("/login")
    String show() {
        return ShellInterceptor.account() == null ? "home/login" : "redirect:/";
    }

    /** The security chain forwards a refused sign-in here. */
    @PostMapping("/login/refused")
    String refused(@RequestParam(defaultValue = "") String username, Model model, HttpServletResponse response) {
        model.addAttribute("refused", true);
        model.addAttribute("username", username);
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return "home/login";
    }

    /** Lets a page that outlived its session find out, and go on with the token of the new one. */
    @GetMapping("/session")
    @ResponseBody
    Map<String, Object> session(@Nullable CsrfToken token) {
        SignedInAccount account = ShellInterceptor.account();
        return Map.of(
                "signedIn", account != null,
                "accountId", account == null ? 0 : account.id(),
                "csrfHeader", token == null ? "" : token.getHeaderName(),
                "csrfParameter", token == null ? "" : token.getParameterName(),
                "csrfToken", token == null ? "" : token.getToken());
    }
}
