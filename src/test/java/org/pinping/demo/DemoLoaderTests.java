package org.pinping.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.pinping.TestDatabase;
import org.pinping.account.AccountManagement;
import org.pinping.contest.ContestManagement;
import org.pinping.contest.ContestView;
import org.pinping.contest.Phase;
import org.pinping.entry.EntryId;
import org.pinping.entry.EntryLine;
import org.pinping.entry.EntryManagement;
import org.pinping.entry.material.Material;
import org.pinping.entry.material.MaterialFacts;
import org.pinping.entry.material.MaterialKind;
import org.pinping.file.Opens;
import org.pinping.jury.JuryManagement;
import org.pinping.kernel.Actor;
import org.pinping.result.ResultManagement;
import org.pinping.result.StandingLine;
import org.pinping.scorecard.RoundManagement;
import org.pinping.scorecard.RoundProgress;
import org.pinping.scorecard.ScorecardState;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.MapPropertySource;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.TestConstructor;

/** The demo as a newcomer finds it, loaded into a database of its own. */
@SpringBootTest
@Tag("database")
@ContextConfiguration(initializers = {TestDatabase.class, DemoLoaderTests.EmptyInstallation.class})
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class DemoLoaderTests {

    private static final Path DATA = Path.of("target", "demo-loader-tests");

    private final DemoLoader loader;
    private final AccountManagement accounts;
    private final ContestManagement contests;
    private final EntryManagement entries;
    private final MaterialFacts materials;
    private final JuryManagement jury;
    private final RoundManagement rounds;
    private final ResultManagement results;

    DemoLoaderTests(
            DemoLoader loader,
            AccountManagement accounts,
            ContestManagement contests,
            EntryManagement entries,
            MaterialFacts materials,
            JuryManagement jury,
            RoundManagement rounds,
            ResultManagement results) {
        this.loader = loader;
        this.accounts = accounts;
        this.contests = contests;
        this.entries = entries;
        this.materials = materials;
        this.jury = jury;
        this.rounds = rounds;
        this.results = results;
    }

    @Test
    void leavesOneContestClosedOneInJudgingAndOneOpen() {
        assertThat(contests.list())
                .extracting(ContestView::phase)
                .containsExactlyInAnyOrder(Phase.CLOSED, Phase.REVIEW, Phase.SUBMISSION);
        assertThat(entries.submitted(contest(Phase.CLOSED).id())).hasSize(48);
        assertThat(entries.submitted(contest(Phase.REVIEW).id())).hasSize(8);
        assertThat(entries.submitted(contest(Phase.SUBMISSION).id()))
                .extracting(it -> it.brandName())
                .containsExactlyInAnyOrder("甬医先锋", "鄞卫有你");
    }

    @Test
    void theFirstRoundEndsWithACloseLineABrokenTieAndASharedPlace() {
        List<StandingLine> lines = results.standings(
                        contest(Phase.CLOSED).rounds().get(0).id(), Actor.SYSTEM)
                .lines();

        assertThat(lines).hasSize(48);
        assertThat(lines.stream().limit(11))
                .extracting(it -> it.entry().brandName())
                .containsExactly(
                        "直通病房", "巷口红灯笼", "暖途", "心晴港湾", "银针红线", "八分钟红线", "一老一小一盏灯", "渡海听诊器", "田埂上的门诊", "红心护航", "疾控红哨兵");
        assertThat(lines)
                .filteredOn(it -> Integer.valueOf(24).equals(it.standing().place()))
                .hasSize(2);
    }

    @Test
    void anEntryOfTheOpenContestHasItsFiles() {
        List<EntryId> handedIn = entries.submitted(contest(Phase.SUBMISSION).id()).stream()
                .map(EntryLine::id)
                .toList();

        assertThat(handedIn.stream().flatMap(it -> materials.of(it).stream()))
                .extracting(Material::kind, it -> it.file().opens())
                .containsExactly(
                        tuple(MaterialKind.LOGO, Opens.YES),
                        tuple(MaterialKind.PHOTO, Opens.YES),
                        tuple(MaterialKind.PHOTO, Opens.YES),
                        tuple(MaterialKind.EVIDENCE, Opens.YES),
                        tuple(MaterialKind.EVIDENCE, Opens.YES));
    }

    @Test
    void recusalsAndAnAbsenceAreOnRecord() {
        for (var round : contest(Phase.CLOSED).rounds()) {
            assertThat(jury.recusals(round.id())).hasSize(6);
            assertThat(rounds.absent(round.id())).hasSize(round.ordinal() == 1 ? 1 : 0);
        }
    }

    @Test
    void judgesOfTheOpenRoundFindSheetsInEveryState() {
        RoundProgress progress =
                rounds.progress(contest(Phase.REVIEW).rounds().get(0).id(), Actor.SYSTEM);

        assertThat(progress.sheets()).hasSize(39);
        assertThat(progress.count(ScorecardState.SUBMITTED)).isEqualTo(5);
        assertThat(progress.count(ScorecardState.DRAFT)).isEqualTo(4);
        assertThat(progress.recusals()).hasSize(1);
    }

    @Test
    void aSecondStartAddsNothing() {
        int before = accounts.list().size();

        loader.start();

        assertThat(accounts.list()).hasSize(before);
        assertThat(contests.list()).hasSize(3);
    }

    @Test
    void theListOfAccountsIsForTheOwnerOnlyAndItsPasswordsWork() throws IOException {
        Path paper = DATA.resolve("demo-accounts.txt");

        assertThat(Files.getPosixFilePermissions(paper)).isEqualTo(PosixFilePermissions.fromString("rw-------"));
        assertThat(Files.readString(paper))
                .contains("organizer", "supervisor", "judge9", "branch1", DemoPasswords.KNOWN);
        assertThat(accounts.signIn("judge9", DemoPasswords.KNOWN, "")).isPresent();
    }

    private ContestView contest(Phase phase) {
        return contests.list().stream()
                .filter(it -> it.phase() == phase)
                .findFirst()
                .orElseThrow();
    }

    /** A schema of its own beside that of the other tests, on an application that listens to this machine only. */
    @Order(0)
    static final class EmptyInstallation implements ApplicationContextInitializer<ConfigurableApplicationContext> {

        @Override
        public void initialize(ConfigurableApplicationContext context) {
            String url = context.getEnvironment().getRequiredProperty("spring.datasource.url");
            Map<String, Object> settings = Map.of(
                    "spring.datasource.url",
                    url.replace("/pinping?", "/pinping_demo?createDatabaseIfNotExist=true&"),
                    "pinping.demo",
                    "true",
                    "pinping.data-dir",
                    DATA.toString(),
                    "server.address",
                    "127.0.0.1");
            context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("demo", settings));
        }
    }
}
