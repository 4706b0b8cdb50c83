package org.artgroups.client.outbox;

import static org.artgroups.fhir.visit.GroupVisitRequest.Refill.tld;

import java.time.LocalDate;
import org.artgroups.fhir.visit.GroupVisit;
import org.artgroups.fhir.visit.GroupVisitRequest;

/** Sessions told by their key alone. */
final class Sessions {
    private Sessions() {}

    static GroupVisitRequest session(String key) {
        return session(key, 90);
    }

    static GroupVisitRequest session(String key, int days) {
        return GroupVisit.session("urn:example:sessions", key)
                .on(LocalDate.of(2026, 3, 4))
                .facilitatedBy("Thandi")
                .present("Patient/1")
                .refilled(tld(days))
                .build();
    }
}
