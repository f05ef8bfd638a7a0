package org.pinping.file;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;

/** Small files of each type, made of nothing but code. */
public final class TestFiles {

    public static final String SVG = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 10 10\">";

    private TestFiles() {}

    public static byte[] jpeg(int width, int height) {
        return image("jpeg", width, height);
    }

    public static byte[] png(int width, int height) {
        return image("png", width, height);
    }

    private static byte[] image(String format, int width, int height) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setColor(Color.RED);
        pen.fillRect(0, 0, width / 2 + 1, height);
        pen.dispose();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, format, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** A photograph as a telephone writes it: place and owner, a comment, a film behind its end, the left side up. */
    public static byte[] photo() {
        byte[] jpeg = jpeg(64, 48);
        ByteBuffer exif = ByteBuffer.allocate(120);
        exif.put("Exif\0\0II".getBytes(StandardCharsets.ISO_8859_1)).order(ByteOrder.LITTLE_ENDIAN);
        exif.putShort((short) 42).putInt(8).putShort((short) 2);
        exif.putShort((short) 0x0112)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) 6)
                .putShort((short) 0);
        exif.putShort((short) 0x8825).putShort((short) 4).putInt(1).putInt(60).putInt(0);
        exif.put("GPS 29.87N 121.54E owner".getBytes(StandardCharsets.ISO_8859_1));
        byte[] comment = "secret comment".getBytes(StandardCharsets.ISO_8859_1);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(jpeg, 0, 2);
        segment(out, 0xe1, exif.array());
        segment(out, 0xfe, comment);
        out.write(jpeg, 2, jpeg.length - 2);
        out.writeBytes("ftypisom a film <script>alert(1)</script>".getBytes(StandardCharsets.ISO_8859_1));
        return out.toByteArray();
    }

    private static void segment(ByteArrayOutputStream out, int marker, byte[] body) {
        out.write(0xff);
        out.write(marker);
        out.write((body.length + 2) >> 8);
        out.write((body.length + 2) & 0xff);
        out.writeBytes(body);
    }

    public static byte[] pdf(String trailer) {
        String head = """
                %PDF-1.4
                1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
                2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
                3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>endobj
                """;
        String table = "xref\n0 1\n0000000000 65535 f \ntrailer<</Size 4/Root 1 0 R" + trailer + ">>\nstartxref\n"
                + head.length() + "\n%%EOF\n";
        return (head + table).getBytes(StandardCharsets.ISO_8859_1);
    }

    public static byte[] mp4() {
        ByteBuffer boxes = ByteBuffer.allocate(48);
        boxes.putInt(16).put("ftypisom".getBytes(StandardCharsets.US_ASCII)).putInt(0);
        boxes.putInt(16).put("moovxxxx".getBytes(StandardCharsets.US_ASCII)).putInt(0);
        boxes.putInt(16).put("mdatxxxx".getBytes(StandardCharsets.US_ASCII)).putInt(0);
        return boxes.array();
    }

    public static byte[] docx() {
        return office("application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml", Map.of());
    }

    /** A package with the given main part and further parts. */
    public static byte[] office(String mainType, Map<String, byte[]> further) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put(
                "[Content_Types].xml",
                ("<Types><Override PartName=\"/word/document.xml\" ContentType=\"" + mainType + "\"/></Types>")
                        .getBytes(StandardCharsets.UTF_8));
        parts.put("word/document.xml", "<document/>".getBytes(StandardCharsets.UTF_8));
        parts.putAll(further);
        return zip(parts);
    }

    public static byte[] zip(Map<String, byte[]> parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
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
}
