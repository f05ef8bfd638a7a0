package org.pinping.office;

import java.util.List;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.pinping.office.PageSetup.Orientation;

/** Sets what surrounds the rows of a sheet: widths, margins, paper, feet, repeated and frozen rows. */
final class SheetFrame {

    /** Excel refuses a foot of more than 255 signs in all. */
    private static final int LONGEST_FOOT = 75;

    private static final int LAST_ROW = SpreadsheetVersion.EXCEL2007.getLastRowIndex();

    private SheetFrame() {}

    static void apply(SheetModel model, SXSSFSheet sheet, int firstHeading, int firstRow) {
        columns(model, sheet);
        paper(model.page(), sheet);
        sheet.getFooter().setLeft(foot(model.page().footLeft()));
        sheet.getFooter().setCenter(foot(model.page().footCentre()));
        sheet.getFooter().setRight(foot(model.page().footRight()));
        if (firstRow > firstHeading) {
            sheet.setRepeatingRows(new CellRangeAddress(firstHeading, firstRow - 1, -1, -1));
        }
        sheet.createFreezePane(model.frozenColumns(), firstRow);
        for (int i = 0; i < model.columns().size(); i++) {
            offer(model.columns().get(i).choices(), sheet, firstRow, i);
        }
    }

    private static void offer(List<String> choices, SXSSFSheet sheet, int firstRow, int column) {
        if (choices.isEmpty()) {
            return;
        }
        DataValidationHelper lists = sheet.getDataValidationHelper();
        DataValidation list = lists.createValidation(
                lists.createExplicitListConstraint(choices.toArray(String[]::new)),
                new CellRangeAddressList(firstRow, LAST_ROW, column, column));
        list.setShowErrorBox(true);
        sheet.addValidationData(list);
    }

    private static void columns(SheetModel model, SXSSFSheet sheet) {
        for (int i = 0; i < model.columns().size(); i++) {
            // the file counts the cell's padding in the width
            sheet.setColumnWidth(i, (int) Math.round((model.columns().get(i).width() + 0.71) * 256));
        }
    }

    private static void paper(PageSetup page, SXSSFSheet sheet) {
        sheet.getPrintSetup().setPaperSize(PrintSetup.A4_PAPERSIZE);
        sheet.getPrintSetup().setLandscape(page.orientation() == Orientation.LANDSCAPE);
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setFitWidth((short) 1);
        sheet.getPrintSetup().setFitHeight((short) 0);
        sheet.setHorizontallyCenter(true);
        sheet.setMargin(PageMargin.LEFT, PageGeometry.SIDE_MARGIN_INCHES);
        sheet.setMargin(PageMargin.RIGHT, PageGeometry.SIDE_MARGIN_INCHES);
        sheet.setMargin(PageMargin.TOP, PageGeometry.TOP_MARGIN_INCHES);
        sheet.setMargin(PageMargin.BOTTOM, PageGeometry.BOTTOM_MARGIN_INCHES);
        sheet.setMargin(PageMargin.HEADER, PageGeometry.FOOT_MARGIN_INCHES);
        sheet.setMargin(PageMargin.FOOTER, PageGeometry.FOOT_MARGIN_INCHES);
    }

    private static String foot(String text) {
        // & begins a code in a foot, so a typed one is doubled
        return CellText.cut(CellText.clean(text), LONGEST_FOOT)
                .replace("&", "&&")
                .replace(PageSetup.PAGES, "&N")
                .replace(PageSetup.PAGE, "&P");
    }
}
