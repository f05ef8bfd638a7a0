package org.pinping.organization.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pinping.web.SignedIn.as;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.pinping.DatabaseTest;
import org.pinping.kernel.Role;
import org.pinping.office.Spreadsheet;
import org.pinping.office.SpreadsheetReader;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@DatabaseTest
class OrganizationImportControllerTests {

    private final MockMvcTester mvc;

    OrganizationImportControllerTests(MockMvcTester mvc) {
        this.mvc = mvc;
    }

    @Test
    void showsEveryRowBeforeAndWritesItOnce() {
        assertThat(upload("组织.csv", "代码,全称,简称,级别,上级代码\npi.1,<b>甲</b>,,支部,\n"))
                .hasRedirectedUrl("/organizations/imports");
        MvcTestResult page = page("");
        assertThat(page).hasStatusOk().bodyText().contains("组织.csv", "&lt;b&gt;甲&lt;/b&gt;", "新增 1", "pi.1");

        String id = hidden(page, "import");
        String tree = hidden(page, "tree");
        assertThat(confirm(id, "0".repeat(64))).hasRedirectedUrl("/organizations/imports");
        assertThat(confirm(id, tree)).hasRedirectedUrl("/organizations");
        assertThat(confirm(id, tree)).hasRedirectedUrl("/organizations");
        assertThat(page("")).hasStatusOk().bodyText().doesNotContain("pi.1");
    }

    @Test
    void faultsStandAtTheirCellsAndLeaveNoButtonToConfirm() {
        upload("a.csv", "代码,全称,简称,级别,上级代码\npi.2,甲,,处,pi.none\npi.3,乙,,支部,\n");

        assertThat(page("?status=FAULTY&page=7"))
                .hasStatusOk()
                .bodyText()
                .contains("D2", "没有「处」这个级别", "E2", "pi.none")
                .doesNotContain("imports/confirmation\"><button", "pi.3");
        assertThat(page("?status=ADDED")).bodyText().contains("pi.3").doesNotContain("pi.none");

        String id = hidden(page(""), "import");
        assertThat(post("removal").param("import", id).exchange()).hasRedirectedUrl("/organizations/imports");
        assertThat(page("")).bodyText().doesNotContain("pi.3");
    }

    @Test
    void refusesAFileWithASentence() {
        assertThat(upload("a.xlsx", "")).hasStatus(422).bodyText().contains("0 字节");
        assertThat(upload("a.xlsx", "x".repeat(6 << 20)))
                .hasStatus(422)
                .bodyText()
                .contains("5 MB");
        assertThat(mvc.post()
                        .uri("/organizations/imports")
                        .with(as(Role.ORGANIZER))
                        .with(csrf()))
                .hasStatus(422)
                .bodyText()
                .contains("请选择文件");
    }

    @Test
    void theTemplateCanBeReadBack() throws Exception {
        MvcTestResult answer = mvc.get()
                .uri("/organizations/template")
                .with(as(Role.ORGANIZER))
                .exchange();
        assertThat(answer).hasStatusOk();
        byte[] content = answer.getResponse().getContentAsByteArray();

        Spreadsheet file = new SpreadsheetReader().read("a.xlsx", content);

        assertThat(file.sheets().get(0).rows().get(4).cells())
                .extracting(cell -> cell.text())
                .containsExactly("代码", "全称", "简称", "级别", "上级代码");
        assertThat(file.sheets().get(0).rows()).hasSize(5);
    }

    private MvcTestResult upload(String name, String content) {
        return mvc.post()
                .uri("/organizations/imports")
                .multipart()
                .file(new MockMultipartFile("file", name, null, content.getBytes(StandardCharsets.UTF_8)))
                .with(as(Role.ORGANIZER))
                .with(csrf())
                .exchange();
    }

    private MvcTestResult confirm(String id, String tree) {
        return post("confirmation").param("import", id).param("tree", tree).exchange();
    }

    private MockMvcTester.MockMvcRequestBuilder post(String what) {
        return mvc.post()
                .uri("/organizations/imports/" + what)
                .with(as(Role.ORGANIZER))
                .with(csrf());
    }

    private MvcTestResult page(String query) {
        return mvc.get()
                .uri("/organizations/imports" + query)
                .with(as(Role.ORGANIZER))
                .exchange();
    }

    private static String hidden(MvcTestResult page, String name) {
        String body = new String(page.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
        String field = "name=\"" + name + "\" value=\"";
        int from = body.indexOf(field) + field.length();
        return Objects.requireNonNull(body.substring(from, body.indexOf('"', from)));
    }
}
