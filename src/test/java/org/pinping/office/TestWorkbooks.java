package org.pinping.office;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** Small xlsx files made of their bare parts, sound ones and hostile ones. */
final class TestWorkbooks {

    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private TestWorkbooks() {}

    /** A workbook of one sheet. */
    static byte[] of(String rows) {
        return HostileFiles.docx(parts(sheet(rows)));
    }

    static byte[] with(String part, byte[] content) {
        Map<String, byte[]> parts = parts(sheet("<row><c t=\"str\"><v>a</v></c></row>"));
        parts.put(part, content);
        return HostileFiles.docx(parts);
    }

    static byte[] withSheetXml(String xml) {
        return HostileFiles.docx(parts(xml));
    }

    static String sheet(String rows) {
        return "<worksheet xmlns=\"" + MAIN + "\"><sheetData>" + rows + "</sheetData></worksheet>";
    }

    static Map<String, byte[]> parts(String sheet) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        put(
                parts,
                "xl/workbook.xml",
                "<workbook xmlns:r=\"" + RELATIONS + "\"><sheets><sheet name=\"甲\" r:id=\"a\"/>"
                        + "<sheet name=\"藏\" state=\"veryHidden\" r:id=\"b\"/></sheets></workbook>");
        put(
                parts,
                "xl/_rels/workbook.xml.rels",
                "<R><Relationship Id=\"a\" Type=\"x/worksheet\" Target=\"worksheets/sheet1.xml\"/>"
                        + "<Relationship Id=\"b\" Type=\"x/worksheet\" Target=\"/xl/worksheets/sheet2.xml\"/>"
                        + "<Relationship Id=\"s\" Type=\"x/sharedStrings\" Target=\"sharedStrings.xml\"/></R>");
        put(
                parts,
                "xl/sharedStrings.xml",
                "<sst><si><t>共享</t></si><si><r><t>分</t></r><r><t>段</t></r><rPh><t>x</t></rPh></si></sst>");
        put(parts, "xl/worksheets/sheet1.xml", sheet);
        put(parts, "xl/worksheets/sheet2.xml", sheet("<row><c t=\"str\"><v>不读</v></c></row>"));
        return parts;
    }

    private static void put(Map<String, byte[]> parts, String name, String content) {
        parts.put(name, content.getBytes(StandardCharsets.UTF_8));
    }
}
