package org.artgroups.samples;

import static org.artgroups.samples.Output.said;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.artgroups.client.ArtGroupsClient;
import org.artgroups.server.ArtGroupsServer;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Patient;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/** As whoever copies them runs them, on the groups of the example. */
@DisplayName("On the real server with its example, a sample")
class SamplesOnTheServerTest {
    private static final String CLUB = "khayelitsha-club-1";

    private static ConfigurableApplicationContext server = new GenericApplicationContext();
    private static String url = "";

    @BeforeAll
    static void start() throws IOException {
        Path data = Files.createTempDirectory(Files.createDirectories(Path.of("target")), "postgresql");
        server = SpringApplication.run(
                ArtGroupsServer.class,
                "--server.port=0",
                "--artgroups.example=true",
                "--artgroups.database.data-directory=" + data.resolve("data"));
        url = "http://127.0.0.1:" + server.getEnvironment().getProperty("local.server.port") + "/fhir";
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    @DisplayName("assesses one client, and says of what is not met how to find it out")
    void assessOneClient() {
        List<String> said = said(() -> AssessOneClient.main(url, "khayelitsha-05", "hcw-managed-group"));

        assertThat(said.get(0)).contains("PlanDefinition/hcw-managed-group|").contains(": ");
        assertThat(said.subList(1, said.size())).allMatch(line -> line.matches("  (Not met|Unknown): .*"));
    }

    @Test
    @DisplayName("assesses everybody on the server")
    void assessFacility() {
        List<String> said = said(() -> AssessFacility.main(url, "hcw-managed-group"));

        assertThat(said.subList(0, 3)).allMatch(line -> line.matches("[A-Z][a-z ]+: \\d+"));
        assertThat(said.subList(3, said.size())).isNotEmpty().allMatch(line -> line.startsWith("Patient/"));
    }

    @Test
    @DisplayName("records a session, once, and shows what to mind")
    void recordSession() {
        Runnable program = () -> RecordSession.main(url, CLUB, "khayelitsha-01", "khayelitsha-02", "khayelitsha-03");

        List<String> said = said(program);

        assertThat(said.get(0)).isEqualTo("recorded");
        assertThat(said.subList(1, said.size())).allMatch(line -> line.matches("Patient/khayelitsha-0[123]: .+"));
        assertThat(said(program).get(0)).isEqualTo("was on record already");
    }

    @Test
    @DisplayName("tells of the next session who is expected, what is due and what to bring")
    void prepareSession() {
        List<String> said = said(() -> PrepareSession.main(url, "lusaka-cag-1"));

        assertThat(said.get(0)).matches("\\d{4}-\\d{2}-\\d{2}, \\d+ members");
        assertThat(said).anyMatch(line -> line.matches("\\d+\\. Patient/lusaka-\\d+: .+"));
        assertThat(said).anyMatch(line -> line.matches(".+: \\d+ days for \\d+"));
    }

    @Test
    @DisplayName("sends what waits in its folder, and tells what the server will not take")
    void surviveLostConnection(@TempDir Path folder) {
        List<String> first = said(() ->
                SurviveLostConnection.main(url, folder.toString(), "lusaka-cag-1", "lusaka-01", CLUB, "lusaka-01"));

        assertThat(first).hasSize(2);
        assertThat(first.get(0)).isEqualTo("1 sent, 0 waiting");
        assertThat(first.get(1)).startsWith(CLUB + ": ").contains("is not a member of Group/" + CLUB);
        assertThat(said(() -> SurviveLostConnection.main(url, folder.toString())))
                .first()
                .isEqualTo("0 sent, 0 waiting");
    }

    @Test
    @DisplayName("sends an EMR's bundle, which changes nothing the second time")
    void sendEmrBundle() {
        SendEmrBundle.main(url, "urn:example:emr", "4711");
        SendEmrBundle.main(url, "urn:example:emr", "4711");

        try (ArtGroupsClient client = ArtGroupsClient.at(url).build()) {
            assertThat(client.all(
                            Observation.class,
                            client.fhir()
                                    .search()
                                    .forResource(Observation.class)
                                    .where(Observation.SUBJECT.hasChainedProperty(Patient.IDENTIFIER
                                            .exactly()
                                            .systemAndIdentifier("urn:example:emr:patient", "4711")))))
                    .singleElement()
                    .satisfies(stored ->
                            assertThat(stored.getMeta().getVersionId()).isEqualTo("1"));
        }
    }
}
