package org.pinping.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
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
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@DatabaseTest
@RecordApplicationEvents
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
    void movesANodeWithAllBelowIt(ApplicationEvents events) {
        OrganizationId from = add(null, "move", "旧上级");
        OrganizationId to = add(null, "move.to", "新上级");
        OrganizationId node = add(from, "move.1", "一");
        OrganizationId below = add(node, "move.1.1", "一之一");
        events.clear();

        organizations.move(node, to, 0, Actor.SYSTEM);

        String path = "/" + to.value() + "/" + node.value() + "/";
        assertThat(organizations.subtree(to)).extracting(OrganizationView::id).containsExactly(to, node, below);
        assertThat(organizations.subtree(from)).extracting(OrganizationView::id).containsExactly(from);
        assertThat(organizations.get(below).path()).isEqualTo(path + below.value() + "/");
        assertThat(organizations.get(node).version()).isEqualTo(1);
        assertThat(events.stream(AuditedEvent.class))
                .containsExactly(new AuditedEvent(
                        "organization:" + node.value(),
                        "organization.moved",
                        Actor.SYSTEM,
                        "path=/" + from.value() + "/" + node.value() + "/",
                        "path=" + path));

        organizations.move(node, null, 1, Actor.SYSTEM);

        assertThat(organizations.get(node).parent()).isNull();
        assertThat(organizations.get(below).path()).isEqualTo("/" + node.value() + "/" + below.value() + "/");
    }

    @Test
    void movesNothingBelowItself() {
        OrganizationId node = add(null, "circle", "甲");
        OrganizationId below = add(add(node, "circle.1", "乙"), "circle.1.1", "丙");

        for (OrganizationId parent : List.of(node, below)) {
            assertThat(refused(() -> organizations.move(node, parent, 0, Actor.SYSTEM))
                            .code())
                    .isEqualTo("problem.organization.circle");
        }
        assertThat(organizations.get(below).depth()).isEqualTo(2);
    }

    @Test
    void twoMovesAtOnceMakeNoCircle() {
        OrganizationId first = add(null, "race.1", "甲");
        OrganizationId second = add(null, "race.2", "乙");

        List<CompletableFuture<Boolean>> moves = List.of(moving(first, second), moving(second, first));
        List<Boolean> done = moves.stream().map(CompletableFuture::join).toList();

        assertThat(done).containsExactlyInAnyOrder(true, false);
        assertThat(organizations.tree()).extracting(OrganizationView::id).contains(first, second);
    }

    private CompletableFuture<Boolean> moving(OrganizationId node, OrganizationId parent) {
        return CompletableFuture.supplyAsync(() -> {
            try {
                organizations.move(node, parent, 0, Actor.SYSTEM);
                return true;
            } catch (Problem refused) {
                return false;
            }
        });
    }

    @Test
    void refusesAMoveThatMakesTheTreeTooDeep() {
        OrganizationId last = add(null, "deeper", "顶");
        for (int depth = 1; depth < OrganizationPolicy.MOST_DEPTH - 1; depth++) {
            last = add(last, "deeper." + depth, "层");
        }
        OrganizationId bottom = last;
        OrganizationId pair = add(null, "pair", "上");
        OrganizationId single = add(pair, "pair.1", "下");

        assertThat(refused(() -> organizations.move(pair, bottom, 0, Actor.SYSTEM))
                        .code())
                .isEqualTo("problem.organization.depth");
        organizations.move(single, bottom, 0, Actor.SYSTEM);

        assertThat(organizations.get(single).depth()).isEqualTo(OrganizationPolicy.MOST_DEPTH - 1);
    }

    @Test
    void refusesAStaleMoveWithBothPlaces() {
        OrganizationId first = add(null, "stale.1", "先到");
        OrganizationId second = add(null, "stale.2", "后到");
        OrganizationId node = add(null, "stale.3", "甲");
        organizations.move(node, first, 0, Actor.SYSTEM);

        Problem problem = refused(() -> organizations.move(node, second, 0, Actor.SYSTEM));

        assertThat(problem.kind()).isEqualTo(ProblemKind.CONFLICT);
        assertThat(problem.faults()).containsExactly(Fault.of("", "problem.organization.stale", "先到", "后到"));
        organizations.move(node, first, 0, Actor.SYSTEM);
    }

    private static Problem refused(ThrowingCallable work) {
        return Objects.requireNonNull(catchThrowableOfType(Problem.class, work));
    }

    @Test
    void isChangedByOrganizersOnly() {
        Actor judge = new Actor(1, "x", Set.of(Role.JUDGE, Role.SUPERVISOR, Role.BRANCH), null, "");
        NewOrganization wanted = new NewOrganization(null, "never", "不", "", OrgLevel.BRANCH);

        assertThatThrownBy(() -> organizations.add(wanted, judge)).isInstanceOf(Problem.class);
        assertThat(refused(() -> organizations.move(new OrganizationId(1), null, 0, judge))
                        .kind())
                .isEqualTo(ProblemKind.FORBIDDEN);
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
