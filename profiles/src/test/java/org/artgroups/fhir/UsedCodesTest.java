package org.artgroups.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.artgroups.fhir.generated.Atc;
import org.artgroups.fhir.generated.Icd10;
import org.artgroups.fhir.generated.Loinc;
import org.artgroups.fhir.generated.Snomed;
import org.artgroups.fhir.generated.WhoHiv;
import org.hl7.fhir.r4.model.CodeSystem;
import org.hl7.fhir.r4.model.CodeSystem.ConceptDefinitionComponent;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * Of LOINC, SNOMED CT, ATC and others the package has the codes it uses: no validator without a terminology server can say
 * more of them.
 */
@DisplayName("Every code in the package")
class UsedCodesTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Map<String, Map<String, String>> displays = displays();

    /** A code as it stands somewhere. */
    private record Use(String where, String system, String code, String display) {}

    @Test
    @DisplayName("is one of its code system, if the package has that, in whole or in part")
    void codesAreThere() throws IOException {
        List<Use> uses = uses();

        assertThat(uses)
                .filteredOn(use -> !named(use.system()).containsKey(use.code()))
                .isEmpty();
        assertThat(uses)
                .extracting(Use::system)
                .contains(Loinc.SYSTEM, Snomed.SYSTEM, Atc.SYSTEM, Icd10.SYSTEM, WhoHiv.SYSTEM);
    }

    @Test
    @DisplayName("is called what its code system calls it")
    void displaysAgree() throws IOException {
        assertThat(uses())
                .filteredOn(use -> !use.display().isEmpty()
                        && !use.display().equals(named(use.system()).get(use.code())))
                .isEmpty();
    }

    private Map<String, String> named(String system) {
        return displays.getOrDefault(system, Map.of());
    }

    private static Map<String, Map<String, String>> displays() {
        Map<String, Map<String, String>> displays = new HashMap<>();
        for (CodeSystem codeSystem : FhirPackage.definitions(CodeSystem.class)) {
            add(
                    codeSystem.getConcept(),
                    displays.computeIfAbsent(FhirPackage.system(codeSystem), any -> new HashMap<>()));
        }
        return displays;
    }

    private static void add(List<ConceptDefinitionComponent> concepts, Map<String, String> displays) {
        for (ConceptDefinitionComponent concept : concepts) {
            displays.put(concept.getCode(), concept.getDisplay());
            add(concept.getConcept(), displays);
        }
    }

    private List<Use> uses() throws IOException {
        List<Use> uses = new ArrayList<>();
        for (Map.Entry<String, byte[]> resource : FhirPackage.resources().entrySet()) {
            find(resource.getKey(), JSON.readTree(resource.getValue()), uses);
        }
        return uses.stream().filter(use -> displays.containsKey(use.system())).toList();
    }

    /** Codings and quantities, and the concepts of a value set, which stand below their system. */
    private static void find(String where, JsonNode node, List<Use> uses) {
        String system = node.path("system").asText("");
        if (!system.isEmpty() && node.path("code").isTextual()) {
            uses.add(use(where, system, node));
        }
        if (!system.isEmpty()) {
            node.path("concept").forEach(concept -> uses.add(use(where, system, concept)));
        }
        node.forEach(child -> find(where, child, uses));
    }

    private static Use use(String where, String system, JsonNode of) {
        return new Use(
                where, system, of.path("code").asText(), of.path("display").asText(""));
    }
}
