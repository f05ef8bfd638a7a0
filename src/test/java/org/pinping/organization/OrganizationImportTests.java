package org.pinping.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.pinping.DatabaseTest;
import org.pinping.kernel.Actor;
import org.pinping.kernel.AuditedEvent;
import org.pinping.kernel.Problem;
import org.pinping.kernel.ProblemKind;
import org.pinping.kernel.Role;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

/** Each test is somebody of its own: there is one open import for each account. */
@DatabaseTest
@RecordApplicationEvents
class OrganizationImportTests {

    private static final AtomicLong ACCOUNTS = new AtomicLong(700_000);
    private static final String HEADINGS = "代码,全称,简称,级别,上级代码\n";

    private final OrganizationImportUpload uploads;
    private final OrganizationImportManagement imports;
    private final OrganizationManagement organizations;
    private final Actor actor = new Actor(ACCOUNTS.incrementAndGet(), "x", Set.of(Role.ORGANIZER), null, "127.0.0.1");

    OrganizationImportTests(
            OrganizationImportUpload uploads,
            OrganizationImportManagement imports,
            OrganizationManagement organizations) {
        this.uploads = uploads;
        this.imports = imports;
        this.organizations = organizations;
    }

    @Test
    void writesAddedChangedAndMovedNodesWithOneEventEach(ApplicationEvents events) {
        OrganizationId from = add(null, "im.a");
        OrganizationId node = add(from, "im.b");
        OrganizationId below = add(node, "im.c");
        ImportId id = take("im.new,新建,新,支部,im.top\nim.b,改名,,医院,im.top\nim.top,顶,,党委,\n");
        assertThat(organizations.tree()).extracting(OrganizationView::code).doesNotContain("im.new");
        String tree = preview().treeDigest();
        events.clear();

        assertThat(imports.confirm(id, tree, actor)).isEqualTo(ImportOutcome.DONE);

        OrganizationView top = find("im.top");
        OrganizationView moved = organizations.get(node);
        assertThat(organizations.subtree(top.id()))
                .extracting(OrganizationView::code)
                .containsExactly("im.top", "im.b", "im.c", "im.new");
        assertThat(moved)
                .isEqualTo(new OrganizationView(
                        node, top.id(), "im.b", "改名", "改名", OrgLevel.HOSPITAL, top.path() + node.value() + "/", 1, 1));
        assertThat(organizations.get(below).path()).isEqualTo(moved.path() + below.value() + "/");
        assertThat(organizations.get(below).version()).isZero();
        assertThat(organizations.get(from).version()).isZero();
        assertThat(events.stream(AuditedEvent.class).map(AuditedEvent::action))
                .containsExactly(
                        "organization.added",
                        "organization.added",
                        "organization.renamed",
                        "organization.relevelled",
                        "organization.moved",
                        "organization.imported");
        assertThat(events.stream(AuditedEvent.class).toList().get(4).after()).isEqualTo("path=" + moved.path());
        assertThat(events.stream(AuditedEvent.class).toList().get(5).after())
                .isEqualTo("added=2\nchanged=1\nunchanged=0");
    }

    @Test
    void confirmingTwiceWritesOnce(ApplicationEvents events) {
        ImportId id = take("im.twice,一,,支部,\n");
        String tree = preview().treeDigest();
        imports.confirm(id, tree, actor);
        events.clear();

        assertThat(imports.confirm(id, tree, actor)).isEqualTo(ImportOutcome.DONE_BEFORE);

        assertThat(events.stream(AuditedEvent.class)).isEmpty();
        assertThat(imports.preview(actor)).isEmpty();
    }

    @Test
    void aTreeThatHasChangedSinceThePreviewIsNotWrittenTo() {
        OrganizationId node = add(null, "im.stale");
        ImportId id = take("im.stale,表里的名称,,支部,\n");
        ImportPreview before = preview();
        assertThat(before.treeChanged()).isFalse();
        organizations.rename(node, "别人改的", "", 0, Actor.SYSTEM);

        assertThat(imports.confirm(id, before.treeDigest(), actor)).isEqualTo(ImportOutcome.STALE);

        assertThat(organizations.get(node).name()).isEqualTo("别人改的");
        ImportPreview anew = preview();
        assertThat(anew.treeChanged()).isTrue();
        assertThat(anew.lines().get(0).changes()).contains(new ImportLine.Change(ImportColumn.NAME, "别人改的", "表里的名称"));
        assertThat(imports.confirm(id, anew.treeDigest(), actor)).isEqualTo(ImportOutcome.DONE);
        assertThat(organizations.get(node).name()).isEqualTo("表里的名称");
    }

    @Test
    void faultsForbidTheWholeFile() {
        ImportId id = take("im.good,好,,支部,\nim.bad,坏,,支部,im.nowhere\n");
        ImportPreview preview = preview();

        assertThat(preview.canConfirm()).isFalse();
        assertThat(preview.lines().get(1).faults().get(0).field()).isEqualTo("E3");
        assertThat(imports.confirm(id, preview.treeDigest(), actor)).isEqualTo(ImportOutcome.FAULTY);
        assertThat(organizations.tree()).extracting(OrganizationView::code).doesNotContain("im.good");
    }

    @Test
    void theNextFileTakesThePlaceOfTheLastAndDiscardingLeavesNone() {
        ImportId first = take("im.first,一,,支部,\n");
        String tree = preview().treeDigest();
        ImportId second = take("im.second,二,,支部,\n");

        assertThat(preview().id()).isEqualTo(second);
        assertThat(refused(() -> imports.confirm(first, tree, actor)).kind()).isEqualTo(ProblemKind.CONFLICT);
        imports.discard(second, actor);
        assertThat(imports.preview(actor)).isEmpty();
    }

    @Test
    void nobodyElseSeesOrConfirmsIt() {
        ImportId id = take("im.own,一,,支部,\n");
        Actor other = new Actor(ACCOUNTS.incrementAndGet(), "y", Set.of(Role.ORGANIZER), null, "");
        Actor judge = new Actor(actor.accountId(), "z", Set.of(Role.JUDGE, Role.SUPERVISOR), null, "");

        assertThat(imports.preview(other)).isEmpty();
        assertThatThrownBy(() -> imports.confirm(id, preview().treeDigest(), other))
                .isInstanceOf(Problem.class);
        assertThatThrownBy(() -> imports.discard(id, other)).isInstanceOf(Problem.class);
        List<ThrowingCallable> attempts = List.of(
                () -> imports.preview(judge),
                () -> imports.confirm(id, "", judge),
                () -> imports.discard(id, judge),
                () -> uploads.take("a.csv", new byte[1], judge));
        for (ThrowingCallable work : attempts) {
            assertThat(refused(work).kind()).isEqualTo(ProblemKind.FORBIDDEN);
        }
    }

    @Test
    void twoThousandRowsAreWrittenSoon() {
        String rows = IntStream.range(0, 2_000)
                .mapToObj(i -> "im.many." + i + ",第" + i + "支部,," + (i == 0 ? "党委," : "支部,im.many." + i / 10))
                .collect(Collectors.joining("\n"));
        ImportId id = take(rows);
        ImportPreview preview = preview();
        assertThat(preview.count(ImportStatus.ADDED)).isEqualTo(2_000);

        long start = System.nanoTime();
        imports.confirm(id, preview.treeDigest(), actor);
        Duration took = Duration.ofNanos(System.nanoTime() - start);

        assertThat(organizations.subtree(find("im.many.0").id())).hasSize(2_000);
        assertThat(took).isLessThan(Duration.ofSeconds(30));
    }

    @Test
    void aTableWithoutHeadingsOrRowsIsRefusedWithASentence() {
        assertThat(code("一,二\n甲,乙")).isEqualTo("problem.organization.import.noTable");
        assertThat(code("代码,全称,级别\nA,甲,支部")).isEqualTo("problem.organization.import.columns");
        assertThat(code(HEADINGS)).isEqualTo("problem.organization.import.noRows");
        assertThat(code("代码,代码,全称,简称,级别,上级代码\nA")).isEqualTo("problem.organization.import.columnTwice");
        assertThat(code("")).isEqualTo("problem.organization.import.reason.EMPTY");
    }

    @Test
    void headingsOfEitherLanguageInAnyOrderAreFound() {
        uploads.take(
                "a.csv",
                "x\nparent code\tLevel\tFull name *\tShort name\tcode\n\tBranch\t甲\t\tim.en\n"
                        .getBytes(StandardCharsets.UTF_8),
                actor);

        assertThat(preview().lines().get(0).status()).isEqualTo(ImportStatus.ADDED);
        assertThat(preview().lines().get(0).level()).isEqualTo(OrgLevel.BRANCH);
    }

    private String code(String content) {
        return refused(() -> uploads.take("a.csv", content.getBytes(StandardCharsets.UTF_8), actor))
                .code();
    }

    private static Problem refused(ThrowingCallable work) {
        return Objects.requireNonNull(catchThrowableOfType(Problem.class, work));
    }

    private ImportId take(String rows) {
        return uploads.take("表.csv", (HEADINGS + rows).getBytes(StandardCharsets.UTF_8), actor);
    }

    private ImportPreview preview() {
        return imports.preview(actor).orElseThrow();
    }

    private OrganizationView find(String code) {
        return organizations.tree().stream()
                .filter(node -> node.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private OrganizationId add(@Nullable OrganizationId parent, String code) {
        return organizations.add(new NewOrganization(parent, code, code, "", OrgLevel.BRANCH), Actor.SYSTEM);
    }
}
