package org.pinping.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.SimpleUrlAuthenticationFailureHandler;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.savedrequest.RequestCache;

/** Who may reach what: everything needs a sign-in, except the doors that lead to one. */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

    private static final String[] OPEN = {
        "/login",
        "/login/refused",
        "/activations",
        "/setup",
        "/session",
        "/error",
        "/favicon.ico",
        "/css/**",
        "/js/**",
        "/img/**",
        "/vendor/**",
        "/webjars/**",
        "/actuator/health",
        "/actuator/health/**"
    };

    private static final String CONTENT_SECURITY_POLICY = "default-src 'self'; img-src 'self' data: blob:; "
            + "object-src 'none'; base-uri 'self'; frame-ancestors 'none'; form-action 'self'";

    @Bean
    SecurityFilterChain pages(HttpSecurity http, AuthenticationProvider accounts, SignInDoor door) {
        RequestCache pagesOnly = pagesOnly();
        http.authenticationProvider(accounts)
                .authorizeHttpRequests(requests ->
                        requests.requestMatchers(OPEN).permitAll().anyRequest().authenticated())
                .formLogin(form ->
                        form.loginPage("/login").failureHandler(refused()).permitAll())
                .logout(logout -> logout.logoutSuccessUrl("/login?signedOut"))
                .requestCache(cache -> cache.requestCache(pagesOnly))
                .exceptionHandling(
                        errors -> errors.authenticationEntryPoint(door).accessDeniedHandler(door))
                .httpBasic(basic -> basic.disable())
                .rememberMe(remember -> remember.disable())
                .csrf(Customizer.withDefaults())
                .addFilterAfter(new EarlyCsrfToken(), CsrfFilter.class)
                .headers(SecurityConfiguration::headers);
        return http.build();
    }

    private static void headers(HeadersConfigurer<HttpSecurity> headers) {
        headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT_SECURITY_POLICY))
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(
                        policy -> policy.policy("camera=(), microphone=(), geolocation=(), payment=(), usb=()"));
    }

    /** Forwards instead of redirecting, so that the name that was typed stays in its field. */
    private static SimpleUrlAuthenticationFailureHandler refused() {
        SimpleUrlAuthenticationFailureHandler handler = new SimpleUrlAuthenticationFailureHandler("/login/refused");
        handler.setUseForward(true);
        return handler;
    }

    /** Leads back to the page that was asked for; partials, data and form posts are no place to come back to. */
    private static RequestCache pagesOnly() {
        HttpSessionRequestCache cache = new HttpSessionRequestCache();
        cache.setRequestMatcher(request -> "GET".equals(request.getMethod())
                && !Answers.wantsFragment(request)
                && !Answers.wantsJson(request)
                && String.valueOf(request.getHeader("Accept")).contains("text/html"));
        return cache;
    }
}
