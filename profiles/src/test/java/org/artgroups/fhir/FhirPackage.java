package org.artgroups.fhir;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.DefaultProfileValidationSupport;
import ca.uhn.fhir.validation.FhirValidator;
import ca.uhn.fhir.validation.ResultSeverityEnum;
import ca.uhn.fhir.validation.ValidationResult;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.hl7.fhir.common.hapi.validation.support.CommonCodeSystemsTerminologyService;
import org.hl7.fhir.common.hapi.validation.support.InMemoryTerminologyServerValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.NpmPackageValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.PrePopulatedValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.SnapshotGeneratingValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.ValidationSupportChain;
import org.hl7.fhir.common.hapi.validation.validator.FhirInstanceValidator;
import org.hl7.fhir.r4.model.CodeSystem;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.utilities.npm.NpmPackage;

/** The package as who uses it sees it: what is in it, and a validator that knows nothing else but FHIR R4. */
final class FhirPackage {

    static final FhirContext FHIR = FhirContext.forR4Cached();

    private static final String LOCATION = "/package.tgz";
    private static final FhirValidator VALIDATOR = validator();

    private FhirPackage() {}

    /** All definitions of a type. */
    static <T extends Resource> List<T> definitions(Class<T> type) {
        return read("package").stream().filter(type::isInstance).map(type::cast).toList();
    }

    /** The URL that codes of a code system stand under: of a supplement, that of what it supplements. */
    static String system(CodeSystem codeSystem) {
        return codeSystem.hasSupplements() ? codeSystem.getSupplements() : codeSystem.getUrl();
    }

    /** All examples. */
    static List<Resource> examples() {
        return read("example");
    }

    /** The example with this type and id, {@code Patient/example-thandi}, as a copy of its own. */
    static <T extends Resource> T example(Class<T> type, String id) {
        return examples().stream()
                .filter(type::isInstance)
                .filter(resource -> resource.getIdPart().equals(id))
                .map(type::cast)
                .findFirst()
                .orElseThrow();
    }

    /** What is wrong with a resource, by FHIR and by the profiles it claims: {@code path: message} each. */
    static List<String> errors(Resource resource) {
        return said(VALIDATOR.validateWithResult(resource), ResultSeverityEnum.ERROR, ResultSeverityEnum.FATAL);
    }

    /** What is wrong with a resource given as JSON, by FHIR and by the profiles it claims, warnings included. */
    static List<String> errorsAndWarnings(String json) {
        return said(
                VALIDATOR.validateWithResult(json),
                ResultSeverityEnum.WARNING,
                ResultSeverityEnum.ERROR,
                ResultSeverityEnum.FATAL);
    }

    private static List<String> said(ValidationResult result, ResultSeverityEnum... severities) {
        return result.getMessages().stream()
                .filter(message -> List.of(severities).contains(message.getSeverity()))
                .map(message -> message.getLocationString() + ": " + message.getMessage())
                .distinct()
                .toList();
    }

    /** The package itself. */
    static Path file() {
        try {
            return Path.of(Objects.requireNonNull(FhirPackage.class.getResource(LOCATION))
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Every definition and every example as it is in the package, JSON by {@code Type/id}. */
    static Map<String, byte[]> resources() {
        Map<String, byte[]> resources = new TreeMap<>(json("package"));
        resources.putAll(json("example"));
        return resources;
    }

    private static List<Resource> read(String folder) {
        return json(folder).values().stream()
                .map(json -> (Resource) FHIR.newJsonParser().parseResource(new String(json, StandardCharsets.UTF_8)))
                .toList();
    }

    private static Map<String, byte[]> json(String folder) {
        try (InputStream in = Files.newInputStream(file())) {
            NpmPackage npm = NpmPackage.fromPackage(in);
            Map<String, byte[]> resources = new TreeMap<>();
            for (String file : npm.list(folder)) {
                if (file.endsWith(".json") && !file.startsWith(".") && !file.equals("package.json")) {
                    try (InputStream json = npm.load(folder, file)) {
                        String name = file.substring(0, file.length() - ".json".length());
                        resources.put(name.replaceFirst("-", "/"), json.readAllBytes());
                    }
                }
            }
            return resources;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static FhirValidator validator() {
        NpmPackageValidationSupport npm = new NpmPackageValidationSupport(FHIR);
        try {
            npm.loadPackageFromClasspath("classpath:package.tgz");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        // the supplements stand in for the code systems, which are not at hand
        PrePopulatedValidationSupport parts = new PrePopulatedValidationSupport(FHIR);
        definitions(CodeSystem.class).stream()
                .filter(CodeSystem::hasSupplements)
                .map(codes -> codes.copy()
                        .setUrl(codes.getSupplements())
                        .setContent(CodeSystem.CodeSystemContentMode.FRAGMENT)
                        .setSupplements(null)
                        .setVersion(null))
                .forEach(parts::addCodeSystem);
        FhirInstanceValidator module = new FhirInstanceValidator(new ValidationSupportChain(
                parts,
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
