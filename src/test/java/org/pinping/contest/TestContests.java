package org.pinping.contest;

import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pinping.account.AccountId;
import org.pinping.account.AccountView;
import org.pinping.kernel.Actor;
import org.pinping.kernel.Role;

/** Contests and actors for tests. */
public final class TestContests {

    public static final Actor ORGANIZER = new Actor(1, "组织方", Set.of(Role.ORGANIZER), null, "");
    public static final Actor SUPERVISOR = new Actor(2, "监督员", Set.of(Role.SUPERVISOR), null, "");
    public static final Actor JUDGE = new Actor(3, "评委", Set.of(Role.JUDGE), null, "");

    private TestContests() {}

    public static Actor branch(long organization) {
        return new Actor(1000 + organization, "申报单位", Set.of(Role.BRANCH), organization, "");
    }

    /** The account of an actor, to sign requests in. */
    public static AccountView account(Actor actor) {
        String name = "test" + actor.accountId();
        AccountId id = new AccountId(actor.accountId());
        return new AccountView(id, name, actor.name(), actor.roles(), actor.organizationId(), true, false, 0);
    }

    public static Instant inDays(int days) {
        return Instant.now().plus(days, ChronoUnit.DAYS).truncatedTo(ChronoUnit.MINUTES);
    }

    public static ContestSettings settings(@Nullable Instant closesAt) {
        return new ContestSettings(
                "十大党建品牌评选",
                "第一届",
                "命名",
                "市卫生健康委员会",
                "",
                ZoneId.of("Asia/Shanghai"),
                10,
                "{category}-{number:3}",
                CountRule.HAN,
                closesAt,
                List.of(new CategorySettings("JG", "机关", 1, 3), new CategorySettings("YY", "公立医院", null, null)),
                List.of(
                        SectionSettings.of("profile", "品牌介绍", 2, 10, ""),
                        SectionSettings.of("practice", "主要做法", null, 20, "写三点")));
    }

    public static ContestId open(ContestManagement contests) {
        ContestId id = contests.create(settings(inDays(7)), ORGANIZER);
        contests.move(id, Phase.SUBMISSION, "", ORGANIZER);
        return id;
    }
}
