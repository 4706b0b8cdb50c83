package org.artgroups.samples;

import static org.artgroups.fhir.generated.AbsenceReason.TRAVELLED;
import static org.artgroups.fhir.visit.GroupVisitRequest.Refill.tld;

import java.time.LocalDate;
import java.time.ZoneId;
import org.artgroups.client.ArtGroupsClient;
import org.artgroups.fhir.visit.GroupVisit;
import org.artgroups.fhir.visit.GroupVisitRequest;
import org.artgroups.fhir.visit.GroupVisitResponse;

/** Records the session of a group and shows what to mind: server, id of the group, ids of three members. */
public final class RecordSession {
    private RecordSession() {}

    public static void main(String... args) {
        GroupVisitRequest session = GroupVisit.of(args[1])
                .on(LocalDate.now(ZoneId.systemDefault()))
                .facilitatedBy("Nomsa")
                .present("Patient/" + args[2])
                .screenedWell()
                .weighed("61.5")
                .refilled(tld(90))
                .buddy("Patient/" + args[3], "sister")
                .refilled(tld(90))
                .absent("Patient/" + args[4], TRAVELLED)
                .build();
        try (ArtGroupsClient artGroups = ArtGroupsClient.at(args[0]).build()) {
            GroupVisitResponse recorded = artGroups.recordVisit(args[1], session);
            System.out.println(recorded.replayed() ? "was on record already" : "recorded");
            recorded.members().forEach(member -> member.advice()
                    .forEach(advice -> System.out.println(member.client().getReference() + ": " + advice.text())));
        }
    }
}
