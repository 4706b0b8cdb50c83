package org.artgroups.server.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.artgroups.fhir.visit.GroupVisit;
import org.artgroups.server.ServerTest;
import org.artgroups.server.stories.Story.Block;
import org.assertj.core.api.SoftAssertions;
import org.hl7.fhir.instance.model.api.IBase;
import org.hl7.fhir.instance.model.api.IPrimitiveType;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("What the stories tell is what happens")
class StoriesTest extends ServerTest {

    private static final Path STORIES = Path.of("../docs/stories");
    private static final Path GLOSSARY = STORIES.resolve("README.md");
    private static final Pattern STATUS = Pattern.compile("status = (\\d+)");

    private final Map<String, String> remembered = new HashMap<>();
    private final Map<String, RegisterPage> pages = new HashMap<>();

    static Stream<String> stories() throws IOException {
        try (Stream<Path> files = Files.list(STORIES)) {
            return files
                    .filter(file -> file.toString().endsWith(".md") && !file.equals(GLOSSARY))
                    .map(file -> file.getFileName().toString())
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("stories")
    void happens(String name) throws IOException {
        Phrases phrases = Phrases.read(GLOSSARY);
        List<Block> blocks = Story.read(STORIES.resolve(name)).blocks();
        assertThat(blocks)
                .as(name)
                .extracting(Block::kind)
                .contains("answer")
                .first()
                .isNotEqualTo("answer");
        // all that is untrue at once
        SoftAssertions reported = new SoftAssertions();
        Answer answer = null;
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            String where = name + ":" + block.line() + ": ";
            if (block.kind().equals("answer")) {
                for (String line : block.lines()) {
                    check(reported, where + line, phrases, line, Objects.requireNonNull(answer, "nothing was asked"));
                }
            } else {
                answer = block.kind().equals("http") ? send(block) : tell(block);
                if (i + 1 == blocks.size() || !tellsStatus(blocks.get(i + 1))) {
                    reported.assertThat(answer.status())
                            .as(where + answer.body())
                            .isBetween(200, 299);
                }
            }
        }
        reported.assertAll();
    }

    private static boolean tellsStatus(Block block) {
        return block.kind().equals("answer")
                && STATUS.matcher(block.lines().get(0)).matches();
    }

    private Answer send(Block block) throws IOException {
        String[] line = block.lines().get(0).split(" ", 2);
        String body = String.join("\n", block.lines().subList(1, block.lines().size()));
        if (body.startsWith("@")) {
            body = Files.readString(STORIES.resolve(body.substring(1)));
        }
        return send(HttpRequest.newBuilder(URI.create(
                        base() + withRemembered(line[1]).replaceFirst("/$", "").replace("|", "%7C")))
                .header("Content-Type", "application/fhir+json")
                .method(
                        line[0],
                        body.isEmpty()
                                ? HttpRequest.BodyPublishers.noBody()
                                : HttpRequest.BodyPublishers.ofString(withRemembered(body)))
                .build());
    }

    private Answer tell(Block block) throws IOException {
        RegisterPage page = RegisterPage.parse(
                block.lines().stream().map(this::withRemembered).toList());
        String file = page.said().get("page");
        if (file != null) {
            page = page.with(Files.readAllLines(STORIES.resolve(file)));
        }
        String key = page.group() + "/" + page.day();
        RegisterPage before = page.corrects() ? pages.get(key) : null;
        page = page.inFull(membersOf(page), before == null ? Map.of() : before.rows());
        pages.put(key, page);
        return post("/Group/" + page.group() + "/$group-visit", GroupVisit.REQUEST.write(page.request()));
    }

    private List<String> membersOf(RegisterPage page) {
        Answer members = get("/Group/$memberships?group=" + page.group() + "&asOf=" + page.day());
        return values(members, Phrases.MEMBERS).stream()
                .map(reference -> reference.substring("Patient/".length()))
                .toList();
    }

    /** {@code what = value}; with {@code <name>} as the value it is remembered by that name. */
    private void check(SoftAssertions reported, String where, Phrases phrases, String line, Answer answer) {
        Matcher status = STATUS.matcher(line);
        if (status.matches()) {
            reported.assertThat(answer.status()).as(where + answer.body()).isEqualTo(Integer.parseInt(status.group(1)));
            return;
        }
        int equals = line.lastIndexOf(" = ");
        assertThat(equals).as(where).isPositive();
        String expected = line.substring(equals + 3);
        List<String> found =
                values(answer, phrases.path(line.substring(0, equals).strip()));
        String value = found.isEmpty() ? "none" : String.join(", ", found);
        if (expected.startsWith("<")) {
            reported.assertThat(found).as(where).hasSize(1);
            remembered.put(expected, value);
        } else {
            reported.assertThat(value).as(where).isEqualTo(withRemembered(expected));
        }
    }

    private List<String> values(Answer answer, String path) {
        return fhirContext
                .newFhirPath()
                .evaluate(fhirContext.newJsonParser().parseResource(answer.body()), path, IBase.class)
                .stream()
                .map(value -> ((IPrimitiveType<?>) value).getValueAsString())
                .toList();
    }

    private String withRemembered(String text) {
        String reported = text;
        for (Map.Entry<String, String> each : remembered.entrySet()) {
            reported = reported.replace(each.getKey(), each.getValue());
        }
        return reported;
    }
}
