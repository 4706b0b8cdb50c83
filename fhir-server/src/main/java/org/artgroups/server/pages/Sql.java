package org.artgroups.server.pages;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.springframework.core.io.ClassPathResource;

/** The statements in the files beside the classes. */
final class Sql {

    private Sql() {}

    static String read(String file) {
        try {
            return new ClassPathResource(file, Sql.class).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
