package org.artgroups.operations;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.artgroups.operations.visit.GroupVisitHandler;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("The operations")
class ArchitectureTest {

    private static final String ROOT = "org.artgroups.operations";
    private static final JavaClasses MAIN = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(ROOT);

    /** What each capability may use of the others. */
    private static final Map<String, List<String>> USES = Map.ofEntries(
            Map.entry("client", List.of()),
            Map.entry("group", List.of()),
            Map.entry("views", List.of()),
            Map.entry("eligibility", List.of("group", "views")),
            Map.entry("rotation", List.of("client", "group")),
            Map.entry("tracing", List.of("client")),
            Map.entry("standing", List.of("client", "eligibility")),
            Map.entry("membership", List.of("client", "eligibility", "tracing")),
            Map.entry("register", List.of("group", "rotation", "standing")),
            Map.entry("visit", List.of("client", "group", "standing", "tracing")),
            Map.entry("example", List.of("visit")));

    static Stream<String> capabilities() {
        return USES.keySet().stream().sorted();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("capabilities")
    @DisplayName("are built on what their capability may use only")
    void oneDirection(String capability) {
        String[] others = capabilities()
                .filter(other -> !other.equals(capability)
                        && !USES.getOrDefault(capability, List.of()).contains(other))
                .map(other -> ROOT + "." + other)
                .toArray(String[]::new);

        noClasses()
                .that()
                .resideInAPackage(ROOT + "." + capability)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(others)
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(OperationHandlers.class)
                .check(MAIN);
    }

    @Test
    @DisplayName("are all in a capability")
    void everyPackage() {
        assertThat(MAIN.contain(GroupVisitHandler.class)).isTrue();
        assertThat(MAIN.stream().map(JavaClass::getPackageName).collect(Collectors.toSet()))
                .containsExactlyInAnyOrderElementsOf(
                        Stream.concat(Stream.of(ROOT), capabilities().map(name -> ROOT + "." + name))
                                .toList());
    }

    @Test
    @DisplayName("know neither a server nor a storage: SQL by Spring's JdbcClient, resources by Records")
    void noServer() {
        classes()
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "org.artgroups.fhir..",
                        "org.artgroups.decisions..",
                        ROOT + "..",
                        "java..",
                        "org.hl7.fhir..",
                        "ca.uhn.fhir.context..",
                        "ca.uhn.fhir.parser..",
                        "ca.uhn.fhir.rest.server.exceptions..",
                        "ca.uhn.fhir.util..",
                        "org.apache.commons.codec.digest..",
                        "org.apache.commons.csv..",
                        "org.springframework.core.io..",
                        "org.springframework.dao..",
                        "org.springframework.jdbc..",
                        "org.springframework.transaction..",
                        "org.slf4j..",
                        "org.jspecify..")
                .check(MAIN);
    }

    @Test
    @DisplayName("read and write resources through the port alone, whoever stores them")
    void readersReadRows() {
        noClasses()
                .that()
                .haveSimpleNameEndingWith("Handler")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.springframework.jdbc..")
                .check(MAIN);
    }
}
