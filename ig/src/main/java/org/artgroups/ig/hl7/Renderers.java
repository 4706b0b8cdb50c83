package org.artgroups.ig.hl7;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Locale;
import org.artgroups.ig.artifact.Artifact;
import org.artgroups.ig.artifact.ArtifactKind;
import org.artgroups.ig.artifact.Artifacts;
import org.hl7.fhir.r5.conformance.profile.ProfileUtilities;
import org.hl7.fhir.r5.context.SimpleWorkerContext;
import org.hl7.fhir.r5.elementmodel.Manager;
import org.hl7.fhir.r5.elementmodel.Manager.FhirFormat;
import org.hl7.fhir.r5.model.Resource;
import org.hl7.fhir.r5.model.StructureDefinition;
import org.hl7.fhir.r5.renderers.Renderer.RenderingStatus;
import org.hl7.fhir.r5.renderers.RendererFactory;
import org.hl7.fhir.r5.renderers.StructureDefinitionRenderer;
import org.hl7.fhir.r5.renderers.utils.RenderingContext;
import org.hl7.fhir.r5.renderers.utils.RenderingContext.GenerationRules;
import org.hl7.fhir.r5.renderers.utils.RenderingContext.ResourceRendererMode;
import org.hl7.fhir.r5.renderers.utils.RenderingContext.StructureDefinitionRendererMode;
import org.hl7.fhir.r5.renderers.utils.ResourceWrapper;
import org.hl7.fhir.r5.utils.EOperationOutcome;
import org.hl7.fhir.utilities.MarkDownProcessor;
import org.hl7.fhir.utilities.json.parser.JsonParser;
import org.hl7.fhir.utilities.validation.ValidationOptions;
import org.hl7.fhir.utilities.xhtml.XhtmlComposer;
import org.hl7.fhir.utilities.xhtml.XhtmlNode;
import org.jsoup.nodes.Element;

/** HL7's renderers, set up for the package. Not thread-safe. */
public final class Renderers {

    /** Folder in which the tables look for pictures of a tree. It need not be there: they are taken away again. */
    private static final String NO_PICTURES = "no-pictures";

    private final Artifacts artifacts;
    private final SimpleWorkerContext context;
    private final RenderingContext rendering;
    private final String specification;

    /**
     * Reads FHIR's own definitions, which takes seconds.
     *
     * @param specification address of FHIR R4's pages, with a slash at its end
     */
    public Renderers(Artifacts artifacts, String specification) throws IOException {
        this.artifacts = artifacts;
        this.specification = specification;
        this.context = Definitions.context(artifacts, new SpecificationLinks(specification));
        PackageLinks links = new PackageLinks(context, artifacts);
        rendering = new RenderingContext(
                context,
                new MarkDownProcessor(MarkDownProcessor.Dialect.COMMON_MARK),
                ValidationOptions.defaults(),
                specification,
                "",
                Locale.ENGLISH,
                ResourceRendererMode.TECHNICAL,
                GenerationRules.IG_PUBLISHER);
        rendering.setPkp(links);
        rendering.setResolver(links);
        rendering.setProfileUtilities(new ProfileUtilities(context, new ArrayList<>(), links));
        rendering.setStructureMode(StructureDefinitionRendererMode.SUMMARY);
        rendering.setDefinitionsTarget(PackageLinks.NO_SUCH_PAGE);
        // else the tables write image files where they please
        rendering.setInlineGraphics(true);
    }

    /** What a profile or extension changes of its base, as a table of elements. */
    public Element differential(Artifact artifact) throws IOException {
        return elements(artifact, true, "d");
    }

    /** A profile or extension with all elements, as a table. */
    public Element snapshot(Artifact artifact) throws IOException {
        return elements(artifact, false, "s");
    }

    private Element elements(Artifact artifact, boolean differential, String prefix) throws IOException {
        StructureDefinition structure =
                context.fetchResource(StructureDefinition.class, artifact.url().orElseThrow());
        XhtmlNode table = new StructureDefinitionRenderer(rendering)
                .generateTable(
                        new RenderingStatus(),
                        artifact.type() + "-" + artifact.id() + PackageLinks.NO_SUCH_PAGE,
                        structure,
                        differential,
                        NO_PICTURES,
                        true,
                        artifact.id(),
                        !differential,
                        specification,
                        "",
                        false,
                        false,
                        new HashSet<>(),
                        false,
                        rendering.withUniqueLocalPrefix(prefix),
                        prefix + "_",
                        ResourceWrapper.forResource(rendering.getContextUtilities(), structure),
                        prefix);
        return ElementTable.of(html(table), artifacts);
    }

    /** The resource in words and tables. */
    public Element narrative(Artifact artifact) throws IOException {
        ResourceWrapper resource =
                artifact.kind() == ArtifactKind.EXAMPLE ? example(artifact, rendering) : definition(artifact);
        try {
            return Narrative.of(
                    html(RendererFactory.factory(resource, rendering).buildNarrative(resource)));
        } catch (EOperationOutcome e) {
            throw new IOException(artifact.reference() + " cannot be rendered", e);
        }
    }

    private ResourceWrapper definition(Artifact artifact) {
        return ResourceWrapper.forResource(
                rendering.getContextUtilities(),
                context.fetchResource(Resource.class, artifact.url().orElseThrow()));
    }

    /** As R4 has it: what R5 calls otherwise, such as a medication, would be left out. */
    static ResourceWrapper example(Artifact artifact, RenderingContext rendering) throws IOException {
        byte[] json = JsonParser.composeBytes(artifact.json());
        return ResourceWrapper.forResource(
                rendering.getContextUtilities(),
                Manager.parseSingle(rendering.getContext(), new ByteArrayInputStream(json), FhirFormat.JSON));
    }

    private static String html(XhtmlNode node) throws IOException {
        return new XhtmlComposer(XhtmlComposer.HTML).compose(node);
    }
}
