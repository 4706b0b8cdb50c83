package org.artgroups.server.eligibility;

import static org.artgroups.server.Given.aClient;
import static org.artgroups.server.Given.aClub;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.artgroups.fhir.eligibility.Eligibility;
import org.artgroups.fhir.eligibility.EligibilityResponse.Assessment;
import org.artgroups.fhir.eligibility.EligibilityResponse.ModelParameter;
import org.artgroups.fhir.generated.Canonicals;
import org.artgroups.fhir.generated.EligibilityOutcome;
import org.artgroups.fhir.generated.Extensions;
import org.artgroups.fhir.generated.ObservationKind;
import org.artgroups.fhir.generated.Profiles;
import org.artgroups.fhir.generated.Verdict;
import org.artgroups.server.Profiled;
import org.artgroups.server.ServerTest;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.CanonicalType;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.Reference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("An assessment")
class KeptAssessmentTest extends ServerTest {

    private static final String CLUB = Canonicals.BASE + "/PlanDefinition/hcw-managed-group";
    private static final String KEEP =
            """
            {"resourceType": "Parameters", "parameter": [
              {"name": "asOf", "valueDate": "%s"},
              {"name": "model", "valueCanonical": "hcw-managed-group"},
              {"name": "record", "valueBoolean": true}]}
            """;

    private String client = "";
    private String group = "";

    @BeforeEach
    void aClubOfOne() {
        client = unique("client");
        group = unique("club");
        assertThat(post(
                                "",
                                aClub(group)
                                        .withMember(aClient(client)
                                                .born("1985-03-04")
                                                .prescribed("2024-01-10", "J05AR27", 1)
                                                .viralLoad("2025-06-01", 20))
                                        .bundle())
                        .status())
                .isEqualTo(200);
    }

    private Assessment assessed(Answer answer) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return Eligibility.RESPONSE
                .read(read(Parameters.class, answer))
                .assessments()
                .get(0);
    }

    private Assessment kept(String asOf) {
        return assessed(post("/Patient/" + client + "/$eligibility", KEEP.formatted(asOf)));
    }

    private Assessment asked(String asOf) {
        return assessed(get("/Patient/" + client + "/$eligibility?model=hcw-managed-group&asOf=" + asOf));
    }

    private Observation observation(Reference reference) {
        return read(Observation.class, get("/" + reference.getReference()));
    }

    private static Reference reference(Assessment assessment) {
        return Objects.requireNonNull(assessment.recorded());
    }

    @Test
    @DisplayName("is kept on request, with model, version, parameters, verdicts and evidence")
    void kept() {
        Observation kept = observation(reference(kept("2026-11-21")));
        Profiled.isValid(kept);
        assertThat(kept.getMeta().hasProfile(Profiles.ASSESSMENT)).isTrue();
        assertThat(kept.getSubject().getReference()).isEqualTo("Patient/" + client);
        assertThat(kept.getExtensionByUrl(Extensions.DELIVERY_MODEL).getValue().primitiveValue())
                .isEqualTo(CLUB + "|2016.1");
        assertThat(kept.getExtensionsByUrl(Extensions.ASSESSED_PARAMETER))
                .extracting(
                        parameter -> parameter.getExtensionString("name") + " " + parameter.getExtensionString("value"))
                .containsExactlyInAnyOrder("minMonthsOnRegimen 12", "undetectableBelow 50");
        assertThat(kept.getEffectiveDateTimeType().getValueAsString()).isEqualTo("2026-11-21");
        assertThat(kept.hasValue()).as("one viral load only: unknown").isFalse();
        assertThat(kept.getComponent())
                .filteredOn(component -> component
                        .getExtensionByUrl(Extensions.CRITERION)
                        .getValue()
                        .primitiveValue()
                        .equals("two-undetectable-viral-loads"))
                .singleElement()
                .satisfies(component -> {
                    assertThat(component
                                    .getValueCodeableConcept()
                                    .getCodingFirstRep()
                                    .getCode())
                            .isEqualTo(Verdict.UNKNOWN.code());
                    assertThat(component.getExtensionsByUrl(Extensions.EVIDENCE))
                            .isNotEmpty();
                });
    }

    @Test
    @DisplayName("that is kept twice is one record, and what is new since then is its next version")
    void again() {
        Reference first = reference(kept("2026-11-21"));
        assertThat(reference(kept("2026-11-21")).getReference()).isEqualTo(first.getReference());
        assertThat(observation(first).getMeta().getVersionId()).isEqualTo("1");

        post("", aClient(client).born("1985-03-04").viralLoad("2026-06-01", 800).bundle());
        assertThat(kept("2026-11-21").outcome()).isEqualTo(EligibilityOutcome.NOT_ELIGIBLE);
        assertThat(observation(first).getMeta().getVersionId()).isEqualTo("2");
        assertThat(((BooleanType) observation(first).getValue()).booleanValue()).isFalse();
        assertThat(reference(kept("2026-11-20")).getReference())
                .as("another day is another assessment")
                .isNotEqualTo(first.getReference());
    }

    @Test
    @DisplayName("that several keep at the same moment is kept once, and all are answered")
    void atOnce() {
        assertThat(IntStream.range(0, 6)
                        .parallel()
                        .mapToObj(n -> reference(kept("2026-10-01")).getReference())
                        .distinct())
                .hasSize(1);
    }

    @Test
    @DisplayName("is not kept unless asked, and never by GET")
    void notByGet() {
        assertThat(asked("2026-11-21").recorded()).isNull();
        Answer refused = get("/Patient/" + client + "/$eligibility?record=true");
        assertThat(refused.status()).isEqualTo(400);
        assertThat(diagnostics(refused)).singleElement().asString().startsWith("record: ");
        assertThat(get("/Group/" + group + "/$eligibility?record=true").status())
                .isEqualTo(400);
    }

    @Test
    @DisplayName("of every member of a group can be kept")
    void ofAGroup() {
        Answer answer = post(
                "/Group/" + group + "/$eligibility",
                "{\"resourceType\": \"Parameters\", \"parameter\": [{\"name\": \"record\", \"valueBoolean\": true}]}");
        assertThat(Eligibility.GROUP_RESPONSE
                        .read(read(Parameters.class, answer))
                        .assessments())
                .singleElement()
                .satisfies(member -> Profiled.isValid(observation(reference(member))));
    }

    @Test
    @DisplayName("shows a clinician's override beside the verdicts, which it does not change")
    void override() {
        String id = unique("override");
        send(override(id, "2026-03-01", true, "Changed for want of stock"));

        assertThat(asked("2026-02-28").override()).as("before it was made").isNull();
        Assessment after = asked("2026-03-01");
        assertThat(after.outcome()).isEqualTo(EligibilityOutcome.UNKNOWN);
        assertThat(after.override()).isNotNull().satisfies(shown -> {
            assertThat(shown.eligible()).isTrue();
            assertThat(shown.reason()).isEqualTo("Changed for want of stock");
            assertThat(shown.by().getDisplay()).isEqualTo("Sister Mokoena");
            assertThat(shown.date()).isEqualTo(LocalDate.of(2026, 3, 1));
            assertThat(shown.record().getReference()).isEqualTo("Observation/" + id);
        });
        assertThat(Eligibility.GROUP_RESPONSE
                        .read(read(Parameters.class, get("/Group/" + group + "/$eligibility?asOf=2026-11-21")))
                        .assessments())
                .extracting(Assessment::override)
                .doesNotContainNull();
        assertThat(get("/Patient/$eligibility?model=hcw-managed-group&_format=ndjson&asOf=2026-11-21&group=" + group)
                        .body())
                .contains("Changed for want of stock");
        assertThat(assessed(get("/Patient/" + client + "/$eligibility?model=zambia-cag&asOf=2026-11-21"))
                        .override())
                .as("another model")
                .isNull();
    }

    @Test
    @DisplayName("shows the newest override; one entered in error is gone")
    void newest() {
        String second = unique("override");
        send(override(unique("override"), "2026-03-01", true, "first"));
        send(override(second, "2026-05-01", false, "second"));
        assertThat(asked("2026-11-21").override())
                .isNotNull()
                .extracting("eligible", "reason")
                .containsExactly(false, "second");

        send(override(second, "2026-05-01", false, "second").setStatus(Observation.ObservationStatus.ENTEREDINERROR));
        assertThat(asked("2026-11-21").override())
                .isNotNull()
                .extracting("reason")
                .isEqualTo("first");
    }

    private Observation override(String id, String from, boolean eligible, String reason) {
        Observation override = new Observation();
        override.setId(id);
        override.getMeta().addProfile(Profiles.ELIGIBILITY_OVERRIDE);
        override.addExtension(Extensions.DELIVERY_MODEL, new CanonicalType(CLUB));
        override.setStatus(Observation.ObservationStatus.FINAL)
                .setCode(ObservationKind.ELIGIBILITY_OVERRIDE.concept())
                .setSubject(new Reference("Patient/" + client))
                .setEffective(new DateTimeType(from))
                .setPerformer(List.of(new Reference().setDisplay("Sister Mokoena")))
                .setValue(new BooleanType(eligible));
        override.addNote().setText(reason);
        Profiled.isValid(override);
        return override;
    }

    private void send(Observation observation) {
        Bundle bundle = new Bundle().setType(Bundle.BundleType.TRANSACTION);
        bundle.addEntry()
                .setResource(observation)
                .getRequest()
                .setMethod(Bundle.HTTPVerb.PUT)
                .setUrl("Observation/" + observation.getIdPart());
        assertThat(post("", bundle).status()).isEqualTo(200);
    }

    @Test
    @DisplayName("by a model of the operator's own tells which parameter was set here to another value")
    void ownModel() {
        assertThat(assessed(get("/Patient/" + client + "/$eligibility?model=school-club&asOf=2026-11-21"))
                        .parameters())
                .containsExactly(
                        new ModelParameter("oldest", "21", "19"), new ModelParameter("suppressedBelow", "1000", null));
        assertThat(get("/PlanDefinition/school-club").status()).isEqualTo(200);
    }
}
