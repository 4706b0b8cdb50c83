package org.artgroups.validate.command;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * The resources that were named.
 *
 * @param all in the order in which they are reported
 * @param unreadable why some could not be found or read
 */
record Sources(List<Source> all, List<String> unreadable) {

    /** The files, and what is in the folders. */
    static Sources under(List<Path> paths) throws IOException {
        Sources sources = new Sources(new ArrayList<>(), new ArrayList<>());
        for (Path path : paths) {
            if (Files.isDirectory(path)) {
                List<Path> files;
                try (Stream<Path> found = Files.walk(path)) {
                    files = found.filter(Files::isRegularFile)
                            .filter(Sources::isResource)
                            .sorted()
                            .toList();
                }
                if (files.isEmpty()) {
                    sources.unreadable.add(path + ": has no .json, .xml or .ndjson file");
                }
                for (Path file : files) {
                    sources.add(file);
                }
            } else if (Files.isReadable(path)) {
                sources.add(path);
            } else {
                sources.unreadable.add(
                        path + (Files.exists(path) ? ": may not be read" : ": there is no such file or folder"));
            }
        }
        return sources;
    }

    private static boolean isResource(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return name.endsWith(".json") || name.endsWith(".xml") || isLines(file);
    }

    private static boolean isLines(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return name.endsWith(".ndjson") || name.endsWith(".jsonl");
    }

    private void add(Path file) throws IOException {
        if (isLines(file)) {
            addLines(file);
        } else {
            all.add(Source.whole(file));
        }
    }

    private void addLines(Path file) throws IOException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            int line = 1;
            long start = 0;
            long at = 0;
            boolean blank = true;
            for (int read = in.read(); read >= 0; read = in.read()) {
                at++;
                if (read == '\n') {
                    addLine(file, line, start, at - 1, blank);
                    line++;
                    start = at;
                    blank = true;
                } else if (!Character.isWhitespace(read)) {
                    blank = false;
                }
            }
            addLine(file, line, start, at, blank);
        }
    }

    private void addLine(Path file, int line, long start, long end, boolean blank) {
        if (!blank) {
            all.add(new Source(file, line, start, (int) (end - start)));
        }
    }
}
