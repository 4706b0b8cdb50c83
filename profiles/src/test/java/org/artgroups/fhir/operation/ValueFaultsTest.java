package org.artgroups.fhir.operation;

import static org.assertj.core.api.Assertions.assertThat;

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
import org.hl7.fhir.r4.model.PositiveIntType;
import org.hl7.fhir.r4.model.Quantity;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.StringType;
import org.hl7.fhir.r4.model.Type;
import org.hl7.fhir.r4.model.UnsignedIntType;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A value at fault is told")
class ValueFaultsTest {
    private final SentRequest sent = new SentRequest();

    @Test
    @DisplayName("a blank string")
    void blank() {
        sent.assertFault("member[0].note", new StringType("  "), Problem.BAD_VALUE, "member[0].note: is blank");
    }

    @Test
    @DisplayName("a character that no database can hold")
    void controlCharacter() {
        sent.assertFault(
                "member[0].note",
                new StringType("a\u0000b"),
                Problem.BAD_VALUE,
                "member[0].note: holds a control character");
        sent.parameters().getParameter().removeIf(parameter -> "member".equals(parameter.getName()));
        sent.parameters().addParameter(GroupVisit.REQUEST.write(Sessions.full()).getParameter("member"));
        sent.assertFault(
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
        sent.assertFault(
                "member[3].attendance",
                new CodeType("prsent"),
                Problem.BAD_CODE,
                "member[3].attendance: 'prsent' is not one of " + allowed + "; did you mean present?");
        sent.assertFault(
                "member[3].attendance",
                new Coding().setSystem(Symptom.SYSTEM).setCode("present"),
                Problem.BAD_CODE,
                "member[3].attendance: '" + StringUtils.abbreviate(Symptom.SYSTEM, 40) + "' is not the code system "
                        + Attendance.SYSTEM);
        sent.assertFault(
                "member[3].attendance",
                new Coding().setCode("present"),
                Problem.BAD_CODE,
                "member[3].attendance: a coding needs the system " + Attendance.SYSTEM);
    }

    @Test
    @DisplayName("a code of FHIR's own that is not in the value set")
    void badFhirCode() {
        sent.assertFault(
                "member[0].referral[0].urgency",
                new CodeType("soon"),
                Problem.BAD_CODE,
                "member[0].referral[0].urgency: 'soon' is not one of routine, urgent, asap, stat");
    }

    @Test
    @DisplayName("a number out of bounds")
    void outOfBounds() {
        sent.assertFault(
                "member[1].refill[0].daysSupply",
                new IntegerType(0),
                Problem.OUT_OF_BOUNDS,
                "member[1].refill[0].daysSupply: 0 is not between 1 and 366 d");
        sent.at("member[1].refill[0].daysSupply").setValue(new IntegerType(1));
        sent.assertFault(
                "member[0].weight",
                new DecimalType("300.10"),
                Problem.OUT_OF_BOUNDS,
                "member[0].weight: 300.1 is not between 0.5 and 300 kg");
    }

    @Test
    @DisplayName("numbers too large to write down")
    void hugeNumber() {
        sent.assertFault(
                "member[0].weight",
                new DecimalType(new BigDecimal("1e999999999")),
                Problem.OUT_OF_BOUNDS,
                "member[0].weight: 1E+999999999 is not between 0.5 and 300 kg");
    }

    @Test
    @DisplayName("a number that is not whole")
    void notWhole() {
        sent.assertFault(
                "member[1].refill[0].daysSupply",
                new DecimalType("30.5"),
                Problem.BAD_VALUE,
                "member[1].refill[0].daysSupply: 30.5 is not a whole number of at most nine digits");
    }

    @Test
    @DisplayName("a date without its day, and a time without its offset")
    void notADate() {
        sent.assertFault(
                "nextVisit",
                new DateType("2026-05"),
                Problem.BAD_VALUE,
                "nextVisit: '2026-05' is not a date such as 2026-03-04");
        sent.at("nextVisit").setValue(new DateType("2026-05-06"));
        sent.assertFault(
                "start",
                new DateTimeType("2026"),
                Problem.BAD_VALUE,
                "start: '2026' is neither a date such as 2026-03-04 nor a time with offset such as 2026-03-04T10:00:00+02:00");
    }

    @Test
    @DisplayName("an identifier without system")
    void identifier() {
        sent.assertFault(
                "session",
                new Identifier().setValue("1"),
                Problem.BAD_VALUE,
                "session: an identifier needs both system and value");
        sent.assertFault(
                "session",
                new Identifier().setSystem("urn:x").setValue("1".repeat(201)),
                Problem.BAD_VALUE,
                "session: an identifier's system and value have at most 200 characters");
    }

    @Test
    @DisplayName("a reference to nothing, to another type, or by name where a name is not enough")
    void reference() {
        sent.assertFault(
                "location",
                new Reference("clinic"),
                Problem.BAD_VALUE,
                "location: 'clinic' is not a reference such as Location/123");
        sent.assertFault(
                "location",
                new Reference("Patient/1"),
                Problem.BAD_VALUE,
                "location: 'Patient/1' does not refer to a Location");
        sent.assertFault(
                "location",
                new Reference().setDisplay("clinic"),
                Problem.BAD_VALUE,
                "location: a reference needs either reference or identifier");
        sent.at("location").setValue(new Reference("Location/1"));
        sent.assertFault(
                "facilitator[1]",
                new Reference().setType("Practitioner"),
                Problem.BAD_VALUE,
                "facilitator[1]: a reference needs reference, identifier or display");
    }

    @Test
    @DisplayName("a concept without code and text, and a quantity without value")
    void conceptAndQuantity() {
        sent.assertFault(
                "member[1].refill[0].medication",
                new CodeableConcept(new Coding().setSystem("urn:x")),
                Problem.BAD_VALUE,
                "member[1].refill[0].medication: a concept needs a coding with a code, or a text");
        sent.at("member[1].refill[0].medication").setValue(new CodeableConcept().setText("TLD"));
        sent.assertFault(
                "member[0].refill[0].owed",
                new Quantity().setUnit("tablet"),
                Problem.BAD_VALUE,
                "member[0].refill[0].owed: a quantity needs a value");
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
            GroupVisitRequest read = sent.read("member[1].refill[0].daysSupply", thirty);
            assertThat(read.members().get(1).refills().get(0).daysSupply()).isEqualTo(30);
        }
        assertThat(sent.read("member[0].weight", new IntegerType(60))
                        .members()
                        .get(0)
                        .weight())
                .isEqualByComparingTo("60");
    }

    @Test
    @DisplayName("but not for a code in whatever type")
    void codes() {
        for (Type late : List.of(new CodeType("late"), new StringType("late"), Attendance.LATE.coding())) {
            assertThat(sent.read("member[0].attendance", late).members().get(0).attendance())
                    .isEqualTo(Attendance.LATE);
        }
    }

    @Test
    @DisplayName("but not for a moment in whatever type")
    void moments() {
        assertThat(sent.read("start", new DateType("2026-03-04")).start())
                .isEqualTo(DateOrDateTime.parse("2026-03-04"));
        assertThat(sent.read("start", new InstantType("2026-03-04T10:00:00.000+02:00"))
                        .start()
                        .date())
                .isEqualTo(DateOrDateTime.parse("2026-03-04").date());
        assertThat(sent.read("start", new DateTimeType("2026-03-04T10:00:00Z")).start())
                .isEqualTo(DateOrDateTime.parse("2026-03-04T10:00:00Z"));
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
            assertThat(sent.read("member[0].client", client).members()).hasSize(6);
        }
        assertThat(sent.read("correction", new BooleanType(false)).corrects()).isFalse();
    }
}
