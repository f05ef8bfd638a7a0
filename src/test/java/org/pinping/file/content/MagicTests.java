package org.pinping.file.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.pinping.file.FileType;
import org.pinping.file.Opens;
import org.pinping.file.TestFiles;
import org.pinping.kernel.Problem;

class MagicTests {

    private static final byte[] OLD_OFFICE = {
        (byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, (byte) 0xa1, (byte) 0xb1, 0x1a, (byte) 0xe1, 0, 0
    };
    private static final String MAIN = "application/vnd.openxmlformats-officedocument.";

    static Stream<Arguments> types() {
        return Stream.of(
                Arguments.of(TestFiles.jpeg(4, 4), FileType.JPEG),
                Arguments.of(TestFiles.png(4, 4), FileType.PNG),
                Arguments.of((TestFiles.SVG + "</svg>").getBytes(StandardCharsets.UTF_8), FileType.SVG),
                Arguments.of(
                        ("\ufeff<?xml version=\"1.0\"?>\n<!-- made -->\n" + TestFiles.SVG + "</svg>")
                                .getBytes(StandardCharsets.UTF_8),
                        FileType.SVG),
                Arguments.of(TestFiles.pdf(""), FileType.PDF),
                Arguments.of(TestFiles.mp4(), FileType.MP4),
                Arguments.of(TestFiles.docx(), FileType.DOCX),
                Arguments.of(TestFiles.office(MAIN + "spreadsheetml.sheet.main+xml", Map.of()), FileType.XLSX),
                Arguments.of(TestFiles.office(MAIN + "presentationml.presentation.main+xml", Map.of()), FileType.PPTX));
    }

    @ParameterizedTest
    @MethodSource("types")
    void tellsATypeByItsContent(byte[] content, FileType type) throws IOException {
        assertThat(Magic.typeOf(new TestContent(content), "x")).contains(type);
    }

    static Stream<byte[]> strangers() {
        return Stream.of(
                "<html><script>alert(1)</script></html>".getBytes(StandardCharsets.UTF_8),
                "<!DOCTYPE html><svg onload=alert(1)>".getBytes(StandardCharsets.UTF_8),
                "MZ program".getBytes(StandardCharsets.UTF_8),
                "GIF89a".getBytes(StandardCharsets.UTF_8),
                new byte[0],
                TestFiles.zip(Map.of("a.txt", new byte[10])),
                TestFiles.office("application/x-unknown", Map.of()),
                Arrays.copyOf(TestFiles.docx(), 200));
    }

    @ParameterizedTest
    @MethodSource("strangers")
    void knowsNothingElse(byte[] content) throws IOException {
        assertThat(Magic.typeOf(new TestContent(content), "x.docx")).isEqualTo(Optional.empty());
    }

    static Stream<Arguments> refused() {
        String word = MAIN + "wordprocessingml.document.main+xml";
        String macros = "application/vnd.ms-word.document.macroEnabled.main+xml";
        return Stream.of(
                Arguments.of(TestFiles.office(word, Map.of("word/vbaProject.bin", new byte[4])), "problem.file.macros"),
                Arguments.of(
                        TestFiles.office(word, Map.of("word\\VBAproject.BIN", new byte[4])), "problem.file.macros"),
                Arguments.of(TestFiles.office(macros, Map.of()), "problem.file.macros"),
                Arguments.of(
                        TestFiles.office(word, Map.of("word/media/a.bin", new byte[80 << 20])), "problem.file.bomb"),
                Arguments.of(OLD_OFFICE, "problem.file.encrypted"));
    }

    @ParameterizedTest
    @MethodSource("refused")
    void refusesByName(byte[] content, String code) {
        assertThat(refusal(content, "x.docx")).isEqualTo(code);
    }

    @Test
    void tellsAnOldDocumentFromALockedOne() {
        assertThat(refusal(OLD_OFFICE, "x.doc")).isEqualTo("problem.file.oldOffice");
    }

    @Test
    void looksAtThePdfsEnds() throws IOException {
        byte[] whole = TestFiles.pdf("");

        assertThat(PdfOutline.check(new TestContent(whole), "x")).isEqualTo(Opens.YES);
        assertThat(PdfOutline.check(new TestContent(Arrays.copyOf(whole, whole.length - 20)), "x"))
                .isEqualTo(Opens.NO);
        Problem locked = catchThrowableOfType(
                Problem.class, () -> PdfOutline.check(new TestContent(TestFiles.pdf("/Encrypt 9 0 R")), "x"));
        assertThat(locked.code()).isEqualTo("problem.file.encrypted");
    }

    @Test
    void looksAtTheBoxesOfAFilm() throws IOException {
        byte[] film = TestFiles.mp4();

        assertThat(Mp4Boxes.check(new TestContent(film))).isEqualTo(Opens.YES);
        assertThat(Mp4Boxes.check(new TestContent(Arrays.copyOf(film, 40)))).isEqualTo(Opens.NO);
    }

    private static String refusal(byte[] content, String name) {
        Problem problem = catchThrowableOfType(Problem.class, () -> Magic.typeOf(new TestContent(content), name));
        assertThat(problem).isNotNull();
        return problem.code();
    }
}
