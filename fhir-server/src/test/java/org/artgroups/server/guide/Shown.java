package org.artgroups.server.guide;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** What the guide shows: its files as they are on the site, and the questions of its pages. */
final class Shown {

    private static final Path PAGES = Path.of("../ig/input/pagecontent");
    /** A question, whatever is said of it, and the answer that is shown. */
    private static final Pattern QUESTION = Pattern.compile(
            "```\\nGET \\[base](?<asked>/[^\\n]+)\\n```\\n(?<between>(?:(?!```|\\{\\{).)*)\\{\\{json Parameters/(?<answer>[\\w-]+)}}",
            Pattern.DOTALL);

    private static final Pattern SEARCH = Pattern.compile("^GET \\[base](/\\w+\\?\\S+)$", Pattern.MULTILINE);

    private Shown() {}

    /**
     * A question that a page asks, and the answer that it shows.
     *
     * @param asked path under the base
     * @param answer id of the example
     */
    record Question(String page, String asked, String answer) {
        @Override
        public String toString() {
            return page + ": " + asked;
        }
    }

    /** Every question with an answer, of every page. */
    static List<Question> questions() {
        try (Stream<Path> pages = Files.list(PAGES)) {
            return pages.sorted().flatMap(Shown::questions).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<Question> questions(Path page) {
        try {
            return QUESTION
                    .matcher(Files.readString(page))
                    .results()
                    .map(found -> new Question(page.getFileName().toString(), found.group(1), found.group(3)))
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The searches of the page on exchange that are shown as they are sent. */
    static List<String> searches() {
        try {
            return SEARCH.matcher(Files.readString(PAGES.resolve("exchange.md")))
                    .results()
                    .map(found -> found.group(1))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A file of the site. */
    static String file(String name) {
        try {
            return new ClassPathResource("META-INF/resources/ig/" + name).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The examples of the package that are records: not what operations are asked and answer. */
    static List<String> records() {
        try {
            Resource[] files = new PathMatchingResourcePatternResolver()
                    .getResources("classpath:META-INF/resources/ig/*-example-*.json");
            return Stream.of(files)
                    .map(Resource::getFilename)
                    .filter(name ->
                            !Set.of("Parameters", "PlanDefinition").contains(name.substring(0, name.indexOf('-'))))
                    .sorted()
                    .map(Shown::file)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
