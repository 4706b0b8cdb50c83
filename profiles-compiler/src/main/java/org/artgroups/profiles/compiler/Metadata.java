package org.artgroups.profiles.compiler;

import org.hl7.fhir.r4.model.DomainResource;
import org.hl7.fhir.r4.model.ImplementationGuide;
import org.hl7.fhir.r4.model.MetadataResource;
import org.hl7.fhir.r4.model.Narrative;
import org.hl7.fhir.r4.utils.ToolingExtensions;
import org.hl7.fhir.utilities.StandardsStatus;
import org.hl7.fhir.utilities.xhtml.NodeType;
import org.hl7.fhir.utilities.xhtml.XhtmlNode;

/**
 * What every definition says of itself, as the IG Publisher would add it from the guide: version, publisher, contact, date,
 * jurisdiction, the status of the standard, and a narrative made of its title and description. What a definition says itself
 * stays.
 */
final class Metadata {

    private final ImplementationGuide guide;
    private final String base;

    Metadata(ImplementationGuide guide, String base) {
        this.guide = guide;
        this.base = base;
    }

    void complete(MetadataResource definition) {
        // a part of somebody else's code system has no version of ours
        if (!definition.hasVersion() && definition.getUrl().startsWith(base)) {
            definition.setVersion(guide.getVersion());
        }
        if (!definition.hasPublisher()) {
            definition.setPublisher(guide.getPublisher());
        }
        if (!definition.hasContact()) {
            guide.getContact().forEach(contact -> definition.addContact(contact.copy()));
        }
        if (!definition.hasDate() && guide.hasDate()) {
            definition.setDateElement(guide.getDateElement().copy());
        }
        if (!definition.hasJurisdiction()) {
            guide.getJurisdiction().forEach(jurisdiction -> definition.addJurisdiction(jurisdiction.copy()));
        }
        if (!definition.hasExtension(ToolingExtensions.EXT_STANDARDS_STATUS)) {
            ToolingExtensions.setStandardsStatus(definition, StandardsStatus.TRIAL_USE, null);
        }
        narrate(definition, definition.getTitle(), definition.getDescription());
    }

    private static void narrate(DomainResource resource, String title, String description) {
        if (resource.hasText() || (title == null && description == null)) {
            return;
        }
        XhtmlNode div = new XhtmlNode(NodeType.Element, "div");
        div.setAttribute("xmlns", XhtmlNode.XMLNS);
        if (title != null) {
            div.h2().tx(title);
        }
        if (description != null) {
            div.para().tx(description);
        }
        Narrative narrative = new Narrative().setStatus(Narrative.NarrativeStatus.GENERATED);
        narrative.setDiv(div);
        resource.setText(narrative);
    }
}
