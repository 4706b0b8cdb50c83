package org.artgroups.server.tracing;

import static org.artgroups.server.Given.aClient;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.artgroups.fhir.tracing.Tracing;
import org.artgroups.fhir.tracing.TracingListResponse;
import org.artgroups.fhir.tracing.TracingListResponse.Missed;
import org.artgroups.server.Given;
import org.artgroups.server.ServerTest;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Group;
import org.hl7.fhir.r4.model.Organization;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Task;
import org.junit.jupiter.api.BeforeEach;

/** A club of two; the second misses the session of March. */
abstract class TracedClub extends ServerTest {

    static final String JANUARY = "2026-01-07";
    static final String MARCH = "2026-03-04";
    static final String MAY = "2026-05-06";

    String facility = "";
    String group = "";
    String ana = "";
    String ben = "";

    @BeforeEach
    void aClubOfTwoAndTheSecondMissesMarch() {
        facility = unique("facility");
        group = unique("club");
        ana = unique("ana");
        ben = unique("ben");
        Organization organization = new Organization().setName("Clinic");
        organization.setId(facility);
        Bundle given = Given.aClub(group)
                .withMember(aClient(ana))
                .withMember(aClient(ben))
                .bundle();
        ((Group) given.getEntry().get(given.getEntry().size() - 1).getResource())
                .setManagingEntity(new Reference("Organization/" + facility));
        given.addEntry()
                .setResource(organization)
                .getRequest()
                .setMethod(Bundle.HTTPVerb.PUT)
                .setUrl("Organization/" + facility);
        ok(post("", given));
        session(JANUARY, MARCH, false, came(ana), came(ben));
        session(MARCH, MAY, false, came(ana), absent(ben));
    }

    static Answer ok(Answer answer) {
        assertThat(answer.status()).as(answer.body()).isBetween(200, 201);
        return answer;
    }

    void session(String day, String next, boolean correction, String... members) {
        ok(post(
                "/Group/" + group + "/$group-visit",
                """
                {"resourceType": "Parameters", "parameter": [
                  {"name": "session", "valueIdentifier": {"system": "https://example.org/sessions", "value": "%s-%s"}},
                  {"name": "start", "valueDateTime": "%s"}, {"name": "correction", "valueBoolean": %s},
                  {"name": "facilitator", "valueReference": {"display": "Nomsa"}},
                  {"name": "nextVisit", "valueDate": "%s"}, %s]}
                """
                        .formatted(group, day, day, correction, next, String.join(", ", members))));
    }

    /** Came, and got antiretrovirals for eight weeks. */
    static String came(String client) {
        return """
                {"name": "member", "part": [{"name": "client", "valueReference": {"reference": "Patient/%s"}},
                  {"name": "attendance", "valueCode": "present"},
                  {"name": "refill", "part": [
                    {"name": "medication", "valueCodeableConcept": {"coding": [{"system": "%s", "code": "J05AR27"}]}},
                    {"name": "daysSupply", "valueInteger": 56}]}]}
                """
                .formatted(client, Given.ATC);
    }

    static String absent(String client) {
        return """
                {"name": "member", "part": [{"name": "client", "valueReference": {"reference": "Patient/%s"}},
                  {"name": "attendance", "valueCode": "absent"}]}
                """
                .formatted(client);
    }

    void collectsElsewhere(String client, String day) {
        ok(post(
                "/MedicationDispense",
                """
                {"resourceType": "MedicationDispense", "status": "completed", "subject": {"reference": "Patient/%s"},
                  "medicationCodeableConcept": {"coding": [{"system": "%s", "code": "J05AR27"}]},
                  "whenHandedOver": "%s", "daysSupply": {"value": 30, "system": "http://unitsofmeasure.org", "code": "d"}}
                """
                        .formatted(client, Given.ATC, day)));
    }

    TracingListResponse list(String query) {
        return Tracing.LIST_RESPONSE.read(
                read(Parameters.class, ok(get("/Group/" + group + "/$tracing-list" + query))));
    }

    TracingListResponse open() {
        return Tracing.LIST_RESPONSE.read(
                read(
                        Parameters.class,
                        ok(
                                post(
                                        "/Group/" + group + "/$tracing-list",
                                        "{\"resourceType\": \"Parameters\", \"parameter\": [{\"name\": \"open\", \"valueBoolean\": true}]}"))));
    }

    static Missed of(TracingListResponse list, String client) {
        return list.missed().stream()
                .filter(missed -> missed.client().getReference().equals("Patient/" + client))
                .findFirst()
                .orElseThrow();
    }

    String opened(String client) {
        return Objects.requireNonNull(of(open(), client).task()).getReference();
    }

    Task task(String reference) {
        return read(Task.class, ok(get("/" + reference)));
    }

    Answer trace(String task, String parameters) {
        return post("/" + task + "/$trace", "{\"resourceType\": \"Parameters\", \"parameter\": [" + parameters + "]}");
    }
}
