package org.artgroups.fhir.operation;

import ca.uhn.fhir.context.FhirContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.hl7.fhir.r4.model.OperationDefinition;

/** The operation definitions shipped with this library. */
public final class OperationDefinitions {
    private OperationDefinitions() {}

    /**
     * A new copy of the definition of one operation.
     *
     * @param name id of the OperationDefinition, or where it is the same the name of the operation, with {@code $}
     * @throws IllegalArgumentException if there is no such operation
     */
    public static OperationDefinition shipped(String name) {
        String resource = "/org/artgroups/fhir/operations/" + name.replace("$", "") + ".json";
        try (InputStream json = OperationDefinitions.class.getResourceAsStream(resource)) {
            if (json == null) {
                throw new IllegalArgumentException("there is no operation " + name);
            }
            return FhirContext.forR4Cached().newJsonParser().parseResource(OperationDefinition.class, json);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
