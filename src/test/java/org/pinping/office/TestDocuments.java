package org.pinping.office;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.imageio.ImageIO;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;

/** Files of every format with the same paragraphs in them. */
public final class TestDocuments {

    private static final int LINES_PER_PAGE = 30;
    private static final int SIGNS_PER_LINE = 36;

    private TestDocuments() {}

    public static byte[] of(DocumentFormat format, List<String> paragraphs) {
        return switch (format) {
            case DOCX -> docx(paragraphs);
            case DOC -> doc(paragraphs);
            case PDF -> pdf(paragraphs);
            case TEXT, MARKDOWN -> String.join("\n\n", paragraphs).getBytes(StandardCharsets.UTF_8);
        };
    }

    public static byte[] docx(List<String> paragraphs) {
        return written(document -> paragraphs.forEach(it -> paragraph(document, it)));
    }

    /** A case with a torn sentence, a picture with its caption between the halves, a table and a section unknown. */
    public static byte[] docxWithPicture() {
        return written(document -> {
            paragraph(document, "潮头医者").setAlignment(ParagraphAlignment.CENTER);
            paragraph(document, "滨海市卫生健康局机关党委").setAlignment(ParagraphAlignment.CENTER);
            XWPFTable table = document.createTable(1, 4);
            String[] cells = {"联系人", "王小海", "联系电话", "0000-12345678"};
            for (int i = 0; i < cells.length; i++) {
                table.getRow(0).getCell(i).setText(cells[i]);
            }
            paragraph(document, "一、品牌介绍");
            paragraph(document, "“潮头医者”是一个虚构的党建品牌，名字取自海边的城市和那里的医务人员。");
            paragraph(document, "二、主要做法");
            paragraph(document, "医疗队每周去一次渔港码头。他们给出海归来的船员量血压、测血糖，三年里从来没有间");
            XWPFRun run = document.createParagraph().createRun();
            run.addPicture(
                    new ByteArrayInputStream(png(320, 200)),
                    PictureType.PNG,
                    "p.png",
                    Units.toEMU(320),
                    Units.toEMU(200));
            paragraph(document, "图1 医疗队在码头").setAlignment(ParagraphAlignment.CENTER);
            paragraph(document, "断过，船员们都认得这面旗子。");
            paragraph(document, "三、下一步打算");
            paragraph(document, "再走几个码头，把服务送到岛上去。");
        });
    }

    private static XWPFParagraph paragraph(XWPFDocument document, String text) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.createRun().setText(text);
        return paragraph;
    }

    static byte[] written(Content content) {
        try (XWPFDocument document = new XWPFDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            content.write(document);
            document.write(out);
            return out.toByteArray();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    public static byte[] png(int width, int height) {
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
            for (int x = 0; x < width; x++) {
                for (int y = 0; y < height; y++) {
                    image.setRGB(x, y, y < height / 2 ? 0x7fb2d9 : 0x2f6f9f);
                }
            }
            ImageIO.write(image, "png", out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] doc(List<String> paragraphs) {
        try (InputStream blank = Objects.requireNonNull(TestDocuments.class.getResourceAsStream("/office/blank.doc"));
                HWPFDocument document = new HWPFDocument(blank);
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            document.getRange().getParagraph(0).insertBefore(String.join("\r", paragraphs) + "\r");
            document.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Names a Chinese font without holding it, as old files do; lines are broken and pages numbered as a printer does. */
    private static byte[] pdf(List<String> paragraphs) {
        List<String> lines = new ArrayList<>();
        for (String paragraph : paragraphs) {
            // the first line is set in by two signs, as everywhere
            String setIn = "　　" + paragraph;
            for (int at = 0; at < setIn.length(); at += SIGNS_PER_LINE) {
                lines.add(setIn.substring(at, Math.min(setIn.length(), at + SIGNS_PER_LINE)));
            }
        }
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            for (int at = 0; at < lines.size(); at += LINES_PER_PAGE) {
                addPage(document, lines.subList(at, Math.min(lines.size(), at + LINES_PER_PAGE)));
            }
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void addPage(PDDocument document, List<String> lines) throws IOException {
        PDPage page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        COSDictionary fonts = new COSDictionary();
        fonts.setItem("F1", font());
        COSDictionary resources = new COSDictionary();
        resources.setItem(COSName.FONT, fonts);
        page.setResources(new PDResources(resources));
        StringBuilder drawn = new StringBuilder();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            show(drawn, line.startsWith("　") ? 96 : 72, 760 - i * 22, line.strip());
        }
        show(drawn, 290, 40, "- " + document.getNumberOfPages() + " -");
        PDStream stream = new PDStream(document);
        try (var content = stream.createOutputStream()) {
            content.write(drawn.toString().getBytes(StandardCharsets.ISO_8859_1));
        }
        page.setContents(stream);
    }

    private static void show(StringBuilder drawn, int x, int y, String line) {
        drawn.append("BT /F1 12 Tf ").append(x).append(' ').append(y).append(" Td <");
        line.chars().forEach(sign -> drawn.append("%04X".formatted(sign)));
        drawn.append("> Tj ET\n");
    }

    private static COSDictionary font() {
        COSDictionary system = new COSDictionary();
        system.setItem("Registry", new COSString("Adobe"));
        system.setItem("Ordering", new COSString("GB1"));
        system.setInt("Supplement", 2);
        COSDictionary descriptor = new COSDictionary();
        descriptor.setItem(COSName.TYPE, COSName.FONT_DESC);
        descriptor.setName("FontName", "STSong-Light");
        descriptor.setInt("Flags", 6);
        COSDictionary descendant = new COSDictionary();
        descendant.setItem(COSName.TYPE, COSName.FONT);
        descendant.setName("Subtype", "CIDFontType0");
        descendant.setName("BaseFont", "STSong-Light");
        descendant.setItem("CIDSystemInfo", system);
        descendant.setItem("FontDescriptor", descriptor);
        descendant.setItem("DW", COSInteger.get(1000));
        COSArray descendants = new COSArray();
        descendants.add(descendant);
        COSDictionary font = new COSDictionary();
        font.setItem(COSName.TYPE, COSName.FONT);
        font.setName("Subtype", "Type0");
        font.setName("BaseFont", "STSong-Light");
        font.setName("Encoding", "UniGB-UCS2-H");
        font.setItem("DescendantFonts", descendants);
        return font;
    }

    /** Writes into a new document. */
    interface Content {
        void write(XWPFDocument document) throws Exception;
    }
}
