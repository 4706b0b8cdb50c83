package org.artgroups.ig;

import ca.uhn.fhir.util.VersionUtil;
import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.artgroups.ig.artifact.Artifact;
import org.artgroups.ig.artifact.ArtifactKind;
import org.artgroups.ig.artifact.Artifacts;
import org.artgroups.ig.artifact.PackageReader;
import org.artgroups.ig.hl7.Renderers;
import org.artgroups.ig.page.Archive;
import org.artgroups.ig.page.ArtifactPages;
import org.artgroups.ig.page.Downloads;
import org.artgroups.ig.page.Layout;
import org.artgroups.ig.page.Page;
import org.artgroups.ig.page.SearchIndex;
import org.artgroups.ig.page.StoryPages;
import org.artgroups.ig.page.WrittenPages;

/** The program the build runs: makes the site from the package on the classpath and a folder of written pages. */
public final class GuideBuild {

    private static final System.Logger LOG = System.getLogger(GuideBuild.class.getName());
    private static final String PACKAGE = Downloads.PACKAGE;
    /** What the downloads unpack to. */
    private static final String FOLDER = "art-groups-guide";

    private final Path input;
    private final Path repository;
    private final Path site;
    private final Path stamp;
    private final String specification;

    /**
     * A build.
     *
     * @param input folder with {@code pagecontent} (Markdown), {@code diagrams} (PlantUML) and {@code assets} (copied as
     *     they are)
     * @param repository folder with {@code CHANGELOG.md}, {@code docs/stories} and the cases of the constraints
     * @param site folder the site goes to; everything else in it is removed
     * @param stamp file that remembers what the site was made from
     * @param specification address of FHIR R4's pages, with a slash at its end
     */
    public GuideBuild(Path input, Path repository, Path site, Path stamp, String specification) {
        this.input = input;
        this.repository = repository;
        this.site = site;
        this.stamp = stamp;
        this.specification = specification;
    }

    /** Builds with the five arguments of the constructor, in its order. */
    public static void main(String[] args) throws IOException {
        if (args.length != 5) {
            throw new IllegalArgumentException("expected input, repository, site, stamp, specification");
        }
        // diagrams are drawn without a screen
        System.setProperty("java.awt.headless", "true");
        boolean built =
                new GuideBuild(Path.of(args[0]), Path.of(args[1]), Path.of(args[2]), Path.of(args[3]), args[4]).build();
        LOG.log(System.Logger.Level.DEBUG, built ? "built" : "up to date");
    }

    /**
     * Builds the site, unless the one that is there was made from the same by the same.
     *
     * @return whether there was anything to do
     * @throws IllegalArgumentException when a page asks for what the package has not
     */
    public boolean build() throws IOException {
        byte[] archive = archive();
        String fingerprint = new Fingerprint()
                .add(PACKAGE, archive)
                .add(specification, VersionUtil.getVersion().getBytes(StandardCharsets.UTF_8))
                .add(input)
                .add(stories())
                .add(repository.resolve("docs/session.json"))
                .add(changelog())
                .add(cases())
                .add(ownCode())
                .hash();
        if (Files.exists(stamp) && Files.readString(stamp).equals(fingerprint)) {
            return false;
        }
        Files.deleteIfExists(stamp);
        write(files(archive));
        Files.createDirectories(stamp.toAbsolutePath().getParent());
        Files.writeString(stamp, fingerprint);
        return true;
    }

    private Path stories() {
        return repository.resolve("docs/stories");
    }

    private Path cases() {
        return repository.resolve("profiles/src/test/invariants");
    }

    private Path changelog() {
        return repository.resolve("CHANGELOG.md");
    }

    private Map<String, byte[]> files(byte[] archive) throws IOException {
        Artifacts artifacts = PackageReader.read(archive);
        Map<String, byte[]> files = new TreeMap<>();
        for (Artifact artifact : artifacts.all()) {
            files.put(artifact.jsonFile(), ArtifactPages.json(artifact).getBytes(StandardCharsets.UTF_8));
        }
        files.put(Downloads.JSON, Archive.of(FOLDER, files));
        files.put(Downloads.PACKAGE, archive);
        WrittenPages written = new WrittenPages(input, changelog(), artifacts, files, specification);
        StoryPages stories = new StoryPages(stories());
        List<Page> pages = new ArrayList<>(written.pages());
        pages.addAll(stories.pages());
        files.putAll(written.files());
        files.putAll(stories.files());
        ArtifactPages generated = new ArtifactPages(
                artifacts, new Renderers(artifacts, specification), written.explained(), cases(), specification);
        for (Artifact artifact : artifacts.all()) {
            pages.add(generated.page(artifact));
        }
        Layout layout =
                new Layout(written.menu(), artifacts.all(ArtifactKind.GUIDE).get(0));
        for (Page page : pages) {
            files.put(page.file(), layout.html(page).getBytes(StandardCharsets.UTF_8));
        }
        files.put(SearchIndex.FILE, SearchIndex.of(pages).getBytes(StandardCharsets.UTF_8));
        try (Stream<Path> assets = Files.list(input.resolve("assets"))) {
            for (Path asset : assets.toList()) {
                files.put(asset.getFileName().toString(), Files.readAllBytes(asset));
            }
        }
        files.put(Downloads.SITE, Archive.of(FOLDER, files));
        return files;
    }

    private void write(Map<String, byte[]> files) throws IOException {
        if (Files.exists(site)) {
            try (Stream<Path> old = Files.walk(site)) {
                for (Path path : old.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
        Files.createDirectories(site);
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Files.write(site.resolve(file.getKey()), file.getValue());
        }
    }

    private static byte[] archive() throws IOException {
        try (InputStream in = GuideBuild.class.getResourceAsStream("/" + PACKAGE)) {
            if (in == null) {
                throw new IOException("there is no " + PACKAGE + " on the classpath");
            }
            return in.readAllBytes();
        }
    }

    /** The folder of this program's classes: another program may make something else of the same. */
    private static Path ownCode() {
        try {
            return Path.of(GuideBuild.class
                            .getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .resolve("org");
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
