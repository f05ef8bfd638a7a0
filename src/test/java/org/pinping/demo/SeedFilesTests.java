package org.pinping.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.pinping.contest.CategorySettings;
import org.pinping.contest.CountRule;
import org.pinping.contest.SectionSettings;
import org.pinping.kernel.Role;

/** The seeds folder as a whole: what one file says of another is true there. */
class SeedFilesTests {

    private static final Pattern SENTENCE_END = Pattern.compile("[。；！？\n]");
    private static final int LONGEST_RUN = 12;
    private static final List<String> NAMES = List.of("全国公立医院党建工作推进座谈会", "市卫生健康委直属机关党委");

    private final SeedFiles files = new SeedFiles(Path.of("seeds"));
    private final Map<String, OrganizationSeed> organizations =
            files.organizations().stream().collect(Collectors.toMap(OrganizationSeed::code, Function.identity()));
    private final Map<String, ContestSeed> contests =
            files.contests().stream().collect(Collectors.toMap(ContestSeed::key, Function.identity()));
    private final List<EntrySeed> entries = files.entries();

    @Test
    void organizationsFollowTheirParents() {
        Set<String> seen = new HashSet<>();
        for (OrganizationSeed node : files.organizations()) {
            assertThat(node.parent() == null || seen.contains(node.parent()))
                    .as("parent of %s stands above", node)
                    .isTrue();
            assertThat(seen.add(node.code())).as("%s is new", node).isTrue();
        }
        assertThat(seen).hasSizeBetween(65, 80);
    }

    @Test
    void thereAreTheRolesAWalkNeeds() {
        List<AccountSeed> accounts = files.accounts();

        assertThat(accounts).extracting(AccountSeed::username).doesNotHaveDuplicates();
        assertThat(accounts.stream().filter(AccountSeed::signsIn))
                .extracting(AccountSeed::role)
                .contains(Role.ORGANIZER, Role.SUPERVISOR, Role.BRANCH);
        assertThat(accounts.stream().filter(it -> it.role() == Role.JUDGE)).hasSize(9);
        assertThat(accounts.stream().filter(it -> it.organization() != null))
                .allSatisfy(it -> assertThat(organizations).containsKey(it.organization()));
    }

    @Test
    void fortyEightEntriesStandInTheFinishedContestInFourCategories() {
        assertThat(of("finished")).hasSize(48);
        assertThat(of("finished")).extracting(EntrySeed::category).contains("JG", "GL", "JC", "MY");
        assertThat(of("finished")).extracting(EntrySeed::organization).doesNotHaveDuplicates();
        assertThat(of("judging")).hasSize(8);
        assertThat(of("open")).hasSize(2);
        assertThat(entries).extracting(EntrySeed::key).doesNotHaveDuplicates();
    }

    @Test
    void everyEntryHasItsContestCategoryOrganizationAndAccount() {
        Set<String> represented = files.accounts().stream()
                .filter(it -> it.role() == Role.BRANCH)
                .map(AccountSeed::organization)
                .collect(Collectors.toSet());

        assertThat(entries).allSatisfy(entry -> {
            assertThat(contest(entry.contest()).categories())
                    .extracting(CategorySettings::code)
                    .contains(entry.category());
            assertThat(organizations).containsKey(entry.organization());
            assertThat(represented).contains(entry.organization());
            assertThat(entry.phone()).matches("000-0000\\d{4}");
        });
    }

    @Test
    void everySectionKeepsItsLimits() {
        assertThat(entries).allSatisfy(entry -> {
            assertThat(entry.texts().keySet())
                    .containsExactlyElementsOf(contest(entry.contest()).sections().stream()
                            .map(SectionSettings::title)
                            .toList());
            for (SectionSettings section : contest(entry.contest()).sections()) {
                assertThat(CountRule.HAN.count(text(entry, section.title())))
                        .as("%s of %s", section.title(), entry.brand())
                        .isBetween(section.minLength(), section.maxLength());
            }
        });
    }

    @Test
    void everyFileOfAnEntryIsThereAndNoOther() throws IOException {
        List<MaterialSeed> materials = files.materials();

        assertThat(of("open"))
                .extracting(EntrySeed::key)
                .containsAll(materials.stream().map(MaterialSeed::entry).collect(Collectors.toSet()));
        try (Stream<Path> present = Files.list(Path.of("seeds/files"))) {
            assertThat(present.map(it -> it.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(
                            materials.stream().map(MaterialSeed::file).toList());
        }
    }

    @Test
    void onlyInventedBodiesAreJudged() {
        assertThat(entries).allSatisfy(entry -> {
            boolean invented = organization(entry).name().startsWith("示例市");
            assertThat(invented).isEqualTo(!entry.contest().equals("open"));
        });
        assertThat(of("open")).extracting(EntrySeed::brand).containsExactly("甬医先锋", "鄞卫有你");
        assertThat(contest("open").rounds())
                .allSatisfy(round -> assertThat(round.marks()).isNull());
    }

    @Test
    void noTwoEntriesShareABrandOrASentence() {
        assertThat(entries).extracting(EntrySeed::brand).doesNotHaveDuplicates();
        assertThat(entries.stream()
                        .flatMap(entry -> entry.texts().values().stream())
                        .flatMap(SENTENCE_END::splitAsStream)
                        .filter(sentence -> CountRule.HAN.count(sentence) > 12 && !sentence.contains("改写")))
                .doesNotHaveDuplicates();
    }

    @Test
    void everyJudgeMarksEveryEntryUnlessRecusedOrAbsent() {
        for (RoundSeed round : contest("finished").rounds()) {
            Set<String> pairs = new HashSet<>();
            sheets(round).forEach(it -> pairs.add(it.judge() + " " + it.entry()));

            Set<String> expected = new HashSet<>();
            for (String judge : contest("finished").judges()) {
                of("finished").stream()
                        .filter(it -> !isRecused(judge, it))
                        .forEach(it -> expected.add(judge + " " + it.key()));
            }
            if (round.title().equals("案例评审")) {
                expected.remove("judge5 A30");
            }
            assertThat(pairs).isEqualTo(expected);
        }
    }

    @Test
    void theContestInJudgingIsBegunByTwoJudgesAndOpenForTheRest() {
        List<SheetSeed> begun = sheets(contest("judging").rounds().get(0));

        assertThat(begun)
                .extracting(SheetSeed::judge)
                .contains("judge1", "judge2")
                .doesNotContain("judge3", "judge5");
        assertThat(begun.stream().filter(it -> it.judge().equals("judge1")))
                .allSatisfy(it -> assertThat(it.marks().size()).isBetween(1, 11));
        assertThat(begun.stream()
                        .filter(it -> it.judge().equals("judge2") && it.marks().size() >= 12))
                .hasSize(4);
        assertThat(contest("judging").judges()).hasSize(5);
    }

    /** The case that was read for its facts may not be copied; names of programmes are what they are. */
    @Test
    void theRetoldCaseSharesNoRunOfWordsWithItsSource() throws IOException {
        Path source = Path.of("../shared/cases/甬医先锋.txt");
        assumeTrue(Files.exists(source), "the source is not shipped");

        String original = words(Files.readString(source));
        String retold = words(String.join("\n", of("open").get(0).texts().values()));

        List<String> copied = new ArrayList<>();
        for (int i = 0; i + LONGEST_RUN < retold.length(); i++) {
            String run = retold.substring(i, i + LONGEST_RUN + 1);
            if (CountRule.HAN.count(run) == run.length() && original.contains(run)) {
                copied.add(run);
            }
        }
        assertThat(copied).isEmpty();
    }

    private static String words(String text) {
        String words = text.replaceAll("\\s", "");
        for (String name : NAMES) {
            words = words.replace(name, "|");
        }
        return words;
    }

    private boolean isRecused(String judge, EntrySeed entry) {
        return files.accounts().stream()
                .filter(it -> it.username().equals(judge))
                .map(AccountSeed::organization)
                .anyMatch(it -> it != null && entry.organization().startsWith(it));
    }

    private List<SheetSeed> sheets(RoundSeed round) {
        return files.sheets(Objects.requireNonNull(round.marks()));
    }

    private List<EntrySeed> of(String contest) {
        return entries.stream().filter(it -> it.contest().equals(contest)).toList();
    }

    private ContestSeed contest(String key) {
        return Objects.requireNonNull(contests.get(key), key);
    }

    private OrganizationSeed organization(EntrySeed entry) {
        return Objects.requireNonNull(organizations.get(entry.organization()), entry.key());
    }

    private static String text(EntrySeed entry, String title) {
        return Objects.requireNonNull(entry.texts().get(title), entry.key());
    }
}
