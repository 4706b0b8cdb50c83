package org.artgroups.validate.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.artgroups.validate.Finding;
import org.artgroups.validate.Format;
import org.artgroups.validate.GuideValidator;
import org.artgroups.validate.ValidationOptions;

/**
 * One resource: a file, or a line of one.
 *
 * @param file the file
 * @param line the line it is on, from 1; 0 for the whole file
 * @param start where the line begins, in bytes
 * @param length how long the line is, in bytes
 */
record Source(Path file, int line, long start, int length) {

    /** A file that is one resource. */
    static Source whole(Path file) {
        return new Source(file, 0, 0, 0);
    }

    /** What it is called in the answer. */
    String name() {
        return file.toString();
    }

    /** Reads and validates it. */
    List<Finding> findings(GuideValidator validator, List<String> profiles) throws IOException {
        byte[] content = content();
        List<Finding> found = validator.validate(content, Format.of(content), ValidationOptions.by(profiles));
        return line == 0
                ? found
                : found.stream().map(finding -> finding.onLine(line)).toList();
    }

    private byte[] content() throws IOException {
        if (line == 0) {
            return Files.readAllBytes(file);
        }
        try (var channel = Files.newByteChannel(file)) {
            java.nio.ByteBuffer buffer = java.nio.ByteBuffer.allocate(length);
            channel.position(start);
            while (buffer.hasRemaining() && channel.read(buffer) >= 0) {
                // until the line is read
            }
            return buffer.array();
        }
    }
}
