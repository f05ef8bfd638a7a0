package org.pinping.file;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNameTests {

    @ParameterizedTest
    @CsvSource({
        "../../etc/passwd, passwd",
        "C:\\Users\\张三\\照片.jpg, 照片.jpg",
        "..\\..\\x.pdf, x.pdf",
        "..., file",
        "'', file",
        "/, file",
        ".htaccess, htaccess",
        "通报 (终稿).pdf, 通报 (终稿).pdf",
        "'a.pdf. ', a.pdf"
    })
    void keepsNoPath(String sent, String kept) {
        assertThat(FileName.clean(sent)).isEqualTo(kept);
    }

    @Test
    void keepsNothingInvisible() {
        assertThat(FileName.clean("a\0b\r\nc\u202egpj.exe\u200b")).isEqualTo("abcgpj.exe");
    }

    @Test
    void keepsTheEndingOfALongName() {
        String kept = FileName.clean("长".repeat(300) + ".docx");

        assertThat(kept).hasSize(120).endsWith("长.docx");
    }
}
