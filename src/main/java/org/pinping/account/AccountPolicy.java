package org.pinping.account;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.pinping.kernel.Actor;
import org.pinping.kernel.Fault;
import org.pinping.kernel.Problem;
import org.pinping.kernel.Role;
import org.pinping.organization.OrganizationId;
import org.pinping.organization.OrganizationManagement;
import org.springframework.stereotype.Component;

/** What an account must state: a name to sign in by, a name to be shown, a role, and where it belongs. */
@Component
class AccountPolicy {

    private static final int LONGEST_NAME = 60;
    private static final Pattern USERNAME = Pattern.compile("[\\p{L}\\p{N}._@-]{2,50}");
    /** Control and format characters, private use, lone surrogates, line and paragraph separators. */
    private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cs}\\p{Zl}\\p{Zp}]");

    private final OrganizationManagement organizations;

    AccountPolicy(OrganizationManagement organizations) {
        this.organizations = organizations;
    }

    /** The same with tidy texts; refuses with every fault at once. */
    NewAccount checked(NewAccount stated) {
        String username = username(stated.username());
        List<Fault> faults = new ArrayList<>();
        AccountFacts facts = facts(stated.facts(), faults);
        if (!USERNAME.matcher(username).matches()) {
            faults.add(Fault.of("username", "problem.account.username"));
        }
        String password = stated.password();
        if (password != null) {
            faults.addAll(Passwords.faults("password", password, username));
        }
        Problem.refuse(faults);
        return new NewAccount(
                username,
                facts.displayName(),
                facts.roles(),
                facts.organizationId(),
                password,
                stated.mustChangePassword());
    }

    AccountFacts checked(AccountFacts stated) {
        List<Fault> faults = new ArrayList<>();
        AccountFacts facts = facts(stated, faults);
        Problem.refuse(faults);
        return facts;
    }

    private AccountFacts facts(AccountFacts stated, List<Fault> faults) {
        String displayName =
                Normalizer.normalize(stated.displayName(), Normalizer.Form.NFC).strip();
        checkDisplayName(faults, displayName);
        checkPlace(faults, stated);
        return new AccountFacts(displayName, stated.roles(), stated.organizationId());
    }

    private static void checkDisplayName(List<Fault> faults, String name) {
        if (name.isEmpty()) {
            faults.add(Fault.of("displayName", "problem.account.nameMissing"));
        } else if (name.codePointCount(0, name.length()) > LONGEST_NAME) {
            faults.add(Fault.of("displayName", "problem.account.nameTooLong", LONGEST_NAME));
        } else if (UNPRINTABLE.matcher(name).find()) {
            faults.add(Fault.of("displayName", "problem.account.nameUnprintable"));
        }
    }

    private void checkPlace(List<Fault> faults, AccountFacts stated) {
        Long organization = stated.organizationId();
        if (stated.roles().isEmpty()) {
            faults.add(Fault.of("roles", "problem.account.roleMissing"));
        }
        if (organization == null && stated.roles().contains(Role.BRANCH)) {
            faults.add(Fault.of("organizationId", "problem.account.organizationMissing"));
        }
        if (organization != null) {
            organizations.get(new OrganizationId(organization));
        }
    }

    /** Nobody shuts himself out, and one who may let others in always remains. */
    static void checkRoles(AccountId id, AccountChange change, List<AccountId> organizers, Actor actor) {
        if (!change.takes(Role.ORGANIZER)) {
            return;
        }
        if (actor.accountId() == id.value()) {
            throw Problem.invalid(List.of(Fault.of("roles", "problem.account.ownRole")));
        }
        if (organizers.equals(List.of(id))) {
            throw Problem.invalid(List.of(Fault.of("roles", "problem.account.lastOrganizer")));
        }
    }

    /** User names are the same whatever their case or width. */
    static String username(String typed) {
        return Normalizer.normalize(typed, Normalizer.Form.NFKC).strip().toLowerCase(Locale.ROOT);
    }

    static Problem usernameTaken(String username) {
        return Problem.invalid(List.of(Fault.of("username", "problem.account.usernameTaken", username)));
    }

    static Problem missing() {
        return Problem.notFound("problem.account.missing");
    }
}
