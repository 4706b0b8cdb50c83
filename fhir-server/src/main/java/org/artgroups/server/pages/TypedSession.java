package org.artgroups.server.pages;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.artgroups.fhir.generated.Attendance;
import org.artgroups.fhir.generated.Problem;
import org.artgroups.fhir.operation.ElementPath;
import org.artgroups.fhir.operation.Fault;
import org.artgroups.fhir.register.UnreadableCellException;
import org.artgroups.fhir.register.WrittenNumber;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.Parameters.ParametersParameterComponent;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.StringType;
import org.hl7.fhir.r4.model.Type;
import org.jspecify.annotations.Nullable;

/**
 * The form of a session as it was sent, as the parameters of {@code $group-visit}: pure. A field is named like the parameter it
 * says, a member by the id of the client: {@code member[a-1].weight}. So a fault of a parameter leads back to its field. A member
 * nothing was said of is not sent. What the form fills in by itself, the medicines, is sent only of who got them.
 */
final class TypedSession {

    /** Attendance with the screen that goes with it: came, was asked for every symptom, has none. */
    static final String WELL = "well";

    private static final Pattern OF_MEMBER = Pattern.compile("member\\[([A-Za-z0-9.-]{1,64})]\\.(.+)");
    private static final Pattern REFERRED = Pattern.compile("referralOutcome\\[(\\d{1,2})]\\.referral");

    private final Map<String, String[]> fields;
    private final ZoneId zone;
    private final Parameters parameters = new Parameters();
    /** Each part of the request by its path, and the field it was typed in. */
    private final Map<ElementPath, String> places = new HashMap<>();

    private final List<Fault> faults = new ArrayList<>();

    private TypedSession(Map<String, String[]> fields, ZoneId zone) {
        this.fields = fields;
        this.zone = zone;
    }

    /**
     * Reads a form.
     *
     * @param fields in the order of the form
     * @param zone where the hours are those of the clock on the wall
     */
    static TypedSession read(Map<String, String[]> fields, ZoneId zone) {
        TypedSession typed = new TypedSession(fields, zone);
        typed.session();
        int place = 0;
        for (String client : typed.clients()) {
            if (typed.isToldOf(client)) {
                typed.member(client, place++);
            }
        }
        return typed;
    }

    /** What was said; simple values as texts. */
    Parameters parameters() {
        return parameters;
    }

    /** The name of the field that a fault is about; empty if it is about no single field. */
    String field(Fault fault) {
        ElementPath path = fault.path();
        if (path.indexOf("member").isEmpty()) {
            // facilitator[0] is a field; nextVisit and start are as they are
            return fault.element();
        }
        for (int known = path.steps().size(); known > 0; known--) {
            String field = places.get(path.first(known));
            if (field != null) {
                return Stream.concat(
                                Stream.of(field),
                                path.steps().stream().skip(known).map(ElementPath.Step::name))
                        .collect(Collectors.joining("."));
            }
        }
        return "";
    }

    /** What was typed into a field; empty if nothing was. */
    String text(String field) {
        String[] values = fields.get(field);
        return values == null || values.length == 0 ? "" : values[0].trim();
    }

    /** What is wrong with what was typed, before it is read as parameters. */
    List<Fault> faults() {
        return List.copyOf(faults);
    }

    /** A number that was typed, as FHIR writes it; null if nothing was, or what can be two numbers. */
    @Nullable
    StringType number(String field, ElementPath element) {
        try {
            return texted(WrittenNumber.plain(text(field)));
        } catch (UnreadableCellException ofTwoMinds) {
            fault(ofTwoMinds.problem(), element, ofTwoMinds.text());
            return null;
        }
    }

    void fault(Problem problem, ElementPath element, String text) {
        faults.add(new Fault(problem, element, text));
    }

    private List<String> texts(String field) {
        return List.of(fields.getOrDefault(field, new String[0]));
    }

    private void session() {
        parameters
                .addParameter()
                .setName("session")
                .setValue(new Identifier().setSystem(text("session.system")).setValue(text("session.value")));
        add("start", start());
        for (int i = 0; fields.containsKey("facilitator[" + i + "]"); i++) {
            String name = text("facilitator[" + i + "]");
            if (!name.isEmpty()) {
                boolean asProposed = name.equals(text("facilitator[" + i + "].name"));
                String reference = text("facilitator[" + i + "].reference");
                add(
                        "facilitator",
                        asProposed && !reference.isEmpty()
                                ? new Reference(reference)
                                : new Reference().setDisplay(name));
            }
        }
        String collector = text("collector");
        add("collector", collector.isEmpty() ? null : new Reference("Patient/" + collector));
        add("correction", texted(text("correction")));
        add("nextVisit", texted(text("nextVisit")));
    }

    private @Nullable Type start() {
        String day = text("start");
        String hour = text("start.time");
        if (!hour.isEmpty()) {
            try {
                return new StringType(LocalDate.parse(day)
                        .atTime(LocalTime.parse(hour))
                        .atZone(zone)
                        .toOffsetDateTime()
                        .toString());
            } catch (DateTimeException e) {
                return new StringType(day + "T" + hour);
            }
        }
        return texted(day);
    }

    private Set<String> clients() {
        Set<String> clients = new LinkedHashSet<>();
        for (String name : fields.keySet()) {
            Matcher ofMember = OF_MEMBER.matcher(name);
            if (ofMember.matches()) {
                clients.add(ofMember.group(1));
            }
        }
        return clients;
    }

    /** Whether anything was said of a member beyond what the form filled in. */
    private boolean isToldOf(String client) {
        return fields.keySet().stream()
                .filter(name -> name.startsWith("member[" + client + "]."))
                .filter(name ->
                        !name.contains(".refill[") && !name.endsWith(".urgency") && !name.endsWith("].referral"))
                .anyMatch(name -> !text(name).isEmpty());
    }

    private void member(String client, int place) {
        String field = "member[" + client + "]";
        ElementPath path = ElementPath.of("member", place);
        places.put(path, field);
        String attendance = text(field + ".attendance");
        ParametersParameterComponent member = parameters.addParameter().setName("member");
        part(member, "client", new Reference("Patient/" + client));
        part(member, "attendance", texted(WELL.equals(attendance) ? Attendance.PRESENT.code() : attendance));
        Shown shown = Shown.of(attendance);
        part(member, "absenceReason", texted(shown.absent() ? text(field + ".absenceReason") : ""));
        String buddy = shown.buddy() ? text(field + ".buddy") : "";
        part(member, "buddy", buddy.isEmpty() ? null : new Reference().setDisplay(buddy));
        part(member, "pickedUp", texted(shown.late() ? text(field + ".pickedUp") : ""));
        screen(member, field, path, shown, attendance);
        part(member, "weight", shown.came() ? number(field + ".weight", path.then("weight")) : null);
        part(member, "pregnant", texted(shown.came() ? text(field + ".pregnant") : ""));
        if (shown.given() && !attendance.isEmpty()) {
            TypedRefills.addTo(member, field, path, fields.keySet(), this)
                    .forEach((index, medicine) -> places.put(path.then("refill", index), medicine));
        }
        for (String test : shown.came() ? List.of("viral-load", "cd4") : List.<String>of()) {
            String status = text(field + ".specimen." + test);
            if (!status.isEmpty()) {
                ParametersParameterComponent specimen = member.addPart().setName("specimen");
                part(specimen, "type", texted(test));
                part(specimen, "status", texted(status));
            }
        }
        String reason = shown.given() ? text(field + ".referral.reason") : "";
        if (!reason.isEmpty()) {
            ParametersParameterComponent referral = member.addPart().setName("referral");
            part(referral, "reason", texted(reason));
            part(referral, "urgency", texted(text(field + ".referral.urgency")));
        }
        outcomes(member, field, path);
        part(member, "note", texted(text(field + ".note")));
    }

    /** What came of earlier referrals, which can be known of an absent member too. */
    private void outcomes(ParametersParameterComponent member, String field, ElementPath path) {
        int reported = 0;
        for (String name : fields.keySet()) {
            Matcher referred = REFERRED.matcher(name.startsWith(field + ".") ? name.substring(field.length() + 1) : "");
            if (!referred.matches()) {
                continue;
            }
            String earlier = field + ".referralOutcome[" + referred.group(1) + "]";
            String outcome = text(earlier + ".outcome");
            String date = text(earlier + ".date");
            if (outcome.isEmpty() && date.isEmpty()) {
                continue;
            }
            places.put(path.then("referralOutcome", reported++), earlier);
            ParametersParameterComponent outcomeOf = member.addPart().setName("referralOutcome");
            part(outcomeOf, "referral", new Reference(text(name)));
            part(outcomeOf, "outcome", texted(outcome));
            part(outcomeOf, "date", texted(date));
        }
    }

    /**
     * Which fields belong to an attendance. The form shows these alone, so what stands in others was typed before another choice
     * was made, and is not sent. Without a choice all belong: the server then asks for it.
     *
     * @param came who was there in person
     * @param asked whose symptoms are entered one by one
     * @param given who may have got medicines
     */
    private record Shown(boolean absent, boolean buddy, boolean late, boolean came, boolean asked, boolean given) {

        static Shown of(String attendance) {
            return switch (attendance) {
                case "" -> new Shown(true, true, true, true, true, true);
                case "absent" -> new Shown(true, false, false, false, false, false);
                case "buddy" -> new Shown(false, true, false, false, false, true);
                case "collector" -> new Shown(false, false, false, false, false, true);
                case "late" -> new Shown(false, false, true, true, true, true);
                case WELL -> new Shown(false, false, false, true, false, true);
                default -> new Shown(false, false, false, true, true, true);
            };
        }
    }

    private void screen(
            ParametersParameterComponent member, String field, ElementPath path, Shown shown, String attendance) {
        List<String> symptoms = shown.asked() ? texts(field + ".screen.symptom") : List.of();
        String missed = shown.came() ? text(field + ".screen.missedDoses") : "";
        boolean asked = WELL.equals(attendance)
                || !symptoms.isEmpty()
                || (shown.asked() && !text(field + ".screen.done").isEmpty());
        if (!asked && missed.isEmpty()) {
            return;
        }
        ParametersParameterComponent screen = member.addPart().setName("screen");
        // who was asked for missed doses was asked
        part(screen, "done", texted("true"));
        symptoms.forEach(symptom -> part(screen, "symptom", texted(symptom)));
        part(
                screen,
                "missedDoses",
                missed.isEmpty()
                        ? null
                        : number(
                                field + ".screen.missedDoses",
                                path.then("screen").then("missedDoses")));
    }

    private void add(String name, @Nullable Type value) {
        if (value != null) {
            parameters.addParameter().setName(name).setValue(value);
        }
    }

    static void part(ParametersParameterComponent owner, String name, @Nullable Type value) {
        if (value != null) {
            owner.addPart().setName(name).setValue(value);
        }
    }

    static @Nullable StringType texted(String text) {
        return text.isEmpty() ? null : new StringType(text);
    }
}
