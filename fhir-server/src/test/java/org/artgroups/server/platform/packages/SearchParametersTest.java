package org.artgroups.server.platform.packages;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.artgroups.fhir.definitions.FhirPackage;
import org.artgroups.fhir.generated.Attendance;
import org.artgroups.fhir.generated.EncounterKind;
import org.artgroups.fhir.generated.Extensions;
import org.artgroups.fhir.generated.LeavingReason;
import org.artgroups.server.ServerTest;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.CanonicalType;
import org.hl7.fhir.r4.model.CapabilityStatement;
import org.hl7.fhir.r4.model.CapabilityStatement.CapabilityStatementRestResourceComponent;
import org.hl7.fhir.r4.model.CapabilityStatement.CapabilityStatementRestResourceOperationComponent;
import org.hl7.fhir.r4.model.CapabilityStatement.CapabilityStatementRestResourceSearchParamComponent;
import org.hl7.fhir.r4.model.CapabilityStatement.ResourceInteractionComponent;
import org.hl7.fhir.r4.model.CapabilityStatement.RestfulCapabilityMode;
import org.hl7.fhir.r4.model.CapabilityStatement.SystemInteractionComponent;
import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.Encounter;
import org.hl7.fhir.r4.model.Encounter.EncounterStatus;
import org.hl7.fhir.r4.model.EpisodeOfCare;
import org.hl7.fhir.r4.model.EpisodeOfCare.EpisodeOfCareStatus;
import org.hl7.fhir.r4.model.Group;
import org.hl7.fhir.r4.model.Group.GroupType;
import org.hl7.fhir.r4.model.MedicationDispense;
import org.hl7.fhir.r4.model.MedicationDispense.MedicationDispenseStatus;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Period;
import org.hl7.fhir.r4.model.Quantity;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.SearchParameter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DisplayName("The server can be searched")
class SearchParametersTest extends ServerTest {

    @Autowired
    private FhirPackage fhirPackage;

    private String client = "";
    private String group = "";
    private String model = "";

    @BeforeEach
    void aGroupWithAMember() {
        client = unique("client");
        group = unique("group");
        model = "https://example.org/models/" + unique("model");
        Patient patient = new Patient();
        patient.setId(client);
        Group of = new Group();
        of.setId(group);
        of.setActive(true).setActual(true).setType(GroupType.PERSON);
        of.addExtension(Extensions.DELIVERY_MODEL, new CanonicalType(model + "|2"));
        of.addMember().setEntity(theClient()).setPeriod(period("2025-02-03", "2025-10-31"));
        put(patient, of);
    }

    private Reference theClient() {
        return new Reference("Patient/" + client);
    }

    private static Period period(String start, String end) {
        return new Period().setStartElement(new DateTimeType(start)).setEndElement(new DateTimeType(end));
    }

    private void put(Resource... resources) {
        Bundle bundle = new Bundle().setType(Bundle.BundleType.TRANSACTION);
        for (Resource resource : resources) {
            bundle.addEntry()
                    .setResource(resource)
                    .getRequest()
                    .setMethod(Bundle.HTTPVerb.PUT)
                    .setUrl(resource.fhirType() + "/" + resource.getIdPart());
        }
        Answer answer = post("", bundle);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    }

    /** The ids found. */
    private List<String> found(String search) {
        Answer answer = get("/" + search);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return read(Bundle.class, answer).getEntry().stream()
                .map(entry -> entry.getResource().getIdPart())
                .toList();
    }

    @Test
    @DisplayName("for groups that had a member on a day")
    void membershipByDate() {
        assertThat(found("Group?member-period=le2025-02-03&member-period=ge2025-02-03&_id=" + group))
                .containsExactly(group);
        assertThat(found("Group?member-period=le2025-10-31&member-period=ge2025-10-31&member=Patient/" + client))
                .containsExactly(group);
        assertThat(found("Group?member-period=le2025-02-02&_id=" + group)).isEmpty();
        assertThat(found("Group?member-period=ge2025-11-01&_id=" + group)).isEmpty();
    }

    @Test
    @DisplayName("for groups of a delivery model, in one version or any")
    void groupsOfAModel() {
        assertThat(found("Group?delivery-model=" + model + "%7C2")).containsExactly(group);
        assertThat(found("Group?delivery-model=" + model)).isEmpty();
        assertThat(found("Group?delivery-model:below=" + model)).containsExactly(group);
    }

    @Test
    @DisplayName("for the enrolments in a group, and by the reason for leaving")
    void enrolments() {
        EpisodeOfCare enrolment = new EpisodeOfCare();
        enrolment.setId(unique("enrolment"));
        enrolment.setStatus(EpisodeOfCareStatus.FINISHED).setPatient(theClient());
        enrolment.setPeriod(period("2025-02-03", "2025-10-31"));
        enrolment.addExtension(Extensions.ENROLMENT_GROUP, new Reference("Group/" + group));
        enrolment.addExtension(Extensions.LEAVING_REASON, new CodeType(LeavingReason.VIRAEMIA.code()));
        put(enrolment);

        assertThat(found("EpisodeOfCare?enrolment-group=Group/" + group)).containsExactly(enrolment.getIdPart());
        assertThat(found("EpisodeOfCare?leaving-reason=viraemia&patient=" + client))
                .containsExactly(enrolment.getIdPart());
        assertThat(found("EpisodeOfCare?leaving-reason=moved&patient=" + client))
                .isEmpty();
    }

    @Test
    @DisplayName("for the sessions of a group, for a session by its key, and for its visits by attendance")
    void sessions() {
        String key = unique("key");
        Encounter session = encounter("session", EncounterKind.GROUP_SESSION);
        session.setSubject(new Reference("Group/" + group));
        session.addIdentifier().setSystem("https://example.org/session").setValue(key);
        Encounter absent = encounter("visit", EncounterKind.MEMBER_VISIT);
        absent.setSubject(theClient()).setPartOf(new Reference("Encounter/" + session.getIdPart()));
        absent.addExtension(Extensions.ATTENDANCE, new CodeType(Attendance.ABSENT.code()));
        put(session, absent);

        assertThat(found("Encounter?subject=Group/" + group)).containsExactly(session.getIdPart());
        assertThat(found("Encounter?identifier=https://example.org/session%7C" + key))
                .containsExactly(session.getIdPart());
        String visits = "Encounter?part-of=Encounter/" + session.getIdPart() + "&attendance=";
        assertThat(found(visits + "absent")).containsExactly(absent.getIdPart());
        assertThat(found(visits + "present")).isEmpty();
    }

    private Encounter encounter(String what, EncounterKind kind) {
        Encounter encounter = new Encounter();
        encounter.setId(unique(what));
        encounter.setStatus(EncounterStatus.FINISHED).addType(kind.concept());
        encounter.setPeriod(period("2025-06-04", "2025-06-04"));
        return encounter;
    }

    @Test
    @DisplayName("for what was owed, and for what completed it")
    void owed() {
        MedicationDispense part = dispense("part");
        part.addExtension(Extensions.OWED, new Quantity(33).setUnit("tablets"));
        MedicationDispense rest = dispense("rest");
        rest.addExtension(Extensions.COMPLETES, new Reference("MedicationDispense/" + part.getIdPart()));
        put(part, rest);

        String ofClient = "&subject=Patient/" + client;
        assertThat(found("MedicationDispense?owed=gt0" + ofClient)).containsExactly(part.getIdPart());
        assertThat(found("MedicationDispense?owed=gt40" + ofClient)).isEmpty();
        assertThat(found("MedicationDispense?completes=MedicationDispense/" + part.getIdPart()))
                .containsExactly(rest.getIdPart());
        assertThat(found("MedicationDispense?owed=gt0&_revinclude=MedicationDispense:completes" + ofClient))
                .containsExactlyInAnyOrder(part.getIdPart(), rest.getIdPart());
    }

    private MedicationDispense dispense(String what) {
        MedicationDispense dispense = new MedicationDispense();
        dispense.setId(unique(what));
        dispense.setStatus(MedicationDispenseStatus.COMPLETED).setSubject(theClient());
        dispense.setDaysSupply(new Quantity().setValue(new BigDecimal(30)).setCode("d"));
        return dispense;
    }

    @Test
    @DisplayName("and asked for all that the package's capability statement says a group server does")
    void capabilities() {
        CapabilityStatement reported = read(CapabilityStatement.class, get("/metadata"));
        CapabilityStatement promised = fhirPackage.definitions(CapabilityStatement.class).stream()
                .filter(statement -> statement.getRestFirstRep().getMode() == RestfulCapabilityMode.SERVER)
                .findFirst()
                .orElseThrow();

        assertThat(promised.getRestFirstRep().getInteraction())
                .extracting(SystemInteractionComponent::getCode)
                .isSubsetOf(reported.getRestFirstRep().getInteraction().stream()
                        .map(SystemInteractionComponent::getCode)
                        .toList());
        assertThat(promised.getRestFirstRep().getResource())
                .hasSizeGreaterThan(15)
                .allSatisfy(resource -> {
                    CapabilityStatementRestResourceComponent server = reported.getRestFirstRep().getResource().stream()
                            .filter(known -> known.getType().equals(resource.getType()))
                            .findFirst()
                            .orElseThrow();
                    assertThat(resource.getInteraction())
                            .as(resource.getType())
                            .extracting(ResourceInteractionComponent::getCode)
                            .isSubsetOf(server.getInteraction().stream()
                                    .map(ResourceInteractionComponent::getCode)
                                    .toList());
                    assertThat(resource.getSearchParam())
                            .as(resource.getType())
                            .extracting(SearchParametersTest::inWords)
                            .isSubsetOf(server.getSearchParam().stream()
                                    .map(SearchParametersTest::inWords)
                                    .toList());
                    assertThat(resource.getOperation())
                            .as(resource.getType())
                            .extracting(CapabilityStatementRestResourceOperationComponent::getDefinition)
                            .isSubsetOf(server.getOperation().stream()
                                    .map(CapabilityStatementRestResourceOperationComponent::getDefinition)
                                    .toList());
                });
        assertThat(promised.getRestFirstRep().getResource().stream()
                        .flatMap(resource -> resource.getSearchParam().stream())
                        .map(CapabilityStatementRestResourceSearchParamComponent::getDefinition))
                .containsAll(fhirPackage.definitions(SearchParameter.class).stream()
                        .map(SearchParameter::getUrl)
                        .toList());
    }

    private static String inWords(CapabilityStatementRestResourceSearchParamComponent parameter) {
        return parameter.getName() + " " + parameter.getType();
    }
}
