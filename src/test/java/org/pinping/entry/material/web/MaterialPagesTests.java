package org.pinping.entry.material.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pinping.contest.TestContests.JUDGE;
import static org.pinping.contest.TestContests.ORGANIZER;
import static org.pinping.contest.TestContests.SUPERVISOR;
import static org.pinping.contest.TestContests.account;
import static org.pinping.contest.TestContests.branch;
import static org.pinping.web.SignedIn.as;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.pinping.DatabaseTest;
import org.pinping.entry.material.Material;
import org.pinping.entry.material.MaterialKind;
import org.pinping.entry.material.MaterialManagement;
import org.pinping.entry.material.TestMaterials;
import org.pinping.entry.material.TestMaterials.Draft;
import org.pinping.file.TestFiles;
import org.pinping.kernel.Actor;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@DatabaseTest
class MaterialPagesTests {

    private static final byte[] PHOTO = TestFiles.jpeg(800, 600);
    private static final byte[] SVG =
            (TestFiles.SVG + "<script>alert(1)</script><rect/></svg>").getBytes(StandardCharsets.UTF_8);

    private final MockMvcTester mvc;
    private final MaterialManagement materials;
    private final TestMaterials data;

    MaterialPagesTests(MockMvcTester mvc, MaterialManagement materials, TestMaterials data) {
        this.mvc = mvc;
        this.materials = materials;
        this.data = data;
    }

    @Test
    void aFileGoesUpInPiecesAndStandsOnThePage() {
        Draft draft = data.draft();
        MvcTestResult begun = mvc.post()
                .uri(draft.path() + "/uploads")
                .with(as(account(draft.branch())))
                .with(csrf())
                .param("kind", "PHOTO")
                .param("fileName", "C:\\照片\\<b>义诊.jpg")
                .param("size", String.valueOf(PHOTO.length))
                .exchange();
        assertThat(begun).hasStatus(201).bodyJson().extractingPath("$.offset").isEqualTo(0);
        String upload = materials.uploads(draft.entry(), draft.branch()).get(0).token();
        String path = draft.path() + "/uploads/" + upload;

        assertThat(patch(path, 0, Arrays.copyOf(PHOTO, 1000), draft.branch()))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.offset")
                .isEqualTo(1000);
        assertThat(patch(path, 0, PHOTO, draft.branch()))
                .hasStatus(409)
                .bodyJson()
                .extractingPath("$.offset")
                .isEqualTo(1000);
        assertThat(get(path, draft.branch()))
                .bodyJson()
                .extractingPath("$.offset")
                .isEqualTo(1000);
        assertThat(page(draft.path() + "/edit", draft.branch())).bodyText().contains("没传完", upload);
        assertThat(patch(path, 1000, Arrays.copyOfRange(PHOTO, 1000, PHOTO.length), draft.branch()))
                .hasStatusOk();
        assertThat(post(path + "/completion", draft.branch())).hasStatusOk();

        assertThat(page(draft.path() + "/edit", draft.branch()))
                .bodyText()
                .contains("&lt;b&gt;义诊.jpg", "严禁上传涉密信息")
                .doesNotContain("没传完", "<b>义诊");
    }

    @Test
    void anUploadOfAnotherIsNotThere() {
        Draft draft = data.draft();
        Draft other = data.draft();
        String upload = materials
                .begin(draft.entry(), MaterialKind.PHOTO, "x.jpg", PHOTO.length, draft.branch())
                .token();

        assertThat(patch(draft.path() + "/uploads/" + upload, 0, PHOTO, other.branch()))
                .hasStatus(404);
        assertThat(patch(other.path() + "/uploads/" + upload, 0, PHOTO, other.branch()))
                .hasStatus(404);
        assertThat(post(other.path() + "/uploads/" + upload + "/cancellation", other.branch()))
                .hasStatus(404);
        assertThat(materials.upload(draft.entry(), upload, draft.branch()).received())
                .isZero();
    }

    @Test
    void aPlainFormTakesASmallFile() {
        Draft draft = data.draft();

        MvcTestResult added = mvc.post()
                .uri(draft.path() + "/materials")
                .multipart()
                .file(new MockMultipartFile("file", "通报.pdf", "text/html", TestFiles.pdf("")))
                .param("kind", "EVIDENCE")
                .with(as(account(draft.branch())))
                .with(csrf())
                .exchange();

        assertThat(added.getResponse().getRedirectedUrl()).isEqualTo(draft.path() + "/edit#materials");
        Material stored = materials.list(draft.entry(), draft.branch()).get(0);
        String words = draft.path() + "/materials/" + stored.id().value();
        MvcTestResult saved = mvc.post()
                .uri(words)
                .with(as(account(draft.branch())))
                .with(csrf())
                .header("X-Requested-With", "fetch")
                .param("version", "1")
                .param("caption", " 表彰 ")
                .param("clause", "1.1", "2.1")
                .exchange();
        assertThat(saved).hasStatusOk().bodyJson().extractingPath("$.version").isEqualTo(2);
        assertThat(page(draft.path(), draft.branch())).bodyText().contains("表彰", "1.1 2.1");
        post(words + "/removal", draft.branch());
        assertThat(materials.list(draft.entry(), draft.branch())).isEmpty();
    }

    @Test
    void aFormWithoutAFileIsAnsweredInASentence() {
        Draft draft = data.draft();

        MvcTestResult answer = mvc.post()
                .uri(draft.path() + "/materials")
                .param("kind", "PHOTO")
                .with(as(account(draft.branch())))
                .with(csrf())
                .exchange();

        assertThat(answer).hasStatus(422).bodyText().contains("0 字节");
    }

    @Test
    void aFileIsServedInABoxAndWithItsName() throws IOException {
        Draft draft = data.draft();
        Material pdf = data.add(draft, MaterialKind.EVIDENCE, "通报 \"终稿\";.pdf", TestFiles.pdf(""));

        MvcTestResult whole = get(path(pdf), draft.branch());

        assertThat(whole).hasStatusOk();
        assertThat(whole.getResponse().getContentAsByteArray()).isEqualTo(TestFiles.pdf(""));
        assertThat(whole.getResponse().getContentType()).isEqualTo("application/pdf");
        assertThat(header(whole, "Content-Disposition"))
                .startsWith("attachment;")
                .contains("filename*=UTF-8''%E9%80%9A%E6%8A%A5%20%22%E7%BB%88%E7%A8%BF%22%3B.pdf");
        assertThat(header(whole, "X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(header(whole, "Content-Security-Policy")).startsWith("sandbox; default-src 'none';");
        assertThat(header(whole, "Cross-Origin-Resource-Policy")).isEqualTo("same-origin");
        assertThat(header(whole, "Cache-Control")).isEqualTo("private, no-cache");
        assertThat(header(whole, "ETag")).isEqualTo('"' + pdf.file().digest() + '"');
    }

    @Test
    void aFileIsServedInRanges() throws IOException {
        Draft draft = data.draft();
        byte[] content = TestFiles.pdf("");
        Material pdf = data.add(draft, MaterialKind.EVIDENCE, "a.pdf", content);

        MvcTestResult middle = get(path(pdf), draft.branch(), "Range", "bytes=10-19");
        MvcTestResult end = get(path(pdf), draft.branch(), "Range", "bytes=-5");

        assertThat(middle).hasStatus(206);
        assertThat(middle.getResponse().getContentAsByteArray()).isEqualTo(Arrays.copyOfRange(content, 10, 20));
        assertThat(header(middle, "Content-Range")).isEqualTo("bytes 10-19/" + content.length);
        assertThat(end.getResponse().getContentAsString()).isEqualTo("%EOF\n".substring(0, 5));
        assertThat(get(path(pdf), draft.branch(), "Range", "bytes=99999-")).hasStatus(416);
        assertThat(get(path(pdf), draft.branch(), "Range", "bytes=x")).hasStatus(416);
        assertThat(get(path(pdf), draft.branch(), "Range", "bytes=0-1,3-4")).hasStatus(200);
        assertThat(get(path(pdf), draft.branch(), "If-None-Match", header(middle, "ETag")))
                .hasStatus(304);
    }

    @Test
    void aDrawingIsServedWithoutWhatItCouldDo() throws IOException {
        Draft draft = data.draft();
        Material logo = data.add(draft, MaterialKind.LOGO, "logo.svg", SVG);

        MvcTestResult served = get(path(logo), draft.branch());

        assertThat(served.getResponse().getContentType()).isEqualTo("image/svg+xml");
        assertThat(served.getResponse().getContentAsString()).contains("<rect>").doesNotContain("script");
        assertThat(header(served, "Content-Disposition")).startsWith("inline;");
        assertThat(header(served, "Content-Security-Policy")).startsWith("sandbox; default-src 'none';");
    }

    @Test
    void aPageIsNeverServedWhateverItsName() {
        Draft draft = data.draft();
        byte[] page = "<!DOCTYPE html><script>alert(1)</script>".getBytes(StandardCharsets.UTF_8);
        byte[] polyglot = Arrays.copyOf(PHOTO, PHOTO.length + page.length);
        System.arraycopy(page, 0, polyglot, PHOTO.length, page.length);

        MvcTestResult refused = mvc.post()
                .uri(draft.path() + "/materials")
                .multipart()
                .file(new MockMultipartFile("file", "foto.jpg", "image/jpeg", page))
                .param("kind", "PHOTO")
                .with(as(account(draft.branch())))
                .with(csrf())
                .exchange();
        Material cut = data.add(draft, MaterialKind.PHOTO, "foto.jpg", polyglot);

        assertThat(refused).hasStatus(422);
        assertThat(new String(
                        get(path(cut), draft.branch()).getResponse().getContentAsByteArray(),
                        StandardCharsets.ISO_8859_1))
                .doesNotContain("script");
    }

    @Test
    void aPhotoHasASmallPicture() throws IOException {
        Draft draft = data.draft();
        Material photo = data.add(draft, MaterialKind.PHOTO, "foto.jpg", PHOTO);

        MvcTestResult small = get(path(photo) + "/thumbnail", draft.branch());

        assertThat(small).hasStatusOk();
        assertThat(small.getResponse().getContentType()).isEqualTo("image/jpeg");
        assertThat(ImageIO.read(new ByteArrayInputStream(small.getResponse().getContentAsByteArray()))
                        .getWidth())
                .isEqualTo(480);
    }

    @Test
    void aFileIsThereForThoseOnlyWhoMaySeeItsEntry() {
        Draft draft = data.draft();
        Material photo = data.add(draft, MaterialKind.PHOTO, "foto.jpg", PHOTO);

        for (Actor actor : List.of(branch(1), JUDGE, ORGANIZER, SUPERVISOR)) {
            assertThat(get(path(photo), actor)).hasStatus(404);
            assertThat(get(path(photo) + "/thumbnail", actor)).hasStatus(404);
        }
        data.submit(draft);
        assertThat(get(path(photo), ORGANIZER)).hasStatusOk();
        assertThat(get(path(photo), SUPERVISOR)).hasStatusOk();
        assertThat(get(path(photo), branch(1))).hasStatus(404);
        assertThat(get(path(photo), JUDGE)).hasStatus(404);
    }

    @Test
    void allFilesOfAContestComeAsOneArchive() throws IOException {
        Draft first = data.draft();
        data.add(first, MaterialKind.PHOTO, "IMG_1.jpg", PHOTO);
        Material named = data.add(first, MaterialKind.PHOTO, "IMG_1.jpg", PHOTO);
        materials.describe(first.entry(), named.id(), 1, "义诊: \"A/B\" <1>. ", List.of(), first.branch());
        data.add(first, MaterialKind.LOGO, "logo.svg", SVG);
        data.submit(first);
        Draft second = data.draft(first.contest(), "品".repeat(60));
        Material lengthy = data.add(second, MaterialKind.EVIDENCE, "CON.pdf", TestFiles.pdf(""));
        materials.describe(second.entry(), lengthy.id(), 1, "长".repeat(300), List.of(), second.branch());
        data.submit(second);
        Draft unsubmitted = data.draft(first.contest(), "草稿");
        data.add(unsubmitted, MaterialKind.PHOTO, "x.jpg", PHOTO);
        String path = "/contests/" + first.contest().value() + "/files";

        MvcTestResult archive = get(path, ORGANIZER);

        assertThat(archive).hasStatusOk();
        List<String> names = names(archive.getResponse().getContentAsByteArray());
        assertThat(names)
                .startsWith("01 JG-001 品牌/标识1.svg", "01 JG-001 品牌/照片1.jpg", "01 JG-001 品牌/照片2 义诊 A B 1.jpg")
                .hasSize(4);
        assertThat(names.get(3)).startsWith("02 JG-002 品品").endsWith("长.pdf");
        assertThat(names).allMatch(it -> it.getBytes(StandardCharsets.UTF_8).length <= 200);
        assertThat(get(path, SUPERVISOR)).hasStatusOk();
        assertThat(get(path, first.branch())).hasStatus(403);
        assertThat(get(path, JUDGE)).hasStatus(403);
    }

    private static List<String> names(byte[] archive) throws IOException {
        List<String> names = new ArrayList<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                names.add(entry.getName());
                assertThat(zip.readAllBytes()).isNotEmpty();
            }
        }
        return names;
    }

    private static String path(Material material) {
        return "/files/" + material.file().id().value();
    }

    private static String header(MvcTestResult answer, String name) {
        return Objects.requireNonNullElse(answer.getResponse().getHeader(name), "");
    }

    private MvcTestResult patch(String path, long offset, byte[] piece, Actor actor) {
        return mvc.patch()
                .uri(path + "?offset=" + offset)
                .contentType("application/octet-stream")
                .content(piece)
                .with(as(account(actor)))
                .with(csrf())
                .exchange();
    }

    private MvcTestResult post(String path, Actor actor) {
        return mvc.post().uri(path).with(as(account(actor))).with(csrf()).exchange();
    }

    private MvcTestResult page(String path, Actor actor) {
        return mvc.get().uri(path).accept("text/html").with(as(account(actor))).exchange();
    }

    private MvcTestResult get(String path, Actor actor, String... header) {
        MockMvcTester.MockMvcRequestBuilder request = mvc.get().uri(path).with(as(account(actor)));
        if (header.length > 0) {
            request.header(header[0], header[1]);
        }
        return request.exchange();
    }
}
