package org.pinping.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pinping.contest.ContestManagement;
import org.pinping.contest.Phase;
import org.pinping.entry.EntryId;
import org.pinping.entry.EntryManagement;
import org.pinping.entry.material.Material;
import org.pinping.entry.material.MaterialKind;
import org.pinping.entry.material.MaterialManagement;
import org.pinping.entry.material.TestMaterials;
import org.pinping.entry.material.TestMaterials.Draft;
import org.pinping.file.TestFiles;
import org.pinping.jury.JuryManagement;
import org.pinping.kernel.Actor;
import org.pinping.kernel.Digest;
import org.pinping.scorecard.RoundManagement;
import org.pinping.scorecard.TestRound;
import org.pinping.scorecard.TestRound.Made;

@BrowserTest
class MaterialJourneyTests {

    private final TestMaterials data;
    private final MaterialManagement materials;
    private final TestRound testRound;
    private final ContestManagement contests;
    private final EntryManagement entries;
    private final JuryManagement jury;
    private final RoundManagement rounds;

    @TempDir
    private Path folder;

    MaterialJourneyTests(
            TestMaterials data,
            MaterialManagement materials,
            TestRound testRound,
            ContestManagement contests,
            EntryManagement entries,
            JuryManagement jury,
            RoundManagement rounds) {
        this.data = data;
        this.materials = materials;
        this.testRound = testRound;
        this.contests = contests;
        this.entries = entries;
        this.jury = jury;
        this.rounds = rounds;
    }

    @Test
    void aBranchUploadsFilesThroughABrokenLineDescribesAndPreviewsThem(Visitors visitors) throws IOException {
        Draft draft = data.draft();
        Visitor branch = visitors.signsIn(data.account(draft), TestMaterials.PASSWORD);
        Page page = branch.page();
        page.onDialog(Dialog::accept);
        branch.open(draft.path() + "/edit").inspect("materials-empty");

        Path photo = file("义诊.jpg", TestFiles.jpeg(1200, 800));
        block(page, "PHOTO").locator("input[type=file]").setInputFiles(new Path[] {
            photo, file("结对.png", TestFiles.png(900, 600)), file("假的.jpg", "<script>".getBytes(StandardCharsets.UTF_8))
        });
        assertThat(block(page, "PHOTO").locator(".material")).hasCount(2);
        assertThat(block(page, "PHOTO").locator(".upload[data-upload=refused]")).containsText("不是可接受的文件");
        Locator caption = block(page, "PHOTO").locator("[name=caption]").first();
        caption.fill("志愿者在社区义诊");
        caption.press("Tab");
        assertThat(block(page, "PHOTO").locator("[data-describe-state]").first())
                .containsText("已保存");

        byte[] film = film(9_000_000);
        Path filmFile = file("宣传片.mp4", film);
        AtomicInteger pieces = new AtomicInteger();
        page.route("**/uploads/*", route -> cutAfter(3, pieces, route));
        block(page, "EVIDENCE").locator("input[type=file]").setInputFiles(filmFile);
        assertThat(block(page, "EVIDENCE").locator(".upload")).containsText("恢复后自动续传");
        branch.inspect("materials-line-broken");
        page.reload();
        assertThat(block(page, "EVIDENCE").locator(".upload")).containsText("没传完");
        page.unroute("**/uploads/*");
        block(page, "EVIDENCE").locator(".upload input[type=file]").setInputFiles(filmFile);
        assertThat(block(page, "EVIDENCE").locator(".material")).hasCount(1);

        block(page, "EVIDENCE").locator("form input[name=file]").setInputFiles(file("通报.pdf", TestFiles.pdf("")));
        assertThat(block(page, "EVIDENCE").locator(".material")).hasCount(2);
        block(page, "EVIDENCE").locator(".preview-link").last().click();
        assertThat(page.locator(".preview-pages figcaption")).hasText("第 1 页，共 1 页");
        branch.inspect("materials-preview");

        assertThat(materials.list(draft.entry(), draft.branch()))
                .extracting(it -> it.file().name(), Material::caption)
                .contains(tuple("义诊.jpg", "志愿者在社区义诊"));
        assertThat(materials.list(draft.entry(), draft.branch()))
                .extracting(it -> it.file().digest())
                .contains(Digest.sha256(film));
    }

    @Test
    void aJudgeLooksAtTheFilesBesideTheSheet(Visitors visitors) {
        Made made = testRound.prepare(1, 1, "brand-case", false);
        contests.move(made.contest(), Phase.SUBMISSION, "测试", made.organizer());
        EntryId entry = made.entries().get(0);
        Actor applicant = made.branches().get(0);
        entries.reopen(entry, applicant);
        add(entry, MaterialKind.PHOTO, "义诊.jpg", "志愿者在社区义诊", TestFiles.jpeg(1200, 800), applicant);
        add(entry, MaterialKind.EVIDENCE, "通报.pdf", "表彰通报", TestFiles.pdf(""), applicant);
        entries.submit(entry, entries.get(entry, applicant).version(), applicant);
        contests.move(made.contest(), Phase.REVIEW, "测试", made.organizer());
        jury.assignAll(made.round(), made.organizer());
        rounds.open(made.round(), "测试", made.organizer());
        Visitor judge = visitors.signsIn(made.judges().get(0).name(), TestRound.PASSWORD);

        judge.open("/rounds/" + made.round().value() + "/sheets/" + entry.value());
        Locator previews = judge.page().locator(".case .preview-link");
        previews.first().click();
        previews.last().click();

        assertThat(judge.page().locator(".preview-box img")).isVisible();
        assertThat(judge.page().locator(".preview-pages figcaption")).hasText("第 1 页，共 1 页");
        judge.inspect("materials-judge");
    }

    private void add(EntryId entry, MaterialKind kind, String name, String caption, byte[] content, Actor actor) {
        materials.add(entry, kind, name, caption, new ByteArrayInputStream(content), actor);
    }

    /** Lets a few pieces through, then none: as when somebody steps on the cable. */
    private static void cutAfter(int most, AtomicInteger pieces, Route route) {
        if (pieces.incrementAndGet() > most) {
            route.abort();
        } else {
            route.resume();
        }
    }

    private static Locator block(Page page, String kind) {
        return page.locator(".material-kind[data-kind=" + kind + "]");
    }

    private Path file(String name, byte[] content) throws IOException {
        return Files.write(folder.resolve(name), content);
    }

    private static byte[] film(int size) {
        byte[] film = new byte[size];
        new Random(size).nextBytes(film);
        System.arraycopy(TestFiles.mp4(), 0, film, 0, 32);
        ByteBuffer.wrap(film).putInt(32, size - 32);
        return film;
    }
}
