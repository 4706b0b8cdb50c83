package org.artgroups.decisions.visit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.artgroups.decisions.standing.ClinicalSnapshot.Blood;
import org.artgroups.decisions.visit.VisitPlan.PlannedMember;
import org.artgroups.fhir.generated.Profiles;
import org.artgroups.fhir.generated.SpecimenStatus;
import org.artgroups.fhir.generated.SpecimenType;
import org.artgroups.fhir.operation.DateOrDateTime;
import org.artgroups.fhir.visit.GroupVisitRequest.OutcomeOfReferral;
import org.artgroups.fhir.visit.GroupVisitRequest.Referral;
import org.artgroups.fhir.visit.GroupVisitRequest.SpecimenTaken;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.Period;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.ServiceRequest;
import org.hl7.fhir.r4.model.ServiceRequest.ServiceRequestIntent;
import org.hl7.fhir.r4.model.ServiceRequest.ServiceRequestPriority;
import org.hl7.fhir.r4.model.ServiceRequest.ServiceRequestStatus;
import org.hl7.fhir.r4.model.Specimen;
import org.hl7.fhir.r4.model.Task;
import org.jspecify.annotations.Nullable;

/**
 * What is written of one member's blood and referrals. Blood is drawn on an order: the one that waits for it, or a new one.
 * Where blood was rejected, at this session or since an earlier one, a new order replaces the one it was drawn on. Pure.
 */
public final class MemberOrders {

    private final PlannedMember member;
    private final VisitPlan plan;
    private final DateOrDateTime when;
    private final Reference client;
    private final Reference visit;
    private final List<Resource> written = new ArrayList<>();
    private final Map<String, Integer> seen = new HashMap<>();
    /** The orders that wait for blood. */
    private final Map<SpecimenType, Reference> waiting = new LinkedHashMap<>();
    /** The orders whose blood was rejected, and that no other has replaced yet. */
    private final Map<SpecimenType, Reference> rejected = new LinkedHashMap<>();

    private MemberOrders(PlannedMember member, VisitPlan plan, Reference client, Reference visit) {
        this.member = member;
        this.plan = plan;
        this.when = plan.when(member.reported());
        this.client = client;
        this.visit = visit;
        for (Blood blood : member.known().blood()) {
            if (blood.order() != null) {
                (blood.rejected() == null ? waiting : rejected)
                        .put(blood.type(), new Reference("ServiceRequest/" + blood.order()));
            }
        }
    }

    static List<Resource> of(PlannedMember member, VisitPlan plan, Reference client, Reference visit) {
        MemberOrders orders = new MemberOrders(member, plan, client, visit);
        member.reported().specimens().forEach(orders::specimen);
        List.copyOf(orders.rejected.keySet()).forEach(type -> orders.drawAgain(type, orders.urgent(type)));
        member.reported().referrals().forEach(orders::referral);
        member.reported().referralOutcomes().forEach(orders::outcome);
        return orders.written;
    }

    private void specimen(SpecimenTaken taken) {
        SpecimenType type = taken.type();
        Specimen specimen = new Specimen();
        specimen.setId(id("specimen", type.code()));
        specimen.getMeta().addProfile(Profiles.SPECIMEN);
        specimen.setStatus(
                switch (taken.status()) {
                    case DRAWN -> Specimen.SpecimenStatus.AVAILABLE;
                    case NOT_DRAWN, NOT_DRAWN_NO_TUBE -> Specimen.SpecimenStatus.UNAVAILABLE;
                    case REJECTED -> Specimen.SpecimenStatus.UNSATISFACTORY;
                });
        specimen.setType(type.concept());
        specimen.addCondition(taken.status().concept());
        specimen.setSubject(client);
        if (taken.status() == SpecimenStatus.DRAWN || taken.status() == SpecimenStatus.REJECTED) {
            specimen.getCollection().setCollected(when.toDateTime());
        }
        written.add(specimen);
        specimen.addRequest(order(taken));
    }

    /** The order a specimen belongs to; a new one if none waits. */
    private Reference order(SpecimenTaken taken) {
        SpecimenType type = taken.type();
        boolean drawn = taken.status() == SpecimenStatus.DRAWN || taken.status() == SpecimenStatus.REJECTED;
        Reference order = waiting.get(type);
        if (order == null && !drawn) {
            order = drawAgain(type, urgent(type));
        } else if (order == null) {
            ServiceRequest made = order(id("order", type.code()), type, taken.urgent());
            made.setStatus(
                    taken.status() == SpecimenStatus.REJECTED
                            ? ServiceRequestStatus.REVOKED
                            : ServiceRequestStatus.ACTIVE);
            made.setOccurrence(when.toDateTime());
            order = add(made);
        }
        if (drawn) {
            waiting.remove(type);
        }
        if (taken.status() == SpecimenStatus.REJECTED) {
            rejected.put(type, order);
        }
        return order;
    }

    private boolean urgent(SpecimenType type) {
        return member.reported().specimens().stream()
                .anyMatch(specimen -> specimen.type() == type && Boolean.TRUE.equals(specimen.urgent()));
    }

    /** An order for the next session, or if it is urgent for as soon as can be. */
    private Reference drawAgain(SpecimenType type, boolean urgent) {
        ServiceRequest order = order(id("draw-again", type.code()), type, urgent);
        order.setStatus(ServiceRequestStatus.ACTIVE);
        if (!urgent) {
            order.setOccurrence(new DateTimeType(plan.nextVisit().toString()));
        }
        Reference reference = add(order);
        waiting.put(type, reference);
        return reference;
    }

    private ServiceRequest order(String id, SpecimenType type, @Nullable Boolean urgent) {
        ServiceRequest order = new ServiceRequest();
        order.setId(id);
        order.setIntent(ServiceRequestIntent.ORDER);
        order.setPriority(Boolean.TRUE.equals(urgent) ? ServiceRequestPriority.URGENT : ServiceRequestPriority.ROUTINE);
        order.setCode(type.concept());
        order.setSubject(client);
        order.setEncounter(visit);
        order.setAuthoredOnElement(when.toDateTime());
        Reference replaced = rejected.remove(type);
        order.getMeta().addProfile(replaced == null ? Profiles.TEST_ORDER : Profiles.RE_BLEED);
        if (replaced != null) {
            order.addReplaces(replaced);
        }
        return order;
    }

    private Reference add(Resource resource) {
        written.add(resource);
        return new Reference(resource.fhirType() + "/" + resource.getIdElement().getIdPart());
    }

    private void referral(Referral reported) {
        ServiceRequest referral = new ServiceRequest();
        referral.setId(id("referral", reported.reason().code()));
        referral.getMeta().addProfile(Profiles.REFERRAL);
        referral.setStatus(ServiceRequestStatus.ACTIVE);
        referral.setIntent(ServiceRequestIntent.ORDER);
        referral.setPriority(ServiceRequestPriority.fromCode(reported.urgency().toCode()));
        referral.setSubject(client);
        referral.setEncounter(visit);
        referral.setAuthoredOnElement(when.toDateTime());
        referral.addReasonCode(reported.reason().concept());
        written.add(referral);
    }

    private void outcome(OutcomeOfReferral reported) {
        String referral = reported.referral().getReferenceElement().getIdPart();
        Task outcome = new Task();
        outcome.setId(id("outcome", referral));
        outcome.getMeta().addProfile(Profiles.REFERRAL_OUTCOME);
        outcome.setStatus(Task.TaskStatus.COMPLETED);
        outcome.setIntent(Task.TaskIntent.ORDER);
        outcome.setBusinessStatus(reported.outcome().concept());
        outcome.setFocus(new Reference("ServiceRequest/" + referral));
        outcome.setFor(client);
        outcome.setEncounter(visit);
        outcome.setAuthoredOnElement(when.toDateTime());
        if (reported.date() != null) {
            DateTimeType day = new DateTimeType(reported.date().toString());
            outcome.setExecutionPeriod(new Period().setStartElement(day).setEndElement(day.copy()));
        }
        written.add(outcome);
    }

    /** The second of a kind is another one than the first. */
    private String id(String what, String kind) {
        int nth = seen.merge(what + "|" + kind, 1, Integer::sum);
        return nth == 1
                ? plan.id(what, member.client(), kind)
                : plan.id(what, member.client(), kind, String.valueOf(nth));
    }
}
