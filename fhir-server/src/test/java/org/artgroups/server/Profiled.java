package org.artgroups.server;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import java.util.List;
import org.artgroups.server.platform.packages.PackageValidator;
import org.hl7.fhir.r4.model.Resource;

/** HL7's validator with the package the server is built with, and nothing else but FHIR R4. */
public final class Profiled {

    private static final PackageValidator VALIDATOR = new PackageValidator(FhirContext.forR4Cached());

    private Profiled() {}

    /** Asserts that a resource is valid by FHIR and by the profiles it claims. */
    public static void isValid(Resource resource) {
        assertThat(errors(resource)).isEmpty();
    }

    /** What is wrong with a resource, by FHIR and by the profiles it claims. */
    public static List<String> errors(Resource resource) {
        return VALIDATOR.errors(resource).stream()
                .map(error -> resource.fhirType() + "/" + resource.getIdPart() + ", " + error)
                .toList();
    }
}
