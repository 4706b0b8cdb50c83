package org.artgroups.ig.artifact;

/** What an artifact is to a reader of the guide, in the order a reader meets them. */
public enum ArtifactKind {
    /** A PlanDefinition. */
    DELIVERY_MODEL(
            "Delivery models",
            "Ways of delivering antiretroviral treatment in groups, as data: who may join, when, where, who and what."),
    /** An OperationDefinition. */
    OPERATION("Operations", "What a server can be asked to do beyond reading and writing resources."),
    /** A StructureDefinition of a resource. */
    PROFILE("Profiles", "What the resources of a client, a group and a session must hold."),
    /** A StructureDefinition of an extension. */
    EXTENSION("Extensions", "What FHIR R4 has no element for."),
    /** A logical model: a StructureDefinition of what is no resource. */
    LOGICAL_MODEL("Logical models", "What the registers hold, said apart from FHIR, and where each of it is in FHIR."),
    /** A Questionnaire. */
    QUESTIONNAIRE("Questionnaires", "Forms that people fill in."),
    /** A CapabilityStatement. */
    CAPABILITY_STATEMENT("Capability statements", "What a system has to be able to do, for each kind of system."),
    /** A SearchParameter. */
    SEARCH_PARAMETER("Search parameters", "What can be searched by, beyond FHIR's own search parameters."),
    /** A CodeSystem of ours. */
    CODE_SYSTEM("Code systems", "Codes that are ours, each with its definition."),
    /** A fragment of somebody else's CodeSystem. */
    CODE_SYSTEM_PART(
            "Parts of public code systems",
            "The codes of public code systems that are in use here, so that they can be checked without a terminology server."),
    /** A ValueSet. */
    VALUE_SET("Value sets", "Which codes may stand where, and which codes mean the same to the rules."),
    /** A ConceptMap. */
    CONCEPT_MAP("Concept maps", "What local codes of national systems stand for."),
    /** A definition of any other type. */
    OTHER("Other definitions", "Definitions of other types."),
    /** A SQL-on-FHIR ViewDefinition. */
    VIEW("Flat tables", "SQL-on-FHIR views: the tables that rules, registers and indicators read."),
    /** An instance that shows how a definition is used. */
    EXAMPLE("Examples", "Fictional clients, groups and sessions; every one of them passes validation."),
    /** The ImplementationGuide resource. */
    GUIDE("Implementation guide", "The package's own resource.");

    private final String plural;
    private final String introduction;

    ArtifactKind(String plural, String introduction) {
        this.plural = plural;
        this.introduction = introduction;
    }

    /** Heading of a list of them. */
    public String plural() {
        return plural;
    }

    /** One sentence above a list of them. */
    public String introduction() {
        return introduction;
    }

    /** Anchor of the list of them on the page of all artifacts. */
    public String anchor() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
