package org.pinping.web;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.pinping.kernel.Actor;
import org.springframework.core.MethodParameter;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Hands the signed-in person to every handler that asks for an {@link Actor}. */
class ActorArgumentResolver implements HandlerMethodArgumentResolver {

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Actor.class;
    }

    @Override
    public Actor resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        if (!(SecurityContextHolder.getContext().getAuthentication() instanceof AccountToken token)) {
            throw new SignedOutException();
        }
        SignedInAccount account = token.getPrincipal();
        HttpServletRequest servletRequest = request.getNativeRequest(HttpServletRequest.class);
        String address = servletRequest == null ? "" : servletRequest.getRemoteAddr();
        return new Actor(account.id(), account.displayName(), account.roles(), account.organizationId(), address);
    }
}
