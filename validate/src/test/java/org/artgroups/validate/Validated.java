package org.artgroups.validate;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.artgroups.validate.Finding.Severity;

/** The one validator of all tests, as it takes seconds to make, and what it says of texts and files. */
final class Validated {

    private static final GuideValidator VALIDATOR = new GuideValidator(1);

    private Validated() {}

    static List<Finding> text(String text) {
        byte[] content = text.getBytes(StandardCharsets.UTF_8);
        return VALIDATOR.validate(content, Format.of(content));
    }

    static List<Finding> file(String name) {
        return text(read(name));
    }

    static List<String> errors(String text) {
        return messages(text, Severity.ERROR);
    }

    static List<String> messages(String text, Severity severity) {
        return text(text).stream()
                .filter(finding -> finding.severity() == severity)
                .map(finding -> finding.element() + ": " + finding.message())
                .toList();
    }

    static String read(String name) {
        try (InputStream in = Validated.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalArgumentException(name + " is not there");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static GuideValidator validator() {
        return VALIDATOR;
    }
}
