package org.pinping.scorecard;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.pinping.account.AccountId;
import org.pinping.account.AccountManagement;
import org.pinping.account.NewAccount;
import org.pinping.contest.CategorySettings;
import org.pinping.contest.ContestId;
import org.pinping.contest.ContestManagement;
import org.pinping.contest.ContestSettings;
import org.pinping.contest.CountRule;
import org.pinping.contest.Phase;
import org.pinping.contest.ReviewRoundId;
import org.pinping.contest.SectionSettings;
import org.pinping.criteria.CriteriaManagement;
import org.pinping.criteria.StandardReport;
import org.pinping.entry.EntryDraft;
import org.pinping.entry.EntryId;
import org.pinping.entry.EntryManagement;
import org.pinping.jury.JuryManagement;
import org.pinping.kernel.Actor;
import org.pinping.kernel.Role;
import org.pinping.organization.NewOrganization;
import org.pinping.organization.OrgLevel;
import org.pinping.organization.OrganizationId;
import org.pinping.organization.OrganizationManagement;
import org.pinping.scoring.Clause;
import org.pinping.scoring.Level;
import org.pinping.scoring.ScoringStandard;
import org.springframework.stereotype.Component;

/**
 * Makes a contest with a round ready to be marked, through the façades that people use. Each call makes a contest of
 * its own, so tests share the database without meeting.
 */
@Component
public class TestRound {

    public static final String PASSWORD = "Test-pass-2026";

    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final OrganizationManagement organizations;
    private final AccountManagement accounts;
    private final ContestManagement contests;
    private final CriteriaManagement criteria;
    private final EntryManagement entries;
    private final JuryManagement jury;
    private final RoundManagement rounds;
    private final ScorecardManagement scorecards;

    TestRound(
            OrganizationManagement organizations,
            AccountManagement accounts,
            ContestManagement contests,
            CriteriaManagement criteria,
            EntryManagement entries,
            JuryManagement jury,
            RoundManagement rounds,
            ScorecardManagement scorecards) {
        this.organizations = organizations;
        this.accounts = accounts;
        this.contests = contests;
        this.criteria = criteria;
        this.entries = entries;
        this.jury = jury;
        this.rounds = rounds;
        this.scorecards = scorecards;
    }

    /** What was made: actors of each role, the entries by code, the standard the round is judged by. */
    public record Made(
            ContestId contest,
            ReviewRoundId round,
            Actor organizer,
            Actor supervisor,
            List<Actor> judges,
            List<Actor> branches,
            List<EntryId> entries,
            ScoringStandard standard) {}

    /** An open round of the given size, all judges assigned to all entries, no judge bound to a body. */
    public Made open(int judgeCount, int entryCount) {
        return open(judgeCount, entryCount, "brand-case");
    }

    public Made open(int judgeCount, int entryCount, String standardCode) {
        Made made = prepare(judgeCount, entryCount, standardCode, false);
        jury.assignAll(made.round(), made.organizer());
        rounds.open(made.round(), "测试", made.organizer());
        return made;
    }

    /** As {@link #open(int, int)} but not yet assigned or opened; the first judge may belong to the first entrant. */
    public Made prepare(int judgeCount, int entryCount, String standardCode, boolean firstJudgeOfFirstEntrant) {
        return prepare(judgeCount, entryCount, standardCode, firstJudgeOfFirstEntrant, true);
    }

    /** A large open round whose entries the organizer entered, because hashing a thousand passwords takes minutes. */
    public Made large(int judgeCount, int entryCount, String standardCode) {
        Made made = prepare(judgeCount, entryCount, standardCode, false, false);
        jury.assignAll(made.round(), made.organizer());
        rounds.open(made.round(), "测试", made.organizer());
        return made;
    }

    private Made prepare(
            int judgeCount, int entryCount, String standardCode, boolean firstJudgeOfFirstEntrant, boolean accounts) {
        int n = NUMBER.incrementAndGet();
        Actor organizer = actor("org" + n, Role.ORGANIZER, null);
        Actor supervisor = actor("sup" + n, Role.SUPERVISOR, null);
        OrganizationId city = organizations.add(
                new NewOrganization(null, "T" + n, "测试市卫健委" + n, "市卫健委", OrgLevel.COMMITTEE), organizer);
        ContestId contest = contests.create(settings(n), organizer);
        contests.move(contest, Phase.SUBMISSION, "测试", organizer);
        List<Actor> branches = new ArrayList<>();
        List<EntryId> submitted = new ArrayList<>();
        for (int i = 1; i <= entryCount; i++) {
            OrganizationId branch = organizations.add(
                    new NewOrganization(city, "T" + n + "-" + i, "测试医院" + i + "党支部", "支部" + i, OrgLevel.BRANCH),
                    organizer);
            Actor actor = accounts ? actor("branch" + n + "x" + i, Role.BRANCH, branch.value()) : organizer;
            branches.add(actor);
            submitted.add(submit(contest, branch, i, actor));
        }
        contests.move(contest, Phase.REVIEW, "测试", organizer);
        ReviewRoundId round = contests.addRound(contest, "案例评审", null, organizer);
        ScoringStandard standard = pin(standardCode, round, organizer);
        List<Actor> judges = new ArrayList<>();
        for (int i = 1; i <= judgeCount; i++) {
            Long body = i == 1 && firstJudgeOfFirstEntrant ? branches.get(0).organizationId() : null;
            Actor judge = actor("judge" + n + "x" + i, Role.JUDGE, body);
            judges.add(judge);
            jury.appoint(contest, new AccountId(judge.accountId()), "", false, organizer);
        }
        return new Made(contest, round, organizer, supervisor, judges, branches, submitted, standard);
    }

    /** A full set of lawful marks whose total depends on the seed. */
    public Map<String, MarkView> marks(ScoringStandard standard, int seed) {
        Map<String, MarkView> marks = new LinkedHashMap<>();
        int i = seed;
        for (Clause clause : standard.clauses()) {
            if (!clause.kind().optional()) {
                marks.put(clause.code(), new MarkView(value(clause, i++), ""));
            }
        }
        return marks;
    }

    /** Saves and submits a full sheet. */
    public void submit(Made made, Actor judge, EntryId entry, int seed) {
        SaveOutcome saved = scorecards.save(
                made.round(), entry, new SheetChange(0, "k" + seed, marks(made.standard(), seed)), judge);
        scorecards.submit(made.round(), entry, saved.sheet().version(), judge);
    }

    /** A mark of the clause that the seed decides. */
    public static String value(Clause clause, int seed) {
        return switch (clause.kind().name()) {
            case "LEVEL" ->
                ((Level) clause.kind())
                        .levels()
                        .get(Math.floorMod(
                                seed, ((Level) clause.kind()).levels().size()))
                        .code();
            case "DEDUCT", "COUNT" -> String.valueOf(Math.floorMod(seed, 4));
            case "THRESHOLD" -> String.valueOf(90 + Math.floorMod(seed, 8));
            case "PASS" -> String.valueOf(Math.floorMod(seed, 2));
            default -> String.valueOf(Math.floorMod(seed, clause.max().intValue() + 1));
        };
    }

    private ScoringStandard pin(String code, ReviewRoundId round, Actor organizer) {
        StandardReport report = criteria.available().stream()
                .filter(it -> it.standard() != null && it.standard().code().equals(code))
                .findFirst()
                .orElseThrow();
        ScoringStandard standard = Objects.requireNonNull(report.standard());
        criteria.pin(standard.id(), criteria.defaultRules(standard.id()), round, organizer);
        return standard;
    }

    private EntryId submit(ContestId contest, OrganizationId branch, int i, Actor actor) {
        long category = contests.get(contest).categories().get(0).id();
        Map<String, String> text = Map.of("profile", "介绍" + i, "practices", "做法" + i, "results", "成效" + i);
        EntryDraft draft = new EntryDraft(
                category,
                "品牌" + i,
                List.of(),
                Map.of("slogan", "口号", "contactName", "联络员", "contactPhone", "000-00000000"),
                text);
        EntryId entry = entries.create(contest, branch, draft, actor);
        entries.submit(entry, entries.get(entry, actor).version(), actor);
        return entry;
    }

    private Actor actor(String name, Role role, @Nullable Long body) {
        AccountId id = accounts.add(new NewAccount(name, name, Set.of(role), body, PASSWORD, false), Actor.SYSTEM);
        return new Actor(id.value(), name, Set.of(role), body, "127.0.0.1");
    }

    private static ContestSettings settings(int n) {
        return new ContestSettings(
                "测试评选" + n,
                "第一届",
                "十大党建品牌",
                "测试主办单位",
                "",
                ZoneId.of("Asia/Shanghai"),
                2,
                "{category}-{number:3}",
                CountRule.HAN,
                Instant.now().plus(Duration.ofDays(2)),
                List.of(new CategorySettings("A", "机关", null, null)),
                List.of(
                        SectionSettings.of("profile", "品牌介绍", null, 400, ""),
                        SectionSettings.of("practices", "主要做法", null, 1300, ""),
                        SectionSettings.of("results", "实际成效", null, 600, "")));
    }
}
