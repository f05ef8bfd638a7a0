package org.pinping.scorecard.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pinping.web.SignedIn.as;

import java.io.ByteArrayInputStream;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.pinping.DatabaseTest;
import org.pinping.account.AccountId;
import org.pinping.account.AccountManagement;
import org.pinping.contest.ContestManagement;
import org.pinping.contest.Phase;
import org.pinping.entry.EntryId;
import org.pinping.entry.EntryManagement;
import org.pinping.entry.material.Material;
import org.pinping.entry.material.MaterialKind;
import org.pinping.entry.material.MaterialManagement;
import org.pinping.file.TestFiles;
import org.pinping.jury.JuryManagement;
import org.pinping.kernel.Actor;
import org.pinping.office.TestDocuments;
import org.pinping.scorecard.RoundManagement;
import org.pinping.scorecard.TestRound;
import org.pinping.scorecard.TestRound.Made;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@DatabaseTest
class CaseFileTests {

    private final MockMvcTester mvc;
    private final TestRound testRound;
    private final ContestManagement contests;
    private final EntryManagement entries;
    private final MaterialManagement materials;
    private final JuryManagement jury;
    private final RoundManagement rounds;
    private final AccountManagement accounts;

    CaseFileTests(
            MockMvcTester mvc,
            TestRound testRound,
            ContestManagement contests,
            EntryManagement entries,
            MaterialManagement materials,
            JuryManagement jury,
            RoundManagement rounds,
            AccountManagement accounts) {
        this.mvc = mvc;
        this.testRound = testRound;
        this.contests = contests;
        this.entries = entries;
        this.materials = materials;
        this.jury = jury;
        this.rounds = rounds;
        this.accounts = accounts;
    }

    @Test
    void aJudgeSeesTheFilesOfAssignedEntriesAndOfNoOthers() {
        // the first judge belongs to the first entrant and is kept apart from its entry
        Made made = testRound.prepare(2, 2, "brand-case", true);
        contests.move(made.contest(), Phase.SUBMISSION, "测试", made.organizer());
        Material first = photo(made, 0);
        Material words = words(made, 1);
        Material second = photo(made, 1);
        contests.move(made.contest(), Phase.REVIEW, "测试", made.organizer());
        jury.assignAll(made.round(), made.organizer());
        rounds.open(made.round(), "测试", made.organizer());
        Actor recused = made.judges().get(0);
        Actor judge = made.judges().get(1);

        assertThat(get(made, 0, first, judge)).hasStatusOk();
        assertThat(get(made, 0, first, "/thumbnail", judge)).hasStatusOk();
        assertThat(get(made, 1, second, recused)).hasStatusOk();
        assertThat(get(made, 1, words, "/text", recused))
                .hasStatusOk()
                .bodyText()
                .contains("随访三百次");
        assertThat(get(made, 0, words, "/text", recused)).hasStatus(404);
        assertThat(get(made, 1, words, "/text", made.organizer())).hasStatus(404);
        assertThat(get(made, 0, first, recused)).hasStatus(404);
        assertThat(get(made, 0, first, "/thumbnail", recused)).hasStatus(404);
        // nor under the address of an entry that is one's own to mark
        assertThat(get(made, 1, first, recused)).hasStatus(404);
        assertThat(get(made, 0, first, made.organizer())).hasStatus(404);
        assertThat(mvc.get()
                        .uri(
                                "/rounds/{r}/sheets/{e}",
                                made.round().value(),
                                made.entries().get(0).value())
                        .with(as(accounts.get(new AccountId(judge.accountId()))))
                        .exchange())
                .hasStatusOk()
                .bodyText()
                .contains(path(made, 0, first), "义诊");
    }

    private Material words(Made made, int index) {
        EntryId entry = made.entries().get(index);
        Actor branch = made.branches().get(index);
        entries.reopen(entry, branch);
        ByteArrayInputStream content = new ByteArrayInputStream(TestDocuments.docx(List.of("随访三百次")));
        return materials.add(entry, MaterialKind.EVIDENCE, "记录.docx", "", content, branch);
    }

    private Material photo(Made made, int index) {
        EntryId entry = made.entries().get(index);
        Actor branch = made.branches().get(index);
        entries.reopen(entry, branch);
        ByteArrayInputStream content = new ByteArrayInputStream(TestFiles.jpeg(600, 400));
        Material photo = materials.add(entry, MaterialKind.PHOTO, "foto.jpg", "义诊", content, branch);
        entries.submit(entry, entries.get(entry, branch).version(), branch);
        return photo;
    }

    private MvcTestResult get(Made made, int index, Material file, Actor actor) {
        return get(made, index, file, "", actor);
    }

    private MvcTestResult get(Made made, int index, Material file, String part, Actor actor) {
        return mvc.get()
                .uri(path(made, index, file) + part)
                .with(as(accounts.get(new AccountId(actor.accountId()))))
                .exchange();
    }

    private static String path(Made made, int index, Material file) {
        return "/rounds/" + made.round().value() + "/sheets/"
                + made.entries().get(index).value() + "/files/"
                + file.file().id().value();
    }
}
