package org.artgroups.server.platform.capability;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.RuntimeSearchParam;
import ca.uhn.fhir.rest.api.RequestTypeEnum;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.artgroups.fhir.generated.Problem;
import org.artgroups.fhir.operation.ProblemException;
import org.springframework.stereotype.Component;

/**
 * Searches in a compartment: {@code Patient/[id]/Observation?code=...} is {@code Observation?subject=Patient/[id]&code=...},
 * with all the rules of that search.
 */
@Component
public class Compartments {

    /** Whose compartments are searched. */
    private static final Set<String> OWNERS = Set.of("Patient", "Encounter", "Practitioner", "RelatedPerson", "Device");

    /** Where several parameters lead into a compartment, the one that says whom a resource is about. */
    private static final List<String> PREFERRED = List.of("subject", "patient", "encounter", "context", "practitioner");

    private final OfferedCapabilities offered;
    private final FhirContext fhirContext;

    Compartments(OfferedCapabilities offered, FhirContext fhirContext) {
        this.offered = offered;
        this.fhirContext = fhirContext;
    }

    /** Makes a search in a compartment the search by reference that it is; leaves every other request as it is. */
    public void rewrite(RequestDetails request) {
        String[] path = request.getRequestPath().split("/", -1);
        if (request.getRequestType() != RequestTypeEnum.GET
                || path.length != 3
                || !OWNERS.contains(path[0])
                || !Character.isUpperCase((path[2] + " ").charAt(0))) {
            return;
        }
        String type = path[2];
        if (!offered.types().contains(type)) {
            throw new ProblemException(
                    Problem.UNKNOWN_TYPE,
                    "",
                    "resources of the type " + type.replaceAll("[^A-Za-z]", "?") + " are not kept here");
        }
        String parameter = leading(path[0], type)
                .orElseThrow(() -> new ProblemException(
                        Problem.NOT_SUPPORTED,
                        "",
                        "no search parameter leads from " + type + " to " + path[0] + " here"));
        Map<String, String[]> parameters = new HashMap<>(request.getParameters());
        parameters.merge(
                parameter, new String[] {path[0] + "/" + path[1]}, (given, own) -> new String[] {given[0], own[0]});
        request.setParameters(parameters);
        request.setResourceName(type);
        request.setId(null);
        request.setCompartmentName(null);
        request.setRequestPath(type);
    }

    private Optional<String> leading(String owner, String type) {
        return fhirContext.getResourceDefinition(type).getSearchParamsForCompartmentName(owner).stream()
                .map(RuntimeSearchParam::getName)
                .filter(offered.searchParameters(type)::contains)
                .min(Comparator.comparingInt(
                        name -> PREFERRED.contains(name) ? PREFERRED.indexOf(name) : PREFERRED.size()));
    }
}
