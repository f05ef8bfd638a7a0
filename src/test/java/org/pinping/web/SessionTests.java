package org.pinping.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.servlet.http.Cookie;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectOutputStream;
import java.io.UnsupportedEncodingException;
import java.util.Arrays;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.pinping.DatabaseTest;
import org.pinping.account.AccountFacts;
import org.pinping.account.AccountId;
import org.pinping.account.AccountManagement;
import org.pinping.account.NewAccount;
import org.pinping.account.SignIn;
import org.pinping.kernel.Actor;
import org.pinping.kernel.Role;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@DatabaseTest
class SessionTests {

    private static final String PASSWORD = "Zhongguo-2026";

    private final MockMvcTester mvc;
    private final AccountManagement accounts;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    SessionTests(
            MockMvcTester mvc, AccountManagement accounts, JdbcClient jdbc, PlatformTransactionManager transactions) {
        this.mvc = mvc;
        this.accounts = accounts;
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
    }

    @Test
    void aRequestThatChangesNothingWritesNothing() {
        add("session.frugal", false);
        Cookie session = signIn("session.frugal");
        get("/", session);
        long before = writes();

        for (int i = 0; i < 20; i++) {
            assertThat(get("/", session).getStatus()).isEqualTo(200);
        }

        assertThat(writes() - before).isZero();
    }

    @Test
    void theTimeOfTheLastUseIsNotedOnceAMinute() {
        add("session.minute", false);
        Cookie session = signIn("session.minute");
        get("/", session);
        transaction.executeWithoutResult(status -> jdbc.sql(
                        "update SPRING_SESSION set last_access_time = last_access_time - 61000 where principal_name = ?")
                .param("session.minute")
                .update());
        long before = writes();

        for (int i = 0; i < 5; i++) {
            get("/", session);
        }

        assertThat(writes() - before).isEqualTo(1);
    }

    @Test
    void signingInChangesTheSessionsId() {
        add("session.fixed", false);
        Cookie before = cookie(mvc.get().uri("/login").exchange().getResponse());

        Cookie after = cookie(mvc.post()
                .uri("/login")
                .cookie(before)
                .with(csrf())
                .param("username", "session.fixed")
                .param("password", PASSWORD)
                .exchange()
                .getResponse());

        assertThat(after.getValue()).isNotEqualTo(before.getValue());
        assertThat(get("/", before).getStatus()).isEqualTo(302);
    }

    @Test
    void signingOutEndsTheSession() {
        add("session.out", false);
        Cookie session = signIn("session.out");

        mvc.post().uri("/logout").cookie(session).with(csrf()).exchange();

        assertThat(get("/", session).getStatus()).isEqualTo(302);
    }

    @Test
    void disablingAnAccountEndsItsSessions() {
        AccountId id = add("session.disabled", false);
        Cookie session = signIn("session.disabled");
        assertThat(get("/", session).getStatus()).isEqualTo(200);

        accounts.setEnabled(id, false, Actor.SYSTEM);

        assertThat(get("/", session).getStatus()).isEqualTo(302);
    }

    @Test
    void newRolesEndTheSessionsOfTheAccount() {
        AccountId id = add("session.roles", false);
        Cookie session = signIn("session.roles");

        accounts.edit(id, 0, new AccountFacts("示例", Set.of(Role.SUPERVISOR), null), Actor.SYSTEM);

        assertThat(get("/", session).getStatus()).isEqualTo(302);
    }

    @Test
    void newRolesOfOnesOwnHoldAtOnceAndEndTheOtherSessions() throws UnsupportedEncodingException {
        AccountId id = accounts.add(
                new NewAccount("session.own", "示例", Set.of(Role.ORGANIZER), null, PASSWORD, false), Actor.SYSTEM);
        Cookie session = signIn("session.own");
        Cookie elsewhere = signIn("session.own");

        MockHttpServletResponse edited = mvc.post()
                .uri("/accounts/" + id.value())
                .cookie(session)
                .with(csrf())
                .param("version", "0")
                .param("displayName", "新名")
                .param("roles", "ORGANIZER", "JUDGE")
                .exchange()
                .getResponse();

        assertThat(get("/", cookie(edited)).getContentAsString()).contains("新名", "href=\"/work\"");
        assertThat(get("/", elsewhere).getStatus()).isEqualTo(302);
    }

    @Test
    void issuingASlipEndsTheSessions() {
        AccountId id = add("session.slip", false);
        Cookie session = signIn("session.slip");

        accounts.issueSlip(id, Actor.SYSTEM);

        assertThat(get("/", session).getStatus()).isEqualTo(302);
    }

    @Test
    void aDuePasswordHoldsEveryPageBackUntilItIsChosen() {
        add("session.due", true);
        Cookie session = signIn("session.due");
        Cookie elsewhere = signIn("session.due");

        assertThat(get("/", session).getRedirectedUrl()).isEqualTo("/password");
        assertThat(get("/password", session).getStatus()).isEqualTo(200);
        MockHttpServletResponse changed = mvc.post()
                .uri("/password")
                .cookie(session)
                .with(csrf())
                .param("current", PASSWORD)
                .param("password", "Chosen-by-me-1")
                .param("repeated", "Chosen-by-me-1")
                .exchange()
                .getResponse();
        assertThat(changed.getRedirectedUrl()).isEqualTo("/");
        assertThat(get("/", cookie(changed)).getStatus()).isEqualTo(200);
        assertThat(get("/", elsewhere).getStatus()).isEqualTo(302);
    }

    @Test
    void theSessionHoldsLittle() throws IOException {
        SignIn signIn = new SignIn(new AccountId(1), "judge", "评委", Set.of(Role.JUDGE, Role.SUPERVISOR), 4L, false);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(new SecurityContextImpl(new AccountToken(SignedInAccount.of(signIn))));
        }

        assertThat(bytes.size()).isLessThan(1500);
    }

    @Test
    void aFormSentByTheScriptIsToldWhereToGo() {
        add("session.form", true);
        Cookie session = signIn("session.form");

        MockHttpServletResponse answer = mvc.post()
                .uri("/password")
                .cookie(session)
                .header("X-Form", "true")
                .accept("application/json", "text/html")
                .with(csrf())
                .param("current", PASSWORD)
                .param("password", "Chosen-by-me-1")
                .param("repeated", "Chosen-by-me-1")
                .exchange()
                .getResponse();

        assertThat(answer.getStatus()).isEqualTo(204);
        assertThat(answer.getHeader("X-Location")).isEqualTo("/");
    }

    private AccountId add(String username, boolean passwordDue) {
        return accounts.add(
                new NewAccount(username, "示例", Set.of(Role.JUDGE), null, PASSWORD, passwordDue), Actor.SYSTEM);
    }

    private Cookie signIn(String username) {
        return cookie(mvc.post()
                .uri("/login")
                .with(csrf())
                .param("username", username)
                .param("password", PASSWORD)
                .exchange()
                .getResponse());
    }

    private MockHttpServletResponse get(String address, Cookie session) {
        return mvc.get()
                .uri(address)
                .accept("text/html")
                .cookie(session)
                .exchange()
                .getResponse();
    }

    /** Under the name that it has without a real server. */
    private static Cookie cookie(MockHttpServletResponse response) {
        return Arrays.stream(response.getCookies())
                .filter(cookie -> !cookie.getName().equals("lang"))
                .findFirst()
                .orElseThrow();
    }

    /** Statements of the whole server that change rows, except the cleaning of ended sessions. */
    private long writes() {
        return jdbc
                .sql("show global status where variable_name in ('Com_insert', 'Com_update')")
                .query((row, number) -> row.getLong(2))
                .list()
                .stream()
                .mapToLong(Long::longValue)
                .sum();
    }
}
