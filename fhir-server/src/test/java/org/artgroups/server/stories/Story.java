package org.artgroups.server.stories;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A page of {@code docs/stories}: what is told in it, and between that what is sent and what is answered.
 *
 * @param file the page
 * @param blocks those that are run, in their order
 */
record Story(Path file, List<Block> blocks) {

    private static final String FENCE = "```";
    private static final Set<String> RUN = Set.of("http", "register", "answer");

    /**
     * One fenced block.
     *
     * @param kind http, register or answer
     * @param line its first line in the page, counted from 1
     * @param lines what is in it
     */
    record Block(String kind, int line, List<String> lines) {}

    /**
     * Reads a page.
     *
     * @throws IllegalArgumentException if a block is none of those that are run: it would pass for one that is
     */
    static Story read(Path file) throws IOException {
        List<String> page = Files.readAllLines(file);
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < page.size(); i++) {
            if (!page.get(i).startsWith(FENCE)) {
                continue;
            }
            String kind = page.get(i).substring(FENCE.length());
            if (!RUN.contains(kind)) {
                throw new IllegalArgumentException(file + ":" + (i + 1) + ": not a block that is run: '" + kind + "'");
            }
            int from = i + 1;
            do {
                i++;
            } while (!page.get(i).equals(FENCE));
            blocks.add(new Block(kind, from + 1, List.copyOf(page.subList(from, i))));
        }
        return new Story(file, blocks);
    }
}
