package org.artgroups.server.eligibility;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.QuoteMode;
import org.artgroups.fhir.eligibility.UnmappedCodesResponse;
import org.artgroups.fhir.eligibility.UnmappedCodesResponse.Unmapped;
import org.artgroups.fhir.generated.Fact;
import org.jspecify.annotations.Nullable;

/** The answer of {@code $unmapped-codes} as a table, in which a spreadsheet program finds no formula. */
final class UnmappedCodesTable {

    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setQuoteMode(QuoteMode.ALL)
            .setHeader("system", "code", "text", "reason", "source", "clients", "records", "example", "facts")
            .build();

    /** What a formula begins with. */
    private static final Set<Character> FORMULA = Set.of('=', '+', '-', '@', '\t', '\r');

    private UnmappedCodesTable() {}

    static String of(UnmappedCodesResponse answer) {
        StringBuilder table = new StringBuilder();
        try (CSVPrinter printer = new CSVPrinter(table, FORMAT)) {
            for (Unmapped code : answer.unread()) {
                printer.printRecord(Stream.of(
                                code.system(),
                                code.code(),
                                code.text(),
                                code.reason(),
                                code.source(),
                                String.valueOf(code.clients()),
                                String.valueOf(code.records()),
                                code.example().getReference(),
                                code.facts().stream().map(Fact::code).collect(Collectors.joining(" ")))
                        .map(UnmappedCodesTable::cell));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return table.toString();
    }

    private static String cell(@Nullable String text) {
        String cell = text == null ? "" : text;
        return !cell.isEmpty() && FORMULA.contains(cell.charAt(0)) ? "'" + cell : cell;
    }
}
