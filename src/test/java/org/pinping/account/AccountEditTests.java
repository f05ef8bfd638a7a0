package org.pinping.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Objects;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.pinping.DatabaseTest;
import org.pinping.kernel.Actor;
import org.pinping.kernel.AuditedEvent;
import org.pinping.kernel.Fault;
import org.pinping.kernel.Problem;
import org.pinping.kernel.ProblemKind;
import org.pinping.kernel.Role;
import org.pinping.organization.NewOrganization;
import org.pinping.organization.OrgLevel;
import org.pinping.organization.OrganizationManagement;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@DatabaseTest
@RecordApplicationEvents
class AccountEditTests {

    private final AccountManagement accounts;
    private final OrganizationManagement organizations;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    AccountEditTests(
            AccountManagement accounts,
            OrganizationManagement organizations,
            JdbcClient jdbc,
            PlatformTransactionManager transactions) {
        this.accounts = accounts;
        this.organizations = organizations;
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
    }

    @Test
    void changesNameRolesAndOrganizationAndLeavesARow(ApplicationEvents events) {
        AccountId id = add("edit.all", Role.JUDGE);
        long body = organizations
                .add(new NewOrganization(null, "edit.all", "甲", "", OrgLevel.BRANCH), Actor.SYSTEM)
                .value();
        events.clear();

        accounts.edit(id, 0, facts(" 李四 ", body, Role.BRANCH, Role.SUPERVISOR), Actor.SYSTEM);

        AccountView edited = accounts.get(id);
        assertThat(AccountFacts.of(edited)).isEqualTo(facts("李四", body, Role.BRANCH, Role.SUPERVISOR));
        assertThat(edited.version()).isEqualTo(1);
        assertThat(events.stream(AuditedEvent.class))
                .containsExactly(new AuditedEvent(
                        "account:" + id.value(),
                        "account.edited",
                        Actor.SYSTEM,
                        "roles=[JUDGE]\norganization=null",
                        "roles=[BRANCH, SUPERVISOR]\norganization=" + body + "\nfields=displayName"));
        assertThat(events.stream(AccessChanged.class)).containsExactly(new AccessChanged(edited));
    }

    @Test
    void aNewNameEndsNoSession(ApplicationEvents events) {
        AccountId id = add("edit.name", Role.JUDGE);

        accounts.edit(id, 0, facts("新名", null, Role.JUDGE), Actor.SYSTEM);

        assertThat(accounts.get(id).displayName()).isEqualTo("新名");
        assertThat(events.stream(AccessChanged.class)).isEmpty();
    }

    @Test
    void theSameOnceMoreChangesNothing(ApplicationEvents events) {
        AccountId id = add("edit.same", Role.JUDGE);
        events.clear();

        accounts.edit(id, -1, facts("示例", null, Role.JUDGE), Actor.SYSTEM);

        assertThat(events.stream(AuditedEvent.class)).isEmpty();
        assertThat(accounts.get(id).version()).isZero();
    }

    @Test
    void refusesAStaleFormWithBothValues() {
        AccountId id = add("edit.stale", Role.JUDGE);
        accounts.edit(id, 0, facts("先到", null, Role.JUDGE), Actor.SYSTEM);

        Problem problem = refused(() -> accounts.edit(id, 0, facts("后到", null, Role.SUPERVISOR), Actor.SYSTEM));

        assertThat(problem.kind()).isEqualTo(ProblemKind.CONFLICT);
        assertThat(problem.faults())
                .containsExactly(Fault.of("", "problem.account.stale", "先到；JUDGE", "后到；SUPERVISOR"));
        assertThat(accounts.get(id).displayName()).isEqualTo("先到");
    }

    @Test
    void collectsAllFaultsAtOnce() {
        AccountId id = add("edit.faults", Role.JUDGE);

        assertThat(refused(() -> accounts.edit(id, 0, facts("", null), Actor.SYSTEM))
                        .faults())
                .extracting(Fault::field)
                .containsExactly("displayName", "roles");
        assertThat(refused(() -> accounts.edit(id, 0, facts("甲", null, Role.BRANCH), Actor.SYSTEM))
                        .faults())
                .extracting(Fault::field)
                .containsExactly("organizationId");
    }

    @Test
    void nobodyTakesTheOrganizerRoleFromHimself() {
        AccountId id = add("edit.own", Role.ORGANIZER);
        Actor self = new Actor(id.value(), "self", Set.of(Role.ORGANIZER), null, "");

        assertThat(refused(() -> accounts.edit(id, 0, facts("示例", null, Role.JUDGE), self))
                        .code())
                .isEqualTo("problem.account.ownRole");
        accounts.edit(id, 0, facts("示例", null, Role.ORGANIZER, Role.SUPERVISOR), self);

        assertThat(accounts.get(id).roles()).containsExactlyInAnyOrder(Role.ORGANIZER, Role.SUPERVISOR);
    }

    @Test
    void theLastOrganizerStaysOne() {
        AccountId last = add("edit.last", Role.ORGANIZER);
        AccountId other = add("edit.other", Role.ORGANIZER);
        accounts.edit(other, 0, facts("示例", null, Role.JUDGE), Actor.SYSTEM);

        assertThat(refused(() -> asTheOnlyOrganizer(
                                last, () -> accounts.edit(last, 0, facts("示例", null, Role.JUDGE), Actor.SYSTEM)))
                        .code())
                .isEqualTo("problem.account.lastOrganizer");
        assertThat(refused(() -> asTheOnlyOrganizer(last, () -> accounts.setEnabled(last, false, Actor.SYSTEM)))
                        .code())
                .isEqualTo("problem.account.lastOrganizer");
        assertThat(accounts.get(last).roles()).containsExactly(Role.ORGANIZER);
        assertThat(accounts.get(other).roles()).containsExactly(Role.JUDGE);
    }

    @Test
    void isForOrganizersOnly() {
        AccountId id = add("edit.role", Role.JUDGE);
        Actor others = new Actor(id.value(), "x", Set.of(Role.JUDGE, Role.SUPERVISOR, Role.BRANCH), null, "");

        assertThat(refused(() -> accounts.edit(id, 0, facts("甲", null, Role.JUDGE), others))
                        .kind())
                .isEqualTo(ProblemKind.FORBIDDEN);
    }

    /** In a transaction that leaves the accounts of other tests as they are. */
    private void asTheOnlyOrganizer(AccountId id, Runnable work) {
        transaction.executeWithoutResult(status -> {
            status.setRollbackOnly();
            jdbc.sql("update account set enabled = (id = :id)")
                    .param("id", id.value())
                    .update();
            work.run();
        });
    }

    private AccountId add(String username, Role role) {
        return accounts.add(new NewAccount(username, "示例", Set.of(role), null, null, false), Actor.SYSTEM);
    }

    private static AccountFacts facts(String displayName, @Nullable Long organization, Role... roles) {
        return new AccountFacts(displayName, Set.of(roles), organization);
    }

    private static Problem refused(ThrowingCallable work) {
        return Objects.requireNonNull(catchThrowableOfType(Problem.class, work));
    }
}
