package org.pinping.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pinping.office.DocumentBlock.Paragraph;
import org.pinping.office.DocumentBlock.Picture;
import org.pinping.office.DocumentBlock.Place;

class DocumentReaderTests {

    private static final String NAMESPACES = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
            + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\"";

    private final DocumentReader reader = new DocumentReader();

    static Stream<DocumentFormat> formats() {
        return Stream.of(DocumentFormat.values());
    }

    @ParameterizedTest
    @MethodSource("formats")
    void paragraphsComeOutOfEveryFormatInTheirOrder(DocumentFormat format) throws Exception {
        List<String> paragraphs = List.of("潮头医者", "一、品牌介绍", "第一句话。第二句话，长一些，好让它占满一整行还有余，一直写到下一行去才停下。", "完。");

        DocumentText text = reader.read("案例." + format.extension(), TestDocuments.of(format, paragraphs));

        assertThat(text.format()).isEqualTo(format);
        assertThat(texts(text)).isEqualTo(paragraphs);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030", "UTF-16LE", "UTF-16BE"})
    void aTextFileIsReadInTheUsualEncodings(String charset) throws Exception {
        byte[] bytes = "一、品牌介绍\r\n\r\n潮头医者，海边的医生𠮷。\n".getBytes(Charset.forName(charset));

        assertThat(texts(reader.read("a.txt", bytes))).containsExactly("一、品牌介绍", "潮头医者，海边的医生𠮷。");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
    void theMarkBeforeATextIsNoText(String charset) throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes("\ufeff介绍\n".getBytes(Charset.forName(charset)));

        assertThat(texts(reader.read("a.txt", bytes.toByteArray()))).containsExactly("介绍");
    }

    @Test
    void deletionsCommentsFieldsAndSecondWritingsAreNoText() throws Exception {
        DocumentText text = docx("<w:p><w:r><w:t>留</w:t></w:r><w:del><w:r><w:delText>删</w:delText></w:r></w:del>"
                + "<w:ins><w:r><w:t>下</w:t></w:r></w:ins><w:r><w:instrText>PAGE</w:instrText></w:r>"
                + "<w:r><w:rPr><w:vanish/></w:rPr><w:t>藏</w:t></w:r></w:p>");

        assertThat(texts(text)).containsExactly("留下");
    }

    @Test
    void aTextBoxStandsOnceBehindItsParagraph() throws Exception {
        String box = "<w:txbxContent><w:p><w:r><w:t>框里</w:t></w:r></w:p></w:txbxContent>";
        DocumentText text = docx("<w:p><w:r><w:t>前</w:t></w:r><w:r><mc:AlternateContent><mc:Choice>" + box
                + "</mc:Choice><mc:Fallback>" + box + "</mc:Fallback></mc:AlternateContent></w:r>"
                + "<w:r><w:t>后</w:t></w:r></w:p>");

        assertThat(texts(text)).containsExactly("前后", "框里");
        assertThat(paragraphs(text)).extracting(it -> it.look().place()).containsExactly(Place.BODY, Place.BOX);
    }

    @Test
    void rowsOfTablesAreLinesAndAFrameOfOneCellIsNone() throws Exception {
        DocumentText text = docx("<w:tbl><w:tr>" + cell("联系人") + cell("张三") + "</w:tr></w:tbl><w:tbl><w:tr>"
                + "<w:tc><w:p><w:r><w:t>甲</w:t></w:r></w:p><w:p><w:r><w:t>乙</w:t></w:r></w:p></w:tc></w:tr></w:tbl>");

        assertThat(texts(text)).containsExactly("联系人\t张三", "甲", "乙");
    }

    @Test
    void numbersThatWordCountsItselfComeBackAsText() throws Exception {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put(
                "word/document.xml",
                document(numbered(0, "介绍")
                        + numbered(1, "小节")
                        + numbered(1, "再一节")
                        + numbered(0, "做法")
                        + numbered(1, "从头数")
                        + numbered(2, "第三层")));
        parts.put(
                "word/numbering.xml",
                ("<w:numbering " + NAMESPACES + "><w:abstractNum w:abstractNumId=\"5\">"
                                + level(0, "chineseCountingThousand", "%1、") + level(1, "chineseCounting", "（%2）")
                                + level(2, "decimal", "%3.") + "</w:abstractNum>"
                                + "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"5\"/></w:num></w:numbering>")
                        .getBytes(StandardCharsets.UTF_8));

        assertThat(texts(reader.read("a.docx", HostileFiles.docx(parts))))
                .containsExactly("一、介绍", "（一）小节", "（二）再一节", "二、做法", "（一）从头数", "1.第三层");
    }

    @Test
    void picturesStandWhereTheyAreShown() throws Exception {
        DocumentText text = reader.read("a.docx", TestDocuments.docxWithPicture());

        List<Picture> pictures = text.pictures();
        assertThat(pictures).hasSize(1);
        assertThat(pictures.get(0).data().mediaType()).isEqualTo("image/png");
        int at = text.blocks().indexOf(pictures.get(0));
        assertThat(((Paragraph) text.blocks().get(at + 1)).text()).isEqualTo("图1 医疗队在码头");
    }

    @Test
    void pageNumbersOfAPdfAreNoText() throws Exception {
        List<String> paragraphs = IntStream.range(0, 70)
                .mapToObj(it -> "第" + it + "句，每一页下面都有一个数。")
                .toList();

        DocumentText text = reader.read("a.pdf", TestDocuments.of(DocumentFormat.PDF, paragraphs));

        assertThat(texts(text)).isEqualTo(paragraphs);
        assertThat(text.blocks().get(69).page()).isEqualTo(3);
    }

    private static String numbered(int level, String text) {
        return "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"" + level
                + "\"/><w:numId w:val=\"1\"/></w:numPr></w:pPr><w:r><w:t>" + text + "</w:t></w:r></w:p>";
    }

    private static String level(int level, String format, String text) {
        return "<w:lvl w:ilvl=\"" + level + "\"><w:start w:val=\"1\"/><w:numFmt w:val=\"" + format
                + "\"/><w:lvlText w:val=\"" + text + "\"/></w:lvl>";
    }

    private static String cell(String text) {
        return "<w:tc><w:p><w:r><w:t>" + text + "</w:t></w:r></w:p></w:tc>";
    }

    private DocumentText docx(String body) throws UnreadableDocument {
        return reader.read("a.docx", HostileFiles.docx(Map.of("word/document.xml", document(body))));
    }

    private static byte[] document(String body) {
        return ("<w:document " + NAMESPACES + "><w:body>" + body + "</w:body></w:document>")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static List<Paragraph> paragraphs(DocumentText text) {
        return text.blocks().stream()
                .filter(Paragraph.class::isInstance)
                .map(Paragraph.class::cast)
                .toList();
    }

    private static List<String> texts(DocumentText text) {
        return paragraphs(text).stream().map(Paragraph::text).toList();
    }
}
