package org.artgroups.decisions.visit;

import static org.artgroups.decisions.visit.Known.CAG;
import static org.artgroups.decisions.visit.Known.CLUB;
import static org.artgroups.decisions.visit.Known.DAY;
import static org.artgroups.decisions.visit.Known.group;
import static org.artgroups.decisions.visit.Known.plan;
import static org.artgroups.decisions.visit.Known.session;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import ca.uhn.fhir.context.FhirContext;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.artgroups.fhir.generated.AbsenceReason;
import org.artgroups.fhir.generated.Atc;
import org.artgroups.fhir.generated.CountKind;
import org.artgroups.fhir.generated.Extensions;
import org.artgroups.fhir.generated.Loinc;
import org.artgroups.fhir.generated.ObservationKind;
import org.artgroups.fhir.generated.ReferralReason;
import org.artgroups.fhir.generated.SpecimenStatus;
import org.artgroups.fhir.generated.SpecimenType;
import org.artgroups.fhir.generated.Symptom;
import org.artgroups.fhir.operation.DateOrDateTime;
import org.artgroups.fhir.visit.GroupVisit;
import org.artgroups.fhir.visit.GroupVisitRequest;
import org.artgroups.fhir.visit.GroupVisitRequest.Refill;
import org.artgroups.fhir.visit.GroupVisitRequest.Screen;
import org.artgroups.fhir.visit.GroupVisitResponse.Count;
import org.artgroups.validate.Finding;
import org.artgroups.validate.Format;
import org.artgroups.validate.GuideValidator;
import org.hl7.fhir.r4.model.Base;
import org.hl7.fhir.r4.model.Binary;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.Encounter;
import org.hl7.fhir.r4.model.MedicationDispense;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.Quantity;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.ServiceRequest;
import org.hl7.fhir.r4.model.ServiceRequest.ServiceRequestPriority;
import org.hl7.fhir.r4.model.Specimen;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A planned session becomes one bundle")
class VisitBundleTest {

    private static final FhirContext FHIR = FhirContext.forR4Cached();
    private static final GuideValidator GUIDE = new GuideValidator(100);
    private static final Atc TLD = Atc.LAMIVUDINE_TENOFOVIR_DISOPROXIL_AND_DOLUTEGRAVIR;
    private static final Refill PART_FILL =
            new Refill(TLD.concept(), tablets(30), 30, new Reference("MedicationRequest/paper"), tablets(30), null);

    /** A club with every attendance but the collector's, and everything that can happen to a member. */
    private static GroupVisitRequest club() {
        return club("61.5");
    }

    private static GroupVisitRequest club(String weight) {
        return session()
                .until(DateOrDateTime.parse("2026-03-04T11:00:00+02:00"))
                .at("Location/hall")
                .facilitatedBy("Practitioner/2")
                .present("Patient/a")
                .screened(new Screen(true, List.of(Symptom.COUGH, Symptom.FATIGUE), 2))
                .weighed(weight)
                .refilled(PART_FILL)
                .refilled(Atc.ISONIAZID, 60)
                .bloodDrawn(SpecimenType.VIRAL_LOAD)
                .specimen(SpecimenType.CD4, SpecimenStatus.NOT_DRAWN_NO_TUBE)
                .referred(ReferralReason.TB_SYMPTOMS, ServiceRequestPriority.URGENT)
                .note("travels in June")
                .buddy("Patient/b", "sister")
                .refilled(TLD, 60)
                .late("Patient/c")
                .screenedWell()
                .specimen(SpecimenType.VIRAL_LOAD, SpecimenStatus.REJECTED)
                .absent("Patient/d", AbsenceReason.TRAVELLED)
                .build();
    }

    private static GroupVisitRequest cag() {
        return session()
                .collector("Patient/a")
                .present("Patient/a")
                .screenedWell()
                .refilled(TLD, 84)
                .collectedFor("Patient/b")
                .refilled(TLD, 84)
                .build();
    }

    private static VisitBundle ofClub() {
        return VisitBundle.of(plan(club(), group(CLUB, "a", "b", "c", "d")), FHIR);
    }

    private static VisitBundle ofCag() {
        return VisitBundle.of(plan(cag(), group(CAG, "a", "b")), FHIR);
    }

    private static List<Finding> errors(Resource resource) {
        byte[] json = FHIR.newJsonParser().encodeResourceToString(resource).getBytes(StandardCharsets.UTF_8);
        return GUIDE.validate(json, Format.JSON).stream()
                .filter(finding -> finding.severity() == Finding.Severity.ERROR)
                .toList();
    }

    @Test
    @DisplayName("that is valid by FHIR and by the profiles of this package")
    void valid() {
        assertThat(resources(ofClub())).isNotEmpty().allSatisfy(each -> assertThat(errors(each))
                .isEmpty());
        assertThat(resources(ofCag())).isNotEmpty().allSatisfy(each -> assertThat(errors(each))
                .isEmpty());
    }

    @Test
    @DisplayName("in which every resource but the record claims a profile of this package and is PUT under its own id")
    void claimed() {
        assertThat(ofClub().transaction(List.of(), Set.of()).getEntry()).allSatisfy(entry -> {
            Resource resource = entry.getResource();
            assertThat(entry.getRequest().getMethod()).isEqualTo(Bundle.HTTPVerb.PUT);
            assertThat(entry.getRequest().getUrl()).isEqualTo(resource.fhirType() + "/" + resource.getIdPart());
            assertThat(resource.getMeta().getProfile()).hasSize(resource instanceof Binary ? 0 : 1);
        });
    }

    @Test
    @DisplayName("that is the same every time")
    void deterministic() {
        assertThat(json(ofClub().transaction(List.of(), Set.of())))
                .isEqualTo(json(ofClub().transaction(List.of(), Set.of())));
    }

    @Test
    @DisplayName("with the session: when, where, who, for which group, until when")
    void session_() {
        Encounter session = only(ofClub(), Encounter.class, "Encounter/" + VisitPlan.sessionId(club().session()));

        assertThat(session.getIdentifierFirstRep().getSystem()).isEqualTo("https://s.example");
        assertThat(session.getIdentifierFirstRep().getValue()).isEqualTo("1");
        assertThat(session.getSubject().getReference()).isEqualTo("Group/g");
        assertThat(session.getPeriod().getStartElement().getValueAsString()).isEqualTo("2026-03-04T10:00:00+02:00");
        assertThat(session.getPeriod().getEndElement().getValueAsString()).isEqualTo("2026-03-04T11:00:00+02:00");
        assertThat(session.getLocationFirstRep().getLocation().getReference()).isEqualTo("Location/hall");
        assertThat(session.getServiceProvider().getReference()).isEqualTo("Organization/clinic");
        assertThat(session.getParticipant())
                .extracting(p -> p.getIndividual().getReference(), p -> p.getIndividual()
                        .getDisplay())
                .containsExactly(tuple(null, "Nomsa"), tuple("Practitioner/2", null));
        assertThat(extension(session, Extensions.DELIVERY_MODEL)).isEqualTo(CLUB.canonical());
        assertThat(extension(session, Extensions.NEXT_VISIT))
                .isEqualTo(DAY.plusDays(56).toString());
    }

    @Test
    @DisplayName("with a visit for every member, which says how the member attended")
    void visits() {
        assertThat(all(ofClub(), Encounter.class))
                .filteredOn(Encounter::hasPartOf)
                .extracting(
                        visit -> visit.getSubject().getReference(),
                        visit -> extension(visit, Extensions.ATTENDANCE),
                        visit -> extension(visit, Extensions.ABSENCE_REASON),
                        visit -> extension(visit, Extensions.VISIT_NOTE),
                        visit -> visit.getParticipantFirstRep().getIndividual().getDisplay())
                .containsExactly(
                        tuple("Patient/a", "present", null, "travels in June", null),
                        tuple("Patient/b", "buddy", null, null, "sister"),
                        tuple("Patient/c", "late", null, null, null),
                        tuple("Patient/d", "absent", "travelled", null, null));
    }

    @Test
    @DisplayName("with nothing but the visit for a member who was absent")
    void absent() {
        assertThat(ofClub().response().members().get(3).written())
                .extracting(Reference::getReference)
                .singleElement()
                .asString()
                .startsWith("Encounter/");
    }

    @Test
    @DisplayName("with refills: days, prescription, what is owed, and who took them")
    void refills() {
        List<MedicationDispense> dispenses = all(ofClub(), MedicationDispense.class);

        assertThat(dispenses)
                .extracting(
                        d -> d.getSubject().getReference(),
                        d -> d.getMedicationCodeableConcept()
                                .getCodingFirstRep()
                                .getCode(),
                        d -> d.getDaysSupply().getValue().intValueExact(),
                        d -> d.getAuthorizingPrescriptionFirstRep().getReference(),
                        d -> d.getType().getCodingFirstRep().getCode(),
                        d -> extension(d, Extensions.BUDDY))
                .containsExactly(
                        tuple("Patient/a", "J05AR27", 30, "MedicationRequest/paper", "RFP", null),
                        tuple("Patient/a", "J04AC01", 60, null, null, null),
                        tuple("Patient/b", "J05AR27", 60, "MedicationRequest/rx", null, "sister"));
        assertThat(dispenses).allSatisfy(d -> {
            assertThat(d.getDaysSupply().getCode()).isEqualTo("d");
            assertThat(d.getWhenHandedOverElement().getValueAsString()).isEqualTo("2026-03-04T10:00:00+02:00");
            assertThat(d.getReceiver()).isEmpty();
        });
        assertThat(((Quantity) dispenses
                                .get(0)
                                .getExtensionByUrl(Extensions.OWED)
                                .getValue())
                        .getValue())
                .isEqualByComparingTo(BigDecimal.valueOf(30));
    }

    @Test
    @DisplayName("in which the collector of a group receives the refills of those collected for, and no other")
    void collected() {
        assertThat(all(ofCag(), MedicationDispense.class))
                .extracting(d -> d.getSubject().getReference(), d -> d.getReceiverFirstRep()
                        .getReference())
                .containsExactly(tuple("Patient/a", null), tuple("Patient/b", "Patient/a"));
    }

    @Test
    @DisplayName("with a screen that says of each symptom whether the member has it, and how many doses were missed")
    void screens() {
        List<Observation> screens = all(ofClub(), Observation.class).stream()
                .filter(o -> ObservationKind.SYMPTOM_SCREEN
                        .code()
                        .equals(o.getCode().getCodingFirstRep().getCode()))
                .toList();

        assertThat(screens).extracting(o -> o.getSubject().getReference()).containsExactly("Patient/a", "Patient/c");
        assertThat(found(screens.get(0))).containsExactlyInAnyOrder("cough", "fatigue");
        assertThat(found(screens.get(1))).isEmpty();
        assertThat(screens.get(1).getComponent()).hasSize(Symptom.values().length);
        assertThat(screens.get(0).getComponent())
                .filteredOn(c -> ObservationKind.MISSED_DOSES
                        .code()
                        .equals(c.getCode().getCodingFirstRep().getCode()))
                .extracting(c -> c.getValueIntegerType().getValue())
                .containsExactly(2);
    }

    @Test
    @DisplayName("with weight, blood and referrals")
    void weightBloodAndReferrals() {
        VisitBundle bundle = ofClub();

        assertThat(all(bundle, Observation.class))
                .filteredOn(o -> Loinc.BODY_WEIGHT
                        .code()
                        .equals(o.getCode().getCodingFirstRep().getCode()))
                .extracting(o -> o.getValueQuantity().getValue().toPlainString() + " "
                        + o.getValueQuantity().getCode())
                .containsExactly("61.5 kg");
        assertThat(all(bundle, Specimen.class))
                .extracting(
                        s -> s.getSubject().getReference(),
                        s -> s.getType().getCodingFirstRep().getCode(),
                        s -> s.getStatus().toCode(),
                        s -> s.getConditionFirstRep().getCodingFirstRep().getCode(),
                        s -> s.getCollection().hasCollected())
                .containsExactly(
                        tuple("Patient/a", "viral-load", "available", "drawn", true),
                        tuple("Patient/a", "cd4", "unavailable", "not-drawn-no-tube", false),
                        tuple("Patient/c", "viral-load", "unsatisfactory", "rejected", true));
        assertThat(all(bundle, ServiceRequest.class))
                .filteredOn(ServiceRequest::hasReasonCode)
                .extracting(
                        r -> r.getSubject().getReference(),
                        r -> r.getReasonCodeFirstRep().getCodingFirstRep().getCode(),
                        r -> r.getPriority().toCode())
                .containsExactly(tuple("Patient/a", "tb-symptoms", "urgent"));
    }

    @Test
    @DisplayName("with the request and the answer as a record that can be read again")
    void record() {
        VisitBundle bundle = ofClub();
        Binary binary = all(bundle, Binary.class).get(0);
        Parameters stored = FHIR.newJsonParser()
                .parseResource(Parameters.class, new String(binary.getData(), StandardCharsets.UTF_8));

        assertThat(GroupVisit.differences(club(), GroupVisit.REQUEST.read((Parameters)
                        stored.getParameter(SessionRecord.REQUEST).getResource())))
                .isEmpty();
        assertThat(json(stored.getParameter(SessionRecord.RESPONSE).getResource()))
                .isEqualTo(json(GroupVisit.RESPONSE.write(bundle.response())));
        assertThat(binary.getSecurityContext().getReference())
                .isEqualTo(bundle.response().session().getReference());
    }

    @Test
    @DisplayName("whose answer names every resource written for a member, and counts")
    void response() {
        VisitBundle bundle = ofClub();
        Set<String> ofMembers = bundle.response().members().stream()
                .flatMap(member -> member.written().stream())
                .map(Reference::getReference)
                .collect(Collectors.toSet());
        Set<String> inBundle = resources(bundle).stream()
                .filter(r -> !(r instanceof Binary))
                .map(r -> r.fhirType() + "/" + r.getIdPart())
                .filter(r -> !r.equals(bundle.response().session().getReference()))
                .collect(Collectors.toSet());

        assertThat(ofMembers).isEqualTo(inBundle);
        assertThat(bundle.response().counts())
                .containsExactly(
                        new Count(CountKind.MEMBERS, 4),
                        new Count(CountKind.TOLD, 4),
                        new Count(CountKind.REFUSED, 0),
                        new Count(CountKind.PRESENT, 1),
                        new Count(CountKind.BUDDY, 1),
                        new Count(CountKind.COLLECTOR, 0),
                        new Count(CountKind.LATE, 1),
                        new Count(CountKind.ABSENT, 1),
                        new Count(CountKind.REFILLS, 3),
                        new Count(CountKind.SPECIMENS, 1),
                        new Count(CountKind.REFERRALS, 1),
                        new Count(CountKind.SCREENED, 2),
                        new Count(CountKind.DISPENSED_WITHOUT_SCREEN, 1));
    }

    @Test
    @DisplayName("in which two packs of one medicine, two specimens and two referrals of a kind stay two")
    void sameKindTwice() {
        GroupVisitRequest request = session()
                .present("Patient/a")
                .screenedWell()
                .refilled(TLD, 30)
                .refilled(TLD, 60)
                .specimen(SpecimenType.VIRAL_LOAD, SpecimenStatus.REJECTED)
                .bloodDrawn(SpecimenType.VIRAL_LOAD)
                .referred(ReferralReason.OTHER, ServiceRequestPriority.ROUTINE)
                .referred(ReferralReason.OTHER, ServiceRequestPriority.URGENT)
                .build();
        VisitBundle bundle = VisitBundle.of(plan(request, group(CLUB, "a")), FHIR);

        assertThat(all(bundle, MedicationDispense.class))
                .extracting(d -> d.getDaysSupply().getValue().intValueExact())
                .containsExactly(30, 60);
        assertThat(all(bundle, Specimen.class))
                .extracting(s -> s.getStatus().toCode())
                .containsExactly("unsatisfactory", "available");
        assertThat(all(bundle, ServiceRequest.class))
                .filteredOn(ServiceRequest::hasReasonCode)
                .extracting(r -> r.getPriority().toCode())
                .containsExactly("routine", "urgent");
        assertThat(bundle.response().members().get(0).written())
                .extracting(Reference::getReference)
                .doesNotHaveDuplicates();
    }

    @Test
    @DisplayName("with medicines that have no code, told apart by their names")
    void medicinesWithoutCode() {
        GroupVisitRequest request = session()
                .present("Patient/a")
                .screenedWell()
                .refilled(new org.hl7.fhir.r4.model.CodeableConcept().setText("TLD"), 60)
                .refilled(new org.hl7.fhir.r4.model.CodeableConcept().setText("cotrimoxazole"), 60)
                .build();
        VisitBundle bundle = VisitBundle.of(plan(request, group(CLUB, "a")), FHIR);

        assertThat(all(bundle, MedicationDispense.class))
                .extracting(d -> d.getMedicationCodeableConcept().getText())
                .containsExactly("TLD", "cotrimoxazole");
    }

    @Test
    @DisplayName("to which what an earlier record wrote is added as it is withdrawn")
    void withdrawn() {
        Observation earlier = new Observation();
        earlier.setId("Observation/gone");
        earlier.setStatus(Observation.ObservationStatus.ENTEREDINERROR);

        List<BundleEntryComponent> entries =
                ofCag().transaction(List.of(earlier), Set.of()).getEntry();

        assertThat(entries.get(entries.size() - 1).getResource()).isSameAs(earlier);
        assertThat(entries.get(entries.size() - 1).getRequest().getUrl()).isEqualTo("Observation/gone");
    }

    @Test
    @DisplayName("that leaves alone what a correction writes as it was written, by the record of the session alone")
    void unchanged() {
        VisitBundle first = ofClub();
        StoredSession.RecordedVersion record =
                SessionRecord.read(all(first, Binary.class).get(0), FHIR);
        Set<String> written = first.response().members().stream()
                .flatMap(member -> member.written().stream())
                .map(Reference::getReference)
                .collect(Collectors.toSet());
        VisitBundle corrected = VisitBundle.of(plan(club("62"), group(CLUB, "a", "b", "c", "d")), FHIR);
        Set<String> changed = new HashSet<>(written);
        changed.removeAll(corrected.unchanged(record));

        assertThat(ofClub().unchanged(record)).isEqualTo(written);
        assertThat(changed).singleElement().satisfies(reference -> assertThat(
                        only(corrected, Observation.class, reference)
                                .getCode()
                                .getCodingFirstRep()
                                .getCode())
                .isEqualTo(Loinc.BODY_WEIGHT.code()));
    }

    private static List<String> found(Observation screen) {
        return screen.getComponent().stream()
                .filter(c -> c.hasValueBooleanType() && c.getValueBooleanType().booleanValue())
                .map(c -> c.getCode().getCodingFirstRep().getCode())
                .toList();
    }

    private static List<Resource> resources(VisitBundle bundle) {
        return bundle.transaction(List.of(), Set.of()).getEntry().stream()
                .map(BundleEntryComponent::getResource)
                .toList();
    }

    private static <T extends Resource> List<T> all(VisitBundle bundle, Class<T> type) {
        return resources(bundle).stream()
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
    }

    private static <T extends Resource> T only(VisitBundle bundle, Class<T> type, String reference) {
        return all(bundle, type).stream()
                .filter(r -> reference.equals(r.fhirType() + "/" + r.getIdPart()))
                .findFirst()
                .orElseThrow();
    }

    private static @org.jspecify.annotations.Nullable String extension(
            org.hl7.fhir.r4.model.DomainResource resource, String url) {
        Base value =
                resource.hasExtension(url) ? resource.getExtensionByUrl(url).getValue() : null;
        return value instanceof Reference reference
                ? reference.getDisplay()
                : value == null ? null : value.primitiveValue();
    }

    private static String json(Resource resource) {
        return FHIR.newJsonParser().encodeResourceToString(resource);
    }

    private static Quantity tablets(int count) {
        return new Quantity().setValue(count).setUnit("tablet");
    }
}
