package org.artgroups.server.platform.capability;

import ca.uhn.fhir.rest.annotation.Metadata;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.IServerConformanceProvider;
import ca.uhn.fhir.rest.server.RestfulServer;
import jakarta.servlet.http.HttpServletRequest;
import org.artgroups.fhir.generated.Canonicals;
import org.hl7.fhir.r4.model.CapabilityStatement;
import org.hl7.fhir.r4.model.CapabilityStatement.CapabilityStatementKind;
import org.hl7.fhir.r4.model.CapabilityStatement.CapabilityStatementRestResourceComponent;
import org.hl7.fhir.r4.model.CapabilityStatement.ConditionalDeleteStatus;
import org.hl7.fhir.r4.model.CapabilityStatement.ResourceVersionPolicy;
import org.hl7.fhir.r4.model.CapabilityStatement.TypeRestfulInteraction;
import org.springframework.stereotype.Component;

/**
 * {@code GET /metadata}: the package's statement of a group server, said of this one. It is the same from the first answer on,
 * and holds no address: where the server is, its caller knows, and what a caller says of it is nobody else's business.
 */
@Component
public class CapabilityProvider implements IServerConformanceProvider<CapabilityStatement> {

    private final CapabilityStatement reported;

    CapabilityProvider(OfferedCapabilities offered) {
        reported = offered.statement();
        reported.setKind(CapabilityStatementKind.INSTANCE);
        reported.addInstantiates(reported.getUrl());
        reported.setId((String) null);
        reported.setUrl(null);
        reported.getSoftware().setName("ART Groups").setVersion(Canonicals.VERSION);
        reported.getImplementation().setDescription("Antiretroviral treatment delivered in groups");
        reported.addFormat("xml").addFormat("application/fhir+json").addFormat("application/fhir+xml");
        reported.addPatchFormat("application/json-patch+json")
                .addPatchFormat("application/fhir+json")
                .addPatchFormat("application/fhir+xml");
        reported.getRestFirstRep().getResource().forEach(CapabilityProvider::conditions);
    }

    private static void conditions(CapabilityStatementRestResourceComponent resource) {
        boolean updates = resource.getInteraction().stream()
                .anyMatch(interaction -> interaction.getCode() == TypeRestfulInteraction.UPDATE);
        resource.setVersioning(ResourceVersionPolicy.VERSIONEDUPDATE);
        resource.setReadHistory(true);
        resource.setUpdateCreate(updates);
        resource.setConditionalCreate(updates);
        resource.setConditionalUpdate(updates);
        resource.setConditionalDelete(ConditionalDeleteStatus.NOTSUPPORTED);
    }

    @Metadata
    @Override
    public CapabilityStatement getServerConformance(HttpServletRequest request, RequestDetails caller) {
        return reported.copy();
    }

    @Override
    public void setRestfulServer(RestfulServer server) {
        // says nothing that it would have to ask the server
    }
}
