package org.artgroups.ig;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.DefaultProfileValidationSupport;
import ca.uhn.fhir.validation.FhirValidator;
import ca.uhn.fhir.validation.ResultSeverityEnum;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.hl7.fhir.common.hapi.validation.support.CommonCodeSystemsTerminologyService;
import org.hl7.fhir.common.hapi.validation.support.InMemoryTerminologyServerValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.NpmPackageValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.UnknownCodeSystemWarningValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.ValidationSupportChain;
import org.hl7.fhir.common.hapi.validation.validator.FhirInstanceValidator;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Resource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("What the pages on the first session, and on one as a Bundle, send")
class FirstSessionTest {

    private static final FhirContext FHIR = FhirContext.forR4Cached();
    private static final Set<ResultSeverityEnum> FAULTS = Set.of(ResultSeverityEnum.ERROR, ResultSeverityEnum.FATAL);
    private static FhirValidator validator = FHIR.newValidator();

    @BeforeAll
    @SuppressWarnings("deprecation") // what tells HAPI that not every code system is at hand
    static void theGuideAlone() throws IOException {
        NpmPackageValidationSupport guide = new NpmPackageValidationSupport(FHIR);
        guide.loadPackageFromClasspath("classpath:package.tgz");
        FhirInstanceValidator module = new FhirInstanceValidator(new ValidationSupportChain(
                guide,
                new DefaultProfileValidationSupport(FHIR),
                new CommonCodeSystemsTerminologyService(FHIR),
                new InMemoryTerminologyServerValidationSupport(FHIR),
                new UnknownCodeSystemWarningValidationSupport(FHIR)));
        module.setAssumeValidRestReferences(true);
        module.setErrorForUnknownProfiles(true);
        validator = FHIR.newValidator().registerValidatorModule(module);
    }

    private static Resource sent(String file) throws IOException {
        return (Resource) FHIR.newJsonParser().parseResource(Files.readString(Site.FOLDER.resolve(file)));
    }

    private static List<String> errors(Resource resource) {
        return validator.validateWithResult(resource).getMessages().stream()
                .filter(message -> FAULTS.contains(message.getSeverity()))
                .map(message -> message.getLocationString() + ": " + message.getMessage())
                .toList();
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource({
        "first-session.html, first-clients.json",
        "first-session.html, first-group.json",
        "first-session.html, first-session.json",
        "first-session.html, first-bundle.json",
        "session-bundle.html, session-bundle.json"
    })
    @DisplayName("is valid, and shown on the page as it can be saved")
    void valid(String page, String file) throws IOException {
        assertThat(errors(sent(file))).isEmpty();

        String shown = Objects.requireNonNull(Site.page(page).selectFirst("pre.json[aria-label=" + file + "]"))
                .wholeText();
        assertThat(FHIR.newJsonParser().encodeResourceToString(sent(file)))
                .isEqualTo(FHIR.newJsonParser()
                        .encodeResourceToString(FHIR.newJsonParser().parseResource(shown)));
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"first-bundle.json", "session-bundle.json"})
    @DisplayName("claims a profile of this guide for everything that a session is made of")
    void claimed(String file) throws IOException {
        assertThat(((Bundle) sent(file)).getEntry())
                .isNotEmpty()
                .extracting(BundleEntryComponent::getResource)
                .allSatisfy(
                        resource -> assertThat(resource.getMeta().getProfile()).isNotEmpty());
    }

    @Test
    @DisplayName("would not be valid without what the page says that matters")
    void checked() throws IOException {
        Bundle clients = (Bundle) sent("first-clients.json");
        Stream.of(clients)
                .flatMap(bundle -> bundle.getEntry().stream())
                .map(BundleEntryComponent::getResource)
                .filter(Patient.class::isInstance)
                .forEach(patient -> ((Patient) patient).getIdentifierFirstRep().setSystem(null));

        assertThat(errors(clients)).hasSizeGreaterThanOrEqualTo(2).anyMatch(error -> error.contains("identifier"));
    }
}
