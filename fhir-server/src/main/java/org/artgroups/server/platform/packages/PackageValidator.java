package org.artgroups.server.platform.packages;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.DefaultProfileValidationSupport;
import ca.uhn.fhir.validation.FhirValidator;
import ca.uhn.fhir.validation.ResultSeverityEnum;
import ca.uhn.fhir.validation.ValidationOptions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import org.artgroups.fhir.definitions.FhirPackage;
import org.hl7.fhir.common.hapi.validation.support.CommonCodeSystemsTerminologyService;
import org.hl7.fhir.common.hapi.validation.support.InMemoryTerminologyServerValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.NpmPackageValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.PrePopulatedValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.SnapshotGeneratingValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.ValidationSupportChain;
import org.hl7.fhir.common.hapi.validation.validator.FhirInstanceValidator;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.CodeSystem;
import org.hl7.fhir.r4.model.CodeSystem.CodeSystemContentMode;
import org.hl7.fhir.r4.model.Resource;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/**
 * HL7's validator with the package the server is built with, and nothing else but FHIR R4: without database or network.
 * The first use takes seconds, as all definitions are then read. Thread-safe.
 */
@Component
public class PackageValidator {

    private static final Set<ResultSeverityEnum> WRONG = Set.of(ResultSeverityEnum.ERROR, ResultSeverityEnum.FATAL);

    private final Supplier<FhirValidator> validator;

    /** A validator that is made when it is first used. */
    public PackageValidator(FhirContext fhirContext) {
        this.validator = SingletonSupplier.of(() -> make(fhirContext));
    }

    /** What is wrong with a resource by FHIR, by the profiles it claims and by {@code profiles}: {@code element: reason}. */
    public List<String> errors(Resource resource, String... profiles) {
        ValidationOptions options = new ValidationOptions();
        for (String profile : profiles) {
            options.addProfile(profile);
        }
        return validator.get().validateWithResult(resource, options).getMessages().stream()
                .filter(message -> WRONG.contains(message.getSeverity()))
                .map(message -> message.getLocationString() + ": " + message.getMessage())
                .distinct()
                .toList();
    }

    /** The supplements of the package as parts of the code systems themselves, which are not at hand. */
    private static PrePopulatedValidationSupport parts(NpmPackageValidationSupport own, FhirContext fhirContext) {
        PrePopulatedValidationSupport parts = new PrePopulatedValidationSupport(fhirContext);
        for (IBaseResource resource : Objects.requireNonNull(own.fetchAllConformanceResources())) {
            if (resource instanceof CodeSystem codes && codes.hasSupplements()) {
                CodeSystem part = codes.copy();
                part.setUrl(codes.getSupplements()).setContent(CodeSystemContentMode.FRAGMENT);
                part.setSupplements(null).setVersion(null);
                parts.addCodeSystem(part);
            }
        }
        return parts;
    }

    private static FhirValidator make(FhirContext fhirContext) {
        NpmPackageValidationSupport own = new NpmPackageValidationSupport(fhirContext);
        try {
            own.loadPackageFromClasspath("classpath:" + FhirPackage.LOCATION.substring(1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        FhirInstanceValidator module = new FhirInstanceValidator(new ValidationSupportChain(
                parts(own, fhirContext),
                own,
                new DefaultProfileValidationSupport(fhirContext),
                new CommonCodeSystemsTerminologyService(fhirContext),
                new InMemoryTerminologyServerValidationSupport(fhirContext),
                new SnapshotGeneratingValidationSupport(fhirContext)));
        module.setAssumeValidRestReferences(true);
        module.setErrorForUnknownProfiles(true);
        return fhirContext.newValidator().registerValidatorModule(module);
    }
}
