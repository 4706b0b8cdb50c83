package org.artgroups.server.platform.access;

import java.util.Set;

/** The types of resources that say how the server works and what words mean: only an administrator writes them. */
final class Definitions {

    static final Set<String> TYPES = Set.of(
            "ActivityDefinition",
            "CapabilityStatement",
            "CodeSystem",
            "CompartmentDefinition",
            "ConceptMap",
            "HealthcareService",
            "ImplementationGuide",
            "Library",
            "Measure",
            "Medication",
            "NamingSystem",
            "OperationDefinition",
            "Organization",
            "PlanDefinition",
            "Questionnaire",
            "SearchParameter",
            "StructureDefinition",
            "Subscription",
            "ValueSet");

    private Definitions() {}
}
