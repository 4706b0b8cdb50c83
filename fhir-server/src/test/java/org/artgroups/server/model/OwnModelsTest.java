package org.artgroups.server.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import ca.uhn.fhir.context.FhirContext;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.artgroups.decisions.model.BadModelsException;
import org.artgroups.decisions.model.Criterion;
import org.artgroups.decisions.model.DeliveryModel;
import org.artgroups.decisions.model.DeliveryModels;
import org.artgroups.decisions.model.ModelSettings;
import org.artgroups.decisions.model.RuleLanguage;
import org.artgroups.fhir.definitions.FhirPackage;
import org.artgroups.server.platform.packages.ModelDirectory;
import org.artgroups.server.platform.packages.OwnModelsSettings;
import org.artgroups.server.platform.packages.PackageValidator;
import org.hl7.fhir.r4.model.Base;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("An operator's own delivery models")
class OwnModelsTest {

    private static final FhirContext FHIR = FhirContext.forR4Cached();
    private static final FhirPackage PACKAGE = new FhirPackage(FHIR);
    private static final RuleLanguage LANGUAGE = new RuleLanguage();
    private static final String CAG = new DeliveryModels(PACKAGE, LANGUAGE)
            .find("zambia-cag", LocalDate.of(2026, 1, 1))
            .orElseThrow()
            .url();
    private static final PackageValidator VALIDATOR = new PackageValidator(FHIR);
    private static final Path SCHOOL_CLUB = Path.of("../docs/own-models/school-club.json");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);

    @TempDir
    private Path directory = Path.of("");

    private void file(String name, String... replaced) throws IOException {
        String json = Files.readString(SCHOOL_CLUB);
        for (int i = 0; i < replaced.length; i += 2) {
            assertThat(json).contains(replaced[i]);
            json = json.replace(replaced[i], replaced[i + 1]);
        }
        Files.writeString(directory.resolve(name), json);
    }

    private DeliveryModels models(Map<String, Map<String, String>> parameters) {
        return new DeliveryModels(
                PACKAGE,
                new ModelDirectory(new OwnModelsSettings(directory.toString(), Map.of()), FHIR, VALIDATOR).files(),
                new ModelSettings(parameters),
                LANGUAGE);
    }

    private List<String> faults(Map<String, Map<String, String>> parameters) {
        return catchThrowableOfType(() -> models(parameters), BadModelsException.class)
                .faults();
    }

    @Test
    @DisplayName("need a file in the directory and nothing else")
    void aFile() throws IOException {
        file("school-club.json");
        Files.writeString(directory.resolve("README.txt"), "not a model");
        assertThat(models(Map.of()).find("school-club", DAY).orElseThrow().eligibility())
                .extracting(Criterion::code)
                .containsExactly("pupil", "knows-status", "suppressed");
    }

    @Test
    @DisplayName("take the place of an earlier version from the day they come into force")
    void aNewVersion() throws IOException {
        file("cag.json", "https://health.example.org/PlanDefinition/school-club", CAG, "2026-01-01", "2026-07-01");
        DeliveryModels models = models(Map.of());
        assertThat(models.find(CAG, LocalDate.of(2026, 6, 30)).orElseThrow().key())
                .isEqualTo("zambia-cag");
        assertThat(models.find(CAG, LocalDate.of(2026, 7, 1)).orElseThrow().key())
                .isEqualTo("school-club");
        assertThat(models.inForce(LocalDate.of(2026, 7, 1)))
                .extracting(DeliveryModel::url)
                .containsOnlyOnce(CAG);
    }

    @Test
    @DisplayName("stop the start if one has a fault: every fault of every file with file, element and reason")
    void faults() throws IOException {
        file("a.json", "%age <= %oldest", "%weight <= %oldest", "%knowsStatus\"", "today() > @2026-01-01\"");
        file("b.json", "\"knows-status\",", "\"knows-status\", \"tittle\": \"x\",");
        Files.writeString(directory.resolve("c.json"), "{\"resourceType\": \"Patient\"}");
        Files.writeString(directory.resolve("d.json"), "hello");
        file("e.json", "\"version\": \"2026.1\",", "");
        file(
                "f.json",
                "\"code\": \"lay-hcw\"",
                "\"code\": \"lay-hvw\"",
                "\"kind\": \"applicability\"",
                "\"kind\": \"start\"");

        assertThat(faults(Map.of()))
                .satisfiesExactlyInAnyOrder(
                        fault -> assertThat(fault)
                                .contains(
                                        "a.json: PlanDefinition/school-club, action[eligibility].action[pupil]",
                                        "reads %weight"),
                        fault -> assertThat(fault).contains("a.json: ", "action[knows-status]", "asks the clock"),
                        fault -> assertThat(fault).contains("b.json: ", "tittle"),
                        fault -> assertThat(fault).contains("c.json: is a Patient, not a PlanDefinition"),
                        fault -> assertThat(fault).contains("d.json: ", "this is not JSON"),
                        fault -> assertThat(fault).contains("e.json: needs an id, a url and a version"),
                        fault -> assertThat(fault).contains("f.json: ", "art-applicability"),
                        fault -> assertThat(fault).contains("f.json: ", "participant[0].role", "lay-hvw"),
                        fault -> assertThat(fault)
                                .contains(
                                        "f.json: ",
                                        "action[refill].participant.role",
                                        "lay-hvw is not one of lay-hcw, "));
    }

    @Test
    @DisplayName("stop the start if the directory is not there")
    void noDirectory() {
        directory = directory.resolve("nowhere");
        assertThat(faults(Map.of()))
                .singleElement()
                .asString()
                .startsWith("artgroups.models.directory: ")
                .endsWith("nowhere is no directory that can be read");
    }

    @Test
    @DisplayName("cannot have the id or the version of another, or come into force with it")
    void twice() throws IOException {
        file("a.json");
        file("b.json", "\"id\": \"school-club\"", "\"id\": \"school-club-2\"");
        assertThat(faults(Map.of())).hasSize(2).allSatisfy(fault -> assertThat(fault)
                .contains("b.json: PlanDefinition/school-club-2: ", "is that of a model of ", "a.json"));
    }

    @Test
    @DisplayName("and those of the package can be given other thresholds, which every answer tells")
    void otherThresholds() {
        DeliveryModel cag = models(Map.of("zambia-cag", Map.of("pregnantWomenExcluded", "false")))
                .find("zambia-cag", DAY)
                .orElseThrow();
        assertThat(cag.parameters().get("pregnantWomenExcluded"))
                .extracting(Base::primitiveValue)
                .isEqualTo("false");
        assertThat(cag.published())
                .hasSize(1)
                .extractingByKey("pregnantWomenExcluded")
                .extracting(Base::primitiveValue)
                .isEqualTo("true");
    }

    @Test
    @DisplayName("stop the start if a threshold is set that cannot be")
    void badThresholds() {
        assertThat(faults(Map.of(
                        "zambia-cga", Map.of("suppressedBelow", "50"),
                        "zambia-cag", Map.of("suppressed", "50"),
                        "hcw-managed-group", Map.of("minMonthsOnRegimen", "6.5"),
                        "western-cape", Map.of("suppressedBelow", "<50"),
                        "uganda-cclad", Map.of())))
                .satisfiesExactlyInAnyOrder(
                        fault -> assertThat(fault)
                                .startsWith(
                                        "artgroups.models.parameters.zambia-cga: is not a delivery model; there are ["),
                        fault -> assertThat(fault)
                                .startsWith(
                                        "artgroups.models.parameters.zambia-cag.suppressed: the model has no such parameter; it has ["),
                        fault -> assertThat(fault)
                                .endsWith("hcw-managed-group.minMonthsOnRegimen: '6.5' is not a whole number"),
                        fault -> assertThat(fault).endsWith("western-cape.suppressedBelow: '<50' is not a number"));
    }
}
