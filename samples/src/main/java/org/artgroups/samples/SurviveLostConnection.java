package org.artgroups.samples;

import static org.artgroups.fhir.visit.GroupVisitRequest.Refill.tld;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import org.artgroups.client.ArtGroupsClient;
import org.artgroups.client.outbox.Delivery;
import org.artgroups.client.outbox.Outbox;
import org.artgroups.fhir.visit.GroupVisit;

/** Takes sessions whatever the network does, and sends what it can: server, folder, then groups and their one member. */
public final class SurviveLostConnection {
    private SurviveLostConnection() {}

    public static void main(String... args) {
        try (ArtGroupsClient artGroups = ArtGroupsClient.at(args[0]).build();
                Outbox outbox = Outbox.open(Path.of(args[1]))) {
            for (int i = 2; i < args.length; i += 2) {
                outbox.add(
                        args[i],
                        GroupVisit.of(args[i])
                                .on(LocalDate.now(ZoneId.systemDefault()))
                                .facilitatedBy("Nomsa")
                                .present("Patient/" + args[i + 1])
                                .refilled(tld(90))
                                .build());
            }
            Delivery delivery = outbox.send(artGroups);
            System.out.println(delivery.delivered().size() + " sent, " + delivery.left() + " waiting");
            outbox.rejected().forEach(visit -> System.out.println(visit.group() + ": " + visit.faults()));
        }
    }
}
