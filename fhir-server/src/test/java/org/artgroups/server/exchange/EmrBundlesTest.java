package org.artgroups.server.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.artgroups.fhir.eligibility.Eligibility;
import org.artgroups.fhir.eligibility.EligibilityResponse.CriterionResult;
import org.artgroups.fhir.eligibility.EligibilityResponse.FactValue;
import org.artgroups.fhir.generated.Fact;
import org.artgroups.server.ServerTest;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.Reference;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Real bundles of a national EMR, the examples of Ethiopia's HIV guide, read from the folder that the environment variable
 * {@code ARTGROUPS_EMR_BUNDLES} names. Not part of the default run: {@code -Dgroups=external -DexcludedGroups=}.
 */
@Tag("external")
@DisplayName("The bundles of a national EMR")
class EmrBundlesTest extends ServerTest {

    private static final int ENTRIES = 63;

    @Test
    @DisplayName("are stored as they are, come again without anything new, and count in eligibility")
    void bundles() throws IOException {
        List<Path> files = bundleFiles();
        assertThat(files).as("Bundle-*.json in ARTGROUPS_EMR_BUNDLES").isNotEmpty();

        for (Path file : files) {
            List<String> first = posted(file);
            assertThat(posted(file)).as("%s again", file.getFileName()).isEqualTo(first);
        }

        CriterionResult onArt = criterion(Fact.MONTHS_ON_ART);
        assertThat(onArt.evidence())
                .extracting(Reference::getReference)
                .anyMatch(reference -> reference.startsWith("MedicationDispense/"));
        assertThat(value(onArt, Fact.MONTHS_ON_ART)).isNotNull();
        assertThat(value(criterion(Fact.LAST_VIRAL_LOAD), Fact.LAST_VIRAL_LOAD))
                .as("the result, or unknown as long as a newer screening for HIV has no mapping")
                .isIn("900 {copies}/mL", null);
    }

    /** Where each entry of the file is now, with its version. */
    private List<String> posted(Path file) throws IOException {
        Answer answer = post("", Files.readString(file));
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        Bundle response = read(Bundle.class, answer);
        assertThat(response.getEntry())
                .hasSize(ENTRIES)
                .allSatisfy(entry -> assertThat(entry.getResponse().getStatus()).startsWith("2"));
        return response.getEntry().stream()
                .map(entry -> entry.getResponse().getLocation())
                .toList();
    }

    private static List<Path> bundleFiles() throws IOException {
        Path folder = Path.of(Objects.requireNonNull(System.getenv("ARTGROUPS_EMR_BUNDLES"), "ARTGROUPS_EMR_BUNDLES"));
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().matches("Bundle-.*\\.json"))
                    .sorted()
                    .toList();
        }
    }

    private CriterionResult criterion(Fact fact) {
        Answer answer = get("/Patient/GeneralPatientExample/$eligibility?asOf=2024-02-01");
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return Eligibility.RESPONSE.read(read(Parameters.class, answer)).assessments().stream()
                .flatMap(assessment -> assessment.criteria().stream())
                .filter(criterion -> criterion.values().stream().anyMatch(value -> value.fact() == fact))
                .findFirst()
                .orElseThrow();
    }

    private static @org.jspecify.annotations.Nullable String value(CriterionResult criterion, Fact fact) {
        return criterion.values().stream()
                .filter(value -> value.fact() == fact)
                .findFirst()
                .map(FactValue::value)
                .orElse(null);
    }
}
