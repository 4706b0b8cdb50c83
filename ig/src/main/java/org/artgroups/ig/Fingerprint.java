package org.artgroups.ig;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.stream.Stream;

/** What a site was made from, as one hash. Not thread-safe. */
final class Fingerprint {

    private final MessageDigest digest;

    Fingerprint() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** Adds some content. */
    Fingerprint add(String name, byte[] content) {
        digest.update((name + " " + content.length + "\n").getBytes(StandardCharsets.UTF_8));
        digest.update(content);
        return this;
    }

    /** Adds a file, or every file of a folder; what is not there has nothing. */
    Fingerprint add(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return this;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                add(folder.relativize(file).toString(), Files.readAllBytes(file));
            }
        }
        return this;
    }

    /** The hash; nothing can be added any more. */
    String hash() {
        return HexFormat.of().formatHex(digest.digest());
    }
}
