package org.artgroups.ig.hl7;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.DefaultProfileValidationSupport;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import java.util.TreeMap;
import org.artgroups.ig.artifact.Artifact;
import org.artgroups.ig.artifact.Artifacts;
import org.hl7.fhir.convertors.factory.VersionConvertorFactory_40_50;
import org.hl7.fhir.r4.model.CodeSystem;
import org.hl7.fhir.r4.model.MetadataResource;
import org.hl7.fhir.r4.model.StructureDefinition;
import org.hl7.fhir.r5.context.CanonicalResourceManager.CanonicalResourceProxy;
import org.hl7.fhir.r5.context.SimpleWorkerContext;
import org.hl7.fhir.r5.context.SimpleWorkerContext.SimpleWorkerContextBuilder;
import org.hl7.fhir.r5.model.CanonicalResource;
import org.hl7.fhir.r5.model.PackageInformation;
import org.hl7.fhir.r5.model.Parameters;
import org.hl7.fhir.utilities.ByteProvider;
import org.hl7.fhir.utilities.http.ManagedWebAccess;

/** FHIR R4's definitions, from the classpath, and those of the package, as HL7's renderers want them: in R5. */
final class Definitions {

    private static final FhirContext FHIR = FhirContext.forR4Cached();

    private Definitions() {}

    /** A context that knows both, each with the address of its page. It never asks the network. */
    static SimpleWorkerContext context(Artifacts artifacts, SpecificationLinks links) throws IOException {
        ManagedWebAccess.setAccessPolicy(ManagedWebAccess.WebAccessPolicy.PROHIBITED);
        String version = FHIR.getVersion().getVersion().getFhirVersionString();
        SimpleWorkerContext context = new SimpleWorkerContextBuilder()
                .withAllowLoadingDuplicates(true)
                // the one file of FHIR's old definitions that says which version of FHIR this is
                .fromDefinitions(
                        Map.of(
                                "version.info",
                                ByteProvider.forBytes(("version=" + version).getBytes(StandardCharsets.UTF_8))),
                        null,
                        null);
        context.setCanRunWithoutTerminology(true);
        context.setNoTerminologyServer(true);
        context.setExpansionParameters(new Parameters());
        addCore(context, version, artifacts, links);
        // HL7's context knows a URL once: of several versions the newest
        Map<String, CanonicalResource> newest = new TreeMap<>();
        for (Artifact artifact : artifacts.all()) {
            if (artifact.url().isPresent() && artifact.resource().isPresent()) {
                CanonicalResource definition = (CanonicalResource) VersionConvertorFactory_40_50.convertResource(
                        artifact.resource().get());
                definition.setWebPath(artifact.page());
                newest.merge(
                        artifact.url().get(),
                        definition,
                        (one, other) -> one.getVersion().compareTo(other.getVersion()) > 0 ? one : other);
            }
        }
        newest.values().forEach(context::cacheResource);
        return context;
    }

    private static void addCore(
            SimpleWorkerContext context, String version, Artifacts artifacts, SpecificationLinks links) {
        DefaultProfileValidationSupport core = new DefaultProfileValidationSupport(FHIR);
        PackageInformation information = new PackageInformation("hl7.fhir.r4.core", version, Date.from(Instant.EPOCH));
        // what HAPI has not been asked for it has not read
        core.fetchAllStructureDefinitions();
        core.fetchCodeSystem("");
        for (Object resource : core.fetchAllConformanceResources()) {
            MetadataResource definition = (MetadataResource) resource;
            // the package's fragment of a public code system stands in for FHIR's empty one
            if (definition.hasUrl() && artifacts.find(definition.getUrl()).isEmpty()) {
                context.registerResourceFromPackage(new Core(definition, links), information);
            }
        }
    }

    /** One of FHIR's definitions, converted when somebody asks for it. */
    private static final class Core extends CanonicalResourceProxy {

        private final MetadataResource definition;
        private final SpecificationLinks links;

        @SuppressWarnings("NullAway") // HL7's class takes null for "has none"
        Core(MetadataResource definition, SpecificationLinks links) {
            super(
                    definition.fhirType(),
                    SpecificationLinks.lastSegment(definition.getUrl()),
                    definition.getUrl(),
                    definition.getVersion(),
                    null,
                    definition instanceof StructureDefinition structure && structure.hasDerivation()
                            ? structure.getDerivation().toCode()
                            : null,
                    definition instanceof CodeSystem codeSystem && codeSystem.hasContent()
                            ? codeSystem.getContent().toCode()
                            : null);
            this.definition = definition;
            this.links = links;
        }

        @Override
        public CanonicalResource loadResource() {
            CanonicalResource converted = (CanonicalResource) VersionConvertorFactory_40_50.convertResource(definition);
            // HAPI's ids are whole URLs
            converted.setId(getId());
            converted.setWebPath(links.page(converted));
            return converted;
        }
    }
}
