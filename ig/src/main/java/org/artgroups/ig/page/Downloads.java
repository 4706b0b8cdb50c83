package org.artgroups.ig.page;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.artgroups.ig.artifact.Artifact;
import org.artgroups.ig.artifact.ArtifactKind;
import org.artgroups.ig.artifact.Artifacts;
import org.jsoup.nodes.Element;

/** What can be taken away. */
public final class Downloads {

    /** File name of the FHIR package. */
    public static final String PACKAGE = "package.tgz";
    /** File name of every artifact's JSON, in one. */
    public static final String JSON = "artifacts.zip";
    /** File name of the site. */
    public static final String SITE = "site.zip";

    /** The page they are on. */
    static final String PAGE = "downloads.html";

    private final Artifacts artifacts;
    private final Map<String, byte[]> files;

    /** {@code files} are those that can be taken, but for the site, which this page is in. */
    Downloads(Artifacts artifacts, Map<String, byte[]> files) {
        this.artifacts = artifacts;
        this.files = files;
    }

    /** The files, their sizes and their hashes. */
    Element table() {
        Artifact guide = artifacts.all(ArtifactKind.GUIDE).get(0);
        Element fragment = new Element("div");
        Element rows = Tables.add(fragment, "downloads", List.of("File", "What is in it", "Size", "SHA-256"));
        String known = guide.id() + "#" + guide.version().orElseThrow();
        int count = artifacts.all().size();
        row(
                rows,
                PACKAGE,
                "The FHIR package " + known + ": " + count + " artifacts, as FHIR servers and tools read it");
        row(rows, JSON, "The same artifacts as JSON, a file each");
        Element site = row(
                rows,
                SITE,
                "This site as a whole, to be read where there is no network: unpack it and open index.html");
        site.child(2).text("-");
        site.child(3).text("-");
        return fragment;
    }

    private Element row(Element rows, String name, String meaning) {
        byte[] content = files.getOrDefault(name, new byte[0]);
        Element row = rows.appendElement("tr");
        row.appendElement("th")
                .attr("scope", "row")
                .appendElement("a")
                .attr("href", name)
                .attr("download", "")
                .text(name);
        row.appendElement("td").text(meaning);
        row.appendElement("td").addClass("nowrap").text(content.length / 1024 + " KiB");
        row.appendElement("td").appendElement("code").text(sha256(content));
        return row;
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
