package org.artgroups.profiles.compiler;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What the last run was made from and what it wrote, kept in a text file: the hash of all inputs and of the compiler on
 * the first line, then a path of an output on each line.
 */
final class BuildRecord {

    private final Path file;
    private final String hash;

    private BuildRecord(Path file, String hash) {
        this.file = file;
        this.hash = hash;
    }

    /**
     * The record kept in {@code file}, for the inputs as they are now.
     *
     * @param inputs folders; one that does not exist counts as empty
     */
    static BuildRecord of(Path file, List<Path> inputs) throws IOException {
        MessageDigest digest = sha256();
        for (Path input : inputs) {
            add(digest, input);
        }
        // another compiler may make something else of the same inputs
        add(digest, ownCode());
        return new BuildRecord(file, HexFormat.of().formatHex(digest.digest()));
    }

    /** Whether the last run had the same inputs, and everything it wrote is still there. */
    boolean isCurrent() throws IOException {
        List<String> lines = lines();
        return !lines.isEmpty()
                && lines.get(0).equals(hash)
                && lines.stream().skip(1).allMatch(path -> Files.exists(Path.of(path)));
    }

    /** Writes the outputs, removes those of the last run that are not among them, and remembers the run. */
    void write(Map<Path, byte[]> outputs) throws IOException {
        List<String> before = lines();
        // should this run be cut short, the next one starts afresh
        Files.deleteIfExists(file);
        List<String> after = new ArrayList<>(List.of(hash));
        for (Map.Entry<Path, byte[]> output : outputs.entrySet()) {
            Files.createDirectories(output.getKey().toAbsolutePath().getParent());
            Files.write(output.getKey(), output.getValue());
            after.add(output.getKey().toAbsolutePath().toString());
        }
        Set<String> kept = new HashSet<>(after);
        for (String path : before.stream().skip(1).toList()) {
            if (!kept.contains(path)) {
                Files.deleteIfExists(Path.of(path));
            }
        }
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.write(file, after);
    }

    private List<String> lines() throws IOException {
        return Files.exists(file) ? Files.readAllLines(file) : List.of();
    }

    private static void add(MessageDigest digest, Path root) throws IOException {
        if (!Files.exists(root)) {
            return;
        }
        try (Stream<Path> paths = Files.walk(root)) {
            for (Path path : paths.filter(Files::isRegularFile).sorted().toList()) {
                byte[] content = Files.readAllBytes(path);
                digest.update((root.relativize(path) + " " + content.length + "\n").getBytes(StandardCharsets.UTF_8));
                digest.update(content);
            }
        }
    }

    private static Path ownCode() {
        try {
            return Path.of(BuildRecord.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
