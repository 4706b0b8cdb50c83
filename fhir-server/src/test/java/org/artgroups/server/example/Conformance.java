package org.artgroups.server.example;

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

/** A validator that knows FHIR R4 and the package, and not what the server has stored. */
final class Conformance {

    private static final FhirContext FHIR = FhirContext.forR4Cached();
    private static final FhirValidator VALIDATOR = validator();

    private Conformance() {}

    /** What is wrong with a resource, by FHIR and by the profiles it claims. */
    static List<String> errors(Resource resource) {
        return VALIDATOR.validateWithResult(resource).getMessages().stream()
                .filter(message -> Set.of(ResultSeverityEnum.ERROR, ResultSeverityEnum.FATAL)
                        .contains(message.getSeverity()))
                .map(message ->
                        resource.fhirType() + "/" + resource.getIdElement().getIdPart() + ", "
                                + message.getLocationString() + ": " + message.getMessage())
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
