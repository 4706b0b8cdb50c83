package org.artgroups.server.visit;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.artgroups.server.visit.SpreadsheetFile.Table;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;

/** Reads the tables of an {@code .xlsx} file. */
final class XlsxFile {

    private XlsxFile() {}

    /** @param hidden columns that are not shown, counted from 0 */
    static List<Table> tables(byte[] body, BitSet hidden) throws IOException {
        List<Table> tables = new ArrayList<>();
        try (ReadableWorkbook workbook =
                new ReadableWorkbook(new ByteArrayInputStream(body), new ReadingOptions(true, false))) {
            for (Sheet sheet : workbook.getSheets()
                    .filter(each -> each.getVisibility() == SheetVisibility.VISIBLE)
                    .toList()) {
                tables.add(new Table(sheet.getName(), lines(sheet, hidden)));
            }
        }
        return tables;
    }

    private static List<List<String>> lines(Sheet sheet, BitSet hidden) throws IOException {
        List<List<String>> lines = new ArrayList<>();
        try (Stream<Row> rows = sheet.openStream()) {
            for (Iterator<Row> each = rows.iterator(); each.hasNext(); ) {
                Row row = each.next();
                for (Cell cell : row) {
                    String shown = cell == null ? "" : shown(cell);
                    if (!shown.isEmpty()) {
                        if (row.isHidden()) {
                            throw SpreadsheetFile.hidden(row.getRowNum());
                        }
                        if (hidden.get(cell.getColumnIndex())) {
                            throw SpreadsheetFile.hiddenColumn(cell.getColumnIndex());
                        }
                        SpreadsheetFile.put(lines, row.getRowNum() - 1, cell.getColumnIndex(), shown);
                    }
                }
            }
        }
        return lines;
    }

    private static String shown(Cell cell) {
        String raw = cell.getRawValue() == null ? "" : cell.getRawValue();
        String format = cell.getDataFormatString() == null ? "" : cell.getDataFormatString();
        boolean number = cell.getType() == CellType.NUMBER
                || (cell.getType() == CellType.FORMULA && raw.matches("-?\\d+(\\.\\d+)?([eE][+-]?\\d+)?"));
        if (cell.getType() == CellType.BOOLEAN) {
            return raw.equals("1") || raw.equalsIgnoreCase("true") ? "TRUE" : "FALSE";
        }
        if (!number) {
            return cell.getType() == CellType.STRING ? cell.asString() : raw;
        }
        if (CellFormat.isDate(format)) {
            LocalDateTime time = cell.asDate();
            return time.toLocalTime().equals(LocalTime.MIDNIGHT)
                    ? time.toLocalDate().toString()
                    : time.toString();
        }
        return CellFormat.shown(new BigDecimal(raw), format);
    }
}
