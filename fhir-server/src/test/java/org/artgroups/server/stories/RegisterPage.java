package org.artgroups.server.stories;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.artgroups.fhir.generated.AbsenceReason;
import org.artgroups.fhir.generated.Atc;
import org.artgroups.fhir.generated.Attendance;
import org.artgroups.fhir.generated.ReferralOutcome;
import org.artgroups.fhir.generated.ReferralReason;
import org.artgroups.fhir.generated.SpecimenStatus;
import org.artgroups.fhir.generated.SpecimenType;
import org.artgroups.fhir.generated.Symptom;
import org.artgroups.fhir.operation.DateOrDateTime;
import org.artgroups.fhir.visit.GroupVisit;
import org.artgroups.fhir.visit.GroupVisitRequest;
import org.artgroups.fhir.visit.GroupVisitRequest.OutcomeOfReferral;
import org.artgroups.fhir.visit.GroupVisitRequest.Refill;
import org.artgroups.fhir.visit.GroupVisitRequest.Screen;
import org.artgroups.fhir.visit.MemberBuilder;
import org.artgroups.fhir.visit.SessionBuilder;
import org.hl7.fhir.r4.model.Quantity;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.ServiceRequest.ServiceRequestPriority;
import org.jspecify.annotations.Nullable;

/**
 * A page of a group's register: a line for each member, a column for each thing asked. {@code docs/stories/README.md} says
 * how it is written.
 *
 * @param group id of the Group
 * @param day of the session
 * @param facilitator who ran it
 * @param said what stands above the table: collector, correction, page
 * @param rows the lines of the table by client: column to entry, without the empty ones
 */
record RegisterPage(
        String group,
        LocalDate day,
        String facilitator,
        Map<String, String> said,
        Map<String, Map<String, String>> rows) {

    private static final String OTHERS = "the others";
    private static final Pattern HEADING = Pattern.compile("Group/(\\S+), (\\S+), (.+)");
    private static final Pattern REMARK = Pattern.compile("(collector|correction|page): (.+)");
    private static final Pattern HANDED_OUT = Pattern.compile("(\\d+)(?: owed (\\d+))?( owed before)?");

    /** Reads a page. */
    static RegisterPage parse(List<String> lines) {
        Matcher heading = match(HEADING, lines.get(0));
        Map<String, String> said = new LinkedHashMap<>();
        int table = 1;
        while (table < lines.size() && REMARK.matcher(lines.get(table)).matches()) {
            Matcher remark = match(REMARK, lines.get(table));
            said.put(remark.group(1), remark.group(2));
            table++;
        }
        return new RegisterPage(
                heading.group(1),
                LocalDate.parse(heading.group(2)),
                heading.group(3),
                said,
                rows(lines.subList(table, lines.size()), "\\|"));
    }

    /** The same with the lines of a file of values separated by commas. */
    RegisterPage with(List<String> lines) {
        return new RegisterPage(group, day, facilitator, said, rows(lines, ","));
    }

    private static Map<String, Map<String, String>> rows(List<String> table, String separator) {
        Map<String, Map<String, String>> rows = new LinkedHashMap<>();
        if (table.isEmpty()) {
            return rows;
        }
        List<String> columns = cells(table.get(0), separator);
        for (String line : table.subList(1, table.size())) {
            List<String> cells = cells(line, separator);
            Map<String, String> row = new LinkedHashMap<>();
            for (int i = 0; i < cells.size(); i++) {
                if (!cells.get(i).isEmpty()) {
                    row.put(columns.get(i), cells.get(i));
                }
            }
            String client = Optional.ofNullable(row.remove("client")).orElseThrow();
            if (rows.put(client, row) != null) {
                throw new IllegalArgumentException(client + " is on the page twice");
            }
        }
        return rows;
    }

    private static List<String> cells(String line, String separator) {
        return Arrays.stream(line.split(separator, -1)).map(String::strip).toList();
    }

    boolean corrects() {
        return "true".equals(said.get("correction"));
    }

    /** The page in full: a line for each of the members, and where it corrects a page the lines of that one it leaves alone. */
    RegisterPage inFull(List<String> members, Map<String, Map<String, String>> before) {
        Map<String, Map<String, String>> full = new LinkedHashMap<>(before);
        full.putAll(rows);
        Map<String, String> others = full.remove(OTHERS);
        if (others != null) {
            members.forEach(member -> full.putIfAbsent(member, others));
        }
        return new RegisterPage(group, day, facilitator, said, full);
    }

    /** What is sent of it. */
    GroupVisitRequest request() {
        SessionBuilder session = GroupVisit.session("https://example.org/registers", group + "/" + day)
                .on(day)
                .facilitatedBy(facilitator);
        if (said.containsKey("collector")) {
            session.collector("Patient/" + said.get("collector"));
        }
        if (corrects()) {
            session.correction();
        }
        rows.forEach((client, row) -> tell(session, client, row));
        return session.build();
    }

    private static void tell(SessionBuilder session, String client, Map<String, String> row) {
        MemberBuilder member = came(session, "Patient/" + client, row.getOrDefault("attendance", ""));
        String missed = row.get("missed doses");
        row.forEach((column, entry) -> {
            String[] words = entry.split(" ", -1);
            switch (column) {
                case "attendance", "missed doses" -> {}
                case "screen" -> member.screened(screen(entry, missed));
                case "weight" -> member.weighed(entry);
                case "pregnant" -> member.pregnant(entry.equals("yes"));
                case "blood" ->
                    member.specimen(
                            SpecimenType.of(words[0]).orElseThrow(),
                            SpecimenStatus.of(words[1]).orElseThrow());
                case "referral" ->
                    member.referred(
                            ReferralReason.of(words[0]).orElseThrow(), ServiceRequestPriority.fromCode(words[1]));
                case "outcome" ->
                    member.outcome(new OutcomeOfReferral(
                            new Reference("ServiceRequest/" + words[0]),
                            ReferralOutcome.of(words[1]).orElseThrow(),
                            LocalDate.parse(words[2])));
                case "TLD" -> member.refilled(refill(entry));
                default -> throw new IllegalArgumentException("there is no column " + column);
            }
        });
    }

    private static MemberBuilder came(SessionBuilder session, String client, String entry) {
        String[] words = entry.split(" ", 2);
        return switch (Attendance.of(words[0]).orElseThrow(() -> new IllegalArgumentException(client + ": " + entry))) {
            case PRESENT -> session.present(client);
            case LATE -> session.late(client).pickedUp(DateOrDateTime.parse(words[1]));
            case BUDDY -> session.buddy(client, words[1]);
            case COLLECTOR -> session.collectedFor(client);
            case ABSENT -> session.absent(client, AbsenceReason.of(words[1]).orElseThrow());
        };
    }

    private static Screen screen(String entry, @Nullable String missed) {
        List<Symptom> symptoms = new ArrayList<>();
        if (!entry.equals("well") && !entry.equals("no")) {
            for (String symptom : entry.split(" ", -1)) {
                symptoms.add(Symptom.of(symptom).orElseThrow());
            }
        }
        return new Screen(!entry.equals("no"), symptoms, missed == null ? null : Integer.valueOf(missed));
    }

    private static Refill refill(String entry) {
        Matcher handedOut = match(HANDED_OUT, entry);
        int tablets = Integer.parseInt(handedOut.group(1));
        return new Refill(
                Atc.LAMIVUDINE_TENOFOVIR_DISOPROXIL_AND_DOLUTEGRAVIR.concept(),
                tablets(handedOut.group(1)),
                tablets,
                null,
                handedOut.group(2) == null ? null : tablets(handedOut.group(2)),
                handedOut.group(3) == null ? null : Boolean.TRUE);
    }

    private static Quantity tablets(String number) {
        return new Quantity()
                .setValue(Integer.parseInt(number))
                .setUnit("tablets")
                .setSystem("http://unitsofmeasure.org")
                .setCode("{tablet}");
    }

    private static Matcher match(Pattern pattern, String line) {
        Matcher matcher = pattern.matcher(line);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("'" + line + "' is not " + pattern);
        }
        return matcher;
    }
}
