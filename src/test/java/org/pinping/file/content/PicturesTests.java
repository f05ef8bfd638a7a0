package org.pinping.file.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.pinping.file.FileType;
import org.pinping.file.TestFiles;
import org.pinping.kernel.Problem;

class PicturesTests {

    @Test
    void aPhotoLosesWhatTheCameraNotedAndKeepsItsPointsAndItsUpperSide() throws IOException {
        byte[] photo = TestFiles.photo();

        byte[] clean = clean(FileType.JPEG, photo);

        assertThat(text(clean)).doesNotContain("GPS", "owner", "secret", "script", "ftyp");
        assertThat(JpegCleaning.orientation(new TestContent(clean))).isEqualTo(6);
        assertThat(points(clean)).isEqualTo(points(photo));
        assertThat(clean(FileType.JPEG, clean)).isEqualTo(clean);
    }

    @Test
    void aPngLosesItsTextsAndWhatStandsBehindItsEnd() throws IOException {
        byte[] png = TestFiles.png(20, 10);
        byte[] text = "tEXtComment\0<script>alert(1)</script>".getBytes(StandardCharsets.ISO_8859_1);
        ByteBuffer dirty = ByteBuffer.allocate(png.length + text.length + 8 + 20);
        dirty.put(png, 0, 33).putInt(text.length - 4).put(text).putInt(0).put(png, 33, png.length - 33);
        dirty.put("<script>".getBytes(StandardCharsets.ISO_8859_1));

        byte[] clean = clean(FileType.PNG, dirty.array());

        assertThat(text(clean)).doesNotContain("script");
        assertThat(points(clean)).isEqualTo(points(png));
    }

    @Test
    void aPictureThatBreaksOffIsRefused() {
        byte[] photo = TestFiles.jpeg(64, 64);
        byte[] png = TestFiles.png(64, 64);

        assertThat(refusal(FileType.JPEG, Arrays.copyOf(photo, photo.length - 20)))
                .isEqualTo("problem.file.broken");
        assertThat(refusal(FileType.PNG, Arrays.copyOf(png, png.length - 20))).isEqualTo("problem.file.broken");
    }

    @Test
    void aPictureThatWouldFillTheMemoryIsRefusedByItsHeader() {
        byte[] bomb = TestFiles.png(4, 4);
        ByteBuffer.wrap(bomb).putInt(16, 50_000).putInt(20, 50_000);

        Problem problem =
                catchThrowableOfType(Problem.class, () -> Pictures.check(FileType.PNG, new TestContent(bomb), "x.png"));

        assertThat(problem.code()).isEqualTo("problem.file.pixels");
    }

    @Test
    void aSmallPictureIsMadeOfALargeOne() throws IOException {
        byte[] small = Pictures.shrink(FileType.JPEG, new TestContent(TestFiles.jpeg(3000, 1000)))
                .orElseThrow();

        BufferedImage image = ImageIO.read(new ByteArrayInputStream(small));
        assertThat(image.getWidth()).isEqualTo(480);
        assertThat(image.getHeight()).isEqualTo(160);
    }

    @Test
    void aSmallPictureHasTheSameSideUp() throws IOException {
        byte[] photo = clean(FileType.JPEG, TestFiles.photo());

        byte[] small = Pictures.shrink(FileType.JPEG, new TestContent(photo)).orElseThrow();

        assertThat(JpegCleaning.orientation(new TestContent(small))).isEqualTo(6);
    }

    private static String refusal(FileType type, byte[] content) {
        return catchThrowableOfType(Problem.class, () -> clean(type, content)).code();
    }

    private static byte[] clean(FileType type, byte[] content) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Pictures.clean(type, new ByteArrayInputStream(content), out, "x");
        return out.toByteArray();
    }

    private static int[] points(byte[] content) throws IOException {
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(content));
        return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
    }

    private static String text(byte[] content) {
        return new String(content, StandardCharsets.ISO_8859_1);
    }
}
