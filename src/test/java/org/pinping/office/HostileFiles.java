package org.pinping.office;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Files that are broken, or built to harm whoever reads them. Each is small. */
public final class HostileFiles {

    private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final int MEBIBYTE = 1 << 20;

    private HostileFiles() {}

    /** All of them by what they are. */
    public static Map<String, byte[]> all() {
        Map<String, byte[]> all = new LinkedHashMap<>();
        all.put("empty.docx", new byte[0]);
        all.put("bomb-one-part.docx", bombOfOnePart());
        all.put("bomb-many-parts.docx", bombOfManyParts());
        all.put("bomb-overlapping-pictures.docx", bombOfPictures());
        all.put("laughs.docx", billionLaughs());
        all.put("external.docx", externalEntity());
        all.put("deep.docx", deep());
        all.put("macros.docx", macros());
        all.put("encrypted.docx", encryptedDocx());
        all.put("encrypted.pdf", encryptedPdf("secret"));
        all.put("protected.pdf", encryptedPdf(""));
        all.put("pages.pdf", manyPages(10_000));
        all.put("scan.pdf", scan());
        all.put("bomb-stream.pdf", bombOfStream());
        all.put("loop.pdf", drawsItself());
        all.put("picture.docx", hugePicture());
        return all;
    }

    static byte[] docx(Map<String, byte[]> parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.setLevel(Deflater.BEST_COMPRESSION);
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    static byte[] docxOf(String documentXml) {
        return docx(Map.of("word/document.xml", documentXml.getBytes(StandardCharsets.UTF_8)));
    }

    static String body(String paragraphs) {
        return "<w:document xmlns:w=\"" + WORD + "\"><w:body>" + paragraphs + "</w:body></w:document>";
    }

    /** Two gigabytes of blanks in a part of two megabytes. */
    static byte[] bombOfOnePart() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            zip.write(("<w:document xmlns:w=\"" + WORD + "\"><w:body>").getBytes(StandardCharsets.UTF_8));
            byte[] blanks = new byte[MEBIBYTE];
            Arrays.fill(blanks, (byte) ' ');
            for (int i = 0; i < 400; i++) {
                zip.write(blanks);
            }
            zip.closeEntry();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    static byte[] bombOfManyParts() {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put("word/document.xml", body("").getBytes(StandardCharsets.UTF_8));
        for (int i = 0; i < 20_000; i++) {
            parts.put("word/media/" + i, new byte[0]);
        }
        return docx(parts);
    }

    /** Thousands of references to one part that unfolds to eleven megabytes. */
    static byte[] bombOfPictures() {
        StringBuilder pictures = new StringBuilder("<w:p><w:r><w:t>字</w:t></w:r>");
        for (int i = 0; i < 2_000; i++) {
            pictures.append("<w:r><w:drawing><a:blip xmlns:a=\"a\" xmlns:r=\"r\" r:embed=\"x\"/></w:drawing></w:r>");
        }
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put("word/document.xml", body(pictures + "</w:p>").getBytes(StandardCharsets.UTF_8));
        parts.put(
                "word/_rels/document.xml.rels",
                "<R><Relationship Id=\"x\" Target=\"media/x\"/></R>".getBytes(StandardCharsets.UTF_8));
        parts.put("word/media/x", new byte[11 * MEBIBYTE]);
        return docx(parts);
    }

    static byte[] billionLaughs() {
        StringBuilder entities = new StringBuilder("<!DOCTYPE x [<!ENTITY a0 \"哈哈哈哈哈哈哈哈哈哈\">");
        for (int i = 1; i < 10; i++) {
            entities.append("<!ENTITY a")
                    .append(i)
                    .append(" \"")
                    .append(("&a" + (i - 1) + ";").repeat(10))
                    .append("\">");
        }
        return docxOf(entities + "]>" + body("<w:p><w:r><w:t>&a9;</w:t></w:r></w:p>"));
    }

    static byte[] externalEntity() {
        return docxOf("<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>"
                + body("<w:p><w:r><w:t>字&e;</w:t></w:r></w:p>"));
    }

    static byte[] deep() {
        return docxOf(body("<w:p>".repeat(100_000)));
    }

    static byte[] macros() {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put(
                "word/document.xml", body("<w:p><w:r><w:t>字</w:t></w:r></w:p>").getBytes(StandardCharsets.UTF_8));
        parts.put("word/vbaProject.bin", new byte[100]);
        return docx(parts);
    }

    static byte[] encryptedDocx() {
        try (POIFSFileSystem file = new POIFSFileSystem();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("secret");
            try (OutputStream plain = encryptor.getDataStream(file)) {
                plain.write(TestDocuments.docx(List.of("字")));
            }
            file.writeFilesystem(out);
            return out.toByteArray();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    static byte[] encryptedPdf(String userPassword) {
        return pdf(document -> {
            document.addPage(new PDPage());
            AccessPermission nothing = new AccessPermission();
            nothing.setCanExtractContent(false);
            StandardProtectionPolicy policy = new StandardProtectionPolicy("owner", userPassword, nothing);
            policy.setEncryptionKeyLength(128);
            document.protect(policy);
        });
    }

    static byte[] manyPages(int count) {
        return pdf(document -> {
            for (int i = 0; i < count; i++) {
                document.addPage(new PDPage());
            }
        });
    }

    static byte[] scan() {
        return pdf(document -> {
            PDPage page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            var image = LosslessFactory.createFromImage(
                    document,
                    javax.imageio.ImageIO.read(new java.io.ByteArrayInputStream(TestDocuments.png(600, 800))));
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.drawImage(image, 0, 0, 595, 842);
            }
        });
    }

    /** A page that draws hundreds of megabytes of nothing. */
    static byte[] bombOfStream() {
        return pdf(document -> {
            PDPage page = new PDPage();
            document.addPage(page);
            try (OutputStream out = contents(document, page)) {
                byte[] much = " q Q".repeat(MEBIBYTE / 4).getBytes(StandardCharsets.ISO_8859_1);
                for (int i = 0; i < 400; i++) {
                    out.write(much);
                }
            }
        });
    }

    /** A drawing that draws itself. */
    static byte[] drawsItself() {
        return pdf(document -> {
            PDPage page = new PDPage();
            document.addPage(page);
            var stream = document.getDocument().createCOSStream();
            stream.setItem(COSName.TYPE, COSName.XOBJECT);
            stream.setItem(COSName.SUBTYPE, COSName.FORM);
            stream.setItem(COSName.BBOX, PDRectangle.A4.getCOSArray());
            COSDictionary drawings = new COSDictionary();
            drawings.setItem(COSName.getPDFName("X"), stream);
            COSDictionary resources = new COSDictionary();
            resources.setItem(COSName.XOBJECT, drawings);
            stream.setItem(COSName.RESOURCES, resources);
            try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
                out.write("/X Do /X Do ".getBytes(StandardCharsets.ISO_8859_1));
            }
            page.setResources(new org.apache.pdfbox.pdmodel.PDResources(resources));
            try (OutputStream out = contents(document, page)) {
                out.write("/X Do".getBytes(StandardCharsets.ISO_8859_1));
            }
        });
    }

    private static OutputStream contents(PDDocument document, PDPage page) throws IOException {
        var stream = new org.apache.pdfbox.pdmodel.common.PDStream(document);
        page.setContents(stream);
        return stream.createOutputStream(COSName.FLATE_DECODE);
    }

    /** A picture of a few bytes that says it is 60,000 by 60,000. */
    static byte[] hugePicture() {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put(
                "word/document.xml",
                body("<w:p><w:r><w:t>下面有一张图。</w:t></w:r><w:r><w:drawing><a:blip xmlns:a=\"a\" xmlns:r=\"r\" r:embed=\"x\"/>"
                                + "</w:drawing></w:r></w:p>")
                        .getBytes(StandardCharsets.UTF_8));
        parts.put(
                "word/_rels/document.xml.rels",
                "<R><Relationship Id=\"x\" Target=\"media/x.png\"/></R>".getBytes(StandardCharsets.UTF_8));
        parts.put("word/media/x.png", withSize(TestDocuments.png(4, 4), 60_000));
        return docx(parts);
    }

    private static byte[] withSize(byte[] png, int size) {
        byte[] changed = png.clone();
        ByteBuffer bytes = ByteBuffer.wrap(changed);
        bytes.putInt(16, size);
        bytes.putInt(20, size);
        CRC32 sum = new CRC32();
        sum.update(changed, 12, 17);
        bytes.putInt(29, (int) sum.getValue());
        return changed;
    }

    static byte[] pdf(PdfContent content) {
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            content.write(document);
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes into a new document. */
    interface PdfContent {
        void write(PDDocument document) throws IOException;
    }
}
