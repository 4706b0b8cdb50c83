package org.artgroups.ig.hl7;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.artgroups.ig.artifact.Artifact;
import org.artgroups.ig.artifact.ArtifactKind;
import org.artgroups.ig.artifact.Artifacts;
import org.hl7.fhir.r5.conformance.profile.BindingResolution;
import org.hl7.fhir.r5.conformance.profile.ProfileKnowledgeProvider;
import org.hl7.fhir.r5.context.SimpleWorkerContext;
import org.hl7.fhir.r5.model.CanonicalResource;
import org.hl7.fhir.r5.model.ElementDefinition.ElementDefinitionBindingComponent;
import org.hl7.fhir.r5.model.Resource;
import org.hl7.fhir.r5.model.StructureDefinition;
import org.hl7.fhir.r5.model.StructureDefinition.StructureDefinitionKind;
import org.hl7.fhir.r5.model.ValueSet;
import org.hl7.fhir.r5.renderers.utils.RenderingContext;
import org.hl7.fhir.r5.renderers.utils.Resolver.IReferenceResolver;
import org.hl7.fhir.r5.renderers.utils.Resolver.ResourceReferenceKind;
import org.hl7.fhir.r5.renderers.utils.Resolver.ResourceWithReference;
import org.hl7.fhir.r5.renderers.utils.ResourceWrapper;
import org.jspecify.annotations.Nullable;

/** Tells HL7's renderers where the page of a type, a definition or an example is. */
final class PackageLinks implements ProfileKnowledgeProvider, IReferenceResolver {

    /** File name ending of the links HL7's tables make to a page of element definitions, which this guide has not. */
    static final String NO_SUCH_PAGE = "-definitions.html";

    private final SimpleWorkerContext context;
    private final Artifacts artifacts;

    PackageLinks(SimpleWorkerContext context, Artifacts artifacts) {
        this.context = context;
        this.artifacts = artifacts;
    }

    @Override
    public boolean isDatatype(String type) {
        StructureDefinition definition = context.fetchTypeDefinition(type);
        return definition != null && definition.getKind() != StructureDefinitionKind.RESOURCE;
    }

    @Override
    public boolean isPrimitiveType(String type) {
        StructureDefinition definition = context.fetchTypeDefinition(type);
        return definition != null && definition.getKind() == StructureDefinitionKind.PRIMITIVETYPE;
    }

    @Override
    public boolean isResource(String type) {
        StructureDefinition definition = context.fetchTypeDefinition(type);
        return definition != null && definition.getKind() == StructureDefinitionKind.RESOURCE;
    }

    @Override
    public boolean hasLinkFor(String type) {
        return context.fetchTypeDefinition(type) != null;
    }

    @Override
    public @Nullable String getLinkFor(String corePath, String type) {
        StructureDefinition definition = context.fetchTypeDefinition(type);
        return definition == null ? null : definition.getWebPath();
    }

    @Override
    public BindingResolution resolveBinding(
            StructureDefinition definition, ElementDefinitionBindingComponent binding, String path) {
        return resolveBinding(definition, binding.getValueSet(), path);
    }

    @Override
    public BindingResolution resolveBinding(StructureDefinition definition, String url, String path) {
        ValueSet valueSet = context.fetchResource(ValueSet.class, url);
        return valueSet == null
                ? new BindingResolution(url, url)
                : new BindingResolution(valueSet.present(), valueSet.getWebPath());
    }

    /** Address and name with a bar between them, as HL7's tables want it. */
    @Override
    public String getLinkForProfile(StructureDefinition profile, String url) {
        StructureDefinition definition = context.fetchResource(StructureDefinition.class, url);
        return definition == null ? url + "|" + url : definition.getWebPath() + "|" + definition.present();
    }

    @Override
    public boolean prependLinks() {
        return false;
    }

    @Override
    public String getLinkForUrl(String corePath, String url) {
        return context.fetchResource(Resource.class, url) instanceof CanonicalResource definition
                ? definition.getWebPath()
                : url;
    }

    @Override
    public @Nullable String getCanonicalForDefaultContext() {
        return null;
    }

    @Override
    public String getDefinitionsName(Resource resource) {
        return resource.fhirType() + "-" + resource.getIdBase() + NO_SUCH_PAGE;
    }

    @Override
    public @Nullable ResourceWithReference resolve(RenderingContext rendering, String url, @Nullable String version) {
        Artifact artifact = artifacts.find(url).orElse(null);
        if (artifact == null) {
            return null;
        }
        try {
            // the renderer of a report looks into what the report refers to
            ResourceWrapper resource =
                    artifact.kind() == ArtifactKind.EXAMPLE ? Renderers.example(artifact, rendering) : null;
            return new ResourceWithReference(ResourceReferenceKind.EXTERNAL, url, artifact.page(), resource);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public @Nullable String resolveUri(RenderingContext rendering, String uri) {
        return artifacts.find(uri).map(Artifact::page).orElse(null);
    }
}
