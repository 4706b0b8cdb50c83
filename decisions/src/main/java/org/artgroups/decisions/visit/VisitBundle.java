package org.artgroups.decisions.visit;

import ca.uhn.fhir.context.FhirContext;
import java.math.BigDecimal;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.artgroups.decisions.tracing.TracingTask;
import org.artgroups.decisions.visit.VisitPlan.PlannedMember;
import org.artgroups.fhir.generated.EncounterKind;
import org.artgroups.fhir.generated.Extensions;
import org.artgroups.fhir.generated.Profiles;
import org.artgroups.fhir.operation.DateOrDateTime;
import org.artgroups.fhir.visit.GroupVisitRequest.Member;
import org.artgroups.fhir.visit.GroupVisitResponse;
import org.artgroups.fhir.visit.GroupVisitResponse.Count;
import org.artgroups.fhir.visit.GroupVisitResponse.MemberResult;
import org.artgroups.fhir.visit.GroupVisitResponse.RejectedMember;
import org.artgroups.fhir.visit.GroupVisitResponse.ReportedFault;
import org.artgroups.fhir.visit.SessionCounts;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.CanonicalType;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.DateType;
import org.hl7.fhir.r4.model.Duration;
import org.hl7.fhir.r4.model.Encounter;
import org.hl7.fhir.r4.model.Encounter.EncounterStatus;
import org.hl7.fhir.r4.model.Period;
import org.hl7.fhir.r4.model.Quantity;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.Timing.UnitsOfTime;
import org.hl7.fhir.r4.model.Type;
import org.hl7.fhir.r4.model.codesystems.V3ActCode;
import org.hl7.fhir.r4.model.codesystems.V3ParticipationType;
import org.jspecify.annotations.Nullable;

/**
 * A planned session as FHIR: one transaction Bundle and the answer to it. Pure: ids are made from the session's key, so that
 * the answer is known before anything is written.
 */
public final class VisitBundle {

    private final VisitPlan plan;
    private final Map<String, Resource> resources = new LinkedHashMap<>();
    private final Map<String, String> fingerprints = new LinkedHashMap<>();
    private final GroupVisitResponse response;

    private VisitBundle(VisitPlan plan, FhirContext fhirContext) {
        this.plan = plan;
        Reference session = new Reference("Encounter/" + plan.sessionId());
        String record = plan.id(SessionRecord.ID);
        add(session(record));
        List<MemberResult> results = new ArrayList<>();
        for (PlannedMember member : plan.members()) {
            List<Reference> written = new ArrayList<>();
            for (Resource resource : MemberResources.of(member, plan)) {
                written.add(add(resource));
            }
            results.add(new MemberResult(new Reference("Patient/" + member.client()), written, member.advice()));
        }
        this.response =
                new GroupVisitResponse(session, false, plan.nextVisit(), plan.advice(), results, refused(), counts());
        Map<String, Resource> ofMembers = new LinkedHashMap<>(resources);
        ofMembers.remove(session.getReference());
        ofMembers.forEach(
                (reference, resource) -> fingerprints.put(reference, SessionRecord.fingerprint(resource, fhirContext)));
        add(SessionRecord.of(record, session, plan.request(), response, fingerprints, fhirContext));
    }

    /** What to write of a session and what to answer; {@code fhirContext} encodes the record that is kept. */
    public static VisitBundle of(VisitPlan plan, FhirContext fhirContext) {
        return new VisitBundle(plan, fhirContext);
    }

    /** What the sender is told. */
    public GroupVisitResponse response() {
        return response;
    }

    /** What was written of a session as it was recorded before, and is not by this correction of it. */
    public List<Reference> withdraws(StoredSession.RecordedVersion before) {
        return before.written().stream()
                .filter(reference -> !resources.containsKey(reference.getReference()))
                .toList();
    }

    /**
     * What a correction does not touch: resources that it would write as they were written before. The laboratory or the clinic
     * may have gone on with them.
     *
     * @return {@code Type/id}
     */
    public Set<String> unchanged(StoredSession.RecordedVersion before) {
        return before.fingerprints().entrySet().stream()
                .filter(written -> written.getValue().equals(fingerprints.get(written.getKey())))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    /**
     * The transaction: every resource by PUT under its own id; the Tasks of members who have returned, or have not
     * after all; and the referrals that have come to an end.
     *
     * @param withdrawn resources an earlier record of the session wrote and this one does not, marked as entered in error
     * @param unchanged {@code Type/id} of those an earlier record wrote as this one would: they are left as others may have
     *     changed them since
     */
    public Bundle transaction(List<Resource> withdrawn, Set<String> unchanged) {
        Bundle bundle = new Bundle();
        bundle.setType(Bundle.BundleType.TRANSACTION);
        resources.forEach((reference, resource) -> {
            if (!unchanged.contains(reference)) {
                put(bundle, resource);
            }
        });
        withdrawn.forEach(resource -> put(bundle, resource));
        TracingOutcomes.of(plan).forEach(task -> TracingTask.put(bundle, task));
        ReferralOutcomes.of(plan).forEach(referral -> put(bundle, referral)
                .setIfMatch("W/\"" + referral.getIdElement().getVersionIdPart() + "\""));
        return bundle;
    }

    private static Bundle.BundleEntryRequestComponent put(Bundle bundle, Resource resource) {
        String url = resource.fhirType() + "/" + resource.getIdElement().getIdPart();
        return bundle.addEntry()
                .setResource(resource)
                .getRequest()
                .setMethod(Bundle.HTTPVerb.PUT)
                .setUrl(url);
    }

    private Reference add(Resource resource) {
        String reference = resource.fhirType() + "/" + resource.getIdElement().getIdPart();
        resources.put(reference, resource);
        return new Reference(reference);
    }

    /** The session as it is on record, if it is, made into the one that was held. */
    private Encounter session(String record) {
        Encounter known = plan.context().encounter();
        Encounter session = known == null ? new Encounter() : known.copy();
        session.setId(plan.sessionId());
        session.setText(null);
        if (!session.getMeta().hasProfile(Profiles.SESSION)) {
            session.getMeta().addProfile(Profiles.SESSION);
        }
        if (!session.hasIdentifier()) {
            session.addIdentifier(plan.request().session());
        }
        session.setStatus(EncounterStatus.FINISHED);
        if (!session.hasClass_()) {
            session.setClass_(ambulatory());
        }
        if (!session.hasType()) {
            session.addType(EncounterKind.GROUP_SESSION.concept());
        }
        session.setSubject(new Reference("Group/" + plan.context().groupId()));
        session.setPeriod(period(plan));
        session.setLength(length());
        session.setParticipant(null);
        for (Reference facilitator : plan.request().facilitators()) {
            session.addParticipant()
                    .setIndividual(facilitator)
                    .addType(new CodeableConcept(coding(
                            V3ParticipationType.PPRF.getSystem(),
                            V3ParticipationType.PPRF.toCode(),
                            V3ParticipationType.PPRF.getDisplay())));
        }
        setLocation(session);
        Reference facility = plan.context().place().facility();
        if (!session.hasServiceProvider() && facility != null) {
            session.setServiceProvider(facility);
        }
        set(
                session,
                Extensions.DELIVERY_MODEL,
                new CanonicalType(plan.context().model().canonical()));
        set(session, Extensions.NEXT_VISIT, new DateType(plan.nextVisit().toString()));
        set(
                session,
                Extensions.COLLECTOR,
                plan.collector() == null ? null : new Reference("Patient/" + plan.collector()));
        set(session, Extensions.SESSION_RECORD, new Reference("Binary/" + record));
        return session;
    }

    private static void set(Encounter session, String url, @Nullable Type value) {
        session.getExtension().removeIf(extension -> url.equals(extension.getUrl()));
        if (value != null) {
            session.addExtension(url, value);
        }
    }

    private void setLocation(Encounter session) {
        Reference reported = plan.request().location();
        Reference venue = plan.context().place().venue();
        if (reported != null) {
            session.setLocation(null);
            session.addLocation().setLocation(reported);
        } else if (!session.hasLocation() && venue != null) {
            session.addLocation().setLocation(venue);
        }
    }

    /** From start to end of the session, as far as they are known. */
    static Period period(VisitPlan plan) {
        Period period = new Period().setStartElement(plan.request().start().toDateTime());
        DateOrDateTime end = plan.request().end();
        if (end != null) {
            period.setEndElement(end.toDateTime());
        }
        return period;
    }

    private @Nullable Duration length() {
        DateOrDateTime end = plan.request().end();
        if (end == null || end.time() == null || plan.request().start().time() == null) {
            return null;
        }
        Duration length = new Duration();
        length.setValue(ChronoUnit.MINUTES.between(plan.request().start().time(), end.time()));
        length.setUnit("minutes").setSystem(UnitsOfTime.MIN.getSystem()).setCode("min");
        return length;
    }

    private List<Count> counts() {
        List<Member> reported =
                plan.members().stream().map(PlannedMember::reported).toList();
        return SessionCounts.of(
                plan.context().expectedOn(plan.request().start().date()),
                reported,
                plan.leftOut().size());
    }

    private List<RejectedMember> refused() {
        return plan.leftOut().stream()
                .map(member -> new RejectedMember(
                        member.element(),
                        member.client(),
                        member.faults().stream()
                                .map(fault -> new ReportedFault(fault.problem(), fault.element(), fault.text()))
                                .toList()))
                .toList();
    }

    static Coding ambulatory() {
        return coding(V3ActCode.AMB.getSystem(), V3ActCode.AMB.toCode(), V3ActCode.AMB.getDisplay());
    }

    static Coding coding(String system, String code, String display) {
        return new Coding().setSystem(system).setCode(code).setDisplay(display);
    }

    static Quantity quantity(BigDecimal value, String unit, String code) {
        return new Quantity()
                .setValue(value)
                .setUnit(unit)
                .setSystem(UnitsOfTime.D.getSystem())
                .setCode(code);
    }
}
