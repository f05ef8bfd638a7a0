package org.pinping.bench;

import static org.pinping.contest.TestContests.ORGANIZER;
import static org.pinping.contest.TestContests.branch;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.pinping.StatementCount;
import org.pinping.account.AccountManagement;
import org.pinping.account.NewAccount;
import org.pinping.check.CheckManagement;
import org.pinping.contest.ContestId;
import org.pinping.contest.ContestManagement;
import org.pinping.contest.ContestSettings;
import org.pinping.contest.Phase;
import org.pinping.contest.SectionSettings;
import org.pinping.contest.TestContests;
import org.pinping.entry.EntryDraft;
import org.pinping.entry.EntryFilter;
import org.pinping.entry.EntryId;
import org.pinping.entry.EntryManagement;
import org.pinping.entry.TestEntries;
import org.pinping.kernel.Actor;
import org.pinping.kernel.Role;
import org.pinping.organization.OrganizationId;
import org.pinping.organization.OrganizationManagement;
import org.pinping.scorecard.TestRound;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The list of 2,000 entries, and the search for copies of one among 1,000 others of 1,700 characters. */
final class EntryBench {

    private static final String USER = "bench-organizer";
    private static final int FEW = 200;
    private static final int MANY = 2000;
    private static final int OTHERS = 1000;
    private static final int LENGTH = 1700;
    private static final int REQUESTS = 30;

    private final EntryManagement entries;
    private final ContestManagement contests;
    private final CheckManagement checks;
    private final TestEntries data;
    private final TransactionTemplate transaction;
    private final StatementCount statements;
    private final WebClient organizer;
    private final Random random = new Random(17);

    EntryBench(ApplicationContext context, int port) {
        this.entries = context.getBean(EntryManagement.class);
        this.contests = context.getBean(ContestManagement.class);
        this.checks = context.getBean(CheckManagement.class);
        this.data = new TestEntries(entries, contests, context.getBean(OrganizationManagement.class));
        this.transaction = new TransactionTemplate(context.getBean(PlatformTransactionManager.class));
        this.statements = new StatementCount(context.getBean(JdbcClient.class), transaction);
        context.getBean(AccountManagement.class)
                .add(new NewAccount(USER, USER, Set.of(Role.ORGANIZER), null, TestRound.PASSWORD, false), Actor.SYSTEM);
        this.organizer = new WebClient(port).signIn(USER, TestRound.PASSWORD, "/contests");
    }

    void run() {
        copies();
        ContestId contest = open();
        fill(contest, FEW, 10);
        long few = countStatements(contest);
        fill(contest, MANY - FEW, 10);
        String path = "/contests/" + contest.value() + "/entries";
        print("the first page of 2,000 entries", millis(() -> get(path)), 300);
        print("the last page of 2,000 entries", millis(() -> get(path + "?page=39")), 300);
        System.out.printf(
                Locale.ROOT,
                "statements for the list: %d of 200 entries, %d of 2,000%n",
                few,
                countStatements(contest));
    }

    private void copies() {
        ContestId contest = open();
        List<EntryId> filled = fill(contest, OTHERS + 1, LENGTH);
        double[] millis = millis(() -> checks.get(filled.get(0), ORGANIZER));
        print("the check of an entry with its copies among 1,000 others of 1,700 characters", millis, 1000);
    }

    private static void print(String what, double[] millis, int goal) {
        System.out.printf(
                Locale.ROOT,
                "%s: median %.0f ms, slowest %.0f ms (goal %d)%n",
                what,
                millis[millis.length / 2],
                millis[millis.length - 1],
                goal);
    }

    private long countStatements(ContestId contest) {
        return statements.during(() -> entries.list(contest, EntryFilter.NONE, 0, ORGANIZER));
    }

    /** Ascending. The first ones run cold and are part of it. */
    private static double[] millis(Runnable work) {
        double[] millis = new double[REQUESTS];
        for (int i = 0; i < REQUESTS; i++) {
            long start = System.nanoTime();
            work.run();
            millis[i] = (System.nanoTime() - start) / 1e6;
        }
        Arrays.sort(millis);
        return millis;
    }

    private void get(String path) {
        int status = organizer.get(path).statusCode();
        if (status != 200) {
            throw new IllegalStateException(path + " answered " + status);
        }
    }

    private ContestId open() {
        ContestSettings small = TestContests.settings(TestContests.inDays(7));
        ContestSettings settings = new ContestSettings(
                small.title(),
                small.edition(),
                small.awardWord(),
                small.hostName(),
                small.basisDocument(),
                small.zone(),
                small.places(),
                small.entryCodePattern(),
                small.countRule(),
                small.submissionClosesAt(),
                small.categories(),
                List.of(SectionSettings.of("practice", "主要做法", null, LENGTH, "")));
        ContestId contest = contests.create(settings, ORGANIZER);
        contests.move(contest, Phase.SUBMISSION, "", ORGANIZER);
        return contest;
    }

    /** In one transaction: it is not the saving that is measured. */
    private List<EntryId> fill(ContestId contest, int count, int length) {
        List<EntryId> filled = new ArrayList<>();
        transaction.executeWithoutResult(status -> {
            for (int i = 0; i < count; i++) {
                filled.add(submitted(contest, length));
            }
        });
        return filled;
    }

    private EntryId submitted(ContestId contest, int length) {
        OrganizationId body = data.organization(null);
        EntryDraft draft = new EntryDraft(
                data.category(contest),
                "品牌" + body.value(),
                List.of(),
                Map.of("contactName", "甲", "contactPhone", "000"),
                Map.of("practice", text(length)));
        EntryId id = entries.create(contest, body, draft, branch(body.value()));
        entries.submit(id, 1, branch(body.value()));
        return id;
    }

    /** Of the 3,000 signs of common use, none of them more likely than another: no copies, and no repetition helps. */
    private String text(int length) {
        StringBuilder text = new StringBuilder();
        random.ints(length, 0x4e00, 0x4e00 + 3000).forEach(text::appendCodePoint);
        return text.toString();
    }
}
