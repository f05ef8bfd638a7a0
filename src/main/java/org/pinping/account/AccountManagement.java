package org.pinping.account;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pinping.kernel.Actor;
import org.pinping.kernel.AuditedEvent;
import org.pinping.kernel.Fault;
import org.pinping.kernel.Problem;
import org.pinping.kernel.Role;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps accounts, their roles and passwords. */
@Service
public class AccountManagement {

    private static final int LINES_PER_PAGE = 50;

    private final AccountStore accounts;
    private final AccountPolicy policy;
    private final Passwords passwords;
    private final Slips slips;
    private final SignIns signIns;
    private final SetUp setUp;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    AccountManagement(
            AccountStore accounts,
            AccountPolicy policy,
            Passwords passwords,
            Slips slips,
            SignIns signIns,
            SetUp setUp,
            Clock clock,
            ApplicationEventPublisher events) {
        this.accounts = accounts;
        this.policy = policy;
        this.passwords = passwords;
        this.slips = slips;
        this.signIns = signIns;
        this.setUp = setUp;
        this.clock = clock;
        this.events = events;
    }

    /** Adds an account; without a password it stays shut until a slip has been issued and used. */
    @Transactional
    public AccountId add(NewAccount account, Actor actor) {
        actor.require(Role.ORGANIZER);
        return insert(policy.checked(account), actor);
    }

    @Transactional(readOnly = true)
    public AccountView get(AccountId id) {
        return find(id);
    }

    /** All accounts by user name. */
    @Transactional(readOnly = true)
    public List<AccountView> list() {
        return accounts.all();
    }

    /** Enabled accounts that have the role, by display name. */
    @Transactional(readOnly = true)
    public List<AccountView> withRole(Role role) {
        return accounts.withRole(role);
    }

    /** For organizers: a page of the accounts whose user name or display name contains the text. */
    @Transactional(readOnly = true)
    public AccountPage find(String text, int page, Actor actor) {
        actor.require(Role.ORGANIZER);
        String wanted = text.strip();
        int count = accounts.count(wanted);
        int pages = Math.max(1, (count + LINES_PER_PAGE - 1) / LINES_PER_PAGE);
        int shown = Math.min(Math.max(page, 0), pages - 1);
        return new AccountPage(
                accounts.find(wanted, shown * LINES_PER_PAGE, LINES_PER_PAGE, clock.instant()), count, shown, pages);
    }

    /** For organizers: one account with what a list shows of it. */
    @Transactional(readOnly = true)
    public AccountLine line(AccountId id, Actor actor) {
        actor.require(Role.ORGANIZER);
        return accounts.line(id, clock.instant()).orElseThrow(AccountPolicy::missing);
    }

    /** Changes who somebody is and what they may; new rights end the sessions of the account. */
    @Transactional
    public void edit(AccountId id, long version, AccountFacts stated, Actor actor) {
        actor.require(Role.ORGANIZER);
        List<AccountId> organizers = accounts.lockOrganizers();
        AccountView stored = find(id);
        AccountChange change = new AccountChange(AccountFacts.of(stored), policy.checked(stated));
        if (change.isEmpty()) {
            return;
        }
        AccountPolicy.checkRoles(id, change, organizers, actor);
        if (!accounts.update(id, change.after(), version)) {
            throw Problem.conflict("problem.account.stale", change.beforeValues(), change.afterValues());
        }
        audit(id, "account.edited", actor, change.beforeLines(), change.afterLines());
        if (change.concernsRights() || actor.accountId() == id.value()) {
            accessChanged(id);
        }
    }

    /** Switches an account off, or on again; switching it off ends its sessions. */
    @Transactional
    public void setEnabled(AccountId id, boolean enabled, Actor actor) {
        actor.require(Role.ORGANIZER);
        AccountView account = find(id);
        if (actor.accountId() == id.value()) {
            throw Problem.invalid("problem.account.self");
        }
        if (!enabled && accounts.lockOrganizers().equals(List.of(id))) {
            throw Problem.invalid("problem.account.lastOrganizer");
        }
        accounts.setEnabled(id, enabled);
        audit(
                id,
                enabled ? "account.enabled" : "account.disabled",
                actor,
                "enabled=" + account.enabled(),
                "enabled=" + enabled);
        accessChanged(account.id());
    }

    /** Makes the old password void and returns a one-time code to be printed; it is shown here and never again. */
    @Transactional
    public Slip issueSlip(AccountId id, Actor actor) {
        actor.require(Role.ORGANIZER);
        AccountView account = find(id);
        accounts.clearPassword(id);
        Slip slip = slips.issue(account, clock.instant());
        audit(id, "account.slipIssued", actor, null, "expires=" + slip.expiresAt());
        accessChanged(account.id());
        return slip;
    }

    /** Lets the holder of a printed slip choose a password. */
    @Transactional
    public void activate(String username, String code, String password, String address) {
        AccountView account = accounts.byUsername(AccountPolicy.username(username))
                .filter(AccountView::enabled)
                .orElseThrow(Slips::refused);
        passwords.check("password", password, account.username());
        slips.use(account.id(), code, clock.instant());
        accounts.setPassword(account.id(), passwords.hash(password));
        Actor self = new Actor(
                account.id().value(), account.displayName(), account.roles(), account.organizationId(), address);
        audit(account.id(), "account.activated", self, null, null);
        accessChanged(account.id());
    }

    /** Whether the actor has yet to choose a password of its own. */
    @Transactional(readOnly = true)
    public boolean mustChangePassword(Actor actor) {
        return find(new AccountId(actor.accountId())).mustChangePassword();
    }

    /** Changes the actor's own password and ends the other sessions of the account. */
    @Transactional
    public void changePassword(String current, String next, Actor actor) {
        AccountView account = find(new AccountId(actor.accountId()));
        if (!passwords.matches(current, accounts.passwordHash(account.id()))) {
            throw Problem.invalid(List.of(Fault.of("current", "problem.account.currentPassword")));
        }
        if (current.equals(next)) {
            throw Problem.invalid(List.of(Fault.of("password", "problem.account.samePassword")));
        }
        passwords.check("password", next, account.username());
        accounts.setPassword(account.id(), passwords.hash(next));
        audit(account.id(), "account.passwordChanged", actor, null, null);
        accessChanged(account.id());
    }

    /**
     * Checks a name and a password; empty whatever the reason of the refusal. Five failures in a row lock the account
     * for ten minutes.
     */
    public Optional<SignIn> signIn(String username, String password, String address) {
        return signIns.attempt(AccountPolicy.username(username), password, address);
    }

    /** Opens an empty installation for 30 minutes: the token that lets its holder make the first organizer. */
    @Transactional
    public Optional<String> openSetUp() {
        return accounts.isEmpty() ? Optional.of(setUp.open(clock.instant())) : Optional.empty();
    }

    /** Whether there is nobody yet, so that the first organizer can be made. */
    @Transactional(readOnly = true)
    public boolean isSetUpOpen() {
        return setUp.isOpen(clock.instant()) && accounts.isEmpty();
    }

    /** Makes the first organizer and closes the set-up for good. */
    @Transactional
    public void setUp(String token, NewAccount organizer, String address) {
        NewAccount checked = policy.checked(organizer);
        if (!setUp.use(token, clock.instant()) || !accounts.isEmpty()) {
            throw Problem.closed("problem.account.setUp");
        }
        insert(checked, new Actor(0, "set-up", Actor.SYSTEM.roles(), null, address));
    }

    private AccountId insert(NewAccount account, Actor actor) {
        String password = account.password();
        try {
            AccountId id =
                    accounts.insert(account, password == null ? null : passwords.hash(password), clock.instant());
            audit(id, "account.added", actor, null, AccountChange.lines(account.facts()));
            return id;
        } catch (DuplicateKeyException e) {
            throw AccountPolicy.usernameTaken(account.username());
        }
    }

    private AccountView find(AccountId id) {
        return accounts.get(id).orElseThrow(AccountPolicy::missing);
    }

    private void audit(AccountId id, String action, Actor actor, @Nullable String before, @Nullable String after) {
        events.publishEvent(new AuditedEvent("account:" + id.value(), action, actor, before, after));
    }

    private void accessChanged(AccountId id) {
        events.publishEvent(new AccessChanged(find(id)));
    }
}
