package org.pinping.office;

import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.DataFormat;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;
import org.pinping.office.CellLook.Role;

/** The styles of one workbook, made when first needed. */
final class CellStyles {

    private final Workbook workbook;
    private final Fonts fonts;
    private final DataFormat formats;
    private final Map<CellLook, CellStyle> styles = new HashMap<>();
    private final Map<CellLook, Font> made = new HashMap<>();

    CellStyles(Workbook workbook, Fonts fonts) {
        this.workbook = workbook;
        this.fonts = fonts;
        this.formats = workbook.createDataFormat();
        // the first font of a workbook is the unit of its column widths
        Font unit = workbook.getFontAt(0);
        unit.setFontName(fonts.unit());
        unit.setFontHeightInPoints((short) fonts.bodyPoints());
    }

    CellStyle style(CellLook look) {
        return styles.computeIfAbsent(look, this::create);
    }

    int points(Role role) {
        return switch (role) {
            case TITLE -> fonts.titlePoints();
            case SUBTITLE -> Math.round(fonts.titlePoints() * 0.8f);
            case SIGNATURE -> fonts.bodyPoints() + 1;
            default -> fonts.bodyPoints();
        };
    }

    private CellStyle create(CellLook look) {
        CellStyle style = workbook.createCellStyle();
        style.setFont(font(look));
        style.setDataFormat(formats.getFormat(look.format()));
        style.setQuotePrefixed(look.quoted());
        style.setAlignment(horizontal(look.align()));
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        style.setWrapText(true);
        if (look.role().bordered) {
            style.setBorderTop(BorderStyle.THIN);
            style.setBorderBottom(BorderStyle.THIN);
            style.setBorderLeft(BorderStyle.THIN);
            style.setBorderRight(BorderStyle.THIN);
        }
        return style;
    }

    private Font font(CellLook look) {
        CellLook key = new CellLook(look.role(), Align.LEFT, "", look.struck(), false);
        return made.computeIfAbsent(key, it -> {
            Font font = workbook.createFont();
            shape(font, it.role());
            font.setStrikeout(it.struck());
            return font;
        });
    }

    private void shape(Font font, Role role) {
        font.setFontName(
                switch (role) {
                    case TITLE, SUBTITLE -> fonts.title();
                    case HEADING, BAND -> fonts.heading();
                    default -> fonts.body();
                });
        font.setFontHeightInPoints((short) points(role));
        font.setBold(role == Role.TITLE || role == Role.SUBTITLE || role == Role.HEADING || role == Role.BAND);
    }

    private static HorizontalAlignment horizontal(Align align) {
        return switch (align) {
            case LEFT -> HorizontalAlignment.LEFT;
            case CENTRE -> HorizontalAlignment.CENTER;
            case RIGHT -> HorizontalAlignment.RIGHT;
        };
    }
}
