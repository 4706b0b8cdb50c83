package org.artgroups.server.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.artgroups.server.ServerTest;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.Parameters.ParametersParameterComponent;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("Whoever puts the guide's examples on a server and asks what its pages ask")
class AnswersTest extends ServerTest {

    /** What the server answered, for who changes an example. */
    private static final Path ANSWERS = Path.of("target", "guide-answers");

    private static final String ASSESSMENT = "assessment";

    static List<Shown.Question> questions() {
        return Shown.questions();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("questions")
    @DisplayName("is answered what they show")
    void asked(Shown.Question question) throws IOException {
        Answer stored = post("", transaction());
        assertThat(stored.status()).as(stored.body()).isEqualTo(200);

        Answer answer = get(question.asked());

        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        Parameters answered = plain(answer.body());
        Parameters shown = plain(Shown.file("Parameters-" + question.answer() + ".json"));
        Files.writeString(Files.createDirectories(ANSWERS).resolve(question.answer() + ".json"), pretty(answered));
        // of many assessments a page may show some
        answered.getParameter().removeIf(parameter -> ofSomebodyNotShown(parameter, shown));
        assertThat(pretty(answered)).as("the answer is in " + ANSWERS).isEqualTo(pretty(shown));
    }

    private Bundle transaction() {
        Bundle bundle = new Bundle().setType(Bundle.BundleType.TRANSACTION);
        for (String record : Shown.records()) {
            Resource resource = (Resource) fhirContext.newJsonParser().parseResource(record);
            bundle.addEntry()
                    .setResource(resource)
                    .getRequest()
                    .setMethod(Bundle.HTTPVerb.PUT)
                    .setUrl(resource.fhirType() + "/" + resource.getIdPart());
        }
        return bundle;
    }

    static List<String> searches() {
        return Shown.searches();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("searches")
    @DisplayName("finds the session that was held, and not the one that is planned")
    void searched(String search) {
        post("", transaction());

        List<String> found = read(Bundle.class, get(search.replace("|", "%7C") + "&_count=1000")).getEntry().stream()
                .map(entry -> entry.getResource().getIdPart())
                .toList();

        assertThat(found).contains("example-khayelitsha-session").doesNotContain("example-khayelitsha-next-session");
    }

    private static boolean ofSomebodyNotShown(ParametersParameterComponent parameter, Parameters shown) {
        return parameter.getName().equals(ASSESSMENT)
                && shown.hasParameter(ASSESSMENT)
                && shown.getParameter().stream()
                        .filter(each -> each.getName().equals(ASSESSMENT))
                        .noneMatch(each -> client(each).equals(client(parameter)));
    }

    private static String client(ParametersParameterComponent assessment) {
        return ((Reference) assessment.getPartFirstRep().getValue()).getReference();
    }

    private Parameters plain(String json) {
        Parameters parameters = fhirContext.newJsonParser().parseResource(Parameters.class, json);
        parameters.setId((String) null);
        parameters.setMeta(null);
        return parameters;
    }

    private String pretty(Parameters parameters) {
        return fhirContext.newJsonParser().setPrettyPrint(true).encodeResourceToString(parameters);
    }
}
