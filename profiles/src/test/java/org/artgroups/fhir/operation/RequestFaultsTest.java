package org.artgroups.fhir.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.commons.lang3.StringUtils;
import org.artgroups.fhir.generated.Attendance;
import org.artgroups.fhir.generated.Problem;
import org.artgroups.fhir.generated.Symptom;
import org.artgroups.fhir.visit.GroupVisit;
import org.artgroups.fhir.visit.GroupVisitRequest;
import org.artgroups.fhir.visit.Sessions;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.DateType;
import org.hl7.fhir.r4.model.DecimalType;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.InstantType;
import org.hl7.fhir.r4.model.IntegerType;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.Parameters.ParametersParameterComponent;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.PositiveIntType;
import org.hl7.fhir.r4.model.Quantity;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.StringType;
import org.hl7.fhir.r4.model.Type;
import org.hl7.fhir.r4.model.UnsignedIntType;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A request at fault is told")
class RequestFaultsTest {
    private final Parameters sent = GroupVisit.REQUEST.write(Sessions.full());

    /** The parameter at a path such as {@code member[1].screen.done}. */
    private ParametersParameterComponent at(String path) {
        List<ParametersParameterComponent> parameters = sent.getParameter();
        ParametersParameterComponent found = null;
        for (String step : path.split("\\.", -1)) {
            String[] nameAndIndex = step.split("[\\[\\]]", -1);
            int index = nameAndIndex.length > 1 ? Integer.parseInt(nameAndIndex[1]) : 0;
            found = parameters.stream()
                    .filter(parameter -> nameAndIndex[0].equals(parameter.getName()))
                    .skip(index)
                    .findFirst()
                    .orElseThrow();
            parameters = found.getPart();
        }
        if (found == null) {
            throw new IllegalArgumentException(path);
        }
        return found;
    }

    private void remove(String path) {
        int dot = path.lastIndexOf('.');
        List<ParametersParameterComponent> siblings =
                dot < 0 ? sent.getParameter() : at(path.substring(0, dot)).getPart();
        siblings.remove(at(path));
    }

    private void assertFault(Problem problem, String described) {
        assertThatThrownBy(() -> GroupVisit.REQUEST.read(sent))
                .isInstanceOfSatisfying(ProblemException.class, refused -> {
                    assertThat(refused.describe()).isEqualTo(described);
                    assertThat(refused.faults()).extracting(Fault::problem).containsExactly(problem);
                });
    }

    private void assertFault(String path, Type value, Problem problem, String described) {
        at(path).setValue(value);
        assertFault(problem, described);
    }

    private GroupVisitRequest read(String path, Type value) {
        at(path).setValue(value);
        return GroupVisit.REQUEST.read(sent);
    }

    @Test
    @DisplayName("an unknown parameter, with what was probably meant")
    void unknownParameter() {
        sent.addParameter("facilitater", "x");
        assertFault(Problem.UNKNOWN_PARAMETER, "facilitater: is not a parameter; did you mean facilitator?");
    }

    @Test
    @DisplayName("an unknown part, with all the known ones if none is near")
    void unknownPart() {
        at("member[1].refill[0]").addPart().setName("batchNumber").setValue(new StringType("x"));
        assertFault(
                Problem.UNKNOWN_PARAMETER,
                "member[1].refill[0].batchNumber: is not a part of refill; known are medication, quantity, daysSupply, prescription, owed");
    }

    @Test
    @DisplayName("an unknown parameter whose name could forge a line of a log")
    void unknownParameterWithLineBreak() {
        sent.addParameter("a\nb", "x");
        assertThatThrownBy(() -> GroupVisit.REQUEST.read(sent)).hasMessage("unknown-parameter at a?b");
    }

    @Test
    @DisplayName("a parameter without name")
    void noName() {
        sent.addParameter().setValue(new StringType("x"));
        at("member[0]").addPart().setValue(new StringType("x"));
        assertThatThrownBy(() -> GroupVisit.REQUEST.read(sent))
                .isInstanceOfSatisfying(ProblemException.class, problem -> assertThat(problem.describe())
                        .isEqualTo("parameter[15]: has no name\nmember[0].part[9]: has no name"));
    }

    @Test
    @DisplayName("a missing parameter")
    void missing() {
        remove("start");
        assertFault(Problem.REQUIRED, "start: is required");
    }

    @Test
    @DisplayName("a missing part")
    void missingPart() {
        remove("member[4].attendance");
        assertFault(Problem.REQUIRED, "member[4].attendance: is required");
    }

    @Test
    @DisplayName("a missing list")
    void missingList() {
        sent.getParameter().removeIf(parameter -> "member".equals(parameter.getName()));
        assertFault(Problem.REQUIRED, "member: is required");
    }

    @Test
    @DisplayName("a parameter said too often")
    void tooMany() {
        sent.addParameter("start", new DateTimeType("2026-03-05"));
        assertFault(Problem.TOO_MANY, "start: at most 1, got 2");
    }

    @Test
    @DisplayName("a value of another type")
    void wrongType() {
        assertFault(
                "start",
                new StringType("2026-03-04"),
                Problem.WRONG_TYPE,
                "start: expected valueDateTime, got valueString");
    }

    @Test
    @DisplayName("a value where there should be parts, and parts where there should be a value")
    void valueAndParts() {
        at("member[2]").setPart(List.of()).setValue(new StringType("x"));
        assertFault(Problem.WRONG_TYPE, "member[2]: expected parts, got valueString");
        at("member[2]").setValue(null).setResource(new Patient());
        assertFault(Problem.WRONG_TYPE, "member[2]: expected parts, got a resource");
        at("member[2]").setResource(null);
        assertFault(Problem.REQUIRED, "member[2]: has no parts");
    }

    @Test
    @DisplayName("parts or a resource where there should be a value")
    void partsForValue() {
        at("start").setValue(null).addPart().setName("x");
        assertFault(Problem.WRONG_TYPE, "start: expected valueDateTime, got parts");
        at("start").setPart(List.of()).setResource(new Patient());
        assertFault(Problem.WRONG_TYPE, "start: expected valueDateTime, got a resource");
    }

    @Test
    @DisplayName("a parameter without value, also with an extension in its place")
    void noValue() {
        at("start").setValue(null);
        assertFault(Problem.REQUIRED, "start: has no value");
        DateTimeType unknown = new DateTimeType();
        unknown.addExtension("urn:example:reason", new CodeType("unknown"));
        assertFault("start", unknown, Problem.REQUIRED, "start: has no value");
    }

    @Test
    @DisplayName("a blank string")
    void blank() {
        assertFault("member[0].note", new StringType("  "), Problem.BAD_VALUE, "member[0].note: is blank");
    }

    @Test
    @DisplayName("a character that no database can hold")
    void controlCharacter() {
        assertFault(
                "member[0].note",
                new StringType("a\u0000b"),
                Problem.BAD_VALUE,
                "member[0].note: holds a control character");
        sent.getParameter().removeIf(parameter -> "member".equals(parameter.getName()));
        sent.addParameter(GroupVisit.REQUEST.write(Sessions.full()).getParameter("member"));
        assertFault(
                "facilitator[0]",
                new Reference().setDisplay("a\u0000b"),
                Problem.BAD_VALUE,
                "facilitator[0]: holds a control character");
    }

    @Test
    @DisplayName("a code that is not in the value set, with those that are")
    void badCode() {
        String allowed =
                Arrays.stream(Attendance.values()).map(Attendance::code).collect(Collectors.joining(", "));
        assertFault(
                "member[3].attendance",
                new CodeType("prsent"),
                Problem.BAD_CODE,
                "member[3].attendance: 'prsent' is not one of " + allowed);
        assertFault(
                "member[3].attendance",
                new Coding().setSystem(Symptom.SYSTEM).setCode("present"),
                Problem.BAD_CODE,
                "member[3].attendance: '" + StringUtils.abbreviate(Symptom.SYSTEM, 40) + "' is not the code system "
                        + Attendance.SYSTEM);
        assertFault(
                "member[3].attendance",
                new Coding().setCode("present"),
                Problem.BAD_CODE,
                "member[3].attendance: a coding needs the system " + Attendance.SYSTEM);
    }

    @Test
    @DisplayName("a code of FHIR's own that is not in the value set")
    void badFhirCode() {
        assertFault(
                "member[0].referral[0].urgency",
                new CodeType("soon"),
                Problem.BAD_CODE,
                "member[0].referral[0].urgency: 'soon' is not one of routine, urgent, asap, stat");
    }

    @Test
    @DisplayName("a number out of bounds")
    void outOfBounds() {
        assertFault(
                "member[1].refill[0].daysSupply",
                new IntegerType(0),
                Problem.OUT_OF_BOUNDS,
                "member[1].refill[0].daysSupply: 0 is not between 1 and 366 d");
        at("member[1].refill[0].daysSupply").setValue(new IntegerType(1));
        assertFault(
                "member[0].weight",
                new DecimalType("300.10"),
                Problem.OUT_OF_BOUNDS,
                "member[0].weight: 300.1 is not between 0.5 and 300 kg");
    }

    @Test
    @DisplayName("numbers too large to write down")
    void hugeNumber() {
        assertFault(
                "member[0].weight",
                new DecimalType(new BigDecimal("1e999999999")),
                Problem.OUT_OF_BOUNDS,
                "member[0].weight: 1E+999999999 is not between 0.5 and 300 kg");
    }

    @Test
    @DisplayName("a number that is not whole")
    void notWhole() {
        assertFault(
                "member[1].refill[0].daysSupply",
                new DecimalType("30.5"),
                Problem.BAD_VALUE,
                "member[1].refill[0].daysSupply: 30.5 is not a whole number of at most nine digits");
    }

    @Test
    @DisplayName("a date without its day, and a time without its offset")
    void notADate() {
        assertFault(
                "nextVisit",
                new DateType("2026-05"),
                Problem.BAD_VALUE,
                "nextVisit: '2026-05' is not a date such as 2026-03-04");
        at("nextVisit").setValue(new DateType("2026-05-06"));
        assertFault(
                "start",
                new DateTimeType("2026"),
                Problem.BAD_VALUE,
                "start: '2026' is neither a date such as 2026-03-04 nor a time with offset such as 2026-03-04T10:00:00+02:00");
    }

    @Test
    @DisplayName("an identifier without system")
    void identifier() {
        assertFault(
                "session",
                new Identifier().setValue("1"),
                Problem.BAD_VALUE,
                "session: an identifier needs both system and value");
        assertFault(
                "session",
                new Identifier().setSystem("urn:x").setValue("1".repeat(201)),
                Problem.BAD_VALUE,
                "session: an identifier's system and value have at most 200 characters");
    }

    @Test
    @DisplayName("a reference to nothing, to another type, or by name where a name is not enough")
    void reference() {
        assertFault(
                "location",
                new Reference("clinic"),
                Problem.BAD_VALUE,
                "location: 'clinic' is not a reference such as Location/123");
        assertFault(
                "location",
                new Reference("Patient/1"),
                Problem.BAD_VALUE,
                "location: 'Patient/1' does not refer to a Location");
        assertFault(
                "location",
                new Reference().setDisplay("clinic"),
                Problem.BAD_VALUE,
                "location: a reference needs either reference or identifier");
        at("location").setValue(new Reference("Location/1"));
        assertFault(
                "facilitator[1]",
                new Reference().setType("Practitioner"),
                Problem.BAD_VALUE,
                "facilitator[1]: a reference needs reference, identifier or display");
    }

    @Test
    @DisplayName("a concept without code and text, and a quantity without value")
    void conceptAndQuantity() {
        assertFault(
                "member[1].refill[0].medication",
                new CodeableConcept(new Coding().setSystem("urn:x")),
                Problem.BAD_VALUE,
                "member[1].refill[0].medication: a concept needs a coding with a code, or a text");
        at("member[1].refill[0].medication").setValue(new CodeableConcept().setText("TLD"));
        assertFault(
                "member[0].refill[0].owed",
                new Quantity().setUnit("tablet"),
                Problem.BAD_VALUE,
                "member[0].refill[0].owed: a quantity needs a value");
    }

    @Test
    @DisplayName("with all its faults at once, in the order of the definition")
    void allAtOnce() {
        remove("session");
        at("correction").setValue(new StringType("yes"));
        at("member[1].refill[0].daysSupply").setValue(new IntegerType(400));
        remove("member[4].client");
        sent.addParameter("membr", "x");

        assertThatThrownBy(() -> GroupVisit.REQUEST.read(sent))
                .hasMessage("unknown-parameter at membr, required at session, wrong-type at correction,"
                        + " out-of-bounds at member[1].refill[0].daysSupply, required at member[4].client")
                .isInstanceOfSatisfying(ProblemException.class, problem -> assertThat(problem.status())
                        .isEqualTo(400));
    }

    @Test
    @DisplayName("but not for a whole number in whatever type")
    void wholeNumbers() {
        for (Type thirty : List.of(
                new IntegerType(30),
                new PositiveIntType(30),
                new UnsignedIntType(30),
                new DecimalType("30"),
                new DecimalType("30.0"))) {
            GroupVisitRequest read = read("member[1].refill[0].daysSupply", thirty);
            assertThat(read.members().get(1).refills().get(0).daysSupply()).isEqualTo(30);
        }
        assertThat(read("member[0].weight", new IntegerType(60))
                        .members()
                        .get(0)
                        .weight())
                .isEqualByComparingTo("60");
    }

    @Test
    @DisplayName("but not for a code in whatever type")
    void codes() {
        for (Type late : List.of(new CodeType("late"), new StringType("late"), Attendance.LATE.coding())) {
            assertThat(read("member[0].attendance", late).members().get(0).attendance())
                    .isEqualTo(Attendance.LATE);
        }
    }

    @Test
    @DisplayName("but not for a moment in whatever type")
    void moments() {
        assertThat(read("start", new DateType("2026-03-04")).start()).isEqualTo(Moment.parse("2026-03-04"));
        assertThat(read("start", new InstantType("2026-03-04T10:00:00.000+02:00"))
                        .start()
                        .date())
                .isEqualTo(Moment.parse("2026-03-04").date());
        assertThat(read("start", new DateTimeType("2026-03-04T10:00:00Z")).start())
                .isEqualTo(Moment.parse("2026-03-04T10:00:00Z"));
    }

    @Test
    @DisplayName("but not for a reference by URL, by placeholder or by identifier")
    void references() {
        Reference byIdentifier = new Reference();
        byIdentifier.getIdentifier().setSystem("urn:x").setValue("1");
        for (Reference client : List.of(
                byIdentifier,
                new Reference("https://clinic.example/fhir/Patient/1"),
                new Reference("urn:uuid:8e8f3f0c-8f0e-4d55-9a3a-3f6a6d8b3f10"))) {
            assertThat(read("member[0].client", client).members()).hasSize(6);
        }
        assertThat(read("correction", new BooleanType(false)).corrects()).isFalse();
    }
}
