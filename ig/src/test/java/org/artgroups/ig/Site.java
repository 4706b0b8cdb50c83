package org.artgroups.ig;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** The site as the build made it, read once for all tests. */
final class Site {

    /** Where it is. */
    static final Path FOLDER = Path.of(System.getProperty("site", "target/classes/META-INF/resources/ig"));

    /** Its pages by file name. */
    static final Map<String, Document> PAGES = pages();

    /** The files of the package it offers, by their path in it. */
    static final Map<String, byte[]> PACKAGE = files();

    private Site() {}

    /** One of its pages. */
    static Document page(String name) {
        Document page = PAGES.get(name);
        if (page == null) {
            throw new AssertionError("there is no page " + name);
        }
        return page;
    }

    private static Map<String, Document> pages() {
        Map<String, Document> pages = new TreeMap<>();
        try (Stream<Path> files = Files.list(FOLDER)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".html")).toList()) {
                pages.put(file.getFileName().toString(), Jsoup.parse(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return pages;
    }

    private static Map<String, byte[]> files() {
        Map<String, byte[]> files = new TreeMap<>();
        try (TarArchiveInputStream tar = new TarArchiveInputStream(new GzipCompressorInputStream(
                new ByteArrayInputStream(Files.readAllBytes(FOLDER.resolve("package.tgz")))))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                files.put(entry.getName(), tar.readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }
}
