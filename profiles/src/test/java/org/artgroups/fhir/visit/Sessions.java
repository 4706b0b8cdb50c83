package org.artgroups.fhir.visit;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.artgroups.fhir.generated.AbsenceReason;
import org.artgroups.fhir.generated.Atc;
import org.artgroups.fhir.generated.ReferralOutcome;
import org.artgroups.fhir.generated.ReferralReason;
import org.artgroups.fhir.generated.SpecimenStatus;
import org.artgroups.fhir.generated.SpecimenType;
import org.artgroups.fhir.generated.Symptom;
import org.artgroups.fhir.operation.DateOrDateTime;
import org.artgroups.fhir.visit.GroupVisitRequest.OutcomeOfReferral;
import org.artgroups.fhir.visit.GroupVisitRequest.Refill;
import org.artgroups.fhir.visit.GroupVisitRequest.Screen;
import org.artgroups.fhir.visit.GroupVisitRequest.SpecimenTaken;
import org.hl7.fhir.r4.model.Quantity;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.ServiceRequest.ServiceRequestPriority;

/** Sessions to test with. */
public final class Sessions {
    public static final String SYSTEM = "urn:example:sessions";

    private static final Atc TLD = Atc.LAMIVUDINE_TENOFOVIR_DISOPROXIL_AND_DOLUTEGRAVIR;

    private Sessions() {}

    /** A session with everything in it that can be said. */
    public static GroupVisitRequest full() {
        Refill partFill = new Refill(
                TLD.concept(), tablets("60"), 60, new Reference("MedicationRequest/11"), tablets("30"), true);
        return GroupVisit.session(SYSTEM, "2026-03-04-club-7")
                .on(DateOrDateTime.parse("2026-03-04T10:00:00+02:00"))
                .until(DateOrDateTime.parse("2026-03-04T11:00:00+02:00"))
                .at("Location/1")
                .facilitatedBy("Thandi M")
                .facilitatedBy("Practitioner/2")
                .collector("Patient/4")
                .nextVisit(LocalDate.of(2026, 5, 6))
                .correction()
                .inPart()
                .present("Patient/1")
                .screened(new Screen(true, List.of(Symptom.COUGH, Symptom.FEVER), 2))
                .weighed("61.5")
                .pregnant(false)
                .refilled(partFill)
                .bloodDrawn(SpecimenType.VIRAL_LOAD)
                .specimen(new SpecimenTaken(SpecimenType.CD4, SpecimenStatus.NOT_DRAWN_NO_TUBE, true))
                .referred(ReferralReason.TB_SYMPTOMS, ServiceRequestPriority.URGENT)
                .outcome(new OutcomeOfReferral(
                        new Reference("ServiceRequest/7"), ReferralOutcome.TREATED, LocalDate.of(2026, 2, 20)))
                .note("travels in June")
                .buddy("Patient/2", "sister")
                .screenedWell()
                .refilled(TLD, 60)
                .absent("Patient/3", AbsenceReason.TRAVELLED)
                .present("Patient/4")
                .symptoms(Symptom.RASH)
                .collectedFor("Patient/5")
                .late("Patient/6")
                .pickedUp(DateOrDateTime.parse("2026-03-06"))
                .build();
    }

    private static Quantity tablets(String count) {
        return new Quantity().setValue(new BigDecimal(count)).setUnit("tablet").setCode("{tbl}");
    }
}
