package org.pinping.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.pinping.account.AccessChanged;
import org.pinping.account.SignIn;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Ends the sessions of an account whose password, standing or rights have changed, except the one that changed it. */
@Component
class AccountChanges {

    private final FindByIndexNameSessionRepository<? extends Session> sessions;

    AccountChanges(FindByIndexNameSessionRepository<? extends Session> sessions) {
        this.sessions = sessions;
    }

    @TransactionalEventListener(fallbackExecution = true)
    void endSessions(AccessChanged change) {
        ServletRequestAttributes current = current();
        String own = current == null ? "" : current.getSessionId();
        for (String id :
                sessions.findByPrincipalName(change.account().username()).keySet()) {
            if (!id.equals(own)) {
                sessions.deleteById(id);
            }
        }
        SignedInAccount account = ShellInterceptor.account();
        if (current != null
                && account != null
                && account.id() == change.account().id().value()) {
            replace(SignedInAccount.of(SignIn.of(change.account())), current);
        }
    }

    private static void replace(SignedInAccount account, ServletRequestAttributes current) {
        HttpServletRequest request = current.getRequest();
        HttpServletResponse response = current.getResponse();
        if (response == null) {
            return;
        }
        request.changeSessionId();
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(new AccountToken(account));
        SecurityContextHolder.setContext(context);
        new HttpSessionSecurityContextRepository().saveContext(context, request, response);
    }

    private static @Nullable ServletRequestAttributes current() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes
                ? attributes
                : null;
    }
}
