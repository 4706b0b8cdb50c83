package org.artgroups.samples;

import org.artgroups.client.ArtGroupsClient;
import org.artgroups.fhir.register.PackListRequest;
import org.artgroups.fhir.register.PackListResponse;
import org.artgroups.fhir.register.RegisterRequest;
import org.artgroups.fhir.register.RegisterResponse;

/** Tells of a group's next session who is expected, what is due for whom and what to bring: server, id of the group. */
public final class PrepareSession {
    private PrepareSession() {}

    public static void main(String... args) {
        try (ArtGroupsClient artGroups = ArtGroupsClient.at(args[0]).build()) {
            RegisterResponse register = artGroups.register(args[1], RegisterRequest.NEXT);
            System.out.println(register.date() + ", " + register.members().size() + " members");
            register.members().forEach(member -> member.due()
                    .forEach(due -> System.out.println(
                            member.seat() + ". " + member.client().getReference() + ": " + due.text())));
            PackListResponse toBring = artGroups.packList(args[1], new PackListRequest(register.date()));
            toBring.medicines()
                    .forEach(medicine -> System.out.println(
                            medicine.medication().getCodingFirstRep().getDisplay() + ": " + medicine.days()
                                    + " days for " + medicine.clients()));
            toBring.tubes().forEach(tube -> System.out.println(tube.type().display() + ": " + tube.count() + " tubes"));
        }
    }
}
