package org.pinping.audit.web;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pinping.account.AccountManagement;
import org.pinping.audit.AuditFilter;
import org.pinping.audit.AuditRecord;
import org.pinping.audit.AuditTrail;
import org.pinping.kernel.Actor;
import org.pinping.kernel.Role;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The trail, for organizers and supervisors. */
@Controller
@RequestMapping("/audit")
class AuditController {

    private static final int ROWS = 50;

    private final AuditTrail trail;
    private final AccountManagement accounts;
    private final MessageSource messages;

    AuditController(AuditTrail trail, AccountManagement accounts, MessageSource messages) {
        this.trail = trail;
        this.accounts = accounts;
        this.messages = messages;
    }

    /** A row with its action in words and its author by name. */
    public record Line(AuditRecord row, String action, String author) {}

    @GetMapping
    String list(
            @RequestParam(defaultValue = "") String subject,
            @RequestParam(defaultValue = "") String action,
            @RequestParam(required = false) @Nullable Long account,
            @RequestParam(required = false) @Nullable Long before,
            Actor actor,
            Model model) {
        // one more than shown tells whether there are older ones
        List<AuditRecord> rows = trail.find(new AuditFilter(subject, action, account, before), ROWS + 1, actor);
        boolean more = rows.size() > ROWS;
        List<AuditRecord> shown = more ? rows.subList(0, ROWS) : rows;
        Map<Long, String> names = names();
        model.addAttribute(
                "lines",
                shown.stream()
                        .map(row -> new Line(row, words(row.action()), author(row, names)))
                        .toList());
        model.addAttribute("older", more ? shown.get(ROWS - 1).id() : null);
        model.addAttribute("subject", subject);
        model.addAttribute("action", action);
        model.addAttribute("account", account);
        model.addAttribute("names", names);
        return "audit/list";
    }

    @PostMapping("/checks")
    String check(Actor actor, Model model) {
        actor.require(Role.ORGANIZER, Role.SUPERVISOR);
        model.addAttribute("breaks", trail.verifyAll());
        return "audit/check";
    }

    private Map<Long, String> names() {
        Map<Long, String> names = new HashMap<>();
        accounts.list().forEach(account -> names.put(account.id().value(), account.displayName()));
        return names;
    }

    private String author(AuditRecord row, Map<Long, String> names) {
        String name = names.get(row.accountId());
        return name == null ? words("system") : name;
    }

    /** In words, or the bare code where a module has none. */
    private String words(String action) {
        Locale locale = LocaleContextHolder.getLocale();
        return String.valueOf(messages.getMessage("audit." + action, null, action, locale));
    }
}
