package org.pinping.web;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;

import java.util.stream.Collectors;
import org.pinping.kernel.Actor;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** Signs a request in as an actor, without a password. */
public final class TestSignIn {

    private TestSignIn() {}

    public static RequestPostProcessor as(Actor actor) {
        String roles = actor.roles().stream().map(Enum::name).collect(Collectors.joining(","));
        return authentication(new AccountToken(new SignedInAccount(
                actor.accountId(), "test" + actor.accountId(), actor.name(), roles, actor.organizationId(), false)));
    }
}
