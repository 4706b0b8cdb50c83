package org.artgroups.server.platform.capability;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.artgroups.fhir.definitions.FhirPackage;
import org.hl7.fhir.r4.model.CapabilityStatement;
import org.hl7.fhir.r4.model.CapabilityStatement.CapabilityStatementRestComponent;
import org.hl7.fhir.r4.model.CapabilityStatement.CapabilityStatementRestResourceComponent;
import org.hl7.fhir.r4.model.CapabilityStatement.CapabilityStatementRestResourceSearchParamComponent;
import org.hl7.fhir.r4.model.CapabilityStatement.RestfulCapabilityMode;
import org.hl7.fhir.r4.model.CapabilityStatement.TypeRestfulInteraction;
import org.hl7.fhir.r4.model.Enumerations.SearchParamType;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What the package's statement of a group server promises. It is the one list: what is in it is offered and indexed, and
 * {@code /metadata} says it; what is not in it is refused. Immutable.
 */
@Component
public class OfferedCapabilities {

    /** A search parameter that repeats another one, and so is answered from the other's index. */
    private static final String ALIAS = "patient";

    private static final String ALIASED = "subject";

    private final CapabilityStatement statement;
    private final Map<String, CapabilityStatementRestResourceComponent> types = new LinkedHashMap<>();

    OfferedCapabilities(FhirPackage fhirPackage) {
        statement = fhirPackage.definitions(CapabilityStatement.class).stream()
                .filter(each -> each.getRestFirstRep().getMode() == RestfulCapabilityMode.SERVER)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("the package has no capability statement of a server"));
        rest().getResource().forEach(resource -> types.put(resource.getType(), resource));
    }

    /** A copy of the statement. */
    public CapabilityStatement statement() {
        return statement.copy();
    }

    private CapabilityStatementRestComponent rest() {
        return statement.getRestFirstRep();
    }

    /** The resource types that are kept, in the order of the statement. */
    public Set<String> types() {
        return Set.copyOf(types.keySet());
    }

    /** Whether an interaction is offered on a type. */
    public boolean offers(String type, TypeRestfulInteraction interaction) {
        CapabilityStatementRestResourceComponent resource = types.get(type);
        return resource != null && resource.getInteraction().stream().anyMatch(each -> each.getCode() == interaction);
    }

    /** Whether an operation of this name, without {@code $}, is offered on a type. */
    public boolean offersOperation(@Nullable String type, String name) {
        CapabilityStatementRestResourceComponent resource = type == null ? null : types.get(type);
        return resource != null
                && resource.getOperation().stream()
                        .anyMatch(each -> each.getName().equals(name));
    }

    /** The names of the search parameters of a type, without those that every type has; none for a type that is not kept. */
    public List<String> searchParameters(String type) {
        CapabilityStatementRestResourceComponent resource = types.get(type);
        return resource == null
                ? List.of()
                : resource.getSearchParam().stream().map(each -> each.getName()).toList();
    }

    /** The type of a search parameter; null for one that is not offered. */
    public @Nullable SearchParamType kind(String type, String parameter) {
        CapabilityStatementRestResourceComponent resource = types.get(type);
        return resource == null
                ? null
                : resource.getSearchParam().stream()
                        .filter(each -> each.getName().equals(parameter))
                        .map(CapabilityStatementRestResourceSearchParamComponent::getType)
                        .findFirst()
                        .orElse(null);
    }

    /** The search parameters of a type that have rows of their own in the index. */
    public List<String> indexed(String type) {
        List<String> names = new ArrayList<>(searchParameters(type));
        if (names.contains(ALIASED)) {
            names.remove(ALIAS);
        }
        return names;
    }

    /**
     * The search parameter whose index answers another one, which may carry a modifier or a chain: {@code patient} is
     * {@code subject:Patient} where a type has both.
     */
    public String indexed(String type, String parameter) {
        if (!parameter.equals(ALIAS) && !parameter.startsWith(ALIAS + ".") && !parameter.startsWith(ALIAS + ":")) {
            return parameter;
        }
        List<String> names = searchParameters(type);
        if (!names.contains(ALIAS) || !names.contains(ALIASED)) {
            return parameter;
        }
        String rest = parameter.substring(ALIAS.length());
        return rest.startsWith(":") ? ALIASED + rest : ALIASED + ":Patient" + rest;
    }
}
