package org.pinping.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pinping.contest.TestContests.ORGANIZER;
import static org.pinping.contest.TestContests.account;
import static org.pinping.web.SignedIn.as;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.pinping.DatabaseTest;
import org.pinping.check.CheckManagement;
import org.pinping.check.ChecklistManagement;
import org.pinping.check.Verdict;
import org.pinping.contest.ContestId;
import org.pinping.contest.ContestManagement;
import org.pinping.contest.TestContests;
import org.pinping.entry.EntryId;
import org.pinping.entry.EntryManagement;
import org.pinping.entry.TestEntries;
import org.pinping.organization.OrganizationManagement;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** 初审情况表 as a clerk opens it. */
@DatabaseTest
class CheckWorkbookTests {

    private final MockMvcTester mvc;
    private final CheckManagement checks;
    private final ChecklistManagement checklists;
    private final EntryManagement entries;
    private final ContestManagement contests;
    private final TestEntries data;

    CheckWorkbookTests(
            MockMvcTester mvc,
            CheckManagement checks,
            ChecklistManagement checklists,
            EntryManagement entries,
            ContestManagement contests,
            OrganizationManagement organizations) {
        this.mvc = mvc;
        this.checks = checks;
        this.checklists = checklists;
        this.entries = entries;
        this.contests = contests;
        this.data = new TestEntries(entries, contests, organizations);
    }

    @Test
    void saysOfEveryEntryHowItsCheckEnded() throws IOException {
        ContestId contest = TestContests.open(contests);
        checklists.replace(contest, checklists.get(contest, ORGANIZER), ORGANIZER);
        EntryId passed = data.submitted(contest, data.organization(null));
        EntryId returned = data.submitted(contest, data.organization(null));
        EntryId rejected = data.submitted(contest, data.organization(null));
        EntryId withdrawn = data.submitted(contest, data.organization(null));
        data.submitted(contest, data.organization(null));
        checks.decide(passed, 1, Verdict.PASSED, "", null, ORGANIZER);
        checks.decide(returned, 1, Verdict.RETURNED, "=1+1 补章", TestContests.inDays(1), ORGANIZER);
        checks.decide(rejected, 1, Verdict.REJECTED, "不属于参评范围", null, ORGANIZER);
        entries.withdraw(withdrawn, "退出", ORGANIZER);

        Map<String, List<String>> rows = rows(contest);

        assertThat(rows.get("JG-001")).startsWith("通过", "");
        List<String> sentBack = Objects.requireNonNull(rows.get("JG-002"));
        assertThat(sentBack.get(0)).isEqualTo("退回补正");
        assertThat(sentBack.get(1)).startsWith("=1+1 补章（").endsWith("前补正）");
        assertThat(rows.get("JG-003")).startsWith("不通过", "不属于参评范围");
        assertThat(rows.get("JG-004")).startsWith("已撤销", "");
        assertThat(rows.get("JG-005")).startsWith("待审查", "");
    }

    /** Verdict and reason by code. */
    private Map<String, List<String>> rows(ContestId contest) throws IOException {
        MvcTestResult answer = mvc.get()
                .uri("/contests/{c}/checks/workbook", contest.value())
                .with(as(account(ORGANIZER)))
                .exchange();
        assertThat(answer).hasStatusOk();
        DataFormatter text = new DataFormatter();
        byte[] file = answer.getResponse().getContentAsByteArray();
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            Sheet sheet = workbook.getSheetAt(0);
            return StreamSupport.stream(sheet.spliterator(), false)
                    .filter(row -> text.formatCellValue(row.getCell(1)).startsWith("JG-"))
                    .collect(Collectors.toMap(row -> text.formatCellValue(row.getCell(1)), row -> said(row, text)));
        }
    }

    private static List<String> said(Row row, DataFormatter text) {
        return List.of(text.formatCellValue(row.getCell(6)), text.formatCellValue(row.getCell(7)));
    }
}
