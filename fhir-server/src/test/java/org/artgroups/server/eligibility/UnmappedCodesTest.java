package org.artgroups.server.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest;
import java.util.List;
import org.artgroups.fhir.eligibility.Eligibility;
import org.artgroups.fhir.eligibility.UnmappedCodesResponse;
import org.artgroups.fhir.eligibility.UnmappedCodesResponse.Unmapped;
import org.artgroups.fhir.generated.Fact;
import org.artgroups.server.ServerTest;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.ConceptMap;
import org.hl7.fhir.r4.model.Condition;
import org.hl7.fhir.r4.model.Enumerations.ConceptMapEquivalence;
import org.hl7.fhir.r4.model.Enumerations.PublicationStatus;
import org.hl7.fhir.r4.model.Organization;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What a ministry is shown to map first, and what happens when it does. */
@DisplayName("$unmapped-codes")
class UnmappedCodesTest extends ServerTest {

    private static final String SYSTEM = "https://emr.example/CodeSystem/diagnosis-of-unmapped";
    private static final String ONE = "https://emr.example/one";

    private void put(Resource resource) {
        Answer answer =
                send(HttpRequest.newBuilder(URI.create(base() + "/" + resource.fhirType() + "/" + resource.getIdPart()))
                        .header("Content-Type", "application/fhir+json")
                        .PUT(HttpRequest.BodyPublishers.ofString(
                                fhirContext.newJsonParser().encodeResourceToString(resource)))
                        .build());
        assertThat(answer.status()).as(answer.body()).isIn(200, 201);
    }

    private void client(String id, String facility) {
        put(new Organization().setName("A clinic").setId(facility));
        Patient client = new Patient().setManagingOrganization(new Reference("Organization/" + facility));
        put(client.setId(id));
    }

    private void condition(String id, String client, String code, String source) {
        Condition condition = new Condition()
                .setClinicalStatus(new CodeableConcept(
                        new Coding("http://terminology.hl7.org/CodeSystem/condition-clinical", "active", null)))
                .setCode(new CodeableConcept(new Coding(SYSTEM, code, null)).setText("=1+1"))
                .setSubject(new Reference("Patient/" + client));
        condition.getMeta().setSource(source);
        put(condition.setId(id));
    }

    private UnmappedCodesResponse asked(String facility) {
        return Eligibility.UNMAPPED_CODES
                .response()
                .read(read(Parameters.class, get("/Patient/$unmapped-codes?organization=" + facility)));
    }

    @Test
    void countsTheCodesByClientAndSourceTheCommonestFirst() {
        client("unmapped-a", "unmapped-clinic");
        client("unmapped-b", "unmapped-clinic");
        client("unmapped-c", "unmapped-clinic");
        condition("unmapped-1", "unmapped-a", "HTN2", ONE);
        condition("unmapped-2", "unmapped-a", "HTN2", ONE);
        condition("unmapped-3", "unmapped-b", "HTN2", ONE);
        condition("unmapped-4", "unmapped-b", "HTN2", "https://emr.example/other");

        UnmappedCodesResponse answer = asked("unmapped-clinic");

        assertThat(answer.total()).isEqualTo(3);
        assertThat(answer.affected()).isEqualTo(2);
        assertThat(answer.different()).isEqualTo(2);
        Unmapped commonest = answer.unread().get(0);
        assertThat(List.of(
                        String.valueOf(commonest.system()),
                        String.valueOf(commonest.code()),
                        String.valueOf(commonest.source())))
                .containsExactly(SYSTEM, "HTN2", ONE);
        assertThat(commonest.clients()).isEqualTo(2);
        assertThat(commonest.records()).isEqualTo(3);
        assertThat(commonest.facts()).contains(Fact.CONDITION_NEEDING_FOLLOW_UP);
        assertThat(commonest.example().getReference()).startsWith("Condition/unmapped-");
    }

    @Test
    void givesATableInWhichNoSpreadsheetFindsAFormula() {
        client("unmapped-d", "unmapped-table");
        condition("unmapped-5", "unmapped-d", "T", ONE);

        Answer table = get("/Patient/$unmapped-codes?organization=unmapped-table&_format=text/csv");

        assertThat(table.status()).isEqualTo(200);
        assertThat(table.body())
                .startsWith(
                        "\"system\",\"code\",\"text\",\"reason\",\"source\",\"clients\",\"records\",\"example\",\"facts\"")
                .contains("\"" + SYSTEM + "\",\"T\",\"'=1+1\",");
    }

    @Test
    void aCodeThatSomebodyMapsIsGoneAtOnce() {
        client("unmapped-e", "unmapped-mapped");
        condition("unmapped-6", "unmapped-e", "MAPPED", ONE);
        assertThat(asked("unmapped-mapped").affected()).isEqualTo(1);

        ConceptMap map = new ConceptMap()
                .setUrl("https://emr.example/ConceptMap/unmapped")
                .setStatus(PublicationStatus.ACTIVE);
        map.addGroup()
                .setSource(SYSTEM)
                .setTarget("https://w3id.org/art-groups/CodeSystem/meaning")
                .addElement()
                .setCode("MAPPED")
                .addTarget()
                .setCode("no-relevance")
                .setEquivalence(ConceptMapEquivalence.WIDER);
        put(map.setId("unmapped-map"));

        assertThat(asked("unmapped-mapped").affected()).isZero();
    }

    @Test
    void aNumberOfCodesThatIsNoneIsRefused() {
        assertThat(get("/Patient/$unmapped-codes?count=0").status()).isEqualTo(400);
    }
}
