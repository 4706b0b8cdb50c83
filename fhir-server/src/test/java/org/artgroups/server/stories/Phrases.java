package org.artgroups.server.stories;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the phrases of the stories mean in FHIRPath, as the table in {@code docs/stories/README.md} says. Words in capitals
 * stand for anything: {@code advice to CLIENT}.
 */
record Phrases(List<Phrase> all) {

    /** Who was a member, in an answer of {@code $memberships}. */
    static final String MEMBERS = "parameter.where(name = 'membership').part.where(name = 'client').value.reference";

    private static final Pattern ROW = Pattern.compile("\\| `([^`]+)` \\| `([^`]+)` \\|");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\b[A-Z]{4,}\\b");

    private record Phrase(Pattern words, List<String> placeholders, String path) {}

    static Phrases read(Path glossary) throws IOException {
        List<Phrase> all = new ArrayList<>();
        for (String line : Files.readAllLines(glossary)) {
            Matcher row = ROW.matcher(line);
            if (row.matches()) {
                List<String> placeholders = PLACEHOLDER
                        .matcher(row.group(1))
                        .results()
                        .map(found -> found.group())
                        .toList();
                Pattern words =
                        Pattern.compile(PLACEHOLDER.matcher(row.group(1)).replaceAll("(\\\\S+)"));
                all.add(new Phrase(words, placeholders, row.group(2)));
            }
        }
        return new Phrases(List.copyOf(all));
    }

    /** The FHIRPath of a phrase; what is no phrase is FHIRPath. */
    String path(String said) {
        for (Phrase phrase : all) {
            Matcher words = phrase.words().matcher(said);
            if (words.matches()) {
                String path = phrase.path();
                for (int i = 0; i < phrase.placeholders().size(); i++) {
                    path = path.replace(phrase.placeholders().get(i), words.group(i + 1));
                }
                return path;
            }
        }
        return said;
    }
}
