package org.artgroups.fhir.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.artgroups.fhir.generated.Problem;
import org.artgroups.fhir.visit.GroupVisit;
import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.IntegerType;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.StringType;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A request at fault is told")
class RequestFaultsTest {
    private final SentRequest sent = new SentRequest();

    @Test
    @DisplayName("an unknown parameter, with what was probably meant")
    void unknownParameter() {
        sent.parameters().addParameter("facilitater", "x");
        sent.assertFault(Problem.UNKNOWN_PARAMETER, "facilitater: is not a parameter; did you mean facilitator?");
    }

    @Test
    @DisplayName("an unknown part, with all the known ones if none is near")
    void unknownPart() {
        sent.at("member[1].refill[0]").addPart().setName("batchNumber").setValue(new StringType("x"));
        sent.assertFault(
                Problem.UNKNOWN_PARAMETER,
                "member[1].refill[0].batchNumber: is not a part of refill; known are medication, quantity, daysSupply, prescription, owed, completes");
    }

    @Test
    @DisplayName("an unknown parameter whose name could forge a line of a log")
    void unknownParameterWithLineBreak() {
        sent.parameters().addParameter("a\nb", "x");
        assertThatThrownBy(() -> GroupVisit.REQUEST.read(sent.parameters())).hasMessage("unknown-parameter at a?b");
    }

    @Test
    @DisplayName("a parameter without name")
    void noName() {
        sent.parameters().addParameter().setValue(new StringType("x"));
        sent.at("member[0]").addPart().setValue(new StringType("x"));
        assertThatThrownBy(() -> GroupVisit.REQUEST.read(sent.parameters()))
                .isInstanceOfSatisfying(ProblemException.class, problem -> assertThat(problem.describe())
                        .isEqualTo("parameter[16]: has no name\nmember[0].part[11]: has no name"));
    }

    @Test
    @DisplayName("a missing parameter")
    void missing() {
        sent.remove("start");
        sent.assertFault(Problem.REQUIRED, "start: is required");
    }

    @Test
    @DisplayName("a missing part")
    void missingPart() {
        sent.remove("member[4].attendance");
        sent.assertFault(Problem.REQUIRED, "member[4].attendance: is required");
    }

    @Test
    @DisplayName("a missing list")
    void missingList() {
        sent.parameters().getParameter().removeIf(parameter -> "member".equals(parameter.getName()));
        sent.assertFault(Problem.REQUIRED, "member: is required");
    }

    @Test
    @DisplayName("a parameter said too often")
    void tooMany() {
        sent.parameters().addParameter("start", new DateTimeType("2026-03-05"));
        sent.assertFault(Problem.TOO_MANY, "start: at most 1, got 2");
    }

    @Test
    @DisplayName("a value of another type")
    void wrongType() {
        sent.assertFault(
                "start",
                new StringType("2026-03-04"),
                Problem.WRONG_TYPE,
                "start: expected valueDateTime, got valueString");
    }

    @Test
    @DisplayName("a value where there should be parts, and parts where there should be a value")
    void valueAndParts() {
        sent.at("member[2]").setPart(List.of()).setValue(new StringType("x"));
        sent.assertFault(Problem.WRONG_TYPE, "member[2]: expected parts, got valueString");
        sent.at("member[2]").setValue(null).setResource(new Patient());
        sent.assertFault(Problem.WRONG_TYPE, "member[2]: expected parts, got a resource");
        sent.at("member[2]").setResource(null);
        sent.assertFault(Problem.REQUIRED, "member[2]: has no parts");
    }

    @Test
    @DisplayName("parts or a resource where there should be a value")
    void partsForValue() {
        sent.at("start").setValue(null).addPart().setName("x");
        sent.assertFault(Problem.WRONG_TYPE, "start: expected valueDateTime, got parts");
        sent.at("start").setPart(List.of()).setResource(new Patient());
        sent.assertFault(Problem.WRONG_TYPE, "start: expected valueDateTime, got a resource");
    }

    @Test
    @DisplayName("a parameter without value, also with an extension in its place")
    void noValue() {
        sent.at("start").setValue(null);
        sent.assertFault(Problem.REQUIRED, "start: has no value");
        DateTimeType unknown = new DateTimeType();
        unknown.addExtension("urn:example:reason", new CodeType("unknown"));
        sent.assertFault("start", unknown, Problem.REQUIRED, "start: has no value");
    }

    @Test
    @DisplayName("with all its faults at once, in the order of the definition")
    void allAtOnce() {
        sent.remove("session");
        sent.at("correction").setValue(new StringType("yes"));
        sent.at("member[1].refill[0].daysSupply").setValue(new IntegerType(400));
        sent.remove("member[4].client");
        sent.parameters().addParameter("membr", "x");

        assertThatThrownBy(() -> GroupVisit.REQUEST.read(sent.parameters()))
                .hasMessage("unknown-parameter at membr, required at session, wrong-type at correction,"
                        + " out-of-bounds at member[1].refill[0].daysSupply, required at member[4].client")
                .isInstanceOfSatisfying(ProblemException.class, problem -> assertThat(problem.status())
                        .isEqualTo(400));
    }
}
