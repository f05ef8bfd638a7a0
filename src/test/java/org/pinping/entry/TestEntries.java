package org.pinping.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.pinping.contest.TestContests.ORGANIZER;
import static org.pinping.contest.TestContests.branch;

import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.pinping.contest.ContestId;
import org.pinping.contest.ContestManagement;
import org.pinping.kernel.Actor;
import org.pinping.kernel.Fault;
import org.pinping.kernel.Problem;
import org.pinping.kernel.ProblemKind;
import org.pinping.organization.NewOrganization;
import org.pinping.organization.OrgLevel;
import org.pinping.organization.OrganizationId;
import org.pinping.organization.OrganizationManagement;

/** Entries and organizations for tests. */
public final class TestEntries {

    private static final AtomicInteger NEXT = new AtomicInteger();

    private final EntryManagement entries;
    private final ContestManagement contests;
    private final OrganizationManagement organizations;

    public TestEntries(EntryManagement entries, ContestManagement contests, OrganizationManagement organizations) {
        this.entries = entries;
        this.contests = contests;
        this.organizations = organizations;
    }

    public EntryId submitted(ContestId contest, OrganizationId organization) {
        Actor branch = branch(organization.value());
        EntryId id = entries.create(contest, organization, draft(contest, "甲", "一二三", "做法"), branch);
        entries.submit(id, 1, branch);
        return id;
    }

    public EntryDraft draft(ContestId contest, String brandName, String profile, String practice) {
        return new EntryDraft(
                category(contest),
                brandName,
                List.of(),
                Map.of("slogan", "", "contactName", "联系人", "contactPhone", "0574-87654321"),
                Map.of("profile", profile, "practice", practice));
    }

    public long category(ContestId contest) {
        return contests.get(contest).categories().get(0).id();
    }

    public OrganizationId organization(@Nullable OrganizationId parent) {
        String code = "entry-test-" + NEXT.incrementAndGet();
        return organizations.add(new NewOrganization(parent, code, code, code, OrgLevel.HOSPITAL), ORGANIZER);
    }

    public static void assertKind(ProblemKind kind, ThrowingCallable work) {
        assertThat(refused(work).kind()).isEqualTo(kind);
    }

    public static void assertCode(String code, ThrowingCallable work) {
        assertThat(refused(work).faults()).extracting(Fault::code).containsExactly(code);
    }

    public static Problem refused(ThrowingCallable work) {
        Problem problem = catchThrowableOfType(Problem.class, work);
        assertThat(problem).isNotNull();
        return problem;
    }
}
