package org.artgroups.testing;

import java.time.LocalDate;
import org.artgroups.fhir.generated.Canonicals;
import org.artgroups.fhir.generated.Extensions;
import org.hl7.fhir.r4.model.CanonicalType;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.Group;
import org.hl7.fhir.r4.model.Organization;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.PositiveIntType;
import org.hl7.fhir.r4.model.Reference;

/** What a fake server has on record of a group. What is given is there at once. For use by one thread. */
public final class FakeGroup {
    private static final LocalDate LONG_AGO = LocalDate.of(2020, 1, 1);

    private final Store store;
    private final Group group = new Group().setType(Group.GroupType.PERSON).setActual(true);

    FakeGroup(Store store, String id) {
        this.store = store;
        group.setActive(true).setId(id);
        model("hcw-managed-group");
    }

    /** The delivery model it follows, by its key; {@code hcw-managed-group} if nothing is said. */
    public FakeGroup model(String key) {
        group.getExtension().removeIf(extension -> Extensions.DELIVERY_MODEL.equals(extension.getUrl()));
        group.addExtension(Extensions.DELIVERY_MODEL, new CanonicalType(Canonicals.BASE + "/PlanDefinition/" + key));
        return stored();
    }

    /** How many members it can take. */
    public FakeGroup capacity(int members) {
        group.addExtension(Extensions.CAPACITY, new PositiveIntType(members));
        return stored();
    }

    /** The facility it belongs to: an Organization with this id, which the server has then. */
    public FakeGroup facility(String organization) {
        if (store.read(Organization.class, organization).isEmpty()) {
            store.put((Organization) new Organization().setName(organization).setId(organization));
        }
        group.setManagingEntity(new Reference("Organization/" + organization));
        return stored();
    }

    /** Its members, for years; they are clients of the server, too. */
    public FakeGroup members(String... clients) {
        for (String client : clients) {
            member(client, LONG_AGO);
        }
        return this;
    }

    /** A member since a day. */
    public FakeGroup member(String client, LocalDate since) {
        if (store.read(Patient.class, client).isEmpty()) {
            store.put((Patient) new Patient().setActive(true).setId(client));
        }
        group.addMember()
                .setEntity(new Reference("Patient/" + client))
                .getPeriod()
                .setStartElement(new DateTimeType(since.toString()));
        return stored();
    }

    private FakeGroup stored() {
        store.put(group);
        return this;
    }
}
