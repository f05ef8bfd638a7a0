package org.pinping.entry.material.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pinping.contest.TestContests.JUDGE;
import static org.pinping.contest.TestContests.ORGANIZER;
import static org.pinping.contest.TestContests.account;
import static org.pinping.contest.TestContests.branch;
import static org.pinping.web.SignedIn.as;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.pinping.DatabaseTest;
import org.pinping.entry.material.Material;
import org.pinping.entry.material.MaterialKind;
import org.pinping.entry.material.TestMaterials;
import org.pinping.entry.material.TestMaterials.Draft;
import org.pinping.file.TestFiles;
import org.pinping.kernel.Actor;
import org.pinping.office.TestDocuments;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@DatabaseTest
class MaterialTextTests {

    private final MockMvcTester mvc;
    private final TestMaterials data;

    MaterialTextTests(MockMvcTester mvc, TestMaterials data) {
        this.mvc = mvc;
        this.data = data;
    }

    @Test
    void aWordFileIsReadAsTextThatDoesNothing() {
        Draft draft = data.draft();
        Material words = add(draft, "总结.docx", TestDocuments.docx(List.of("第一段", "<script>alert(1)</script>")));

        MvcTestResult page = get(words, draft.branch());

        assertThat(page)
                .hasStatusOk()
                .bodyText()
                .contains("总结.docx", "第一段", "&lt;script&gt;alert", "下载原文件")
                .doesNotContain("<script>alert", "图片没有显示");
    }

    @Test
    void tablesAreTablesAndPicturesAreCounted() {
        Draft draft = data.draft();
        Material words = add(draft, "案例.docx", TestDocuments.docxWithPicture());

        assertThat(get(words, draft.branch())).bodyText().contains("<td>联系人</td>", "1 张图片没有显示", "［图片］");
    }

    @Test
    void aLengthyFileIsCut() {
        Draft draft = data.draft();
        Material words = add(draft, "长.docx", TestDocuments.docx(List.of("长".repeat(99_999), "末𠮷尾")));

        assertThat(get(words, draft.branch()))
                .bodyText()
                .contains("只显示前 100,000 字", "<p>末</p>")
                .doesNotContain("尾");
    }

    @Test
    void aFileThatCannotBeReadSaysSoAndIsStillThere() {
        Draft draft = data.draft();
        Material broken = add(draft, "坏.docx", TestFiles.docx());

        assertThat(get(broken, draft.branch()))
                .hasStatusOk()
                .bodyText()
                .containsAnyOf("没有可以显示的文字", "打不开")
                .contains("href=\"/files/" + broken.file().id().value() + "\"");
    }

    @Test
    void onlyAFileWithTextHasAPageOfIt() {
        Draft draft = data.draft();
        Material pdf = add(draft, "通报.pdf", TestFiles.pdf(""));

        assertThat(get(pdf, draft.branch())).hasStatus(404);
    }

    @Test
    void theTextIsThereForThoseOnlyWhoMaySeeTheEntry() {
        Draft draft = data.draft();
        Material words = add(draft, "总结.docx", TestDocuments.docx(List.of("第一段")));

        for (Actor actor : List.of(branch(1), JUDGE, ORGANIZER)) {
            assertThat(get(words, actor)).hasStatus(404);
        }
        data.submit(draft);
        assertThat(get(words, ORGANIZER)).hasStatusOk();
        assertThat(get(words, JUDGE)).hasStatus(404);
    }

    @Test
    void aBrowserKeepsTheTextAndAsksWhetherItMay() {
        Draft draft = data.draft();
        Material words = add(draft, "总结.docx", TestDocuments.docx(List.of("第一段")));

        MvcTestResult first = get(words, draft.branch());
        String tag = Objects.requireNonNullElse(first.getResponse().getHeader("ETag"), "");

        assertThat(first.getResponse().getHeader("Cache-Control")).isEqualTo("private, no-cache");
        assertThat(get(words, draft.branch(), "If-None-Match", tag)).hasStatus(304);
        assertThat(get(words, branch(1), "If-None-Match", tag)).hasStatus(404);
        assertThat(mvc.get()
                        .uri(path(words) + "?lang=en")
                        .with(as(account(draft.branch())))
                        .header("If-None-Match", tag)
                        .exchange())
                .hasStatusOk()
                .bodyText()
                .contains("Only the text is shown");
    }

    private Material add(Draft draft, String name, byte[] content) {
        return data.add(draft, MaterialKind.EVIDENCE, name, content);
    }

    private static String path(Material material) {
        return "/files/" + material.file().id().value() + "/text";
    }

    private MvcTestResult get(Material material, Actor actor, String... headers) {
        MockMvcTester.MockMvcRequestBuilder request =
                mvc.get().uri(path(material)).with(as(account(actor)));
        for (int i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        return request.exchange();
    }
}
