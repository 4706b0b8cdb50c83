package org.artgroups.samples;

import static org.artgroups.samples.Output.said;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.artgroups.testing.FakeArtGroups;
import org.artgroups.testing.FakeArtGroups.RecordedVisit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("A sample")
class SamplesTest {
    private static final Path SOURCES = Path.of("src/main/java/org/artgroups/samples");

    private final FakeArtGroups server = FakeArtGroups.start();

    @AfterEach
    void close() {
        server.close();
    }

    @Test
    @DisplayName("assesses one client")
    void assessOneClient() {
        server.notEligible("a", "zambia-cag", "no-current-illness");

        assertThat(said(() -> AssessOneClient.main(server.url(), "a", "zambia-cag")))
                .hasSize(2)
                .last()
                .asString()
                .contains("Not met: ");
    }

    @Test
    @DisplayName("assesses a facility")
    void assessFacility() {
        server.eligible("a", "zambia-cag")
                .notEligible("b", "zambia-cag", "no-current-illness")
                .eligible("c", "zambia-cag");

        assertThat(said(() -> AssessFacility.main(server.url(), "zambia-cag")))
                .hasSize(5)
                .contains("Patient/a", "Patient/c")
                .doesNotContain("Patient/b");
    }

    @Test
    @DisplayName("records a session, once")
    void recordSession() {
        server.group("club-1").members("a", "b", "c");

        assertThat(said(() -> RecordSession.main(server.url(), "club-1", "a", "b", "c")))
                .startsWith("recorded")
                .contains("Patient/a: There is no active prescription of ART on record.");
        assertThat(said(() -> RecordSession.main(server.url(), "club-1", "a", "b", "c")))
                .startsWith("was on record already");
        assertThat(server.visits()).hasSize(1);
    }

    @Test
    @DisplayName("tells of the next session who is expected, what is due and what to bring")
    void prepareSession() {
        server.group("club-1").members("a", "b", "c");
        RecordSession.main(server.url(), "club-1", "a", "b", "c");

        assertThat(said(() -> PrepareSession.main(server.url(), "club-1")))
                .contains("1. Patient/a: No viral load is on record.", "Viral load: 3 tubes")
                .first()
                .asString()
                .endsWith(", 3 members");
    }

    @Test
    @DisplayName("ends with exactly a hundred sessions, though the server is unplugged in the middle")
    void surviveLostConnection(@TempDir Path folder) {
        List<String> arguments = new ArrayList<>(List.of(server.url(), folder.toString()));
        for (int i = 0; i < 100; i++) {
            server.group("club-" + i).members("member-" + i);
            arguments.addAll(List.of("club-" + i, "member-" + i));
        }
        server.unplugAfterVisits(37);
        assertThat(said(() -> SurviveLostConnection.main(arguments.toArray(String[]::new))))
                .containsExactly("36 sent, 64 waiting");

        server.plug();
        assertThat(said(() -> SurviveLostConnection.main(server.url(), folder.toString())))
                .containsExactly("64 sent, 0 waiting");
        assertThat(server.visits()).hasSize(100);
        assertThat(server.visits()).extracting(RecordedVisit::group).doesNotHaveDuplicates();
    }

    @Test
    @DisplayName("sends an EMR's bundle, which changes nothing the second time")
    void sendEmrBundle() {
        SendEmrBundle.main(server.url(), "urn:example:emr", "4711");
        SendEmrBundle.main(server.url(), "urn:example:emr", "4711");

        assertThat(server.requests()).isEqualTo(2);
        assertThat(server.resources(org.hl7.fhir.r4.model.Observation.class))
                .singleElement()
                .satisfies(result -> {
                    assertThat(result.getMeta().getVersionId()).isEqualTo("1");
                    assertThat(result.getSubject().getReference()).startsWith("Patient/");
                });
    }

    static List<Path> sources() {
        try (Stream<Path> files = Files.list(SOURCES)) {
            return files.filter(file -> !file.endsWith("package-info.java"))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @ParameterizedTest
    @MethodSource("sources")
    @DisplayName("has less than 30 lines of its own")
    void shortEnough(Path source) throws IOException {
        assertThat(Files.readAllLines(source).stream()
                        .filter(line -> !line.isBlank() && !line.startsWith("import ") && !line.startsWith("package ")))
                .hasSizeLessThan(30);
    }
}
