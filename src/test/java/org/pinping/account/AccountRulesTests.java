package org.pinping.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pinping.DatabaseTest;
import org.pinping.kernel.Actor;
import org.pinping.kernel.Fault;
import org.pinping.kernel.Problem;
import org.pinping.kernel.ProblemKind;
import org.pinping.kernel.Role;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@DatabaseTest
class AccountRulesTests {

    private static final String PASSWORD = "Zhongguo-2026";

    private final AccountManagement accounts;
    private final JdbcClient jdbc;

    private final TransactionTemplate transaction;

    AccountRulesTests(AccountManagement accounts, JdbcClient jdbc, PlatformTransactionManager transactions) {
        this.accounts = accounts;
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
    }

    @Test
    void letsTheRightPasswordIn() {
        AccountId id = add("rules.in");

        SignIn signIn = accounts.signIn(" RULES.IN ", PASSWORD, "10.0.0.1").orElseThrow();

        assertThat(signIn.account()).isEqualTo(id);
        assertThat(signIn.roles()).containsExactly(Role.JUDGE);
        assertThat(accounts.signIn("rules.in", PASSWORD + " ", "")).isEmpty();
        assertThat(accounts.signIn("nobody.at.all", PASSWORD, "")).isEmpty();
    }

    @Test
    void locksForTenMinutesAfterFiveFailuresInARow() {
        add("rules.lock");

        for (int i = 0; i < 5; i++) {
            assertThat(accounts.signIn("rules.lock", "wrong", "")).isEmpty();
        }

        later(Duration.ofMinutes(9));
        assertThat(accounts.signIn("rules.lock", PASSWORD, "")).isEmpty();
        later(Duration.ofMinutes(1));
        assertThat(accounts.signIn("rules.lock", PASSWORD, "")).isPresent();
    }

    @Test
    void forgetsFailuresAfterASuccess() {
        add("rules.forget");

        for (int round = 0; round < 2; round++) {
            for (int i = 0; i < 4; i++) {
                accounts.signIn("rules.forget", "wrong", "");
            }
            assertThat(accounts.signIn("rules.forget", PASSWORD, "")).isPresent();
        }
    }

    @Test
    void refusesADisabledAccount() {
        AccountId id = add("rules.disabled");

        accounts.setEnabled(id, false, Actor.SYSTEM);

        assertThat(accounts.signIn("rules.disabled", PASSWORD, "")).isEmpty();
        assertThat(accounts.withRole(Role.JUDGE)).extracting(AccountView::id).doesNotContain(id);
    }

    @Test
    void keepsAnOrganizerFromDisablingItself() {
        AccountId id = add("rules.self");
        Actor self = new Actor(id.value(), "self", Set.of(Role.ORGANIZER), null, "");

        assertThatThrownBy(() -> accounts.setEnabled(id, false, self)).isInstanceOf(Problem.class);
    }

    @Test
    void aSlipVoidsTheOldPasswordAndWorksOnce() {
        AccountId id = add("rules.slip");

        Slip slip = accounts.issueSlip(id, Actor.SYSTEM);

        assertThat(accounts.signIn("rules.slip", PASSWORD, "")).isEmpty();
        assertThat(stored("select code_hash from account_slip where account_id = " + id.value()))
                .isNotEqualTo(slip.code());
        accounts.activate("rules.slip", slip.code().toLowerCase(Locale.ROOT).replace("-", " "), "Chosen-by-me-1", "");
        assertThat(accounts.signIn("rules.slip", "Chosen-by-me-1", "")).isPresent();
        assertThatThrownBy(() -> accounts.activate("rules.slip", slip.code(), "Another-one-2", ""))
                .isInstanceOf(Problem.class);
    }

    @Test
    void aSlipExpiresAfterSevenDaysAndBelongsToOneAccount() {
        AccountId first = add("rules.expired");
        add("rules.other");
        Slip slip = accounts.issueSlip(first, Actor.SYSTEM);

        assertThatThrownBy(() -> accounts.activate("rules.other", slip.code(), "Chosen-by-me-1", ""))
                .isInstanceOf(Problem.class);
        later(Duration.ofDays(7));
        assertThatThrownBy(() -> accounts.activate("rules.expired", slip.code(), "Chosen-by-me-1", ""))
                .isInstanceOf(Problem.class);
    }

    @Test
    void changesAPasswordOnlyWithThePresentOne() {
        AccountId id = add("rules.change");
        Actor self = new Actor(id.value(), "self", Set.of(Role.JUDGE), null, "");

        assertThatThrownBy(() -> accounts.changePassword("wrong", "Chosen-by-me-1", self))
                .isInstanceOf(Problem.class);
        assertThatThrownBy(() -> accounts.changePassword(PASSWORD, PASSWORD, self))
                .isInstanceOf(Problem.class);
        accounts.changePassword(PASSWORD, "Chosen-by-me-1", self);

        assertThat(accounts.signIn("rules.change", "Chosen-by-me-1", "")).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Short-1", "onlysmallletters", "nokinds12345", "Has-rules.weak-1"})
    void refusesWeakPasswords(String password) {
        NewAccount weak = new NewAccount("rules.weak", "弱", Set.of(Role.JUDGE), null, password, false);

        assertThat(faults(weak)).extracting(Fault::field).containsExactly("password");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"a|名", "with blank|名", "rules.name|''", "rules.name|带\u0007铃", "rules.name|反\u202e转", "<b>|名"})
    void refusesNamesThatCannotBeShownOrTyped(String username, String displayName) {
        NewAccount odd = new NewAccount(username, displayName, Set.of(Role.JUDGE), null, null, false);

        assertThat(faults(odd)).hasSize(1);
    }

    @Test
    void collectsAllFaultsAtOnce() {
        NewAccount empty = new NewAccount("", "", Set.of(), null, "", false);

        assertThat(faults(empty))
                .extracting(Fault::field)
                .containsExactlyInAnyOrder("username", "displayName", "roles", "password");
        assertThat(faults(new NewAccount("rules.branch", "名", Set.of(Role.BRANCH), null, null, false)))
                .extracting(Fault::field)
                .containsExactly("organizationId");
    }

    @Test
    void takesAUserNameOnce() {
        add("rules.twice");

        assertThat(faults(account("Rules.Twice"))).extracting(Fault::field).containsExactly("username");
    }

    @Test
    void showsAccountsToOrganizersOnly() {
        for (Role role : List.of(Role.BRANCH, Role.JUDGE, Role.SUPERVISOR)) {
            Actor actor = new Actor(1, "x", Set.of(role), null, "");
            assertThatThrownBy(() -> accounts.find("", 0, actor))
                    .asInstanceOf(type(Problem.class))
                    .extracting(Problem::kind)
                    .isEqualTo(ProblemKind.FORBIDDEN);
            assertThatThrownBy(() -> accounts.add(account("rules.never"), actor))
                    .isInstanceOf(Problem.class);
            assertThatThrownBy(() -> accounts.issueSlip(new AccountId(1), actor))
                    .isInstanceOf(Problem.class);
        }
    }

    @Test
    void findsAPercentSignAsItself() {
        add("rules.percent");

        assertThat(accounts.find("%", 0, Actor.SYSTEM).lines()).isEmpty();
        assertThat(accounts.find("RULES.PERCENT", 0, Actor.SYSTEM).lines()).isEmpty();
        assertThat(accounts.find("rules.percent", 99, Actor.SYSTEM).lines()).hasSize(1);
    }

    private AccountId add(String username) {
        return accounts.add(account(username), Actor.SYSTEM);
    }

    private static NewAccount account(String username) {
        return new NewAccount(username, "示例", Set.of(Role.JUDGE), null, PASSWORD, false);
    }

    private List<Fault> faults(NewAccount account) {
        try {
            accounts.add(account, Actor.SYSTEM);
            return List.of();
        } catch (Problem problem) {
            return problem.faults();
        }
    }

    /** As if that much time had passed for whatever was set to end. */
    private void later(Duration duration) {
        String by = " - interval " + duration.toSeconds() + " second";
        transaction.executeWithoutResult(status -> {
            jdbc.sql("update account set locked_until = locked_until" + by).update();
            jdbc.sql("update account_slip set expires_at = expires_at" + by).update();
        });
    }

    private String stored(String sql) {
        return jdbc.sql(sql).query(String.class).single();
    }
}
