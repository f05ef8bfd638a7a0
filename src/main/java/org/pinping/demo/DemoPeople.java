package org.pinping.demo;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pinping.account.AccountId;
import org.pinping.account.AccountManagement;
import org.pinping.account.NewAccount;
import org.pinping.kernel.Actor;
import org.pinping.kernel.Role;
import org.pinping.organization.NewOrganization;
import org.pinping.organization.OrganizationId;
import org.pinping.organization.OrganizationManagement;
import org.springframework.stereotype.Component;

/** Sets up the demo's organization tree and accounts. */
@Component
class DemoPeople {

    private final OrganizationManagement organizations;
    private final AccountManagement accounts;
    private final DemoPasswords passwords;
    private final DemoPaper paper;

    DemoPeople(
            OrganizationManagement organizations,
            AccountManagement accounts,
            DemoPasswords passwords,
            DemoPaper paper) {
        this.organizations = organizations;
        this.accounts = accounts;
        this.passwords = passwords;
        this.paper = paper;
    }

    Cast settle(SeedFiles files) {
        Cast cast = new Cast(new HashMap<>(), new HashMap<>(), new HashMap<>());
        List<DemoPaper.Line> lines = new ArrayList<>();
        List<AccountSeed> seeds = files.accounts();
        // The first organizer is nobody's doing; all else is the organizer's
        seeds.stream().filter(it -> it.role() == Role.ORGANIZER).forEach(it -> add(it, Actor.SYSTEM, cast, lines));
        for (OrganizationSeed node : files.organizations()) {
            cast.organizations().put(node.code(), add(node, cast));
        }
        seeds.stream().filter(it -> it.role() != Role.ORGANIZER).forEach(it -> add(it, cast.organizer(), cast, lines));
        paper.write(lines);
        return cast;
    }

    private OrganizationId add(OrganizationSeed node, Cast cast) {
        OrganizationId parent = node.parent() == null ? null : cast.organization(node.parent());
        return organizations.add(
                new NewOrganization(parent, node.code(), node.name(), node.shortName(), node.level()),
                cast.organizer());
    }

    private void add(AccountSeed seed, Actor actor, Cast cast, List<DemoPaper.Line> lines) {
        String code = seed.organization();
        Long organization = code == null ? null : cast.organization(code).value();
        String password = seed.signsIn() ? passwords.next() : null;
        AccountId id = accounts.add(
                new NewAccount(seed.username(), seed.displayName(), Set.of(seed.role()), organization, password, false),
                actor);
        Actor person = new Actor(id.value(), seed.displayName(), Set.of(seed.role()), organization, "");
        cast.people().put(seed.username(), person);
        if (seed.role() == Role.BRANCH && code != null) {
            cast.branches().put(code, person);
        }
        addLine(seed, password, lines);
    }

    private static void addLine(AccountSeed seed, @Nullable String password, List<DemoPaper.Line> lines) {
        if (password != null) {
            lines.add(new DemoPaper.Line(word(seed.role()), seed.username(), password, seed.displayName()));
        }
    }

    /** For a terminal, before any page has been seen. */
    private static String word(Role role) {
        return role.name().toLowerCase(Locale.ROOT);
    }
}
