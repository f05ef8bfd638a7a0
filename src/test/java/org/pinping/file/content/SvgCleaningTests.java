package org.pinping.file.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pinping.file.TestFiles;

class SvgCleaningTests {

    @Test
    void aDrawingKeepsItsShapesColoursAndText() throws Exception {
        String drawing = TestFiles.SVG + "<style>.a{fill:url(#g)}</style><defs><linearGradient id=\"g\">"
                + "<stop offset=\"0\" stop-color=\"#9e1b1e\"/></linearGradient><g id=\"s\"><path d=\"M0 0L1 1\"/></g></defs>"
                + "<use xlink:href=\"#s\" xmlns:xlink=\"http://www.w3.org/1999/xlink\"/>"
                + "<text class=\"a\" style=\"fill:#fff\">品牌 &amp; &lt;b&gt;</text></svg>";

        String clean = clean(drawing);

        assertThat(clean)
                .contains(
                        ".a{fill:url(#g)}",
                        "<stop offset=\"0\" stop-color=\"#9e1b1e\">",
                        "<path d=\"M0 0L1 1\">",
                        "xlink:href=\"#s\"",
                        "品牌 &amp; &lt;b&gt;");
        assertThat(clean(clean)).isEqualTo(clean);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<script href=\"https://evil.example/x.js\"/>",
                "<g onload=\"alert(1)\" onclick=\"alert(1)\"/>",
                "<a href=\"javascript:alert(1)\"><text>x</text></a>",
                "<use href=\"https://evil.example/x.svg#a\"/>",
                "<use href=\"data:image/svg+xml;base64,PHN2Zz4=#a\"/>",
                "<image href=\"https://evil.example/track.png\"/>",
                "<image href=\"data:image/svg+xml,%3Csvg onload=alert(1)%3E\"/>",
                "<image href=\"data:text/html,%3Cscript%3E\"/>",
                "<foreignObject><body xmlns=\"http://www.w3.org/1999/xhtml\"><script>alert(1)</script></body></foreignObject>",
                "<switch><foreignObject><iframe xmlns=\"http://www.w3.org/1999/xhtml\" src=\"javascript:alert(1)\"/></foreignObject></switch>",
                "<animate attributeName=\"href\" values=\"javascript:alert(1)\"/>",
                "<set attributeName=\"onmouseover\" to=\"alert(1)\"/>",
                "<rect style=\"background:url(https://evil.example/x)\"/>",
                "<rect style=\"background:u\\72l(https://evil.example/x)\"/>",
                "<rect fill=\"url( 'https://evil.example/x' )\"/>",
                "<rect filter=\"url(//evil.example/f.svg#x)\"/>",
                "<handler xmlns=\"http://www.w3.org/2001/xml-events\">alert(1)</handler>",
                "<html:script xmlns:html=\"http://www.w3.org/1999/xhtml\">alert(1)</html:script>",
                "<listener event=\"load\" handler=\"#x\"/>",
                "<feImage href=\"https://evil.example/x.png\"/>",
                "<iframe src=\"https://evil.example\"/>",
                "<?xml-stylesheet href=\"https://evil.example/x.css\"?><g/>"
            })
    void nothingThatActsOrReachesOutIsLeft(String evil) throws Exception {
        String clean = clean(TestFiles.SVG + evil + "<rect width=\"1\"/></svg>");

        assertThat(clean).contains("<rect width=\"1\">");
        assertThat(clean.toLowerCase(Locale.ROOT))
                .doesNotContain("script", "alert", "evil", "onload", "iframe", "handler", "javascript", "data:");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "entity|<!DOCTYPE svg [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><svg xmlns=\"http://www.w3.org/2000/svg\"><text>&a;</text></svg>",
                "entity|<!DOCTYPE svg [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;\">]><svg xmlns=\"http://www.w3.org/2000/svg\"><text>&b;</text></svg>",
                "style|<svg xmlns=\"http://www.w3.org/2000/svg\"><style>@import 'https://evil.example/x.css';</style></svg>",
                "style|<svg xmlns=\"http://www.w3.org/2000/svg\"><style>g{background:url(https://evil.example/)}</style></svg>",
                "style|<svg xmlns=\"http://www.w3.org/2000/svg\"><style>g{background:\\75rl(x)}</style></svg>",
                "copies|<svg xmlns=\"http://www.w3.org/2000/svg\"><g id=\"a\"><path/></g><g id=\"b\"><use href=\"#a\"/><use href=\"#a\"/></g><use href=\"#b\"/></svg>",
                "copies|<svg xmlns=\"http://www.w3.org/2000/svg\"><g id=\"a\"><use href=\"#a\"/></g></svg>",
                "unreadable|<svg xmlns=\"http://www.w3.org/2000/svg\"><g></svg>",
                "unreadable|<html xmlns=\"http://www.w3.org/1999/xhtml\"><body/></html>",
                "unreadable|<svg><script>alert(1)</script></svg>"
            })
    void whatCannotBeMadeSafeIsRefused(String reason, String drawing) {
        SvgCleaning.RefusedException refusal =
                catchThrowableOfType(SvgCleaning.RefusedException.class, () -> clean(drawing));

        assertThat(refusal).isNotNull();
        assertThat(refusal.reason()).isIn(reason, "unreadable");
    }

    @Test
    void aDrawingWithoutEndIsRefused() {
        String deep = TestFiles.SVG + "<g>".repeat(300) + "</g>".repeat(300) + "</svg>";
        String wide = TestFiles.SVG + "<g/>".repeat(60_000) + "</svg>";

        assertThat(catchThrowableOfType(SvgCleaning.RefusedException.class, () -> clean(deep))
                        .reason())
                .isEqualTo("large");
        assertThat(catchThrowableOfType(SvgCleaning.RefusedException.class, () -> clean(wide))
                        .reason())
                .isEqualTo("large");
    }

    private static String clean(String drawing) throws IOException, SvgCleaning.RefusedException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        SvgCleaning.copy(new ByteArrayInputStream(drawing.getBytes(StandardCharsets.UTF_8)), out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
