package org.pinping.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.pinping.kernel.Fault;
import org.pinping.organization.ImportLine.Change;

/** Tables against the tree R (市委) > S (医院) > T (支部). A row is written as code,name,short,level,parent. */
class ImportPlannerTests {

    private static final List<OrganizationView> TREE = List.of(
            node(1, null, "R", "市委", "/1/", OrgLevel.COMMITTEE),
            node(2, 1L, "S", "医院", "/1/2/", OrgLevel.HOSPITAL),
            node(3, 2L, "T", "支部", "/1/2/3/", OrgLevel.BRANCH));

    static Stream<Arguments> faults() {
        return Stream.of(
                faulty("one unknown parent", "E2 import.parent[X]", "A,甲,,BRANCH,X"),
                faulty("blank code", "A2 code[]", ",甲,,BRANCH,"),
                faulty("odd code", "A2 code[]", "A 1,甲,,BRANCH,"),
                faulty("formula as code", "A2 code[]", "=cmd,甲,,BRANCH,"),
                faulty("blank name", "B2 nameMissing[]", "A,,,BRANCH,"),
                faulty("long name", "B2 nameTooLong[120]", "A," + "长".repeat(121) + ",,BRANCH,"),
                faulty("long name as short name", "C2 nameTooLong[60]", "A," + "长".repeat(61) + ",,BRANCH,"),
                faulty("long short name", "C2 nameTooLong[60]", "A,甲," + "长".repeat(61) + ",BRANCH,"),
                faulty("unprintable", "B2 nameUnprintable[]", "A,甲\u200b,,BRANCH,"),
                faulty("blank level", "D2 import.levelMissing[]", "A,甲,,,"),
                faulty("unknown level", "D2 import.level[处]", "A,甲,,处,"),
                faulty("code twice", "A3 import.codeTwice[A2]", "A,甲,,BRANCH,", "A,乙,,BRANCH,"),
                faulty("own parent", "E2 import.circle[]", "A,甲,,BRANCH,A"),
                faulty(
                        "circle",
                        "E2 import.circle[];E3 import.circle[]",
                        "A,甲,,BRANCH,B",
                        "B,乙,,BRANCH,A",
                        "C,丙,,BRANCH,A"),
                faulty("circle through the tree", "E2 import.circle[]", "R,市委,,COMMITTEE,T"),
                faulty(
                        "several at once",
                        "A2 code[];B2 nameMissing[];D2 import.level[?];E2 import.parent[Y]",
                        "!,,,?,Y"),
                faulty("deep", "E10 depth[9]", chain("R", 9)),
                faulty("deep by what is below", "E10 depth[9]", below8()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("faults")
    void everyFaultIsNamedAtItsCell(String name, String expected, List<String> rows) {
        ImportPlan plan = plan(rows);

        String found = plan.lines().stream()
                .flatMap(line -> line.faults().stream())
                .map(ImportPlannerTests::brief)
                .collect(Collectors.joining(";"));
        assertThat(found).isEqualTo(expected);
        assertThat(plan.isFaulty()).isTrue();
    }

    @Test
    void tellsAddedChangedAndUnchangedInAnyOrder() {
        ImportPlan plan = plan(List.of(
                "B,乙,,BRANCH,A",
                "A,甲,,HOSPITAL,R",
                "T,支部,,BRANCH,S",
                "S,新医院,医院,MEDICAL_COMMUNITY,",
                "R,市委,,COMMITTEE,"));

        assertThat(plan.lines())
                .extracting(ImportLine::status)
                .containsExactly(
                        ImportStatus.ADDED,
                        ImportStatus.ADDED,
                        ImportStatus.UNCHANGED,
                        ImportStatus.CHANGED,
                        ImportStatus.UNCHANGED);
        assertThat(plan.lines().get(3).changes())
                .containsExactly(
                        new Change(ImportColumn.NAME, "医院", "新医院"),
                        new Change(ImportColumn.LEVEL, "HOSPITAL", "MEDICAL_COMMUNITY"),
                        new Change(ImportColumn.PARENT, "R", ""));
        assertThat(plan.untouched()).isZero();
        assertThat(plan(List.of("A,甲,,BRANCH,")).untouched()).isEqualTo(3);
    }

    @Test
    void aMoveThatUndoesADepthIsNoFault() {
        List<String> rows = new ArrayList<>(List.of(chain("", 8)));
        rows.add("S,医院,,HOSPITAL,N8");
        rows.add("T,支部,,BRANCH,R");

        assertThat(plan(rows).isFaulty()).isFalse();
    }

    @Test
    void aLongChainEndsSoonAndEveryRowBelowTheLimitIsNamed() {
        String[] chain = chain("", 5_000);
        List<String> backwards = IntStream.range(0, chain.length)
                .mapToObj(i -> chain[chain.length - 1 - i])
                .toList();

        ImportPlan plan = assertTimeout(Duration.ofSeconds(5), () -> plan(backwards));

        assertThat(plan.count(ImportStatus.FAULTY)).isEqualTo(5_000 - OrganizationPolicy.MOST_DEPTH);
    }

    private static String[] chain(String top, int length) {
        return IntStream.rangeClosed(1, length)
                .mapToObj(i -> "N" + i + ",节点,,BRANCH," + (i == 1 ? top : "N" + (i - 1)))
                .toArray(String[]::new);
    }

    private static String[] below8() {
        return Stream.concat(Stream.of(chain("", 8)), Stream.of("S,医院,,HOSPITAL,N8"))
                .toArray(String[]::new);
    }

    private static Arguments faulty(String name, String expected, String... rows) {
        return Arguments.of(name, expected, List.of(rows));
    }

    private static String brief(Fault fault) {
        return fault.field() + " " + fault.code().replace("problem.organization.", "") + fault.args();
    }

    private static ImportPlan plan(List<String> rows) {
        List<ImportRow> read = new ArrayList<>();
        for (String row : rows) {
            read.add(new ImportRow(read.size() + 2, List.of(row.split(",", -1)), List.of()));
        }
        ImportTable table = new ImportTable(List.of(0, 1, 2, 3, 4), read, List.of());
        return ImportPlanner.plan(TREE, table, ImportPlannerTests::level);
    }

    private static @Nullable OrgLevel level(String word) {
        return Stream.of(OrgLevel.values())
                .filter(level -> level.name().equals(word))
                .findFirst()
                .orElse(null);
    }

    private static OrganizationView node(
            long id, @Nullable Long parent, String code, String name, String path, OrgLevel level) {
        OrganizationId above = parent == null ? null : new OrganizationId(parent);
        int depth = path.split("/").length - 2;
        return new OrganizationView(new OrganizationId(id), above, code, name, name, level, path, depth, 0);
    }
}
