package org.artgroups.fhir.register;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.artgroups.fhir.generated.Advice;
import org.artgroups.fhir.register.RegisterResponse.HandOut;
import org.artgroups.fhir.register.RegisterResponse.Member;
import org.hl7.fhir.r4.model.Quantity;
import org.hl7.fhir.r4.model.Reference;
import org.jspecify.annotations.Nullable;

/**
 * A register as a table for a spreadsheet: lines about the session, an empty one, the names of the columns, then a line for
 * each member, with what is to be handed out filled in and the rest to be filled in. {@link SheetReader} reads it back.
 */
public final class Sheet {

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final String LINE_END = "\r\n";
    /** A date with its weekday stays as it is written: spreadsheets take any other for a number of days. */
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEE yyyy-MM-dd", Locale.ENGLISH);

    private Sheet() {}

    /**
     * The table, as text that begins with a byte order mark, by which spreadsheets know UTF-8.
     *
     * @param separator between cells: a comma or a semicolon
     */
    public static String of(RegisterResponse register, char separator) {
        // any cell that another sign could divide is quoted, which no printer of CSV does
        return lines(register).stream()
                .map(line ->
                        line.stream().map(SheetCells::written).collect(Collectors.joining(String.valueOf(separator))))
                .collect(Collectors.joining(LINE_END, BYTE_ORDER_MARK, LINE_END));
    }

    private static List<List<String>> lines(RegisterResponse register) {
        List<List<String>> lines = new ArrayList<>();
        lines.add(head(SheetHead.REGISTER_OF, text(register.group().getDisplay())));
        lines.add(head(SheetHead.GROUP, register.group().getReference()));
        lines.add(head(SheetHead.SESSION, text(register.session().getValue())));
        lines.add(head(SheetHead.KEY_SYSTEM, text(register.session().getSystem())));
        lines.add(head(SheetHead.DATE, day(register.date())));
        lines.add(head(
                SheetHead.FACILITATOR,
                register.facilitators().stream().map(Sheet::named).collect(Collectors.joining(" + "))));
        if (register.collector() != null) {
            lines.add(head(SheetHead.COLLECTOR, text(register.collector().getReference())));
        }
        lines.add(head(SheetHead.NEXT_VISIT, day(register.nextVisit())));
        lines.add(List.of());
        int medicines = register.members().stream()
                .mapToInt(member -> member.handOuts().size())
                .reduce(1, Math::max);
        List<SheetColumn> columns = Stream.of(SheetColumn.values())
                .filter(column -> !column.onlyWhereNeeded()
                        || register.members().stream().anyMatch(member -> needs(member, column)))
                .toList();
        lines.add(names(columns, medicines));
        register.members().forEach(member -> lines.add(line(member, columns, medicines)));
        return lines;
    }

    private static boolean needs(Member member, SheetColumn column) {
        return column == SheetColumn.VIRAL_LOAD
                ? member.viralLoad() != null
                : !earlierReferral(member).isEmpty();
    }

    /** The referral of which nobody has recorded what came of it, the oldest of several; empty if there is none. */
    private static String earlierReferral(Member member) {
        return member.due().stream()
                .filter(due -> due.code() == Advice.REFERRAL_OPEN)
                .flatMap(due -> Stream.ofNullable(due.about()))
                .map(Reference::getReference)
                .findFirst()
                .orElse("");
    }

    private static List<String> head(SheetHead name, String value) {
        return List.of(name.word(), value);
    }

    private static List<String> names(List<SheetColumn> columns, int medicines) {
        return Stream.of(
                        columns.stream()
                                .filter(column -> !column.ofMedicine() && !column.atTheEnd())
                                .map(SheetColumn::word),
                        IntStream.rangeClosed(1, medicines).boxed().flatMap(nth -> columns.stream()
                                .filter(SheetColumn::ofMedicine)
                                .map(column -> column.word(nth))),
                        columns.stream().filter(SheetColumn::atTheEnd).map(SheetColumn::word))
                .flatMap(names -> names)
                .toList();
    }

    private static List<String> line(Member member, List<SheetColumn> columns, int medicines) {
        List<String> line = new ArrayList<>();
        columns.stream()
                .filter(column -> !column.ofMedicine() && !column.atTheEnd())
                .forEach(column -> line.add(reported(column, member)));
        for (int nth = 0; nth < medicines; nth++) {
            HandOut handOut = nth < member.handOuts().size() ? member.handOuts().get(nth) : null;
            columns.stream()
                    .filter(SheetColumn::ofMedicine)
                    .forEach(column -> line.add(handOut == null ? "" : planned(column, handOut)));
        }
        columns.stream().filter(SheetColumn::atTheEnd).forEach(column -> line.add(""));
        return line;
    }

    /** What is known beforehand; what is to be filled in is empty. */
    private static String reported(SheetColumn column, Member member) {
        return switch (column) {
            case SEAT -> String.valueOf(member.seat());
            case CLIENT -> member.client().getReference();
            case NAME -> text(member.client().getDisplay());
            case FOLDER -> text(member.client().getIdentifier().getValue());
            case REGIMEN -> MedicineCell.written(member.regimen());
            case DUE -> member.due().stream().map(DueItem::text).distinct().collect(Collectors.joining(" "));
            case VIRAL_LOAD -> text(member.viralLoad());
            case LAST_VISIT ->
                member.lastVisit() == null
                        ? ""
                        : day(member.lastVisit())
                                + (member.lastAttendance() == null
                                        ? ""
                                        : " "
                                                + member.lastAttendance()
                                                        .display()
                                                        .toLowerCase(Locale.ROOT));
            case EARLIER_REFERRAL -> earlierReferral(member);
            case SUPPLY_UNTIL -> member.supplyUntil() == null ? "" : day(member.supplyUntil());
            default -> "";
        };
    }

    private static String planned(SheetColumn column, HandOut handOut) {
        return switch (column) {
            case MEDICINE -> MedicineCell.written(handOut.medication());
            case DAYS -> String.valueOf(handOut.daysSupply());
            case QUANTITY -> amount(handOut.quantity());
            default -> "";
        };
    }

    private static String named(Reference person) {
        return person.hasReference() ? person.getReference() : text(person.getDisplay());
    }

    private static String amount(@Nullable Quantity amount) {
        if (amount == null || !amount.hasValue()) {
            return "";
        }
        return WrittenNumber.written(amount.getValue(), amount.hasUnit() ? amount.getUnit() : "");
    }

    private static String day(LocalDate day) {
        return DAY.format(day);
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }
}
