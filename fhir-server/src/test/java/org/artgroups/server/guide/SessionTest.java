package org.artgroups.server.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.artgroups.fhir.generated.Extensions;
import org.artgroups.fhir.visit.GroupVisit;
import org.artgroups.fhir.visit.GroupVisitResponse;
import org.artgroups.server.ServerTest;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.Encounter;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.Parameters.ParametersParameterComponent;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The session that the guide shows")
class SessionTest extends ServerTest {

    /** What the server wrote and answered, for who changes an example. */
    private static final Path ANSWERS = Path.of("target", "guide-answers");

    private static final Set<String> BEFORE = Set.of(
            "Organization",
            "Practitioner",
            "PractitionerRole",
            "Location",
            "Patient",
            "RelatedPerson",
            "Group",
            "CareTeam",
            "EpisodeOfCare",
            "MedicationRequest",
            "MedicationStatement");

    private static final String REQUEST = "Parameters-example-group-visit-request.json";
    private static final String ANSWER = "Parameters-example-group-visit-response.json";
    private static final String BUNDLE = "session-bundle.json";

    /** The same people, places and keys under other names, so that every test has its own. */
    private static String as(String world, String json) {
        return json.replace("example-", world + "-")
                .replace("\"KH-", "\"" + world + "-KH-")
                .replace("kh-c17-", world + "-kh-c17-");
    }

    /** What was on record before the session. */
    private void known(String world) {
        Bundle bundle = new Bundle().setType(Bundle.BundleType.TRANSACTION);
        for (String record : Shown.records()) {
            Resource resource = (Resource) fhirContext.newJsonParser().parseResource(as(world, record));
            boolean result =
                    resource instanceof Observation && !record.contains("Encounter/") && !record.contains("Specimen/");
            if (result || BEFORE.contains(resource.fhirType())) {
                put(bundle, resource);
            }
        }
        Answer stored = post("", bundle);
        assertThat(stored.status()).as(stored.body()).isEqualTo(200);
    }

    private static void put(Bundle bundle, Resource resource) {
        bundle.addEntry()
                .setResource(resource)
                .getRequest()
                .setMethod(Bundle.HTTPVerb.PUT)
                .setUrl(resource.fhirType() + "/" + resource.getIdPart());
    }

    private Answer reported(String world) {
        return post("/Group/" + world + "-khayelitsha-club/$group-visit", as(world, Shown.file(REQUEST)));
    }

    private Answer sent(String world) {
        return post("", as(world, Shown.file(BUNDLE)));
    }

    private static void keep(String name, String json) throws IOException {
        Files.writeString(Files.createDirectories(ANSWERS).resolve(name), json);
    }

    private String pretty(Resource resource) {
        return fhirContext.newJsonParser().setPrettyPrint(true).encodeResourceToString(resource);
    }

    @Test
    @DisplayName("is answered as the guide shows")
    void answered() throws IOException {
        known("told");
        Answer answer = reported("told");
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);

        String answered = withoutIds(answer.body()).replace("told-", "example-");
        keep(ANSWER, answered);
        assertThat(answered).isEqualTo(withoutIds(Shown.file(ANSWER)));
    }

    /** Ids of what is written are the server's: that each is of its kind remains. */
    private String withoutIds(String json) {
        Parameters parameters = fhirContext.newJsonParser().parseResource(Parameters.class, json);
        parameters.setId((String) null);
        parameters.getParameter().forEach(SessionTest::withoutIds);
        return pretty(parameters);
    }

    private static void withoutIds(ParametersParameterComponent parameter) {
        parameter.getPart().forEach(SessionTest::withoutIds);
        if (Set.of("session", "written").contains(parameter.getName())) {
            parameter.setValue(new Reference(
                    ((Reference) parameter.getValue()).getReferenceElement().getResourceType()));
        }
    }

    @Test
    @DisplayName("is taken as XML, and answered as XML")
    void xml() {
        known("xml");
        Resource request = (Resource) fhirContext.newJsonParser().parseResource(as("xml", Shown.file(REQUEST)));
        Answer answer = send(HttpRequest.newBuilder(URI.create(base() + "/Group/xml-khayelitsha-club/$group-visit"))
                .header("Content-Type", "application/fhir+xml")
                .header("Accept", "application/fhir+xml")
                .POST(HttpRequest.BodyPublishers.ofString(
                        fhirContext.newXmlParser().encodeResourceToString(request)))
                .build());

        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        assertThat(fhirContext
                        .newXmlParser()
                        .parseResource(Parameters.class, answer.body())
                        .hasParameter("session"))
                .isTrue();
    }

    @Test
    @DisplayName("is as a Bundle what the operation writes, but for the record that the server keeps")
    void written() throws IOException {
        known("wrote");
        Answer answer = reported("wrote");
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        GroupVisitResponse response = GroupVisit.RESPONSE.read(read(Parameters.class, answer));
        List<Reference> written = new ArrayList<>(List.of(response.session()));
        response.members().forEach(member -> written.addAll(member.written()));
        Bundle actual = new Bundle().setType(Bundle.BundleType.TRANSACTION);
        for (Reference reference : written) {
            Resource resource = (Resource) fhirContext
                    .newJsonParser()
                    .parseResource(get("/" + reference.getReference()).body());
            resource.setId(resource.getIdPart());
            resource.setMeta(resource.getMeta()
                    .copy()
                    .setVersionId(null)
                    .setLastUpdated(null)
                    .setSource(null));
            if (resource instanceof Encounter session) {
                session.getExtension().removeIf(each -> Extensions.SESSION_RECORD.equals(each.getUrl()));
            }
            put(actual, resource);
        }
        keep("written.json", pretty(actual).replace("wrote-", "example-"));

        Bundle shown = fhirContext.newJsonParser().parseResource(Bundle.class, as("wrote", Shown.file(BUNDLE)));
        assertThat(shown.getEntry()).hasSameSizeAs(actual.getEntry());
        Map<String, String> ids = new LinkedHashMap<>();
        for (int i = 0; i < written.size(); i++) {
            ids.put(
                    actual.getEntry().get(i).getResource().getIdPart(),
                    shown.getEntry().get(i).getResource().getIdPart());
        }
        shown.getEntry().forEach(entry -> entry.setFullUrl(null));
        String renamed = pretty(actual);
        for (Map.Entry<String, String> id : ids.entrySet()) {
            renamed = renamed.replace(id.getKey(), id.getValue());
        }
        assertThat(renamed).isEqualTo(pretty(shown));
    }

    @Test
    @DisplayName(
            "leaves the same on record whichever way it is sent: the next register is the same, and the list of what is due")
    void same() {
        known("byhand");
        known("byop");
        Answer sent = sent("byhand");
        assertThat(sent.status()).as(sent.body()).isEqualTo(200);
        assertThat(read(Bundle.class, sent).getEntry())
                .extracting(BundleEntryComponent::getResponse)
                .allSatisfy(response -> assertThat(response.getStatus()).startsWith("201"));
        assertThat(reported("byop").status()).isEqualTo(200);

        for (String asked :
                List.of("$register?date=2026-05-06", "$due-list?asOf=2026-05-04", "$tracing-list?asOf=2026-03-18")) {
            assertThat(asked("byhand", asked)).as(asked).isEqualTo(asked("byop", asked));
        }
    }

    private String asked(String world, String question) {
        Answer answer = get("/Group/" + world + "-khayelitsha-club/" + question);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer.body()
                .replace(world + "-", "")
                .replaceAll("(Encounter|ServiceRequest|Specimen|MedicationDispense)/[\\w-]+", "$1");
    }

    @Test
    @DisplayName("is refused by the operation if a Bundle has sent it under the same key")
    void bundleFirst() {
        known("bundlefirst");
        assertThat(sent("bundlefirst").status()).isEqualTo(200);

        Answer answer = reported("bundlefirst");

        assertThat(answer.status()).isEqualTo(409);
        assertThat(diagnostics(answer))
                .containsExactly("session: an Encounter that was not recorded by $group-visit has this key");
    }

    @Test
    @DisplayName("is not stored as a Bundle if the operation has recorded it under the same key")
    void operationFirst() {
        known("opfirst");
        assertThat(reported("opfirst").status()).isEqualTo(200);

        Answer answer = sent("opfirst");

        assertThat(answer.status()).isEqualTo(409);
        assertThat(diagnostics(answer))
                .containsExactly("something else on record has the same key, which must be unique");
        assertThat(get("/Encounter/opfirst-kh-c17-2026-03-04").status()).isEqualTo(404);
        Answer again = reported("opfirst");
        assertThat(GroupVisit.RESPONSE.read(read(Parameters.class, again)).replayed())
                .isTrue();
    }
}
