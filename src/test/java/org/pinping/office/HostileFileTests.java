package org.pinping.office;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.pinping.office.UnreadableDocument.Reason;

/** Whatever is sent, the reader says why it does not read it, soon and without falling over. */
class HostileFileTests {

    private static final Map<String, Reason> EXPECTED = Map.ofEntries(
            entry("empty.docx", Reason.EMPTY),
            entry("bomb-one-part.docx", Reason.BOMB),
            entry("bomb-many-parts.docx", Reason.BOMB),
            entry("bomb-overlapping-pictures.docx", Reason.BOMB),
            entry("laughs.docx", Reason.ENTITIES),
            entry("external.docx", Reason.ENTITIES),
            entry("deep.docx", Reason.BOMB),
            entry("macros.docx", Reason.MACROS),
            entry("encrypted.docx", Reason.ENCRYPTED),
            entry("encrypted.pdf", Reason.ENCRYPTED),
            entry("protected.pdf", Reason.ENCRYPTED),
            entry("pages.pdf", Reason.TOO_MANY_PAGES),
            entry("scan.pdf", Reason.SCAN),
            entry("bomb-stream.pdf", Reason.BROKEN),
            entry("loop.pdf", Reason.NO_TEXT));

    private static final Duration SOON = Duration.ofSeconds(20);

    private final DocumentReader reader = new DocumentReader();

    static Stream<Map.Entry<String, byte[]>> files() {
        return HostileFiles.all().entrySet().stream().filter(it -> EXPECTED.containsKey(it.getKey()));
    }

    @ParameterizedTest
    @MethodSource("files")
    void aHostileFileIsRefusedWithItsReason(Map.Entry<String, byte[]> file) {
        assertThat(refused(file.getKey(), file.getValue())).isEqualTo(EXPECTED.get(file.getKey()));
    }

    @Test
    void aPictureThatUnfoldsToAnySizeIsLeftOutAndSaidSo() throws Exception {
        DocumentText text = reader.read("a.docx", HostileFiles.hugePicture());

        assertThat(text.pictures()).isEmpty();
        assertThat(text.notes()).containsExactly(new DocumentNote(DocumentNote.Kind.PICTURES_LEFT_OUT, "1"));
    }

    @Test
    void aFileIsReadByItsContentAndAMisleadingNameIsNamed() throws Exception {
        DocumentText text = reader.read("案例.pdf", TestDocuments.docx(List.of("一份案例")));

        assertThat(text.format()).isEqualTo(DocumentFormat.DOCX);
        assertThat(text.notes()).containsExactly(new DocumentNote(DocumentNote.Kind.MISNAMED, "docx"));
    }

    @Test
    void whatIsNoTextIsCalledByItsName() {
        assertThat(failure("a.docx", TestDocuments.png(4, 4)).detail()).isEqualTo("PNG");
        assertThat(failure("a.doc", "{\\rtf1 x}".getBytes(StandardCharsets.UTF_8))
                        .detail())
                .isEqualTo("RTF");
        assertThat(failure("a.doc", "<html><body>x".getBytes(StandardCharsets.UTF_8))
                        .detail())
                .isEqualTo("HTML");
        assertThat(failure("a.txt", new byte[] {1, 2, 3, 0, 0}).reason()).isEqualTo(Reason.UNKNOWN_TYPE);
        assertThat(failure("a.docx", HostileFiles.docx(Map.of("xl/workbook.xml", new byte[1])))
                        .detail())
                .isEqualTo("Excel");
    }

    @Test
    void aFileAboveTheLimitIsNotEvenLookedAt() {
        assertThat(refused("a.txt", new byte[DocumentReader.LARGEST + 1])).isEqualTo(Reason.TOO_LARGE);
    }

    /** A cut file may still hold text that can be read, as a text file does; nothing else may happen. */
    @ParameterizedTest
    @MethodSource("org.pinping.office.DocumentReaderTests#formats")
    void aCutFileIsReadOrRefused(DocumentFormat format) {
        byte[] whole = TestDocuments.of(format, List.of("一、品牌介绍", "潮头医者的故事。".repeat(20)));
        for (int part = 1; part < 12; part++) {
            Reason reason = refused("a." + format.extension(), Arrays.copyOf(whole, whole.length * part / 12));
            assertThat(reason).isIn(null, Reason.BROKEN, Reason.UNKNOWN_TYPE, Reason.NO_TEXT, Reason.SCAN);
        }
        if (format == DocumentFormat.DOCX) {
            assertThat(refused("a.docx", Arrays.copyOf(whole, whole.length / 2)))
                    .isEqualTo(Reason.BROKEN);
        }
    }

    @ParameterizedTest
    @MethodSource("org.pinping.office.DocumentReaderTests#formats")
    void aFileWithWrongBytesIsReadOrRefused(DocumentFormat format) {
        byte[] whole = TestDocuments.of(format, List.of("一、品牌介绍", "潮头医者的故事。".repeat(20)));
        Random random = new Random(format.name().hashCode());
        for (int run = 0; run < 60; run++) {
            byte[] wrong = whole.clone();
            for (int i = 0; i < 1 + run / 6; i++) {
                wrong[random.nextInt(wrong.length)] = (byte) random.nextInt(256);
            }
            refused("a." + format.extension(), wrong);
        }
    }

    @Test
    void theDeadlineEndsTheWorkItselfAndFreesItsPlace() throws Exception {
        DocumentReader hasty = new DocumentReader(1);
        byte[] slow = HostileFiles.docxOf(HostileFiles.body("<w:p><w:r><w:t>字</w:t></w:r></w:p>".repeat(40_000)));

        for (int i = 0; i < 4; i++) {
            UnreadableDocument failure =
                    catchThrowableOfType(UnreadableDocument.class, () -> hasty.read("a.docx", slow));
            assertThat(failure).extracting(UnreadableDocument::reason).isEqualTo(Reason.TOO_SLOW);
        }
        Thread.sleep(Duration.ofMillis(200).toMillis());
        assertThat(Thread.getAllStackTraces().keySet())
                .noneMatch(it -> it.getName().equals("document-reader"));
    }

    private @Nullable Reason refused(String name, byte[] content) {
        return assertTimeout(SOON, () -> Optional.ofNullable(outcome(name, content)))
                .orElse(null);
    }

    private @Nullable Reason outcome(String name, byte[] content) {
        try {
            reader.read(name, content);
            return null;
        } catch (UnreadableDocument e) {
            return e.reason();
        }
    }

    private UnreadableDocument failure(String name, byte[] content) {
        UnreadableDocument failure = catchThrowableOfType(UnreadableDocument.class, () -> reader.read(name, content));
        assertThat(failure).isNotNull();
        return failure;
    }
}
