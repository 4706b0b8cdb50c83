package org.artgroups.server;

import static com.tngtech.archunit.base.DescribedPredicate.or;
import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.interceptor.api.Interceptor;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.artgroups.client.ArtGroupsClient;
import org.artgroups.decisions.model.DeliveryModels;
import org.artgroups.fhir.Coded;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The architecture")
class ArchitectureTest {

    private static final String SERVER = "org.artgroups.server";
    private static final JavaClasses MAIN = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(SERVER);

    /** What each capability may use of the rest of the server. */
    private static final Map<String, List<String>> USES = Map.ofEntries(
            Map.entry("platform", List.of()),
            Map.entry("command", List.of("model", "platform")),
            Map.entry("operations", List.of("model", "platform")),
            Map.entry("model", List.of("platform")),
            Map.entry("views", List.of("platform")),
            Map.entry("exchange", List.of("platform")),
            Map.entry("eligibility", List.of("platform")),
            Map.entry("privacy", List.of("platform")),
            Map.entry("rotation", List.of("platform")),
            Map.entry("validate", List.of("platform")),
            Map.entry("tracing", List.of("platform")),
            Map.entry("visit", List.of("platform")),
            Map.entry("register", List.of("platform")),
            Map.entry("membership", List.of("platform")),
            Map.entry("pages", List.of("model", "platform", "validate")));

    /** The classes of the server that decide what is shown; all else is decided in the module decisions. */
    private static final String DECIDING = SERVER
            + "\\.(privacy\\.(ClientLevelRequest|RosterRedaction)"
            + "|pages\\.(AttendanceChart|GroupRow|Listed|SessionForm|SessionRow|SoughtMember|TypedAttempt|TypedRefills|TypedSession))(\\$.*)?";

    static Stream<String> capabilities() {
        return USES.keySet().stream().sorted();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("capabilities")
    @DisplayName("lets a capability use only what it is built on")
    void oneDirection(String capability) {
        String[] allowed = Stream.concat(Stream.of(capability), USES.getOrDefault(capability, List.of()).stream())
                .map(name -> SERVER + "." + name + "..")
                .toArray(String[]::new);

        classes()
                .that()
                .resideInAPackage(SERVER + "." + capability + "..")
                .should()
                .onlyDependOnClassesThat(or(resideInAnyPackage(allowed), resideOutsideOfPackage(SERVER + "..")))
                .check(MAIN);
    }

    @Test
    @DisplayName("has no cycles, between capabilities or within the platform")
    void noCycles() {
        slices().matching(SERVER + ".(*)..").should().beFreeOfCycles().check(MAIN);
        slices().matching(SERVER + ".platform.(*)..").should().beFreeOfCycles().check(MAIN);
    }

    @Test
    @DisplayName("decides what is shown without Spring, database or storage, and without asking what time it is")
    void pureDecisions() {
        noClasses()
                .that()
                .haveNameMatching(DECIDING)
                .should()
                .dependOnClassesThat(resideInAnyPackage(
                        "org.springframework..",
                        "java.sql..",
                        "javax.sql..",
                        "jakarta.persistence..",
                        "ca.uhn.fhir.jpa..",
                        "ca.uhn.fhir.rest.."))
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(Clock.class)
                .orShould()
                .callMethodWhere(target(name("now")))
                .check(MAIN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"privacy.RosterRedaction", "pages.AttendanceChart", "pages.TypedSession"})
    @DisplayName("has the classes that decide where this test looks for them")
    void decidingClassesExist(String name) {
        assertThat(SERVER + "." + name).matches(DECIDING);
        assertThat(MAIN.contain(SERVER + "." + name)).isTrue();
    }

    @Test
    @DisplayName("touches HAPI's storage only in the platform, in what reads, writes or serves, and in hooks")
    void storage() {
        noClasses()
                .that()
                .resideOutsideOfPackage(SERVER + ".platform..")
                .and()
                .areNotAnnotatedWith(Interceptor.class)
                .and()
                .haveNameNotMatching(".*(Reader|Config)(\\$.*)?")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("ca.uhn.fhir.jpa..")
                .check(MAIN);
    }

    @Test
    @DisplayName("lets the profiles, the decisions and the client library know nothing of Spring, JPA or the server")
    void librariesAreLight() {
        JavaClasses libraries = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("org.artgroups.fhir", "org.artgroups.decisions", "org.artgroups.client");
        assertThat(libraries.contain(ArtGroupsClient.class)).isTrue();
        assertThat(libraries.contain(Coded.class)).isTrue();
        assertThat(libraries.contain(DeliveryModels.class)).isTrue();

        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        SERVER + "..",
                        "org.springframework..",
                        "jakarta.persistence..",
                        "org.hibernate..",
                        "ca.uhn.fhir.jpa..")
                .check(libraries);
    }

    @ParameterizedTest
    @ValueSource(strings = {"profiles", "decisions", "client-lib", "client-testing", "samples"})
    @DisplayName("gives the libraries no dependency on Spring, JPA or the server")
    void librariesNeedLittle(String module) throws IOException {
        String pom = Files.readString(root().resolve(module).resolve("pom.xml"));
        String shipped = Pattern.compile("<dependency>.*?</dependency>", Pattern.DOTALL)
                .matcher(pom)
                .replaceAll(each -> each.group().contains("<scope>test</scope>") ? "" : "$0");

        assertThat(shipped)
                .containsAnyOf("hapi-fhir-structures-r4", "art-groups-profiles", "art-groups-client")
                .doesNotContain(
                        "org.springframework", "jakarta.persistence", "hibernate", "jpaserver", "art-groups-server");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "profiles-compiler",
                "profiles",
                "decisions",
                "operations",
                "client-lib",
                "client-testing",
                "validate",
                "fhir-server",
                "ig"
            })
    @DisplayName("builds nothing that is shipped on what only measures")
    void nothingNeedsTheBench(String module) throws IOException {
        assertThat(Files.readString(root().resolve(module).resolve("pom.xml")))
                .contains("<artifactId>art-groups</artifactId>")
                .doesNotContain("art-groups-bench");
    }

    @Test
    @DisplayName("has every class under org.artgroups, none in a package of HAPI or HL7")
    void ownPackages() {
        assertThat(mainSources()).isNotEmpty().allSatisfy(source -> assertThat(text(source))
                .as(source.toString())
                .contains("package org.artgroups."));
    }

    @Test
    @DisplayName("writes no URL in Java: canonicals come from the package, others from the libraries that own them")
    void noUrls() {
        List<String> urls = mainSources().stream()
                .flatMap(source -> {
                    List<String> lines = text(source).lines().toList();
                    return IntStream.range(0, lines.size())
                            .filter(i -> !lines.get(i).strip().matches("(\\*|//|/\\*).*"))
                            .filter(i -> lines.get(i).matches(".*https?://.*"))
                            .mapToObj(i -> root().relativize(source) + ":" + (i + 1) + " "
                                    + lines.get(i).strip());
                })
                .toList();

        assertThat(urls).isEmpty();
    }

    /** The hand-written main sources of all modules. */
    private static List<Path> mainSources() {
        try (Stream<Path> modules = Files.list(root())) {
            return modules.map(module -> module.resolve("src/main/java"))
                    .filter(Files::isDirectory)
                    .flatMap(ArchitectureTest::filesUnder)
                    .filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<Path> filesUnder(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path root() {
        return Path.of("..").toAbsolutePath().normalize();
    }
}
