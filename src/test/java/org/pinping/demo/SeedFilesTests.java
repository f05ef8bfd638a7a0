package org.pinping.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.pinping.contest.CategorySettings;
import org.pinping.contest.CountRule;
import org.pinping.contest.SectionSettings;
import org.pinping.kernel.Role;

/** The seeds folder as a whole: what one file says of another is true there. */
class SeedFilesTests {

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
            assertThat(contest(entry).categories())
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
                    .containsExactlyElementsOf(contest(entry).sections().stream()
                            .map(SectionSettings::title)
                            .toList());
            for (SectionSettings section : contest(entry).sections()) {
                assertThat(CountRule.HAN.count(text(entry, section.title())))
                        .as("%s of %s", section.title(), entry.brand())
                        .isBetween(section.minLength(), section.maxLength());
            }
        });
    }

    @Test
    void onlyInventedBodiesAreJudged() {
        assertThat(entries).allSatisfy(entry -> {
            boolean invented = organizations.get(entry.organization()).name().startsWith("示例市");
            assertThat(invented).isEqualTo(!entry.contest().equals("open"));
        });
        assertThat(of("open")).extracting(EntrySeed::brand).containsExactly("甬医先锋", "鄞卫有你");
        assertThat(contests.get("open").rounds())
                .allSatisfy(round -> assertThat(round.marks()).isNull());
    }

    @Test
    void noTwoEntriesShareABrandOrASentence() {
        assertThat(entries).extracting(EntrySeed::brand).doesNotHaveDuplicates();
        assertThat(entries.stream()
                        .flatMap(entry -> entry.texts().values().stream())
                        .flatMap(text -> List.of(text.split("[。；！？\n]")).stream())
                        .filter(sentence -> CountRule.HAN.count(sentence) > 12 && !sentence.contains("改写")))
                .doesNotHaveDuplicates();
    }

    private List<EntrySeed> of(String contest) {
        return entries.stream().filter(it -> it.contest().equals(contest)).toList();
    }

    private ContestSeed contest(EntrySeed entry) {
        ContestSeed contest = contests.get(entry.contest());
        assertThat(contest).as("contest of %s", entry.key()).isNotNull();
        return contest;
    }

    private static String text(EntrySeed entry, String title) {
        String text = entry.texts().get(title);
        assertThat(text).as("%s of %s", title, entry.brand()).isNotNull();
        return text;
    }
}
