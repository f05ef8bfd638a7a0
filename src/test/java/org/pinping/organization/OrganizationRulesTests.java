package org.pinping.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.pinping.DatabaseTest;
import org.pinping.kernel.Actor;
import org.pinping.kernel.Fault;
import org.pinping.kernel.Problem;
import org.pinping.kernel.ProblemKind;
import org.pinping.kernel.Role;

@DatabaseTest
class OrganizationRulesTests {

    private final OrganizationManagement organizations;

    OrganizationRulesTests(OrganizationManagement organizations) {
        this.organizations = organizations;
    }

    @Test
    void ordersEachNodeAfterItsParentAndSiblingsByCode() {
        OrganizationId root = add(null, "ord", "市委");
        OrganizationId second = add(root, "ord.2", "二");
        OrganizationId first = add(root, "ord.1", "一");
        OrganizationId below = add(second, "ord.2.1", "二之一");

        List<OrganizationView> subtree = organizations.subtree(root);

        assertThat(subtree).extracting(OrganizationView::id).containsExactly(root, first, second, below);
        assertThat(subtree).extracting(OrganizationView::depth).containsExactly(0, 1, 1, 2);
        assertThat(organizations.get(below).isWithin(organizations.get(second))).isTrue();
        assertThat(organizations.get(below).isWithin(organizations.get(first))).isFalse();
    }

    @Test
    void endsEvenWhenParentsPointInACircle() {
        List<OrganizationView> circle = new ArrayList<>(List.of(node(1, 2L), node(2, 1L), node(3, null), node(4, 3L)));

        assertThat(OrganizationTree.ordered(circle))
                .extracting(node -> node.id().value())
                .containsExactly(3L, 4L);
    }

    @Test
    void refusesACodeThatIsTaken() {
        add(null, "taken", "甲");

        assertThatThrownBy(() -> add(null, "taken", "乙"))
                .isInstanceOfSatisfying(
                        Problem.class,
                        problem -> assertThat(problem.faults())
                                .extracting(Fault::field)
                                .containsExactly("code"));
    }

    @Test
    void refusesUnprintableAndOverlongNames() {
        assertThatThrownBy(() -> add(null, "odd 1", "带\u200b零宽"))
                .isInstanceOfSatisfying(
                        Problem.class,
                        problem -> assertThat(problem.faults())
                                .extracting(Fault::field)
                                .containsExactly("code", "name", "shortName"));
        assertThatThrownBy(() -> add(null, "odd", "长".repeat(121))).isInstanceOf(Problem.class);
    }

    @Test
    void refusesAStaleRename() {
        OrganizationId id = add(null, "stale", "旧");

        organizations.rename(id, "新", "", 0, Actor.SYSTEM);

        assertThat(organizations.get(id).shortName()).isEqualTo("新");
        assertThatThrownBy(() -> organizations.rename(id, "更新", "", 0, Actor.SYSTEM))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.kind()).isEqualTo(ProblemKind.CONFLICT));
    }

    @Test
    void refusesATreeThatIsTooDeep() {
        OrganizationId id = add(null, "deep", "顶");
        for (int depth = 1; depth < OrganizationPolicy.MOST_DEPTH; depth++) {
            id = add(id, "deep." + depth, "层");
        }
        OrganizationId last = id;

        assertThatThrownBy(() -> add(last, "deep.more", "层")).isInstanceOf(Problem.class);
    }

    @Test
    void isChangedByOrganizersOnly() {
        Actor judge = new Actor(1, "x", Set.of(Role.JUDGE, Role.SUPERVISOR, Role.BRANCH), null, "");
        NewOrganization wanted = new NewOrganization(null, "never", "不", "", OrgLevel.BRANCH);

        assertThatThrownBy(() -> organizations.add(wanted, judge)).isInstanceOf(Problem.class);
    }

    private OrganizationId add(@Nullable OrganizationId parent, String code, String name) {
        return organizations.add(new NewOrganization(parent, code, name, "", OrgLevel.BRANCH), Actor.SYSTEM);
    }

    private static OrganizationView node(long id, @Nullable Long parent) {
        return new OrganizationView(
                new OrganizationId(id),
                parent == null ? null : new OrganizationId(parent),
                "c" + id,
                "n",
                "n",
                OrgLevel.BRANCH,
                "/" + id + "/",
                0,
                0);
    }
}
