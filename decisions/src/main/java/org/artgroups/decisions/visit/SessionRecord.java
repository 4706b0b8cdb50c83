package org.artgroups.decisions.visit;

import ca.uhn.fhir.context.FhirContext;
import java.nio.charset.StandardCharsets;
import org.artgroups.fhir.visit.GroupVisit;
import org.artgroups.fhir.visit.GroupVisitRequest;
import org.artgroups.fhir.visit.GroupVisitResponse;
import org.hl7.fhir.r4.model.Binary;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.Reference;

/** The session as it was told and answered, kept so that a repeat can be told from a change and gets the first answer again. */
public final class SessionRecord {

    /** What the record's id is made from. */
    public static final String ID = "record";

    static final String REQUEST = "request";
    static final String RESPONSE = "response";

    private SessionRecord() {}

    /** A Binary that only those who may see the session may see. */
    static Binary of(
            String id,
            Reference session,
            GroupVisitRequest request,
            GroupVisitResponse response,
            FhirContext fhirContext) {
        Parameters stored = new Parameters();
        stored.addParameter().setName(REQUEST).setResource(GroupVisit.REQUEST.write(request));
        stored.addParameter().setName(RESPONSE).setResource(GroupVisit.RESPONSE.write(response));
        Binary binary = new Binary();
        binary.setId(id);
        binary.setContentType("application/fhir+json");
        binary.setSecurityContext(session);
        binary.setData(
                fhirContext.newJsonParser().encodeResourceToString(stored).getBytes(StandardCharsets.UTF_8));
        return binary;
    }

    /** What was told and answered, from a record as it is stored. */
    public static StoredSession.RecordedVersion read(Binary binary, FhirContext fhirContext) {
        Parameters stored = fhirContext
                .newJsonParser()
                .parseResource(Parameters.class, new String(binary.getData(), StandardCharsets.UTF_8));
        return new StoredSession.RecordedVersion(
                String.valueOf(binary.getMeta().getVersionId()),
                GroupVisit.REQUEST.read(part(stored, REQUEST)),
                GroupVisit.RESPONSE.read(part(stored, RESPONSE)));
    }

    private static Parameters part(Parameters stored, String name) {
        return (Parameters) stored.getParameter(name).getResource();
    }
}
