package org.artgroups.decisions.client;

import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Reference;

/** How a request names a client. */
public final class ClientKey {

    private ClientKey() {}

    /**
     * {@code Patient/[id]}, or {@code system|value} of an identifier: the same for every way of naming the same thing. A
     * reference to a server by its address stays as it is: another server's Patient is nobody here, whoever has that id.
     */
    public static String of(Reference client) {
        if (client.hasReference()) {
            IdType id = new IdType(client.getReference());
            if (id.hasBaseUrl()) {
                return client.getReference();
            }
            return (id.hasResourceType() ? id.getResourceType() : "Patient") + "/" + id.getIdPart();
        }
        return (client.getIdentifier().hasSystem() ? client.getIdentifier().getSystem() : "") + "|"
                + client.getIdentifier().getValue();
    }
}
