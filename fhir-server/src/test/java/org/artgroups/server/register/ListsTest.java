package org.artgroups.server.register;

import static org.artgroups.server.Given.aClient;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.artgroups.fhir.generated.Advice;
import org.artgroups.fhir.generated.Atc;
import org.artgroups.fhir.generated.SpecimenStatus;
import org.artgroups.fhir.generated.SpecimenType;
import org.artgroups.fhir.register.DueList;
import org.artgroups.fhir.register.DueListResponse;
import org.artgroups.fhir.register.MedicineTotal;
import org.artgroups.fhir.register.PackList;
import org.artgroups.fhir.register.PackListResponse;
import org.artgroups.fhir.register.SupplyNeed;
import org.artgroups.fhir.register.SupplyNeedRequest;
import org.artgroups.fhir.register.SupplyNeedResponse;
import org.artgroups.fhir.register.TubeTotal;
import org.artgroups.fhir.visit.GroupVisit;
import org.artgroups.fhir.visit.GroupVisitRequest.Refill;
import org.artgroups.server.Given;
import org.artgroups.server.ServerTest;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.CanonicalType;
import org.hl7.fhir.r4.model.Group;
import org.hl7.fhir.r4.model.Organization;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.Quantity;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.SupplyRequest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The lists before a session")
class ListsTest extends ServerTest {

    private static final LocalDate HELD = LocalDate.of(2026, 3, 4);
    private static final LocalDate AGREED = LocalDate.of(2026, 5, 6);

    private String facility = "";
    private String group = "";
    private String ana = "";
    private String ben = "";

    /** Ana: the viral load of last year, 60 tablets; Ben: blood for CD4 could not be drawn. */
    @BeforeEach
    void aClubOfAFacility() {
        facility = unique("facility");
        group = unique("club");
        ana = unique("ana");
        ben = unique("ben");
        Bundle bundle = Given.aClub(group)
                .withMember(
                        aClient(ana).viralLoad("2025-04-02", 20).prescribed("2026-02-01", "J05AR27", 1, "2027-02-01"),
                        "2024-01-01",
                        null)
                .withMember(
                        aClient(ben).viralLoad("2026-01-05", 20).prescribed("2026-02-01", "J05AR27", 1, "2027-02-01"),
                        "2024-02-01",
                        null)
                .bundle();
        Organization clinic = new Organization().setName("Clinic");
        clinic.setId(facility);
        bundle.addEntry()
                .setResource(clinic)
                .getRequest()
                .setMethod(Bundle.HTTPVerb.PUT)
                .setUrl("Organization/" + facility);
        bundle.getEntry().forEach(entry -> {
            if (entry.getResource() instanceof Group club) {
                club.setManagingEntity(new Reference("Organization/" + facility));
            }
        });
        Answer answer = post("", bundle);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        Answer reported = post(
                "/Group/" + group + "/$group-visit",
                GroupVisit.REQUEST.write(GroupVisit.session("https://example.org/sessions", group + "/" + HELD)
                        .on(HELD)
                        .facilitatedBy("Nomsa")
                        .nextVisit(AGREED)
                        .present("Patient/" + ana)
                        .screenedWell()
                        .refilled(sixtyDays())
                        .present("Patient/" + ben)
                        .screenedWell()
                        .refilled(sixtyDays())
                        .specimen(SpecimenType.CD4, SpecimenStatus.NOT_DRAWN_NO_TUBE)
                        .build()));
        assertThat(reported.status()).as(reported.body()).isEqualTo(200);
    }

    private static Refill sixtyDays() {
        return new Refill(
                Atc.LAMIVUDINE_TENOFOVIR_DISOPROXIL_AND_DOLUTEGRAVIR.concept(),
                new Quantity().setValue(BigDecimal.valueOf(60)).setUnit("tablets"),
                60,
                null,
                null,
                null);
    }

    private Parameters parameters(Answer answer) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return read(Parameters.class, answer);
    }

    private DueListResponse due(String on, String query) {
        return DueList.RESPONSE.read(parameters(get("/" + on + "/$due-list?asOf=2026-04-20" + query)));
    }

    private SupplyNeedResponse need(SupplyNeedRequest request) {
        return SupplyNeed.RESPONSE.read(
                parameters(post("/Organization/" + facility + "/$supply-need", SupplyNeed.REQUEST.write(request))));
    }

    @Test
    @DisplayName("tell the pharmacist what to pack for whom, the tubes to bring, and the sums")
    void packs() {
        PackListResponse list = PackList.RESPONSE.read(parameters(get("/Group/" + group + "/$pack-list")));

        assertThat(list.date()).isEqualTo(AGREED);
        assertThat(list.members())
                .extracting(
                        PackListResponse.Member::seat,
                        member -> member.client().getReference(),
                        PackListResponse.Member::tubes)
                .containsExactly(
                        tuple(1, "Patient/" + ana, List.of(SpecimenType.VIRAL_LOAD)),
                        tuple(2, "Patient/" + ben, List.of(SpecimenType.CD4)));
        assertThat(list.medicines())
                .extracting(MedicineTotal::clients, MedicineTotal::days)
                .containsExactly(tuple(2, 120));
        assertThat(list.medicines().get(0).sizes()).containsExactly(new MedicineTotal.Size(60, 2));
        assertThat(list.medicines().get(0).quantities())
                .extracting(quantity -> quantity.getValue().intValue(), Quantity::getUnit)
                .containsExactly(tuple(120, "tablets"));
        assertThat(list.tubes())
                .extracting(TubeTotal::type, TubeTotal::count)
                .containsExactlyInAnyOrder(tuple(SpecimenType.VIRAL_LOAD, 1), tuple(SpecimenType.CD4, 1));
    }

    @Test
    @DisplayName("tell what is due in a group, and what of it is overdue")
    void dueInAGroup() {
        DueListResponse list = due("Group/" + group, "&code=vl-due&code=blood-due");

        assertThat(list.groups()).hasSize(1);
        assertThat(list.groups().get(0).session()).isEqualTo(AGREED);
        assertThat(list.groups().get(0).members())
                .extracting(
                        member -> member.client().getReference(),
                        member -> member.due().get(0).code(),
                        member -> member.due().get(0).overdue())
                .containsExactly(
                        tuple("Patient/" + ana, Advice.VL_DUE, true), tuple("Patient/" + ben, Advice.BLOOD_DUE, false));
        assertThat(list.groups().get(0).members())
                .flatExtracting(member -> member.due().stream()
                        .map(item -> item.about() == null
                                ? ""
                                : item.about().getReferenceElement().getResourceType())
                        .toList())
                .containsExactly("", "ServiceRequest");
        assertThat(due("Group/" + group, "&code=vl-due&code=blood-due&overdue=true")
                        .counts())
                .extracting(DueListResponse.Count::code, DueListResponse.Count::overdue)
                .containsExactly(tuple(Advice.VL_DUE, 1));
    }

    @Test
    @DisplayName("tell the same of all groups of a facility, and name a group of which nothing can be said")
    void dueInAFacility() {
        String strange = unique("strange");
        Bundle bundle = Given.aClub(strange).bundle();
        bundle.getEntry().forEach(entry -> {
            if (entry.getResource() instanceof Group club) {
                club.setManagingEntity(new Reference("Organization/" + facility));
                club.getExtension().get(0).setValue(new CanonicalType("https://example.org/none"));
            }
        });
        assertThat(post("", bundle).status()).isEqualTo(200);

        DueListResponse list = DueList.FACILITY_RESPONSE.read(
                parameters(get("/Organization/" + facility + "/$due-list?asOf=2026-04-20&code=vl-due")));

        assertThat(list.groups())
                .extracting(each -> each.group().getReference())
                .containsExactly("Group/" + group);
        assertThat(list.leftOut()).extracting(Reference::getReference).containsExactly("Group/" + strange);
    }

    @Test
    @DisplayName("of a facility that nobody knows are not found")
    void unknownFacility() {
        Answer answer = get("/Organization/nobody-knows-it/$due-list");

        assertThat(answer.status()).isEqualTo(404);
        assertThat(diagnostics(answer)).containsExactly("Organization/nobody-knows-it is not known here");
    }

    @Test
    @DisplayName("count for the next sessions of a facility medicines, the buffer of four weeks a member, and tubes")
    void supplyNeed() {
        SupplyNeedResponse need = need(new SupplyNeedRequest(LocalDate.of(2026, 4, 20), 2, null));

        assertThat(need.groups()).hasSize(1);
        assertThat(need.groups().get(0).members()).isEqualTo(2);
        assertThat(need.groups().get(0).days()).containsExactly(AGREED, AGREED.plusWeeks(8));
        SupplyNeedResponse.Medicine medicine = need.medicines().get(0);
        assertThat(medicine.days()).isEqualTo(2 * 2 * 60);
        assertThat(medicine.bufferDays()).isEqualTo(2 * 28);
        assertThat(medicine.needed())
                .extracting(quantity -> quantity.getValue().intValue(), Quantity::getUnit)
                .containsExactly(tuple(240 + 56, "tablets"));
        assertThat(need.tubes())
                .extracting(SupplyNeedResponse.Tube::type, SupplyNeedResponse.Tube::count)
                .containsExactlyInAnyOrder(tuple(SpecimenType.VIRAL_LOAD, 1), tuple(SpecimenType.CD4, 1));
        assertThat(medicine.supplyRequest()).isNull();
    }

    @Test
    @DisplayName("count a viral load again when it comes due again, within so many sessions")
    void dueAgain() {
        SupplyNeedResponse need = need(new SupplyNeedRequest(LocalDate.of(2026, 4, 20), 12, null));

        assertThat(need.groups().get(0).days()).hasSize(12);
        // Ana's on 6 May 2026 and at the first session a year after it, Ben's at the first after 5 January 2027
        assertThat(need.tubes())
                .filteredOn(tube -> tube.type() == SpecimenType.VIRAL_LOAD)
                .extracting(SupplyNeedResponse.Tube::count)
                .containsExactly(3);
    }

    @Test
    @DisplayName("ask for what is needed on demand, and the same once however often")
    void supplyRequests() {
        SupplyNeedRequest request = new SupplyNeedRequest(LocalDate.of(2026, 4, 20), null, true);

        SupplyNeedResponse first = need(request);
        SupplyNeedResponse again = need(request);

        Reference asked = Objects.requireNonNull(first.medicines().get(0).supplyRequest());
        assertThat(Objects.requireNonNull(again.medicines().get(0).supplyRequest())
                        .getReference())
                .isEqualTo(asked.getReference());
        SupplyRequest stored = client().read()
                .resource(SupplyRequest.class)
                .withId(asked.getReferenceElement().getIdPart())
                .execute();
        assertThat(stored.getMeta().getVersionId()).isEqualTo("1");
        assertThat(stored.getQuantity().getValue().intValue()).isEqualTo(296);
        assertThat(stored.getQuantity().getUnit()).isEqualTo("tablets");
    }

    @Test
    @DisplayName("write nothing by GET")
    void byGet() {
        Answer answer = get("/Organization/" + facility + "/$supply-need?request=true");

        assertThat(diagnostics(answer))
                .containsExactly("request: what writes is by POST: a GET may be sent again by anybody");
    }

    @Test
    @DisplayName("know how many sessions are too many, and that none is too few")
    void tooManySessions() {
        for (int sessions : List.of(0, 13)) {
            Answer answer = get("/Organization/" + facility + "/$supply-need?sessions=" + sessions);

            assertThat(answer.status()).isEqualTo(400);
            assertThat(diagnostics(answer))
                    .containsExactly("sessions: " + sessions + " is not between 1 and 12 sessions");
        }
    }

    @Test
    @DisplayName("of a group that has ended are told for its last day, and not for the day after, which is named")
    void ended() {
        dissolve("2026-04-20");

        assertThat(due("Group/" + group, "").groups()).hasSize(1);
        Answer after = get("/Group/" + group + "/$due-list?asOf=2026-04-21");
        assertThat(after.status()).isEqualTo(422);
        assertThat(diagnostics(after))
                .containsExactly("asOf: 2026-04-21 is after the last day of the group, 2026-04-20");
        assertThat(diagnostics(get("/Group/" + group + "/$pack-list")))
                .as("a day that nobody asked for is no element of the request")
                .containsExactly(AGREED + " is after the last day of the group, 2026-04-20");
    }

    @Test
    @DisplayName("of a facility tell of a group that has ended since, as of a day on which it had not")
    void endedSince() {
        dissolve("2026-04-20");

        assertThat(dueInFacility("2026-04-20")).containsExactly("Group/" + group);
        assertThat(dueInFacility("2026-04-21")).isEmpty();
    }

    @Test
    @DisplayName("of a day before the group had members are empty")
    void beforeTheGroup() {
        DueListResponse list = DueList.RESPONSE.read(parameters(get("/Group/" + group + "/$due-list?asOf=2023-12-31")));

        assertThat(list.groups()).allSatisfy(each -> assertThat(each.members()).isEmpty());
        assertThat(list.counts()).isEmpty();
    }

    private void dissolve(String day) {
        Answer answer = post(
                "/Group/" + group + "/$dissolve",
                "{\"resourceType\": \"Parameters\", \"parameter\": [{\"name\": \"reason\", \"valueCode\": \"no-venue\"},"
                        + " {\"name\": \"date\", \"valueDate\": \"" + day + "\"}]}");
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    }

    private List<String> dueInFacility(String asOf) {
        return DueList.FACILITY_RESPONSE
                .read(parameters(get("/Organization/" + facility + "/$due-list?asOf=" + asOf)))
                .groups()
                .stream()
                .map(each -> each.group().getReference())
                .toList();
    }
}
