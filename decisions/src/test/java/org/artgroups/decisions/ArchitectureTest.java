package org.artgroups.decisions;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.artgroups.decisions.visit.VisitPlanner;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("What decides")
class ArchitectureTest {

    private static final String ROOT = "org.artgroups.decisions";
    private static final JavaClasses MAIN = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(ROOT);

    /** What each capability may use of the others. */
    private static final Map<String, List<String>> USES = Map.ofEntries(
            Map.entry("client", List.of()),
            Map.entry("model", List.of()),
            Map.entry("views", List.of()),
            Map.entry("group", List.of("model")),
            Map.entry("rotation", List.of("model")),
            Map.entry("tracing", List.of("client", "model")),
            Map.entry("eligibility", List.of("model", "views")),
            Map.entry("standing", List.of("client", "eligibility", "model")),
            Map.entry("membership", List.of("client", "eligibility", "group", "model", "tracing")),
            Map.entry("register", List.of("eligibility", "group", "model", "standing")),
            Map.entry("visit", List.of("client", "eligibility", "model", "standing", "tracing")));

    static Stream<String> capabilities() {
        return USES.keySet().stream().sorted();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("capabilities")
    @DisplayName("is built on what its capability may use only")
    void oneDirection(String capability) {
        String[] allowed = Stream.of(
                        Stream.of(capability).map(name -> ROOT + "." + name),
                        USES.getOrDefault(capability, List.of()).stream().map(name -> ROOT + "." + name),
                        Stream.of(
                                "org.artgroups.fhir..",
                                "java..",
                                "org.hl7.fhir..",
                                "ca.uhn.fhir.context..",
                                "ca.uhn.fhir.parser..",
                                "org.jspecify.."))
                .flatMap(packages -> packages)
                .toArray(String[]::new);

        classes()
                .that()
                .resideInAPackage(ROOT + "." + capability)
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(allowed)
                .check(MAIN);
    }

    @Test
    @DisplayName("is all in a capability")
    void everyPackage() {
        assertThat(MAIN.contain(VisitPlanner.class)).isTrue();
        assertThat(MAIN.stream().map(JavaClass::getPackageName).collect(Collectors.toSet()))
                .containsExactlyInAnyOrderElementsOf(
                        Stream.concat(Stream.of(ROOT), capabilities().map(name -> ROOT + "." + name))
                                .toList());
    }

    @Test
    @DisplayName(
            "does not ask what time it is, where it runs or for chance, and touches neither files, network, database nor log")
    void pure() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .areAssignableTo(Clock.class)
                .orShould()
                .dependOnClassesThat()
                .resideInAnyPackage("java.io..", "java.nio.file..", "java.net..", "java.sql..", "org.slf4j..")
                .orShould()
                .callMethodWhere(target(name("now")))
                .orShould()
                .callMethodWhere(target(owner(assignableTo(System.class)))
                        .and(target(nameMatching("getenv|getProperty|getProperties|currentTimeMillis|nanoTime"))))
                .orShould()
                .callMethodWhere(target(owner(assignableTo(Math.class))).and(target(name("random"))))
                .orShould()
                .callMethodWhere(target(owner(assignableTo(UUID.class))).and(target(name("randomUUID"))))
                .orShould()
                .callMethodWhere(target(nameMatching("getDefault|systemDefault")))
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(RandomGenerator.class)
                .check(MAIN);
    }
}
