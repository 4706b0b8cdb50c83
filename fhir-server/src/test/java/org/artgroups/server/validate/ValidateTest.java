package org.artgroups.server.validate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.artgroups.fhir.generated.Profiles;
import org.artgroups.server.ServerTest;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.OperationOutcome.IssueSeverity;
import org.hl7.fhir.r4.model.OperationOutcome.OperationOutcomeIssueComponent;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("$validate")
class ValidateTest extends ServerTest {

    private static final Path FILES = Path.of("../validate/src/test/resources");

    private static String file(String name) throws IOException {
        return Files.readString(FILES.resolve(name));
    }

    private OperationOutcome validate(String path, String body) {
        Answer answer = post(path, body);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return read(OperationOutcome.class, answer);
    }

    @Test
    @DisplayName("of a Bundle says by line and element what is wrong and how to mend it, in the words of the command")
    void bundle() throws IOException {
        OperationOutcome outcome = validate("/Bundle/$validate", file("wrong/refill-without-days-supply.json"));

        assertThat(outcome.getIssue()).hasSize(1);
        OperationOutcomeIssueComponent issue = outcome.getIssueFirstRep();
        assertThat(issue.getSeverity()).isEqualTo(IssueSeverity.ERROR);
        assertThat(issue.getExpression().get(0).getValue()).isEqualTo("Bundle.entry[4].resource.daysSupply");
        assertThat(issue.getLocation().get(0).getValue()).isEqualTo("line 137, column 8");
        assertThat(issue.getDetails().getText())
                .startsWith("Bundle.entry[4] (MedicationDispense/refill-thandi).daysSupply: daysSupply is missing");
        assertThat(issue.getDiagnostics()).contains("\"daysSupply\": { \"value\": 84");
    }

    @Test
    @DisplayName("of what is right says so, and stores nothing")
    void right() throws IOException {
        OperationOutcome outcome = validate("/Bundle/$validate", file("right/session-bundle.json"));

        assertThat(outcome.getIssueFirstRep().getSeverity()).isEqualTo(IssueSeverity.INFORMATION);
        assertThat(get("/Encounter/session-2026-03-04").status()).isEqualTo(404);
    }

    @Test
    @DisplayName("tells all that is wrong with what the server could not even read")
    void unreadable() {
        OperationOutcome outcome = validate(
                "/Patient/$validate",
                "{\"resourceType\": \"Patient\", \"gender\": \"woman\", \"born\": \"1984\", \"birthDate\": \"1984-13-01\"}");

        assertThat(outcome.getIssue())
                .extracting(issue -> issue.getExpression().get(0).getValue())
                .contains("Patient", "Patient.gender", "Patient.birthDate");
    }

    @Test
    @DisplayName("takes Parameters with the resource and a profile, and a resource of the type it was sent as")
    void parameters() {
        String parameters =
                """
                {"resourceType": "Parameters", "parameter": [
                  {"name": "resource", "resource": {"resourceType": "Encounter", "status": "finished",
                     "class": {"system": "http://terminology.hl7.org/CodeSystem/v3-ActCode", "code": "AMB"}}},
                  {"name": "profile", "valueUri": "%s"}]}
                """
                        .formatted(Profiles.SESSION);

        assertThat(texts(validate("/Encounter/$validate", parameters)))
                .anyMatch(text -> text.endsWith("the session has no key"));
        assertThat(texts(validate("/Patient/$validate", parameters)))
                .anyMatch(text -> text.endsWith("the resource is of type Encounter, and was sent as Patient"));
    }

    private static List<String> texts(OperationOutcome outcome) {
        return outcome.getIssue().stream()
                .map(issue -> issue.getDetails().getText())
                .toList();
    }

    @Test
    @DisplayName("of the Parameters of an operation says what the operation would refuse them for, in the same words")
    void sameWords() {
        String request =
                """
                {"resourceType": "Parameters", "parameter": [
                  {"name": "session", "valueIdentifier": {"value": "1"}},
                  {"name": "start", "valueDateTime": "2026-03-04T09:00:00+02:00"},
                  {"name": "facilitatorName", "valueString": "Nomsa"},
                  {"name": "member", "part": [
                    {"name": "client", "valueReference": {"reference": "Patient/1"}},
                    {"name": "attendance", "valueCode": "presnt"},
                    {"name": "wieght", "valueDecimal": 61.5}]}]}
                """;
        Answer refused = post("/Group/nobody/$group-visit", request);
        List<String> reasons = read(OperationOutcome.class, refused).getIssue().stream()
                .map(OperationOutcomeIssueComponent::getDiagnostics)
                .toList();
        OperationOutcome validated = validate(
                "/Bundle/$validate",
                """
                {"resourceType": "Bundle", "type": "batch", "entry": [
                  {"fullUrl": "urn:uuid:3f2b6c10-9f4e-4c1a-9a3e-0d6d2b7c1a01", "resource": %s, "request": {"method": "POST", "url": "Group/nobody/$group-visit"}}]}
                """
                        .formatted(request));

        assertThat(refused.status()).as(refused.body()).isEqualTo(400);
        assertThat(reasons).hasSize(5).contains("member[0].wieght: is not a part of member; did you mean weight?");
        assertThat(validated.getIssue().stream()
                        .filter(issue -> issue.getSeverity() == IssueSeverity.ERROR)
                        .map(issue -> issue.getDetails()
                                .getText()
                                .replace("Bundle.entry[0] (POST Group/nobody/$group-visit).", "")))
                .containsExactlyInAnyOrderElementsOf(reasons);
    }

    @Test
    @DisplayName("answers in XML if asked to")
    void xml() throws IOException {
        Answer answer = send(HttpRequest.newBuilder(URI.create(base() + "/Bundle/$validate"))
                .header("Content-Type", "application/fhir+json")
                .header("Accept", "application/fhir+xml")
                .POST(HttpRequest.BodyPublishers.ofString(file("wrong/refill-without-days-supply.json")))
                .build());

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body()).startsWith("<OperationOutcome").contains("daysSupply is missing");
    }
}
