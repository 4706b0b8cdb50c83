package org.artgroups.operations.example;

import ca.uhn.fhir.context.FhirContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import org.artgroups.fhir.generated.Extensions;
import org.artgroups.fhir.operation.DateOrDateTime;
import org.artgroups.fhir.visit.GroupVisit;
import org.artgroups.fhir.visit.GroupVisitRequest;
import org.artgroups.fhir.visit.SessionBuilder;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.CareTeam;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.Group;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Organization;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.springframework.core.io.ClassPathResource;

/**
 * One group of the example, from the files in the folder of its id: {@code care.json} (who and where, in FHIR), {@code
 * members.csv}, {@code sessions.csv}, {@code register.csv}. The CSV files explain themselves.
 */
public final class ExampleGroup {

    private final String id;
    private final List<Resource> care;
    private final List<ExampleMember> members;

    private ExampleGroup(String id, List<Resource> care) {
        this.id = id;
        this.care = care;
        this.members =
                Table.rows(id + "/members.csv").stream().map(ExampleMember::new).toList();
    }

    /**
     * Reads a group.
     *
     * @param id of the Group, and name of the folder
     */
    public static ExampleGroup read(String id, FhirContext fhirContext) {
        try (InputStream in = new ClassPathResource(id + "/care.json", ExampleGroup.class).getInputStream()) {
            Bundle care = fhirContext.newJsonParser().parseResource(Bundle.class, in);
            return new ExampleGroup(
                    id,
                    care.getEntry().stream()
                            .map(Bundle.BundleEntryComponent::getResource)
                            .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Everybody who is or was a member. */
    public List<ExampleMember> members() {
        return members;
    }

    /** The group, its members and all that is on record of them but its sessions: one transaction. */
    public Bundle bundle() {
        Group group = only(Group.class).copy();
        Enrolling enrolling = new Enrolling(
                new Reference("Group/" + id),
                group.getCode(),
                group.getExtensionByUrl(Extensions.DELIVERY_MODEL),
                group.getManagingEntity(),
                new Reference("CareTeam/" + only(CareTeam.class).getIdElement().getIdPart()),
                names() + "/folder");
        List<Resource> resources =
                new ArrayList<>(care.stream().filter(r -> !(r instanceof Group)).toList());
        resources.add(group);
        for (ExampleMember member : members) {
            group.addMember().setEntity(member.reference()).setPeriod(member.membership());
            resources.addAll(member.resources(enrolling));
        }
        Bundle bundle = new Bundle();
        bundle.setType(Bundle.BundleType.TRANSACTION);
        resources.forEach(resource -> bundle.addEntry()
                .setResource(resource)
                .getRequest()
                .setMethod(Bundle.HTTPVerb.PUT)
                .setUrl(resource.fhirType() + "/" + resource.getIdElement().getIdPart()));
        return bundle;
    }

    /** What the enrolment of every member of a group has in common, and the naming system of the facility's folders. */
    record Enrolling(
            Reference group,
            CodeableConcept family,
            Extension model,
            Reference facility,
            Reference team,
            String folders) {}

    /** The sessions in the order they were held. */
    public List<GroupVisitRequest> sessions() {
        List<CSVRecord> register = Table.rows(id + "/register.csv");
        return Table.rows(id + "/sessions.csv").stream()
                .map(session -> session(session, register))
                .toList();
    }

    private GroupVisitRequest session(CSVRecord session, List<CSVRecord> register) {
        String key = session.get("key");
        SessionBuilder reported = GroupVisit.session(names() + "/session", id + "-" + key)
                .on(DateOrDateTime.parse(session.get("start")))
                .until(DateOrDateTime.parse(session.get("end")))
                .at(session.get("location"))
                .facilitatedBy(session.get("facilitator"))
                .nextVisit(LocalDate.parse(session.get("next")));
        for (CSVRecord row : register) {
            if (!row.get(key).isBlank()) {
                RegisterCell.tell(
                        row.get(key),
                        member(row.get("id")),
                        LocalDate.parse(key),
                        Integer.parseInt(session.get("supply")),
                        reported);
            }
        }
        return reported.build();
    }

    private ExampleMember member(String memberId) {
        return members.stream()
                .filter(member -> member.id().equals(memberId))
                .findFirst()
                .orElseThrow();
    }

    /** What the facility's own naming systems begin with. */
    private String names() {
        Identifier facility = only(Organization.class).getIdentifierFirstRep();
        return facility.getSystem() + "/" + facility.getValue();
    }

    private <T extends Resource> T only(Class<T> type) {
        return care.stream()
                .flatMap(resource -> type.isInstance(resource) ? Stream.of(type.cast(resource)) : Stream.empty())
                .findFirst()
                .orElseThrow();
    }
}
