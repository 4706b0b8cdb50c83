package org.artgroups.testing;

import static org.artgroups.fhir.visit.GroupVisitRequest.Refill.tld;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.artgroups.client.ArtGroupsClient;
import org.artgroups.fhir.generated.AbsenceReason;
import org.artgroups.fhir.generated.Canonicals;
import org.artgroups.fhir.generated.Extensions;
import org.artgroups.fhir.operation.ProblemException;
import org.artgroups.fhir.visit.GroupVisit;
import org.artgroups.fhir.visit.GroupVisitRequest;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.CanonicalType;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.Group;
import org.hl7.fhir.r4.model.Organization;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.junit.jupiter.api.BeforeEach;

/** A facility with a club of two clients, a club of nobody, and a client who is in none: others for every test, on any server. */
abstract class Clubs {
    static final LocalDate DAY = LocalDate.of(2025, 3, 5);
    static final String MODEL = "hcw-managed-group";

    private static final AtomicInteger COUNTER = new AtomicInteger();

    final int number = COUNTER.incrementAndGet();
    final String clinic = "contract-clinic-" + number;
    final String club = "contract-club-" + number;
    final String other = "contract-other-" + number;
    final String a = "contract-a-" + number;
    final String b = "contract-b-" + number;
    final String outside = "contract-outside-" + number;

    abstract ArtGroupsClient client();

    @BeforeEach
    void twoGroups() {
        Bundle bundle = new Bundle().setType(Bundle.BundleType.TRANSACTION);
        for (String id : List.of(a, b, outside)) {
            Patient patient = new Patient().setActive(true);
            patient.addIdentifier().setSystem("https://clinic.example/folder").setValue("folder-" + id);
            put(bundle, patient, id);
        }
        put(bundle, new Organization().setName("a clinic"), clinic);
        put(bundle, group(MODEL, a, b).setManagingEntity(new Reference("Organization/" + clinic)), club);
        put(bundle, group(MODEL), other);
        client().send(bundle);
    }

    static Group group(String model, String... members) {
        Group group = new Group()
                .setType(Group.GroupType.PERSON)
                .setActual(true)
                .setActive(true)
                .setName("a group");
        group.addExtension(Extensions.DELIVERY_MODEL, new CanonicalType(Canonicals.BASE + "/PlanDefinition/" + model));
        for (String member : members) {
            group.addMember()
                    .setEntity(new Reference("Patient/" + member))
                    .getPeriod()
                    .setStartElement(new DateTimeType("2024-01-01"));
        }
        return group;
    }

    static void put(Bundle bundle, Resource resource, String id) {
        resource.setId(id);
        bundle.addEntry()
                .setResource(resource)
                .getRequest()
                .setMethod(Bundle.HTTPVerb.PUT)
                .setUrl(resource.fhirType() + "/" + id);
    }

    /** The club's session: one came and was given 90 days of medicines, the other was ill. */
    GroupVisitRequest session(String weight) {
        return GroupVisit.session("https://sender.example/sessions", "contract-" + number)
                .on(DAY)
                .facilitatedBy("Nomsa")
                .present("Patient/" + a)
                .screenedWell()
                .weighed(weight)
                .refilled(tld(90))
                .absent("Patient/" + b, AbsenceReason.ILL)
                .build();
    }

    /** What a call is refused for: code, element, words. */
    static List<String> faults(ThrowingCallable call) {
        return catchThrowableOfType(call, ProblemException.class).faults().stream()
                .map(fault -> fault.problem().code() + " " + fault.describe())
                .toList();
    }
}
