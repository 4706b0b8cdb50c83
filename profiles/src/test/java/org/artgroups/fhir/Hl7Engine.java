package org.artgroups.fhir;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.hl7.fhir.r5.elementmodel.Element;
import org.hl7.fhir.r5.elementmodel.Manager;
import org.hl7.fhir.r5.elementmodel.Manager.FhirFormat;
import org.hl7.fhir.r5.model.CanonicalResource;
import org.hl7.fhir.r5.model.CanonicalType;
import org.hl7.fhir.r5.utils.validation.IResourceValidator;
import org.hl7.fhir.r5.utils.validation.IValidatorResourceFetcher;
import org.hl7.fhir.utilities.http.ManagedWebAccess;
import org.hl7.fhir.utilities.http.ManagedWebAccess.WebAccessPolicy;
import org.hl7.fhir.utilities.validation.ValidationMessage;
import org.hl7.fhir.utilities.validation.ValidationMessage.IssueSeverity;
import org.hl7.fhir.validation.ValidationEngine;
import org.hl7.fhir.validation.instance.InstanceValidator;
import org.jspecify.annotations.Nullable;

/**
 * HL7's validation engine, that which the IG Publisher and its command run, with the package and FHIR R4 and nothing else:
 * no network, no terminology server. Not thread-safe.
 */
final class Hl7Engine {

    private final ValidationEngine engine;
    private final InstanceValidator validator;

    /**
     * An engine that knows the package.
     *
     * @param resources what references may lead to: JSON by {@code Type/id}
     */
    Hl7Engine(Map<String, byte[]> resources) throws IOException {
        FhirHome.prepare();
        ManagedWebAccess.setAccessPolicy(WebAccessPolicy.PROHIBITED);
        try {
            engine = new ValidationEngine.ValidationEngineBuilder()
                    .withVersion("4.0.1")
                    .withNoTerminologyServer()
                    .fromSource(FhirHome.CORE);
            engine.getIgLoader()
                    .loadIg(
                            engine.getIgs(),
                            engine.getBinaries(),
                            FhirPackage.file().toString(),
                            false);
            engine.connectToTSServer(null, null, null, true);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
        // identifiers of the examples are in systems of example.org
        engine.getDefaultInstanceValidatorParameters().setAllowExampleUrls(true);
        engine.setFetcher(new WithinThePackage(engine, resources));
        engine.prepare();
        validator = engine.getValidator(FhirFormat.JSON);
    }

    /**
     * What is wrong with a resource, or most likely so.
     *
     * @param name it is known by, {@code Type/id}
     * @param json the resource
     * @return errors and warnings; what is only for information is left out
     */
    List<Complaint> complaints(String name, byte[] json) throws IOException {
        List<ValidationMessage> messages = new ArrayList<>();
        validator.validate(null, messages, new ByteArrayInputStream(json), FhirFormat.JSON, new ArrayList<>());
        return messages.stream()
                .filter(message -> message.getLevel() != IssueSeverity.INFORMATION)
                .map(message -> Complaint.of(name, message))
                .toList();
    }

    /** What a reference leads to: another resource of the package, or nothing. */
    private record WithinThePackage(ValidationEngine engine, Map<String, byte[]> resources)
            implements IValidatorResourceFetcher {

        @Override
        public @Nullable Element fetch(IResourceValidator validator, Object context, String url) throws IOException {
            byte[] json = resources.get(url);
            return json == null
                    ? null
                    : Manager.parseSingle(engine.getContext(), new ByteArrayInputStream(json), FhirFormat.JSON);
        }

        @Override
        public boolean resolveURL(
                IResourceValidator validator,
                Object context,
                String path,
                String url,
                String type,
                boolean canonical,
                List<CanonicalType> targets) {
            return false;
        }

        @Override
        public byte @Nullable [] fetchRaw(IResourceValidator validator, String source) {
            return null;
        }

        @Override
        public IValidatorResourceFetcher setLocale(Locale locale) {
            return this;
        }

        @Override
        public @Nullable CanonicalResource fetchCanonicalResource(
                IResourceValidator validator, Object context, String url) {
            return null;
        }

        @Override
        public boolean fetchesCanonicalResource(IResourceValidator validator, String url) {
            return false;
        }

        @Override
        public Set<ResourceVersionInformation> fetchCanonicalResourceVersions(
                IResourceValidator validator, Object context, String url) {
            return Set.of();
        }
    }
}
