package samples.contest;

import org.apache.poi.ss.usermodel.Cell;

record Spreadsheet(Cell cell) {}
