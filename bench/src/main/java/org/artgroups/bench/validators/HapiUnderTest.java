package org.artgroups.bench.validators;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.DefaultProfileValidationSupport;
import ca.uhn.fhir.validation.FhirValidator;
import ca.uhn.fhir.validation.ResultSeverityEnum;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.hl7.fhir.common.hapi.validation.support.CommonCodeSystemsTerminologyService;
import org.hl7.fhir.common.hapi.validation.support.InMemoryTerminologyServerValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.NpmPackageValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.ValidationSupportChain;
import org.hl7.fhir.common.hapi.validation.validator.FhirInstanceValidator;

/** HAPI's, as its documentation sets it up, with the package of the guide. */
final class HapiUnderTest implements ValidatorUnderTest {

    private final FhirValidator validator;

    HapiUnderTest() {
        FhirContext context = FhirContext.forR4Cached();
        NpmPackageValidationSupport guide = new NpmPackageValidationSupport(context);
        try {
            guide.loadPackageFromClasspath("classpath:package.tgz");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        FhirInstanceValidator module = new FhirInstanceValidator(new ValidationSupportChain(
                guide,
                new DefaultProfileValidationSupport(context),
                new CommonCodeSystemsTerminologyService(context),
                new InMemoryTerminologyServerValidationSupport(context)));
        module.setAssumeValidRestReferences(true);
        validator = context.newValidator().registerValidatorModule(module);
    }

    @Override
    public long errors(String json) {
        return validator.validateWithResult(json).getMessages().stream()
                .filter(message -> message.getSeverity() == ResultSeverityEnum.ERROR
                        || message.getSeverity() == ResultSeverityEnum.FATAL)
                .count();
    }
}
