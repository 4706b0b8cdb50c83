package org.artgroups.server.visit;

import com.github.miachm.sods.OfficeCurrency;
import com.github.miachm.sods.OfficePercentage;
import com.github.miachm.sods.Sheet;
import com.github.miachm.sods.SpreadSheet;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.artgroups.server.visit.SpreadsheetFile.Table;
import org.jspecify.annotations.Nullable;

/** Reads the tables of an {@code .ods} file. */
final class OdsFile {

    private OdsFile() {}

    static List<Table> tables(byte[] body) throws IOException {
        ShownNumbers.check(body);
        SpreadSheet file = new SpreadSheet(new ByteArrayInputStream(body));
        return file.getSheets().stream()
                .filter(sheet -> !sheet.isHidden())
                .map(sheet -> new Table(sheet.getName(), lines(sheet)))
                .toList();
    }

    private static List<List<String>> lines(Sheet sheet) {
        SpreadsheetFile.checkSize(sheet.getMaxRows(), sheet.getMaxColumns());
        List<List<String>> lines = new ArrayList<>();
        if (sheet.getMaxRows() == 0 || sheet.getMaxColumns() == 0) {
            return lines;
        }
        Object[][] values = sheet.getDataRange().getValues();
        for (int row = 0; row < values.length; row++) {
            for (int column = 0; column < values[row].length; column++) {
                String shown = shown(values[row][column]);
                if (!shown.isEmpty()) {
                    if (sheet.rowIsHidden(row)) {
                        throw SpreadsheetFile.hidden(row + 1);
                    }
                    if (sheet.columnIsHidden(column)) {
                        throw SpreadsheetFile.hiddenColumn(column);
                    }
                    SpreadsheetFile.put(lines, row, column, shown);
                }
            }
        }
        return lines;
    }

    private static String shown(@Nullable Object value) {
        if (value == null) {
            return "";
        }
        if (value instanceof OfficePercentage || value instanceof OfficeCurrency) {
            // neither is anything that a register asks for: as it is written, which no number is
            return "'" + value;
        }
        if (value instanceof Number number) {
            return CellFormat.shown(new BigDecimal(number.toString()), "");
        }
        return value instanceof Boolean truth ? truth.toString().toUpperCase(Locale.ROOT) : value.toString();
    }
}
