package org.artgroups.server;

import static java.util.regex.Pattern.DOTALL;
import static java.util.regex.Pattern.MULTILINE;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.artgroups.client.ArtGroupsClient;
import org.artgroups.fhir.eligibility.EligibilityResponse;
import org.artgroups.fhir.generated.AbsenceReason;
import org.artgroups.fhir.generated.Atc;
import org.artgroups.fhir.membership.MemberAddRequest;
import org.artgroups.fhir.membership.Membership;
import org.artgroups.fhir.visit.GroupVisit;
import org.artgroups.fhir.visit.GroupVisitRequest;
import org.artgroups.operations.example.ExampleLoader;
import org.hl7.fhir.r4.model.Group;
import org.hl7.fhir.r4.model.Reference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What the README and the page on membership promise is what happens. */
class ReadmeTest extends ServerTest {

    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

    @Autowired
    private ExampleLoader example;

    private String readme = "";
    private String session = "";

    @BeforeEach
    void theSeededExample() throws IOException {
        example.load();
        readme = Files.readString(ROOT.resolve("README.md"))
                + Files.readString(ROOT.resolve("docs/operations/membership.md"));
        session = Files.readString(ROOT.resolve("docs/session.json"));
    }

    @Test
    void everyCallAnswersAsShown() throws IOException {
        Matcher shown = Pattern.compile("```sh\\ncurl (.*?)\\n```.*?```json\\n(.*?)```", DOTALL)
                .matcher(readme);
        int calls = 0;
        while (shown.find()) {
            Answer answer = call(shown.group(1));
            assertThat(answer.status()).isEqualTo(200);
            assertInOrder(answer.body(), shown.group(2));
            calls++;
        }
        assertThat(calls).isEqualTo(3);
    }

    @Test
    void everythingThatGoesWrongIsAnsweredAsTheTableSays() {
        // a key of its own: the session of the README is told for the first time where its call is tried
        String recorded =
                session.replace("club-1-2026-11-18", "club-1-recorded").replace("2026-11-18T", "2026-11-11T");
        assertThat(visit(recorded).status()).isEqualTo(200);
        String another = session.replace("club-1-2026-11-18", "club-1-never");
        assertAnswer("a member is not in the group", visit(another.replaceFirst("khayelitsha-05", "lusaka-01")));
        assertAnswer(
                "the date is in the future",
                visit(another.replace("2026-11-18T", "2126-11-18T").replace("2027-", "2127-")));
        assertAnswer("daysSupply is -90", visit(another.replaceFirst("60\\}", "-90}")));
        assertAnswer("the same key comes with other content", visit(recorded.replace("61.5", "62")));
        assertAnswer("the body is not JSON", visit("hello"));
        assertAnswer(
                "a client joins who is in another group",
                post(
                        "/Group/khayelitsha-club-1/$member-add",
                        Membership.MEMBER_ADD_REQUEST.write(new MemberAddRequest(
                                new Reference("Patient/lusaka-01"), LocalDate.of(2026, 11, 18), null))));
        Group group = read(Group.class, get("/Group/khayelitsha-club-1"));
        group.getMember().removeIf(member -> member.getEntity().getReference().equals("Patient/khayelitsha-05"));
        assertAnswer(
                "a plain PUT of the Group leaves out a member",
                send(HttpRequest.newBuilder(URI.create(base() + "/Group/khayelitsha-club-1"))
                        .header("Content-Type", "application/fhir+json")
                        .PUT(HttpRequest.BodyPublishers.ofString(
                                fhirContext.newJsonParser().encodeResourceToString(group)))
                        .build()));
        assertAnswer("the model does not exist", get("/Patient/khayelitsha-05/$eligibility?model=nope"));
    }

    private Answer visit(String body) {
        return post("/Group/khayelitsha-club-1/$group-visit", body);
    }

    /** The row of the table that begins so has the answer's status and one of its lines; {@code …} stands for anything. */
    private void assertAnswer(String when, Answer answer) {
        Matcher row = Pattern.compile("^\\| " + Pattern.quote(when) + ".*?\\| (\\d+) \\| `(.*)` \\|$", MULTILINE)
                .matcher(readme);
        assertThat(row.find()).as(when).isTrue();
        assertThat(answer.status()).as(when).isEqualTo(Integer.parseInt(row.group(1)));
        assertThat(diagnostics(answer))
                .as(when)
                .anyMatch(line -> line.matches(Pattern.quote(row.group(2)).replace("…", "\\E.*\\Q")));
    }

    @Test
    void theJavaSampleIsThisProgram() throws IOException {
        String source = Files.readString(
                ROOT.resolve("fhir-server/src/test/java/org/artgroups/server/ReadmeTest.java"), StandardCharsets.UTF_8);
        Matcher sample = Pattern.compile("```java\\n(.*?)```", DOTALL).matcher(readme);
        assertThat(sample.find()).isTrue();
        assertThat(squeezed(source))
                .contains(squeezed(sample.group(1)
                        .replace("http://localhost:8080/fhir", "BASE")
                        .replace("\"BASE\"", "base()")));
        sample();
    }

    private void sample() {
        ArtGroupsClient client = ArtGroupsClient.at(base()).build();

        EligibilityResponse answer = client.eligibility("khayelitsha-05");
        answer.assessments().forEach(a -> System.out.println(a.model() + ": " + a.outcome()));

        GroupVisitRequest session = GroupVisit.session("https://example.org/sessions", "club-1-2026-11-19")
                .on(LocalDate.of(2026, 11, 19))
                .facilitatedBy("Nomsa")
                .present("Patient/khayelitsha-05")
                .screenedWell()
                .refilled(Atc.LAMIVUDINE_TENOFOVIR_DISOPROXIL_AND_DOLUTEGRAVIR, 60)
                .absent("Patient/khayelitsha-01", AbsenceReason.TRAVELLED)
                .build();
        client.recordVisit("khayelitsha-club-1", session);
        assertThat(client.recordVisit("khayelitsha-club-1", session).replayed()).isTrue();
    }

    /** A program without its white space: formatting is a tool's, not the sample's. */
    private static String squeezed(String program) {
        return program.replaceAll("\\s+", "");
    }

    /** What curl does with these arguments. */
    private Answer call(String arguments) throws IOException {
        List<String> words = new ArrayList<>();
        Matcher word = Pattern.compile("'([^']*)'|(\\S+)").matcher(arguments);
        while (word.find()) {
            words.add(word.group(1) == null ? word.group(2) : word.group(1));
        }
        String url = words.get(words.size() - 1).replace("http://localhost:8080/fhir", base());
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(url));
        for (int i = 0; i < words.size() - 1; i++) {
            if (words.get(i).equals("-H")) {
                String[] header = words.get(i + 1).split(": ", 2);
                request.header(header[0], header[1]);
            }
            if (words.get(i).equals("-d")) {
                Path file = ROOT.resolve(words.get(i + 1).substring(1));
                request.POST(HttpRequest.BodyPublishers.ofString(Files.readString(file)));
            }
        }
        return send(request.build());
    }

    /** Every line shown is a line of the answer, in this order; {@code ...} stands for lines left out. */
    private static void assertInOrder(String answer, String shown) {
        List<String> lines = answer.lines().map(ReadmeTest::bare).toList();
        int at = 0;
        for (String line : shown.lines()
                .map(ReadmeTest::bare)
                .filter(l -> !l.equals("..."))
                .toList()) {
            int found = lines.subList(at, lines.size()).indexOf(line);
            assertThat(found).as("'%s' in %s", line, answer).isNotNegative();
            at += found + 1;
        }
    }

    private static String bare(String line) {
        return line.strip().replaceAll(",$", "");
    }
}
