package org.pinping.entry.material;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.pinping.contest.TestContests.ORGANIZER;
import static org.pinping.contest.TestContests.branch;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.pinping.account.AccountManagement;
import org.pinping.account.NewAccount;
import org.pinping.contest.ContestId;
import org.pinping.contest.ContestManagement;
import org.pinping.contest.TestContests;
import org.pinping.entry.EntryDraft;
import org.pinping.entry.EntryId;
import org.pinping.entry.EntryManagement;
import org.pinping.kernel.Actor;
import org.pinping.kernel.Problem;
import org.pinping.kernel.Role;
import org.pinping.organization.NewOrganization;
import org.pinping.organization.OrgLevel;
import org.pinping.organization.OrganizationId;
import org.pinping.organization.OrganizationManagement;
import org.springframework.stereotype.Component;

/** Drafts that are ready to be given files. */
@Component
public class TestMaterials {

    public static final String PASSWORD = "Test-pass-2026";

    private static final AtomicInteger NEXT = new AtomicInteger();

    private final ContestManagement contests;
    private final EntryManagement entries;
    private final OrganizationManagement organizations;
    private final MaterialManagement materials;
    private final AccountManagement accounts;

    TestMaterials(
            ContestManagement contests,
            EntryManagement entries,
            OrganizationManagement organizations,
            MaterialManagement materials,
            AccountManagement accounts) {
        this.contests = contests;
        this.entries = entries;
        this.organizations = organizations;
        this.materials = materials;
        this.accounts = accounts;
    }

    /** A draft that could be submitted. */
    public record Draft(ContestId contest, EntryId entry, Actor branch) {

        public String path() {
            return "/entries/" + entry.value();
        }
    }

    public Draft draft() {
        return draft(TestContests.open(contests), "品牌");
    }

    public Draft draft(ContestId contest, String brand) {
        String code = "material-test-" + NEXT.incrementAndGet();
        OrganizationId body =
                organizations.add(new NewOrganization(null, code, code, code, OrgLevel.HOSPITAL), ORGANIZER);
        Actor branch = branch(body.value());
        long category = contests.get(contest).categories().get(0).id();
        EntryDraft text = new EntryDraft(
                category,
                brand,
                List.of(),
                Map.of("contactName", "联系人", "contactPhone", "0574"),
                Map.of("profile", "一二三", "practice", "做法"));
        return new Draft(contest, entries.create(contest, body, text, branch), branch);
    }

    /** The name of an account of the draft's own body, to sign in with. */
    public String account(Draft draft) {
        String name = "material-" + NEXT.incrementAndGet();
        Long body = draft.branch().organizationId();
        accounts.add(new NewAccount(name, name, Set.of(Role.BRANCH), body, PASSWORD, false), Actor.SYSTEM);
        return name;
    }

    public Material add(Draft draft, MaterialKind kind, String name, byte[] content) {
        return materials.add(draft.entry(), kind, name, "", new ByteArrayInputStream(content), draft.branch());
    }

    public void submit(Draft draft) {
        long version = entries.get(draft.entry(), draft.branch()).version();
        entries.submit(draft.entry(), version, draft.branch());
    }

    static String code(ThrowingCallable work) {
        Problem problem = catchThrowableOfType(Problem.class, work);
        assertThat(problem).isNotNull();
        return problem.code();
    }
}
