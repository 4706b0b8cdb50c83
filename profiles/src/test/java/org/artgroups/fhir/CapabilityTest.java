package org.artgroups.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.CapabilityStatement;
import org.hl7.fhir.r4.model.CapabilityStatement.CapabilityStatementRestResourceComponent;
import org.hl7.fhir.r4.model.CapabilityStatement.CapabilityStatementRestResourceSearchParamComponent;
import org.hl7.fhir.r4.model.CapabilityStatement.RestfulCapabilityMode;
import org.hl7.fhir.r4.model.OperationDefinition;
import org.hl7.fhir.r4.model.PrimitiveType;
import org.hl7.fhir.r4.model.SearchParameter;
import org.hl7.fhir.r4.model.StructureDefinition;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** {@code /metadata} of the server is held against the statement of a group server by a test of its own. */
@DisplayName("The capability statements")
class CapabilityTest {

    private static final List<OperationDefinition> OPERATIONS = FhirPackage.definitions(OperationDefinition.class);
    private static final List<SearchParameter> SEARCHES = FhirPackage.definitions(SearchParameter.class);
    private static final List<StructureDefinition> STRUCTURES = FhirPackage.definitions(StructureDefinition.class);

    /** Where an operation or a search parameter is: {@code Group group-visit https://...}. */
    private static String at(String type, String name, String definition) {
        return type + " " + name + " " + definition;
    }

    static Stream<Named<CapabilityStatement>> statements() {
        return FhirPackage.definitions(CapabilityStatement.class).stream()
                .map(statement -> Named.of(statement.getIdPart(), statement));
    }

    static Stream<Named<CapabilityStatement>> clients() {
        return statements().filter(statement -> mode(statement.getPayload()) == RestfulCapabilityMode.CLIENT);
    }

    private static RestfulCapabilityMode mode(CapabilityStatement statement) {
        return statement.getRestFirstRep().getMode();
    }

    private static CapabilityStatement server() {
        List<CapabilityStatement> servers = FhirPackage.definitions(CapabilityStatement.class).stream()
                .filter(statement -> mode(statement) == RestfulCapabilityMode.SERVER)
                .toList();
        assertThat(servers).hasSize(1);
        return servers.get(0);
    }

    private static Stream<CapabilityStatementRestResourceComponent> resources(CapabilityStatement statement) {
        return statement.getRestFirstRep().getResource().stream();
    }

    private static List<String> operations(CapabilityStatement statement) {
        Stream<String> ofTheServer = statement.getRestFirstRep().getOperation().stream()
                .map(operation -> at("", operation.getName(), operation.getDefinition()));
        Stream<String> ofTypes = resources(statement).flatMap(resource -> resource.getOperation().stream()
                .map(operation -> at(resource.getType(), operation.getName(), operation.getDefinition())));
        return Stream.concat(ofTheServer, ofTypes).sorted().toList();
    }

    private static List<String> ownSearches(CapabilityStatement statement) {
        return resources(statement)
                .flatMap(resource -> resource.getSearchParam().stream()
                        .filter(CapabilityStatementRestResourceSearchParamComponent::hasDefinition)
                        .map(search -> at(resource.getType(), search.getName(), search.getDefinition())))
                .sorted()
                .toList();
    }

    @Test
    @DisplayName(
            "list for a group server every operation there is, once, at the types it is for, and none that there is not")
    void everyOperation() {
        assertThat(operations(server()).stream()
                        .filter(operation -> !operation.contains(" http://hl7.org/fhir/OperationDefinition/"))
                        .toList())
                .isEqualTo(OPERATIONS.stream()
                        .flatMap(operation -> operation.getResource().stream()
                                .map(type -> at(type.getCode(), operation.getCode(), operation.getUrl())))
                        .sorted()
                        .toList())
                .isNotEmpty();
        assertThat(OPERATIONS).allSatisfy(operation -> {
            // one of the whole server would be at no type
            assertThat(operation.getSystem()).as(operation.getId()).isFalse();
            assertThat(operation.getType() || operation.getInstance())
                    .as(operation.getId())
                    .isTrue();
        });
    }

    @Test
    @DisplayName(
            "list for a group server every search parameter of the package, at the types it is for, and none that there is not")
    void everySearchParameter() {
        assertThat(ownSearches(server()))
                .isEqualTo(SEARCHES.stream()
                        .flatMap(search -> search.getBase().stream()
                                .map(type -> at(type.getCode(), search.getCode(), search.getUrl())))
                        .sorted()
                        .toList())
                .isNotEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("statements")
    @DisplayName("call a search parameter of the package what it is")
    void searchParametersAgree(CapabilityStatement statement) {
        resources(statement)
                .flatMap(resource -> resource.getSearchParam().stream())
                .forEach(search -> SEARCHES.stream()
                        .filter(defined -> defined.getUrl().equals(search.getDefinition()))
                        .forEach(defined -> assertThat(search.getType().toCode())
                                .as(search.getName())
                                .isEqualTo(defined.getType().toCode())));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("statements")
    @DisplayName("name only profiles there are, each at its type, and each type once")
    void profilesAreThere(CapabilityStatement statement) {
        assertThat(resources(statement))
                .extracting(resource -> resource.getType())
                .doesNotHaveDuplicates();
        assertThat(resources(statement)).isNotEmpty().allSatisfy(resource -> assertThat(resource.getSupportedProfile())
                .extracting(PrimitiveType::getValue)
                .allSatisfy(profile -> assertThat(STRUCTURES)
                        .filteredOn(structure -> structure.getUrl().equals(profile))
                        .extracting(StructureDefinition::getType)
                        .containsExactly(resource.getType())));
    }

    @Test
    @DisplayName("name for a group server every profile of a resource that it keeps")
    void everyProfile() {
        Set<String> named = resources(server())
                .flatMap(resource -> resource.getSupportedProfile().stream())
                .map(PrimitiveType::getValue)
                .collect(Collectors.toSet());

        assertThat(STRUCTURES)
                .filteredOn(structure -> structure.getDerivation() == StructureDefinition.TypeDerivationRule.CONSTRAINT
                        && !structure.getType().equals("Extension"))
                .isNotEmpty()
                .extracting(StructureDefinition::getUrl)
                .allSatisfy(profile -> assertThat(named).contains(profile));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("clients")
    @DisplayName("ask of a server only what a group server does")
    void clientsAskWhatIsThere(CapabilityStatement client) {
        CapabilityStatement server = server();

        assertThat(operations(server)).containsAll(operations(client));
        assertThat(abilities(server)).containsAll(abilities(client));
    }

    /** Interactions and searches, {@code Patient read} and {@code Patient ?identifier}, and those of the whole server. */
    private static Set<String> abilities(CapabilityStatement statement) {
        Set<String> abilities = new TreeSet<>(Comparator.naturalOrder());
        statement
                .getRestFirstRep()
                .getInteraction()
                .forEach(each -> abilities.add(each.getCode().toCode()));
        resources(statement).forEach(resource -> {
            resource.getInteraction()
                    .forEach(each -> abilities.add(
                            resource.getType() + " " + each.getCode().toCode()));
            resource.getSearchParam().forEach(each -> abilities.add(resource.getType() + " ?" + each.getName()));
        });
        return abilities;
    }
}
