package stranger;

import static org.artgroups.fhir.visit.GroupVisitRequest.Refill.tld;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.artgroups.client.ArtGroupsClient;
import org.artgroups.fhir.visit.GroupVisit;
import org.artgroups.fhir.visit.GroupVisitRequest;
import org.artgroups.samples.AssessOneClient;
import org.artgroups.testing.FakeArtGroups;
import org.artgroups.testing.FakeArtGroupsExtension;
import org.artgroups.validate.Finding;
import org.artgroups.validate.Format;
import org.artgroups.validate.GuideValidator;
import org.hl7.fhir.r4.model.AdverseEvent;
import org.hl7.fhir.r4.model.Reference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a stranger gets: the client, the fake server, the samples and the validator, from the published artifacts alone. */
@ExtendWith(FakeArtGroupsExtension.class)
class StrangerTest {

    @Test
    void clientAndFake(FakeArtGroups server) {
        server.group("club").members("a", "b");
        AdverseEvent reaction = new AdverseEvent().setSubject(new Reference("Patient/a"));
        reaction.setId("reaction");
        server.resource(reaction);
        GroupVisitRequest session = GroupVisit.of("club")
                .on(LocalDate.of(2026, 3, 4))
                .facilitatedBy("Nomsa")
                .present("Patient/a")
                .refilled(tld(90))
                .build();

        try (ArtGroupsClient client = ArtGroupsClient.at(server.url()).build()) {
            assertFalse(client.recordVisit("club", session).replayed());
            assertTrue(client.recordVisit("club", session).replayed());
            assertFalse(client.eligibility("a").assessments().isEmpty());
        }
        assertEquals(1, server.visits().size());
    }

    @Test
    void samples(FakeArtGroups server) throws Exception {
        server.eligible("c", "hcw-managed-group");
        AssessOneClient.main(new String[] {server.url(), "c", "hcw-managed-group"});
        assertEquals(1, server.requests());
    }

    @Test
    void validator() {
        List<Finding> findings = new GuideValidator(100)
                .validate(
                        "{\"resourceType\":\"Group\",\"type\":\"persons\"}".getBytes(StandardCharsets.UTF_8),
                        Format.JSON);
        assertFalse(findings.isEmpty());
    }
}
