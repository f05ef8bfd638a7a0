package org.pinping.criteria.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.servlet.http.Cookie;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pinping.DatabaseTest;
import org.pinping.account.AccountManagement;
import org.pinping.account.NewAccount;
import org.pinping.contest.ContestId;
import org.pinping.contest.ContestManagement;
import org.pinping.contest.ReviewRoundId;
import org.pinping.contest.RoundView;
import org.pinping.contest.TestContests;
import org.pinping.criteria.CriteriaManagement;
import org.pinping.criteria.StandardReport;
import org.pinping.kernel.Actor;
import org.pinping.kernel.Role;
import org.pinping.scoring.Mean;
import org.pinping.scoring.Median;
import org.pinping.scoring.Quota;
import org.pinping.scoring.RoundRules;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@DatabaseTest
class CriteriaPagesTests {

    private static final String PASSWORD = "Correct-horse-9";

    private final MockMvcTester mvc;
    private final AccountManagement accounts;
    private final CriteriaManagement criteria;
    private final ContestManagement contests;

    CriteriaPagesTests(
            MockMvcTester mvc, AccountManagement accounts, CriteriaManagement criteria, ContestManagement contests) {
        this.mvc = mvc;
        this.accounts = accounts;
        this.criteria = criteria;
        this.contests = contests;
    }

    @Test
    void theListNamesTheShippedStandards() {
        MvcTestResult page = get("/criteria", Role.ORGANIZER);

        assertThat(page)
                .hasStatusOk()
                .bodyText()
                .contains("模范党支部评分标准", "9 项 24 条，满分 100", "上传标准文件")
                .doesNotContain("还没有评分标准");
    }

    @Test
    void aSupervisorReadsAndAJudgeDoesNot() {
        assertThat(get("/criteria", Role.SUPERVISOR)).hasStatusOk().bodyText().doesNotContain("上传标准文件");
        assertThat(get("/criteria", Role.JUDGE)).hasStatus(403);
    }

    @Test
    void aStandardIsShownAsATableWithItsKindsInWords() {
        MvcTestResult page = get("/criteria/" + brandCase().id().digest(), Role.ORGANIZER);

        assertThat(page)
                .hasStatusOk()
                .bodyText()
                .contains("第 1 项 品牌内涵（20 分）", "以 0.5 分为一档", "A 定位清晰、结合紧密：10 分", "有 2 名评委认定，即取消评选资格")
                .contains("8.5–10 分：鲜明独到", "去掉 1 个最高分和 1 个最低分", "第 3 项平均分高者在前");
    }

    @Test
    void aFaultyFileIsAnsweredWithAllItsFaults() {
        MvcTestResult page = upload("code: x\ntotal: -1\ncolour: red\n");

        assertThat(page).hasStatus(422).bodyText().contains("不认识的键“colour”", "“-1”不是可用的数", "缺少“version”", "缺少“rules”");
    }

    @Test
    void aFileWithSomethingStrangeIsTakenInAndSaysSo() throws IOException {
        MvcTestResult page = upload(golden("V06"));

        assertThat(page).hasStatus3xxRedirection();
        String shown = String.valueOf(page.getResponse().getRedirectedUrl());
        assertThat(get(shown, Role.ORGANIZER))
                .hasStatusOk()
                .bodyText()
                .contains("以下 2 处不影响使用", "第 17 行", "分数段 8–14 与上一段重叠", "8–14 分：较好");
        assertThat(get("/criteria", Role.ORGANIZER)).hasStatusOk().bodyText().contains("可用，有 2 处要核对");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "V02 | 供整项打分参考，不单独打分",
                "V03 | 本项得分乘以 0.2 计入总分",
                "V07 | late 逾期一项：每次扣 1.5 分",
                "V09 | miss 缺一次：每次 -30 分",
                "V10 | 加分（不封顶）",
                "V13 | 30% 得 3 分，每高 10% 加 1 分",
                "V14 | 第 1 项的加分（B1 B2）合计最多 4 分",
                "V28 | B 一般：系数 0.8",
                "category | “private”类分值 10",
            })
    void everyKindIsShown(String file, String words) throws IOException {
        String shown = String.valueOf(upload(golden(file)).getResponse().getRedirectedUrl());

        assertThat(get(shown, Role.ORGANIZER)).hasStatusOk().bodyText().contains(words);
    }

    private static String golden(String name) throws IOException {
        try (InputStream in = CriteriaPagesTests.class.getResourceAsStream("/golden/criteria/" + name + ".yaml")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void aGoodFileIsTakenIn() {
        MvcTestResult page = upload("""
                code: good
                version: "%s"
                title: 新表 <script>
                total: 4
                items:
                  - { code: "1", title: 一, max: 4, clauses: [{ code: "1.1", title: 达标, kind: PASS, max: 4 }] }
                rules: { aggregation: { method: mean }, decimals: 1, rank_on: exact, quorum: 1, places: 1 }
                """.formatted(UUID.randomUUID()));

        assertThat(page).hasStatus3xxRedirection();
        String shown = String.valueOf(page.getResponse().getRedirectedUrl());
        assertThat(get(shown, Role.ORGANIZER)).hasStatusOk().bodyText().contains("新表 &lt;script&gt;");
    }

    @Test
    void theRulesOfARoundAreChosenExplainedAndKept() {
        ReviewRoundId round = round();
        String address = "/rounds/" + round.value() + "/rules";
        String digest = brandCase().id().digest();

        assertThat(get(address, Role.ORGANIZER)).hasStatusOk().bodyText().contains("载入这份标准建议的规则");
        assertThat(get(address + "?standard=" + digest, Role.ORGANIZER))
                .hasStatusOk()
                .bodyText()
                .contains("保存规则", "第 3 项平均分高者在前：实际成效", "去掉 1 个最高分和 1 个最低分");
        MvcTestResult saved = save(address, 0, digest, "mean", "8");

        assertThat(saved).hasStatus3xxRedirection();
        RoundView view = contests.round(round);
        assertThat(criteria.rules(view).aggregation()).isEqualTo(new Mean());
        assertThat(criteria.rules(view).places()).isEqualTo(8);
        assertThat(get(address, Role.ORGANIZER)).hasStatusOk().bodyText().contains("全部有效评分取平均", "入选 8 个，末位并列的一并入选");
        assertThat(get(address, Role.SUPERVISOR)).hasStatusOk().bodyText().doesNotContain("保存规则");
    }

    @Test
    void rulesThatAnotherOrganizerHasChangedAreNotOverwritten() {
        ReviewRoundId round = round();
        String address = "/rounds/" + round.value() + "/rules";
        String digest = brandCase().id().digest();
        assertThat(save(address, 0, digest, "mean", "8")).hasStatus3xxRedirection();

        MvcTestResult stale = save(address, 0, digest, "mean", "9");

        assertThat(stale).hasStatus(409).bodyText().contains("places: 8", "places: 9");
        assertThat(criteria.rules(contests.round(round)).places()).isEqualTo(8);
        assertThat(get(address, Role.ORGANIZER)).bodyText().contains("name=\"version\" value=\"1\"");
        assertThat(save(address, 1, digest, "mean", "9")).hasStatus3xxRedirection();
        assertThat(save(address, 1, digest, "mean", "9"))
                .as("the same once more")
                .hasStatus3xxRedirection();
        assertThat(contests.round(round).rulesVersion()).isEqualTo(2);
    }

    @Test
    void rulesThatTheFormDoesNotKnowAreWrittenAsADocumentAndSurviveTheForm() {
        ReviewRoundId round = round();
        String address = "/rounds/" + round.value() + "/rules";
        String digest = brandCase().id().digest();
        String document = """
                rules:
                  aggregation: { method: median }
                  decimals: 2
                  rank_on: exact
                  quorum: 3
                  places: 10
                  rounding: { final: 2 }
                  ties: [chair, "lot:七月一日"]
                  quotas: [ { category: 机关, min: 1, max: 3 } ]
                """;

        assertThat(document(address, 0, digest, document)).hasStatus3xxRedirection();
        assertThat(get(address, Role.ORGANIZER)).bodyText().contains("取中位数", "“机关”类至少 1 个，最多 3 个", "lot:七月一日");
        assertThat(save(address, 1, digest, "kept", "8")).hasStatus3xxRedirection();

        RoundRules rules = criteria.rules(contests.round(round));
        assertThat(rules.places()).isEqualTo(8);
        assertThat(rules.aggregation()).isEqualTo(new Median(Median.Middle.MID));
        assertThat(rules.quotas()).containsExactly(new Quota("机关", 1, 3));
        assertThat(document(
                        address, 2, digest, document.replace("median", "medium").replace("min: 1", "min: 4")))
                .hasStatus(422)
                .bodyText()
                .contains("“medium”不在可选的词中", "3 应大于 4");
        assertThat(document(address, 2, digest, document + "  rounds: { weights: { 材料: 60, 现场: 40 } }"))
                .hasStatus(422)
                .bodyText()
                .contains("scripts/score");
        assertThat(document(address, 1, digest, document)).hasStatus(409);
    }

    private MvcTestResult document(String address, int version, String digest, String document) {
        return mvc.post()
                .uri(address + "/document")
                .with(csrf())
                .cookie(signIn(Role.ORGANIZER))
                .param("version", String.valueOf(version))
                .param("standard", digest)
                .param("document", document)
                .exchange();
    }

    @Test
    void wrongFiguresComeBackWithASentenceEach() {
        ReviewRoundId round = round();

        MvcTestResult answer =
                save("/rounds/" + round.value() + "/rules", 0, brandCase().id().digest(), "mean", "many");

        assertThat(answer).hasStatus(422).bodyText().contains("请填 1 到 9999 之间的整数");
        assertThat(contests.round(round).rulesDocument()).isNull();
    }

    @Test
    void theFormIsPutIntoWordsWhileItIsFilledIn() {
        ReviewRoundId round = round();

        MvcTestResult answer = mvc.get()
                .uri("/rounds/" + round.value() + "/rules")
                .cookie(signIn(Role.ORGANIZER))
                .header("HX-Request", "true")
                .param("standard", brandCase().id().digest())
                .param("method", "trimmed_mean")
                .param("dropHigh", "2")
                .param("dropLow", "1")
                .param("tooFew", "fail")
                .param("decimals", "3")
                .param("rankOn", "rounded")
                .param("ties", "median", "")
                .param("quorum", "4")
                .param("places", "6")
                .exchange();

        assertThat(answer)
                .hasStatusOk()
                .bodyText()
                .contains("去掉 2 个最高分和 1 个最低分", "四舍五入到 3 位小数", "中位数高者在前", "入选 6 个，末位并列的一并入选")
                .doesNotContain("<html");
    }

    private MvcTestResult save(String address, int version, String digest, String method, String places) {
        return mvc.post()
                .uri(address)
                .with(csrf())
                .cookie(signIn(Role.ORGANIZER))
                .param("version", String.valueOf(version))
                .param("standard", digest)
                .param("method", method)
                .param("dropHigh", "1")
                .param("dropLow", "1")
                .param("tooFew", "shrink")
                .param("decimals", "2")
                .param("rankOn", "exact")
                .param("ties[0]", "item:3")
                .param("ties[1]", "")
                .param("quorum", "5")
                .param("places", places)
                .exchange();
    }

    private MvcTestResult upload(String content) {
        MockMultipartFile file =
                new MockMultipartFile("file", "表.yaml", "application/yaml", content.getBytes(StandardCharsets.UTF_8));
        return mvc.post()
                .uri("/criteria")
                .multipart()
                .file(file)
                .with(csrf())
                .cookie(signIn(Role.ORGANIZER))
                .exchange();
    }

    private MvcTestResult get(String address, Role role) {
        return mvc.get().uri(address).cookie(signIn(role)).exchange();
    }

    private Cookie signIn(Role role) {
        String name = "criteria" + UUID.randomUUID().toString().substring(0, 8);
        accounts.add(new NewAccount(name, name, Set.of(role), null, PASSWORD, false), Actor.SYSTEM);
        MvcTestResult answer = mvc.post()
                .uri("/login")
                .with(csrf())
                .param("username", name)
                .param("password", PASSWORD)
                .exchange();
        return answer.getResponse().getCookies()[0];
    }

    private StandardReport brandCase() {
        return criteria.available().stream()
                .filter(report -> report.source().equals("brand-case.yaml"))
                .findFirst()
                .orElseThrow();
    }

    private ReviewRoundId round() {
        ContestId contest = contests.create(TestContests.settings(null), TestContests.ORGANIZER);
        return contests.addRound(contest, "初评", null, TestContests.ORGANIZER);
    }
}
