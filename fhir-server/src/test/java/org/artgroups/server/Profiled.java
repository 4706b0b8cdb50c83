package org.artgroups.server;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.DefaultProfileValidationSupport;
import ca.uhn.fhir.validation.FhirValidator;
import ca.uhn.fhir.validation.ResultSeverityEnum;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import org.hl7.fhir.common.hapi.validation.support.CommonCodeSystemsTerminologyService;
import org.hl7.fhir.common.hapi.validation.support.InMemoryTerminologyServerValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.NpmPackageValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.SnapshotGeneratingValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.ValidationSupportChain;
import org.hl7.fhir.common.hapi.validation.validator.FhirInstanceValidator;
import org.hl7.fhir.r4.model.Resource;

/** HL7's validator with the package the server is built with, and nothing else but FHIR R4. */
public final class Profiled {

    private static final FhirContext FHIR = FhirContext.forR4Cached();
    private static final FhirValidator VALIDATOR = validator();

    private Profiled() {}

    /** Asserts that a resource is valid by FHIR and by the profiles it claims. */
    public static void isValid(Resource resource) {
        assertThat(errors(resource)).isEmpty();
    }

    /** What is wrong with a resource, by FHIR and by the profiles it claims. */
    public static List<String> errors(Resource resource) {
        return VALIDATOR.validateWithResult(resource).getMessages().stream()
                .filter(message -> Set.of(ResultSeverityEnum.ERROR, ResultSeverityEnum.FATAL)
                        .contains(message.getSeverity()))
                .map(message -> resource.fhirType() + "/" + resource.getIdPart() + ", " + message.getLocationString()
                        + ": " + message.getMessage())
                .toList();
    }

    private static FhirValidator validator() {
        NpmPackageValidationSupport npm = new NpmPackageValidationSupport(FHIR);
        try {
            npm.loadPackageFromClasspath("classpath:package.tgz");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        FhirInstanceValidator module = new FhirInstanceValidator(new ValidationSupportChain(
                npm,
                new DefaultProfileValidationSupport(FHIR),
                new CommonCodeSystemsTerminologyService(FHIR),
                new InMemoryTerminologyServerValidationSupport(FHIR),
                new SnapshotGeneratingValidationSupport(FHIR)));
        module.setAssumeValidRestReferences(true);
        module.setErrorForUnknownProfiles(true);
        return FHIR.newValidator().registerValidatorModule(module);
    }
}
