package org.artgroups.server;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("The page of versions")
class VersionsTest {

    private static final Pattern ROW = Pattern.compile("(?m)^\\| [\\w.]+:([\\w.-]+) \\| ([\\w.]+) \\|");

    static Stream<List<String>> rows() throws IOException {
        return ROW.matcher(Files.readString(Path.of("../docs/versions.md")))
                .results()
                .map((MatchResult row) -> List.of(row.group(1), row.group(2)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rows")
    @DisplayName("says which version the build brings")
    void versions(List<String> row) {
        List<String> jars = Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(entry -> Path.of(entry).getFileName().toString())
                .filter(jar -> jar.matches(Pattern.quote(row.get(0)) + "-\\d.*\\.jar"))
                .toList();

        assertThat(jars).containsExactly(row.get(0) + "-" + row.get(1) + ".jar");
    }

    @Test
    @DisplayName("has a row for what answers requests and keeps the data")
    void complete() throws IOException {
        assertThat(rows().map(row -> row.get(0)))
                .contains("hapi-fhir-jpaserver-base", "spring-boot", "tomcat-embed-core", "thymeleaf", "postgresql");
    }

    @Test
    @DisplayName("is right that nothing of ours fetches by HL7's libraries, whose network access has known faults")
    void nothingIsFetched() {
        noClasses()
                .should()
                .callMethodWhere(target(owner(
                                resideInAnyPackage("org.hl7.fhir.utilities.http..", "org.hl7.fhir.validation.http..")))
                        // which forbids it
                        .and(DescribedPredicate.not(target(name("setAccessPolicy")))))
                .check(new ClassFileImporter()
                        .withImportOption(new ImportOption.DoNotIncludeTests())
                        .importPackages("org.artgroups"));
    }
}
