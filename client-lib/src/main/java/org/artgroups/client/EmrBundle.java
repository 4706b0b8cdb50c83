package org.artgroups.client;

import ca.uhn.fhir.context.FhirContext;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.Bundle.HTTPVerb;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;

/**
 * A transaction of an EMR's own records, each known by an identifier of the EMR's: what the server does not have yet is
 * created, what it has is brought up to date, and sending it again changes nothing. All of it is stored, or nothing.
 *
 * <pre>{@code
 * Patient client = new Patient();
 * client.addIdentifier().setSystem("https://emr.example/patients").setValue("4711");
 * Observation viralLoad = new Observation().setSubject(EmrBundle.to(client)) ...
 * artGroups.send(new EmrBundle().put(client).put(viralLoad).build());
 * }</pre>
 *
 * <p>Mutable, for use by one thread. Keeps the resources it is given and does not copy them.
 */
public final class EmrBundle {
    private final Map<String, Resource> resources = new LinkedHashMap<>();

    /** An empty one. */
    public EmrBundle() {
        // nothing is in it yet
    }

    /**
     * Creates the resource, or brings up to date the one with its first identifier that has a system.
     *
     * @throws IllegalArgumentException if it has none, or another resource of the bundle has the same
     */
    public EmrBundle put(Resource resource) {
        if (resources.put(fullUrl(resource), resource) != null) {
            Identifier identifier = identifier(resource);
            throw new IllegalArgumentException(
                    "two resources are " + resource.fhirType() + " of one identifier of " + identifier.getSystem());
        }
        return this;
    }

    /**
     * A reference to a resource that is, or will be, in the same bundle.
     *
     * @throws IllegalArgumentException if it has no identifier with system and value
     */
    public static Reference to(Resource resource) {
        return new Reference(fullUrl(resource));
    }

    /**
     * A reference to a resource that the server has already.
     *
     * @param type {@code Patient}
     * @param system of the identifier it is known by
     * @param value of the identifier it is known by; exactly one resource of the server has it
     */
    public static Reference known(String type, String system, String value) {
        return new Reference(condition(type, new Identifier().setSystem(system).setValue(value)));
    }

    /** The transaction. */
    public Bundle build() {
        Bundle bundle = new Bundle().setType(BundleType.TRANSACTION);
        resources.forEach((fullUrl, resource) -> bundle.addEntry()
                .setFullUrl(fullUrl)
                .setResource(resource)
                .getRequest()
                .setMethod(HTTPVerb.PUT)
                .setUrl(condition(resource.fhirType(), identifier(resource))));
        return bundle;
    }

    /** Whether a bundle can be carried out twice and be as if once: it creates nothing without a condition. */
    static boolean repeatable(Bundle bundle) {
        return bundle.getEntry().stream()
                .map(BundleEntryComponent::getRequest)
                .allMatch(request -> request.getMethod() == HTTPVerb.GET
                        || (request.getMethod() == HTTPVerb.PUT && !request.hasIfMatch())
                        || (request.getMethod() == HTTPVerb.POST && request.hasIfNoneExist()));
    }

    private static String condition(String type, Identifier identifier) {
        return type + "?identifier=" + encoded(identifier.getSystem()) + "|" + encoded(identifier.getValue());
    }

    /** Made of the identifier, so that the same record has the same in every bundle. */
    private static String fullUrl(Resource resource) {
        byte[] name = condition(resource.fhirType(), identifier(resource)).getBytes(StandardCharsets.UTF_8);
        return "urn:uuid:" + UUID.nameUUIDFromBytes(name);
    }

    private static Identifier identifier(Resource resource) {
        return FhirContext.forR4Cached().newTerser().getValues(resource, "identifier", Identifier.class).stream()
                .filter(identifier -> identifier.hasSystem() && identifier.hasValue())
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("a " + resource.fhirType()
                        + " needs an identifier with system and value: by it, it is known when it is sent again"));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text.replaceAll("([\\\\,|$])", "\\\\$1"), StandardCharsets.UTF_8)
                .replace("+", "%20");
    }
}
