package org.pinping.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pinping.DatabaseTest;
import org.pinping.account.AccountManagement;
import org.pinping.kernel.Role;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Who may open which page; pages of other modules have their own such test. */
@DatabaseTest
class DoorsTests {

    private final MockMvcTester mvc;
    private final AccountManagement accounts;

    DoorsTests(MockMvcTester mvc, AccountManagement accounts) {
        this.mvc = mvc;
        this.accounts = accounts;
    }

    @ParameterizedTest
    @CsvSource({
        "GET,  /,                       200, 200, 200, 200",
        "GET,  /organizations,          200, 403, 403, 403",
        "GET,  /organizations/new,      200, 403, 403, 403",
        "POST, /organizations,          422, 403, 403, 403",
        "GET,  /organizations/999999999/edit, 404, 403, 403, 403",
        "POST, /organizations/999999999,      404, 403, 403, 403",
        "POST, /organizations/999999999/place, 404, 403, 403, 403",
        "GET,  /accounts,               200, 403, 403, 403",
        "GET,  /accounts/new,           200, 403, 403, 403",
        "POST, /accounts,               422, 403, 403, 403",
        "GET,  /accounts/999999999,           404, 403, 403, 403",
        "GET,  /accounts/999999999/edit,      404, 403, 403, 403",
        "POST, /accounts/999999999,           404, 403, 403, 403",
        "POST, /accounts/999999999/slips,     404, 403, 403, 403",
        "POST, /accounts/999999999/standing?enabled=false, 404, 403, 403, 403",
        "GET,  /audit,                  200, 403, 403, 200",
        "POST, /audit/checks,           200, 403, 403, 200",
    })
    void opensToTheRightRolesOnly(String method, String address, int organizer, int branch, int judge, int supervisor) {
        assertThat(status(method, address, Role.ORGANIZER)).isEqualTo(organizer);
        assertThat(status(method, address, Role.BRANCH)).isEqualTo(branch);
        assertThat(status(method, address, Role.JUDGE)).isEqualTo(judge);
        assertThat(status(method, address, Role.SUPERVISOR)).isEqualTo(supervisor);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/accounts", "/organizations", "/audit", "/password", "/no/such/page"})
    void sendsStrangersToTheSignIn(String address) {
        assertThat(mvc.get().uri(address).accept("text/html")).hasStatus(302).hasRedirectedUrl("/login");
        assertThat(mvc.get().uri(address).accept("application/json")).hasStatus(401);
        assertThat(mvc.get().uri(address).header("HX-Request", "true")).hasStatus(401);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/login",
                "/activations",
                "/session",
                "/css/pinping.css",
                "/js/shell.js",
                "/img/mark.svg",
                "/webjars/bootstrap/css/bootstrap.min.css",
                "/webjars/htmx.org/dist/htmx.min.js",
                "/actuator/health"
            })
    void needsNoSignInForTheDoorsThemselves(String address) {
        assertThat(mvc.get().uri(address)).hasStatus(200);
    }

    @Test
    void hidesTheSetUpOnceThereAreAccounts() {
        accounts.list();

        assertThat(mvc.get().uri("/setup")).hasStatus(409);
        assertThat(mvc.post().uri("/setup").with(csrf()).param("code", "x")).hasStatus(422);
    }

    @Test
    void refusesAPostWithoutTheToken() {
        var asOrganizer = SignedIn.as(Role.ORGANIZER);

        assertThat(mvc.post().uri("/organizations").with(asOrganizer))
                .hasStatus(403)
                .hasHeader("X-Reason", "csrf");
        assertThat(mvc.post().uri("/organizations")).hasStatus(302).hasRedirectedUrl("/login?expired");
    }

    @Test
    void sendsTheProtectingHeaders() {
        assertThat(mvc.get().uri("/login"))
                .hasHeader(
                        "Content-Security-Policy",
                        "default-src 'self'; img-src 'self' data: blob:; object-src 'none'; base-uri 'self'; "
                                + "frame-ancestors 'none'; form-action 'self'")
                .hasHeader("X-Content-Type-Options", "nosniff")
                .hasHeader("X-Frame-Options", "DENY")
                .hasHeader("Referrer-Policy", "same-origin")
                .hasHeader("Cache-Control", "no-cache, no-store, max-age=0, must-revalidate");
    }

    private int status(String method, String address, Role role) {
        return mvc.method(HttpMethod.valueOf(method))
                .uri(address)
                .with(csrf())
                .with(SignedIn.as(role))
                .exchange()
                .getResponse()
                .getStatus();
    }
}
