package org.artgroups.decisions.visit;

import ca.uhn.fhir.context.FhirContext;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.stream.Collectors;
import org.artgroups.fhir.visit.GroupVisit;
import org.artgroups.fhir.visit.GroupVisitRequest;
import org.artgroups.fhir.visit.GroupVisitResponse;
import org.hl7.fhir.r4.model.Binary;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.Parameters.ParametersParameterComponent;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.StringType;

/** The session as it was sent and answered, kept so that a repeat can be distinguished from a change and gets the first answer again. */
public final class SessionRecord {

    /** What the record's id is made from. */
    public static final String ID = "record";

    static final String REQUEST = "request";
    static final String RESPONSE = "response";
    static final String WRITTEN = "written";

    private SessionRecord() {}

    /** A Binary that only those who may see the session may see. */
    static Binary of(
            String id,
            Reference session,
            GroupVisitRequest request,
            GroupVisitResponse response,
            Map<String, String> fingerprints,
            FhirContext fhirContext) {
        Parameters stored = new Parameters();
        stored.addParameter().setName(REQUEST).setResource(GroupVisit.REQUEST.write(request));
        stored.addParameter().setName(RESPONSE).setResource(GroupVisit.RESPONSE.write(response));
        ParametersParameterComponent written = stored.addParameter().setName(WRITTEN);
        fingerprints.forEach(
                (reference, fingerprint) -> written.addPart().setName(reference).setValue(new StringType(fingerprint)));
        Binary binary = new Binary();
        binary.setId(id);
        binary.setContentType("application/fhir+json");
        binary.setSecurityContext(session);
        binary.setData(
                fhirContext.newJsonParser().encodeResourceToString(stored).getBytes(StandardCharsets.UTF_8));
        return binary;
    }

    /** What was sent and answered, from a record as it is stored. */
    public static StoredSession.RecordedVersion read(Binary binary, FhirContext fhirContext) {
        Parameters stored = fhirContext
                .newJsonParser()
                .parseResource(Parameters.class, new String(binary.getData(), StandardCharsets.UTF_8));
        return new StoredSession.RecordedVersion(
                String.valueOf(binary.getMeta().getVersionId()),
                GroupVisit.REQUEST.read(part(stored, REQUEST)),
                GroupVisit.RESPONSE.read(part(stored, RESPONSE)),
                stored.hasParameter(WRITTEN)
                        ? stored.getParameter(WRITTEN).getPart().stream()
                                .collect(Collectors.toMap(ParametersParameterComponent::getName, part -> part.getValue()
                                        .primitiveValue()))
                        : Map.of());
    }

    /** The same for resources with the same content, and for no others. */
    static String fingerprint(Resource resource, FhirContext fhirContext) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256")
                            .digest(fhirContext
                                    .newJsonParser()
                                    .encodeResourceToString(resource)
                                    .getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Parameters part(Parameters stored, String name) {
        return (Parameters) stored.getParameter(name).getResource();
    }
}
