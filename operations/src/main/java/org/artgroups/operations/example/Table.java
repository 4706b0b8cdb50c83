package org.artgroups.operations.example;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.springframework.core.io.ClassPathResource;

/** The CSV files of the example: a line of names, then the rows; lines that begin with # explain. */
public final class Table {

    private static final CSVFormat FORMAT = CSVFormat.DEFAULT
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setCommentMarker('#')
            .build();

    private Table() {}

    /**
     * All rows of a file.
     *
     * @param file beside this class
     * @throws UncheckedIOException if there is no such file
     */
    public static List<CSVRecord> rows(String file) {
        try (Reader reader = new InputStreamReader(
                new ClassPathResource(file, Table.class).getInputStream(), StandardCharsets.UTF_8)) {
            return FORMAT.parse(reader).getRecords();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The records in a cell, {@code 2025-04-02 <20; 2026-04-01 49}, each as its words; none in an empty cell. */
    static List<List<String>> records(String cell) {
        return Stream.of(cell.split(";", -1))
                .map(String::strip)
                .filter(written -> !written.isEmpty())
                .map(written -> List.of(written.split(" ", -1)))
                .toList();
    }
}
