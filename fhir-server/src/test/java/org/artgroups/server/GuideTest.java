package org.artgroups.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.artgroups.fhir.generated.CountKind;
import org.artgroups.fhir.visit.GroupVisit;
import org.artgroups.fhir.visit.GroupVisitResponse;
import org.artgroups.fhir.visit.GroupVisitResponse.AdviceGiven;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Parameters;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;

@DisplayName("Whoever sends what the guide shows on the first session")
class GuideTest extends ServerTest {

    /** What is done to the session that the page shows: in its JSON without white space, this becomes that. */
    private static final Map<String, List<String>> MISTAKES = Map.ofEntries(
            Map.entry("`daysSupply` is left out", List.of(",{'name':'daysSupply','valueInteger':60}", "")),
            Map.entry("`daysSupply` is 0", List.of("'valueInteger':60", "'valueInteger':0")),
            Map.entry("the weight is in grams", List.of("61.5", "61500")),
            Map.entry("`attendance` is a word of one's own", List.of("'present'", "'came'")),
            Map.entry(
                    "the client is an Identifier and not a Reference",
                    List.of(
                            "'valueReference':{'identifier':{'system':'https://emr.example.org/folder-number','value':'F-001/0542'}}",
                            "'valueIdentifier':{'value':'F-001/0542'}")),
            Map.entry("the key has no system", List.of("'system':'https://emr.example.org/session',", "")),
            Map.entry("a time has no zone", List.of("09:00:00+02:00", "09:00:00")),
            Map.entry("a parameter is misspelt", List.of("'name':'member'", "'name':'members'")),
            Map.entry("a client was no member on the day", List.of("2025-09-03T", "2025-01-08T")),
            Map.entry("nobody has that folder number", List.of("F-001/0542", "F-001/9999")),
            Map.entry("the same key with another weight", List.of("61.5", "62")));

    private static String shown(String file) throws IOException {
        return new ClassPathResource("META-INF/resources/ig/" + file).getContentAsString(StandardCharsets.UTF_8);
    }

    private Answer put(String path, String json) {
        return send(HttpRequest.newBuilder(URI.create(base() + path))
                .header("Content-Type", "application/fhir+json")
                .PUT(HttpRequest.BodyPublishers.ofString(json))
                .build());
    }

    private void transaction(String file) throws IOException {
        Answer answer = post("", shown(file));
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        assertThat(read(Bundle.class, answer).getEntry())
                .allSatisfy(entry -> assertThat(entry.getResponse().getStatus()).startsWith("20"));
    }

    @Test
    @DisplayName("has two sessions on record, can send all of it again, and reads back what the page says")
    void followed() throws IOException {
        for (boolean again : new boolean[] {false, true}) {
            transaction("first-clients.json");
            assertThat(put("/Group/first-club", shown("first-group.json")).status())
                    .isIn(200, 201);
            Answer reported = post("/Group/first-club/$group-visit", shown("first-session.json"));
            assertThat(reported.status()).as(reported.body()).isEqualTo(200);
            GroupVisitResponse response = GroupVisit.RESPONSE.read(read(Parameters.class, reported));
            // the other test may have sent it before
            if (again) {
                assertThat(response.replayed()).isTrue();
            }
            assertThat(response.members()).hasSize(2).allSatisfy(member -> assertThat(member.advice())
                    .extracting(AdviceGiven::text)
                    .containsExactly("No viral load is on record."));
            assertThat(response.counts()).anyMatch(count -> count.kind() == CountKind.REFILLS && count.value() == 2);
            transaction("first-bundle.json");
        }
        assertThat(found("Encounter?subject=Group/first-club")).isEqualTo(2);
        assertThat(found("MedicationDispense?subject=Patient/first-naledi")).isEqualTo(2);
        assertThat(get("/Patient/first-naledi/$everything").body())
                .contains("first-naledi-prescription")
                .doesNotContain("first-bongani");
    }

    private int found(String search) {
        return read(Bundle.class, get("/" + search + "&_summary=count")).getTotal();
    }

    @Test
    @DisplayName("and errs, is told what the page says")
    void mistaken() throws IOException {
        transaction("first-clients.json");
        put("/Group/first-club", shown("first-group.json"));
        String session = fhirContext
                .newJsonParser()
                .setPrettyPrint(false)
                .encodeResourceToString(fhirContext.newJsonParser().parseResource(shown("first-session.json")));
        String page = Files.readString(Path.of("../ig/input/pagecontent/first-session.md"));
        Matcher row = Pattern.compile("^\\| (.*?) \\| (\\d{3}) \\| `(.*)` \\|$", Pattern.MULTILINE)
                .matcher(page);
        int rows = 0;
        // what is wrong with a session that is not on record, before what is wrong with one that is
        List<MatchResult> mistakes = row.results()
                .sorted(Comparator.comparing(found -> found.group(2).equals("409")))
                .toList();
        for (MatchResult found : mistakes) {
            if (found.group(2).equals("409")) {
                assertThat(post("/Group/first-club/$group-visit", session).status())
                        .isEqualTo(200);
            }
            List<String> mistake = Objects.requireNonNull(MISTAKES.get(found.group(1)), found.group(1));
            String wrong = session.replace(
                    mistake.get(0).replace('\'', '"'), mistake.get(1).replace('\'', '"'));
            assertThat(wrong).as(found.group(1)).isNotEqualTo(session);
            // only the mistake that is about the key keeps it
            Answer answer = post(
                    "/Group/first-club/$group-visit",
                    found.group(2).equals("409") ? wrong : wrong.replace("C-7/2025-09-03", "C-7/wrong"));
            assertThat(answer.status()).as(found.group(1)).isEqualTo(Integer.parseInt(found.group(2)));
            assertThat(diagnostics(answer))
                    .as(found.group(1))
                    .contains(found.group(3).replace("\\|", "|"));
            rows++;
        }
        assertThat(rows).isEqualTo(MISTAKES.size());
    }
}
